import { join } from "node:path";
import { readTextFile } from "../text-file";
import { type AuthorityTable, parseAuthorities } from "./authorities";
import { type ModelTable, parseModels } from "./models";
import { type PlaceTable, parsePlaces } from "./places";

/** The tables by which the source's spellings are read. */
export interface Gazetteer {
  readonly places: PlaceTable;
  readonly models: ModelTable;
  readonly authorities: AuthorityTable;
}

/** Reads `data/gazetteer`. Throws SourceError for a table that is missing or does not hold. */
export function readGazetteer(directory: string): Gazetteer {
  const read = <Table>(name: string, parse: (text: string, file: string) => Table): Table => {
    const file = join(directory, name);
    return parse(readTextFile(file), file);
  };
  return {
    places: read("places.csv", parsePlaces),
    models: read("models.csv", parseModels),
    authorities: read("authorities.csv", parseAuthorities),
  };
}
