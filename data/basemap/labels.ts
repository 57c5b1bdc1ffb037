import { csvParse } from "d3-dsv";
import type { Feature, Point } from "geojson";
import { feature, type Layer, layer, type Properties, readTable } from "./read";

export interface Labels {
  /** Properties `en`, `uk`, `rank` (1 shows first), `capital` and `ukraine`. */
  readonly cities: Layer<Point>;
  /** Properties `en`, `uk` and `rank`. */
  readonly countryLabels: Layer<Point>;
  readonly oblastLabels: Layer<Point>;
  readonly seaLabels: Layer<Point>;
}

/** The names shown, from tables kept by hand: what is in them is on the map, spelt as it is there. */
export function readLabels(): Labels {
  return {
    cities: readPoints("cities.csv", ({ capital, country }) => ({
      capital: capital === "1",
      ukraine: country === "UA",
    })),
    countryLabels: readPoints("countries.csv"),
    oblastLabels: readPoints("oblasts.csv"),
    seaLabels: readPoints("seas.csv"),
  };
}

type Row = Record<string, string>;

function readPoints(table: string, more: (row: Row) => Properties = () => ({})): Layer<Point> {
  const rows: Array<Row> = csvParse(readTable(table));
  return layer(rows.map((row, index) => readPoint(row, `${table}: row ${index + 2}`, more(row))));
}

function readPoint(row: Row, where: string, more: Properties): Feature<Point, Properties> {
  const { en, uk } = row;
  if (!en || !uk) throw new Error(`${where}: expected a name in English and in Ukrainian`);
  const coordinates = [number(row, "longitude", where), number(row, "latitude", where)];
  return feature(
    { type: "Point", coordinates },
    { en, uk, rank: number(row, "rank", where), ...more },
  );
}

function number(row: Row, column: string, where: string): number {
  const text = row[column] ?? "";
  const value = Number(text);
  if (text === "" || !Number.isFinite(value)) {
    throw new Error(`${where}: ${column}: expected a number, found "${text}"`);
  }
  return value;
}
