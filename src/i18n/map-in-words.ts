import { group } from "d3-array";
import type { LayerId } from "../model/layer";
import type { Place } from "../model/place";
import { PLACE_PRECISIONS } from "../model/precision";
import type { Wave } from "../model/raid";
import { targetAreas } from "../model/strand";
import type { Strike } from "../model/strike";
import { sumKnown } from "../model/tally";
import { wavesOnMap } from "../model/waves-on-map";
import type { Messages } from "./en";
import type { Formats } from "./formats";

export interface MapInWords {
  /** The named place nearest to the middle of the map; null where the whole country is in sight. */
  readonly near: { readonly name: Place["name"]; readonly zoom: number } | null;
  /** Of the night, as the filter leaves them. */
  readonly waves: ReadonlyArray<Wave>;
  /** Of the window, as the filter leaves them. */
  readonly strikes: ReadonlyArray<Strike>;
  /** What changed hands in the window, in one sentence; null while unknown. */
  readonly front: string | null;
  readonly layers: ReadonlySet<LayerId>;
  /** All there are, in the order of the legend. */
  readonly allLayers: ReadonlyArray<LayerId>;
}

/** More names than these are counted. */
const MOST_NAMES = 6;

/** What the map shows, in sentences: where it looks, flows, places hit, the front, and what is switched off. */
export function mapInWords(
  { near, waves, strikes, front, layers, allLayers }: MapInWords,
  messages: Messages,
  formats: Formats,
): ReadonlyArray<string> {
  const { mapInWords: texts } = messages;
  const off = allLayers.filter((layer) => !layers.has(layer));
  return [
    near ? texts.near(formats.place(near), formats.number(near.zoom)) : texts.whole,
    ...flowSentences(waves, layers, messages, formats),
    ...(layers.has("strikes") ? [strikeSentence(strikes, messages)] : []),
    ...(front && layers.has("front") ? [front] : []),
    ...(off.length > 0
      ? [texts.off(formats.list(off.map((layer) => messages.layers.names[layer])))]
      : []),
  ];
}

function flowSentences(
  waves: ReadonlyArray<Wave>,
  layers: ReadonlySet<LayerId>,
  messages: Messages,
  formats: Formats,
): ReadonlyArray<string> {
  const byClass = group(wavesOnMap(waves, layers), ({ model }) => model.weaponClass);
  if (byClass.size === 0) return [messages.mapInWords.noFlows];
  return [...byClass.entries()].map(([weaponClass, ofClass]) =>
    messages.mapInWords.flow(
      messages.weaponClasses[weaponClass],
      flowParts(ofClass, messages, formats),
    ),
  );
}

function flowParts(
  waves: ReadonlyArray<Wave>,
  { mapInWords: texts, notReported }: Messages,
  formats: Formats,
): ReadonlyArray<string> {
  const launched = sumKnown(waves.map((wave) => wave.launched));
  const sites = waves.flatMap((wave) => wave.launchSites);
  const areas = waves.map((wave) => targetAreas(wave).ends);
  const names = (places: ReadonlyArray<Place>) => namesOf(places, texts, formats);
  return [
    texts.launched(launched === null ? notReported : formats.number(launched)),
    sites.length > 0 ? texts.from(names(sites)) : texts.noSites,
    ...(areas.some((ends) => ends.length > 0) ? [texts.at(names(areas.flat()))] : []),
    ...(areas.some((ends) => ends.length === 0) ? [texts.allUkraine] : []),
  ];
}

function namesOf(
  places: ReadonlyArray<Place>,
  { more }: Messages["mapInWords"],
  formats: Formats,
): string {
  const names = [...new Set(places.map((place) => formats.place(place)))];
  const left = names.length - MOST_NAMES;
  return formats.list([...names.slice(0, MOST_NAMES), ...(left > 0 ? [more(left)] : [])]);
}

function strikeSentence(strikes: ReadonlyArray<Strike>, messages: Messages): string {
  const { mapInWords: texts, list } = messages;
  if (strikes.length === 0) return texts.noStrikes;
  const byPrecision = group(strikes, ({ placePrecision }) => placePrecision);
  const parts = PLACE_PRECISIONS.flatMap((precision) => {
    const count = byPrecision.get(precision)?.length;
    return count === undefined ? [] : [texts.strikesTo(count, list.precisions[precision])];
  });
  return texts.strikes(strikes.length, parts);
}
