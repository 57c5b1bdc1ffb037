import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvFormat } from "d3-dsv";
import { SourceReport } from "../../../../data/pipeline/report";
import { buildStrikes } from "../../../../data/pipeline/strikes";
import type { Settlement } from "../../../../data/pipeline/strikes/settlements";

/** An invented incident in Bellingcat's form; `changes` replace its fields. */
export function incident(changes: Record<string, unknown> = {}) {
  return {
    id: "CIV9001",
    date: "05/12/2023",
    latitude: "49.990000",
    longitude: "36.230000",
    location: "Kharkiv",
    description: "A sentence of the source.",
    sources: [{ id: "src1", path: "https://example.org/one", description: "Another one." }],
    filters: [
      { key: "Type of area affected", value: "Residential" },
      { key: "Weapon System", value: "Unknown" },
    ],
    ...changes,
  };
}

/** Filters of an incident in Bellingcat's form. */
export function filters(areas: ReadonlyArray<string>, weapons: ReadonlyArray<string>) {
  return [
    ...areas.map((value) => ({ key: "Type of area affected", value })),
    ...weapons.map((value) => ({ key: "Weapon System", value })),
  ];
}

/** An invented row of `kyiv-strikes.csv`; `changes` replace its cells. */
export function kyivRow(changes: Record<string, string> = {}): Record<string, string> {
  return {
    id: "2023-05-08-kyiv-podilskyi",
    date_start: "2023-05-08",
    date_end: "2023-05-08",
    place_name_en: "Podilskyi district",
    place_name_uk: "Подільський район",
    admin: "Kyiv, Podilskyi district",
    lon: "30.51627",
    lat: "50.46936",
    precision: "district",
    weapon_class: "drone",
    weapon_model: "",
    target_type: "residential",
    killed: "",
    injured: "2",
    summary_en: "A house was hit.",
    source_url: "https://example.org/news",
    source_name: "News",
    confidence: "high",
    ...changes,
  };
}

const DISTRICTS = `name_en,name_uk,kind,lon,lat
Podilskyi district,Подільський район,city district,30.51627,50.46936
Darnytskyi district,Дарницький район,city district,30.69534,50.41596
Bucha,Буча,settlement,30.20879,50.54741
`;

/** A data directory with these rows, in the places where the pipeline looks for them. */
export function dataDirectory(
  incidents: ReadonlyArray<unknown>,
  kyivRows: ReadonlyArray<Record<string, string>>,
): string {
  const directory = mkdtempSync(join(tmpdir(), "strikes-"));
  mkdirSync(join(directory, "incidents"));
  mkdirSync(join(directory, "kyiv"));
  writeFileSync(join(directory, "incidents/civharm-2024-06-02.json"), JSON.stringify(incidents));
  const table = csvFormat([...kyivRows], Object.keys(kyivRow()));
  writeFileSync(join(directory, "kyiv/kyiv-strikes.csv"), `${table}\n`);
  writeFileSync(join(directory, "kyiv/gazetteer-kyiv.csv"), DISTRICTS);
  return directory;
}

/** Builds from these rows and, if given, the text of a facts file. */
export function build(
  incidents: ReadonlyArray<unknown>,
  kyivRows: ReadonlyArray<Record<string, string>>,
  facts?: string,
) {
  const directory = dataDirectory(incidents, kyivRows);
  const factsFile = join(directory, "strikes.csv");
  if (facts !== undefined) writeFileSync(factsFile, facts);
  const reports = {
    incidents: new SourceReport("bellingcat", "incidents"),
    kyiv: new SourceReport("kyiv", "rows"),
  };
  return { ...buildStrikes(directory, factsFile, reports), reports };
}

/** An invented settlement. */
export function settlement(
  en: string,
  uk: string,
  longitude: number,
  latitude: number,
  radiusKm = 1,
  ...spellings: ReadonlyArray<string>
): Settlement {
  return {
    name: { en, uk },
    country: "UA",
    longitude,
    latitude,
    radiusKm,
    spellings: new Set([en, ...spellings].map((spelling) => spelling.toLowerCase())),
  };
}
