import { checkWire } from "../../src/model/wire/common";
import { decodeFront } from "../../src/model/wire/front";
import { type Manifest, manifestSchema } from "../../src/model/wire/manifest";
import { decodePlaces, type PlacesFile } from "../../src/model/wire/places";
import { decodeRaids, type RaidsFile } from "../../src/model/wire/raids";
import { decodeStrikes, type StrikesFile } from "../../src/model/wire/strikes";
import { describeFile } from "./publish";
import { type SourceStatements, stateSources } from "./sources";
import { frontSpans, strikesSpans, wavesSpan } from "./spans";

/** What the parts of the pipeline made, as it will be written. */
export interface BuiltParts {
  readonly places: PlacesFile;
  readonly raids: RaidsFile;
  readonly strikes: StrikesFile;
  readonly front: object;
}

export interface BuiltFiles {
  readonly manifest: Manifest;
  /** Texts by the names the manifest gives them. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Writes the parts out, reads them back as the map will, and describes them. Throws WireError where
 * the map could not read them.
 */
export function checkBuiltParts(parts: BuiltParts, statements: SourceStatements): BuiltFiles {
  const places = written("places", "json", parts.places);
  const raids = written("raids", "json", parts.raids);
  const strikes = written("strikes", "geojson", parts.strikes);
  const front = written("front", "json", parts.front);

  const gazetteer = decodePlaces(JSON.parse(places.text), places.file.path);
  const waves = decodeRaids(JSON.parse(raids.text), gazetteer, raids.file.path);
  const decodedStrikes = decodeStrikes(JSON.parse(strikes.text), strikes.file.path);
  const history = decodeFront(JSON.parse(front.text), front.file.path);

  const manifest: Manifest = {
    format: "manifest/1",
    files: { places: places.file, raids: raids.file, strikes: strikes.file, front: front.file },
    sources: stateSources(statements, {
      attacks: wavesSpan(waves),
      ...frontSpans(history),
      ...strikesSpans(decodedStrikes),
    }),
  };
  return {
    manifest: checkWire(manifestSchema, manifest, "manifest.json"),
    texts: new Map([places, raids, strikes, front].map(({ file, text }) => [file.path, text])),
  };
}

function written(name: string, extension: string, part: object) {
  const text = `${JSON.stringify(part)}\n`;
  return { text, file: describeFile(name, extension, text) };
}
