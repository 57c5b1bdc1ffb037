import { join } from "node:path";
import { readTextFile } from "../text-file";
import { type AuthorityTable, parseAuthorities } from "./authorities";
import { type ModelTable, parseModels } from "./models";
import { type PlaceTable, parsePlaces } from "./places";
import { parseTowns, type TownPlace } from "./towns";

/** The tables by which the source's spellings are read, and the towns measured to the front line. */
export interface Gazetteer {
  readonly places: PlaceTable;
  readonly models: ModelTable;
  readonly authorities: AuthorityTable;
  readonly towns: ReadonlyArray<TownPlace>;
}

/** Reads `data/gazetteer`. Throws SourceError for a table that is missing or does not hold. */
export function readGazetteer(directory: string): Gazetteer {
  const read = <Table>(name: string, parse: (text: string, file: string) => Table): Table => {
    const file = join(directory, name);
    return parse(readTextFile(file), file);
  };
  const places = read("places.csv", parsePlaces);
  return {
    places,
    models: read("models.csv", parseModels),
    authorities: read("authorities.csv", parseAuthorities),
    towns: read("towns.csv", (text, file) => parseTowns(text, file, places.places)),
  };
}
