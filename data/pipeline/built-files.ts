import { joinHistories } from "../../src/model/earlier-history";
import type { Minutes } from "../../src/model/time";
import { type AnnotationsFile, decodeAnnotations } from "../../src/model/wire/annotations";
import { checkWire } from "../../src/model/wire/common";
import { decodeFront } from "../../src/model/wire/front";
import { decodeFrontEarlier } from "../../src/model/wire/front-earlier";
import { decodeGreyZone } from "../../src/model/wire/grey-zone";
import { type Manifest, manifestSchema } from "../../src/model/wire/manifest";
import { packTopology } from "../../src/model/wire/packed-topology";
import { decodePlaces, type PlacesFile } from "../../src/model/wire/places";
import { decodeRaids, type RaidsFile } from "../../src/model/wire/raids";
import { decodeStrikes, type StrikesFile } from "../../src/model/wire/strikes";
import { decodeTowns, type TownsFile } from "../../src/model/wire/towns";
import type { FrontFiles } from "./front";
import { checkCoarsening, checkDelay } from "./publication";
import { describeFile } from "./publish";
import { type SourceStatements, stateSources } from "./sources";
import { frontSpans, strikesSpans, wavesSpan } from "./spans";

/** What the parts of the pipeline made, as it will be written. */
export interface BuiltParts {
  readonly places: PlacesFile;
  readonly raids: RaidsFile;
  readonly strikes: StrikesFile;
  readonly front: FrontFiles;
  readonly towns: TownsFile;
  readonly annotations: AnnotationsFile;
}

export interface BuiltFiles {
  readonly manifest: Manifest;
  /** Texts by the names the manifest gives them. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Writes the parts out, reads them back as the map will, and describes them. Throws WireError where
 * the map could not read them, SourceError where a strike must not be published yet or so precisely.
 */
export function checkBuiltParts(
  parts: BuiltParts,
  statements: SourceStatements,
  now: Minutes,
): BuiltFiles {
  const places = written("places", "json", parts.places);
  const raids = written("raids", "json", parts.raids);
  const strikes = written("strikes", "geojson", parts.strikes);
  const front = written("front", "json", packTopology(parts.front.front));
  const frontearlier = written("frontearlier", "json", packTopology(parts.front.frontearlier));
  const greyzone = written("greyzone", "json", packTopology(parts.front.greyzone));
  const towns = written("towns", "json", parts.towns);
  const annotations = written("annotations", "json", parts.annotations);

  const gazetteer = decodePlaces(JSON.parse(places.text), places.file.path);
  const waves = decodeRaids(JSON.parse(raids.text), gazetteer, raids.file.path);
  const decodedStrikes = decodeStrikes(JSON.parse(strikes.text), strikes.file.path);
  const recent = decodeFront(JSON.parse(front.text), front.file.path);
  const earlier = decodeFrontEarlier(JSON.parse(frontearlier.text), frontearlier.file.path);
  const history = joinHistories(recent, earlier);
  decodeGreyZone(JSON.parse(greyzone.text), greyzone.file.path);
  decodeTowns(JSON.parse(towns.text), towns.file.path);
  const { delayHours } = decodeAnnotations(JSON.parse(annotations.text), annotations.file.path);
  checkDelay(decodedStrikes, delayHours, now, strikes.file.path);
  checkCoarsening(decodedStrikes, strikes.file.path);

  const manifest: Manifest = {
    format: "manifest/1",
    files: {
      places: places.file,
      raids: raids.file,
      strikes: strikes.file,
      front: front.file,
      frontearlier: frontearlier.file,
      greyzone: greyzone.file,
      towns: towns.file,
      annotations: annotations.file,
    },
    sources: stateSources(statements, {
      attacks: wavesSpan(waves),
      ...frontSpans(history),
      ...strikesSpans(decodedStrikes),
    }),
  };
  return {
    manifest: checkWire(manifestSchema, manifest, "manifest.json"),
    texts: new Map(
      [places, raids, strikes, front, frontearlier, greyzone, towns, annotations].map(
        ({ file, text }) => [file.path, text],
      ),
    ),
  };
}

function written(name: string, extension: string, part: object) {
  const text = `${JSON.stringify(part)}\n`;
  return { text, file: describeFile(name, extension, text) };
}
