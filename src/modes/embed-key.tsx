import "../panels/swatches.css";
import "./embed-key.css";
import type { ComponentChildren } from "preact";
import type { Messages } from "../i18n/en";
import type { Formats } from "../i18n/formats";
import { NEAREST_ZOOM } from "../model/camera";
import type { MarkedStrikes } from "../model/marked-strikes";
import { isKnownToStreet } from "../model/precision";
import { fadesWithAge } from "../model/window";
import { FlowSwatch, Mark } from "../panels/mark";
import { TakenSwatch } from "../panels/taken-swatch";
import { areFlowsDrawn } from "../state/flows-drawn";
import { selectStageStory } from "../state/stage-story";
import { selectStrikesInSight } from "../state/strikes-in-sight";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { SINGLE_STRIKES_FROM_ZOOM } from "../state/view";
import { flowStyle, type MarkName, strikeMark } from "../theme/marks";

interface KeyItem {
  readonly id: string;
  readonly swatch: ComponentChildren;
  readonly text: string;
  readonly isInSight: boolean;
}

/**
 * What the marks in sight mean, in a line or two. Marks that another night may bring keep their room,
 * so that the map keeps its height.
 */
export function EmbedKey() {
  const { messages, formats } = useLanguage();
  const strikes = useSelected(selectStrikesInSight);
  const zoom = useSelected(({ view }) => view.camera?.zoom ?? 0);
  const hasFlows = useSelected(areFlowsDrawn);
  const front = useFrontItems();
  const flows = flowItem(hasFlows, zoom >= NEAREST_ZOOM, messages);
  const places =
    zoom < SINGLE_STRIKES_FROM_ZOOM
      ? countedItems(strikes, messages, formats)
      : placeItems(strikes, messages, formats);
  const items = [...front, ...places, flows];
  const inSight = items.filter((item) => item.isInSight);
  const absent = items.filter((item) => !item.isInSight);
  return (
    <ul class="embed-key" aria-label={messages.embed.key}>
      {[...inSight, ...absent].map(({ id, swatch, text, isInSight }) => (
        <li key={id} class={isInSight ? "" : "absent"}>
          {swatch}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** Only of a comparison, whose subject they are. */
function useFrontItems(): ReadonlyArray<KeyItem> {
  const { classes } = useLanguage().messages.layers;
  const isFrontFirst = useSelected((state) => selectStageStory(state) === "front");
  const { window, layers } = useSelected(({ view }) => view);
  if (!isFrontFirst) return [];
  const fades = fadesWithAge(window);
  const hasAdvances = layers.has("advances");
  return [
    item("taken", <TakenSwatch />, fades ? classes.takenFading : classes.taken, hasAdvances),
    item("regained", <span class="swatch area regained" />, classes.regained, hasAdvances),
    ...(window.kind === "compare"
      ? [
          item(
            "before",
            <span class="swatch front-line before" />,
            classes.frontLineBefore,
            layers.has("front"),
          ),
        ]
      : []),
  ];
}

/** Far out places hit are counted in coins. */
function countedItems(
  { tonight, earlier, since }: MarkedStrikes,
  { embed }: Messages,
  formats: Formats,
): ReadonlyArray<KeyItem> {
  const day = formats.shortDay(since);
  const [now, before] = [tonight.length, earlier.length];
  return [
    item("tonight", <span class="coin tonight" />, embed.hitTonight(now), now > 0),
    item("earlier", <span class="coin" />, embed.hitBefore(before, day), before > 0),
  ];
}

/** Near by each place has its own mark, whose shape tells what hit it. */
function placeItems(
  { tonight, earlier, since }: MarkedStrikes,
  { embed, layers }: Messages,
  formats: Formats,
): ReadonlyArray<KeyItem> {
  const all = [...tonight, ...earlier];
  const shapes: ReadonlyArray<readonly [mark: MarkName, text: string]> = [
    ["circle", layers.classes.strikeDrone],
    ["triangle", layers.classes.strikeMissile],
    ["diamond", layers.classes.strikeUnknown],
    ["square", layers.classes.strikeOther],
  ];
  const dark = <span class="dot" />;
  const pale = <span class="dot earlier" />;
  const ring = <span class="swatch ring" />;
  return [
    item("tonight", dark, embed.tonight, tonight.length > 0),
    item("earlier", pale, embed.before(formats.shortDay(since)), earlier.length > 0),
    ...shapes.map(([mark, text]) =>
      item(
        mark,
        <Mark name={mark} colour="currentColor" isOpen />,
        text,
        all.some(({ weaponClass }) => strikeMark(weaponClass) === mark),
      ),
    ),
    item(
      "open",
      <Mark name="circle" colour="currentColor" isOpen />,
      embed.dayKnown,
      all.some(({ timePrecision }) => timePrecision === "day"),
    ),
    item(
      "ring",
      ring,
      layers.classes.ring,
      all.some(({ placePrecision }) => !isKnownToStreet(placePrecision)),
    ),
  ];
}

/** Over a city lines end outside of what is in sight, and the area at which they end is tinted. */
function flowItem(isDrawn: boolean, isCity: boolean, { embed }: Messages): KeyItem {
  if (isCity) return item("area", <span class="swatch area-named" />, embed.area, isDrawn);
  const style = flowStyle("drone");
  return item("lines", style && <FlowSwatch style={style} />, embed.lines, isDrawn);
}

function item(id: string, swatch: ComponentChildren, text: string, isInSight: boolean): KeyItem {
  return { id, swatch, text, isInSight };
}
