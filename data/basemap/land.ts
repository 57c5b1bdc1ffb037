import { isUkraine, readCountries, UKRAINE } from "./countries";
import { runMapshaper } from "./mapshaper";
import { readOblasts } from "./oblasts";
import { type Areas, areaOf, type Lines } from "./read";
import { REGION } from "./region";

export interface Land {
  readonly countries: Areas;
  /** Property `ukraine`: whether the border is one of Ukraine's. */
  readonly borders: Lines;
  /** Where land meets water; the edge of the region is not coast. */
  readonly coast: Lines;
  readonly oblasts: Areas;
  readonly oblastBorders: Lines;
}

export async function readLand(): Promise<Land> {
  const countries = await readCountries();
  const ukraine = countries.features.find(isUkraine);
  if (ukraine === undefined) throw new Error(`no country ${UKRAINE} in the countries' package`);
  const oblasts = await readOblasts(areaOf(ukraine));
  return { countries, oblasts, ...(await readLines(countries, oblasts)) };
}

async function readLines(countries: Areas, oblasts: Areas) {
  const { west, south, east, north } = REGION;
  const inset = 0.001;
  const withinFrame = [west + inset, south + inset, east - inset, north - inset].join();
  const files = await runMapshaper(
    [
      "-i countries.json",
      `-innerlines + name=borders where='A.id == "${UKRAINE}" || B.id == "${UKRAINE}"'`,
      "-each ukraine=true",
      `-innerlines + name=others where='A.id != "${UKRAINE}" && B.id != "${UKRAINE}"' target=countries`,
      "-each ukraine=false",
      "-merge-layers target=borders,others name=borders",
      "-o borders.json format=geojson",
      `-lines + name=coast target=countries`,
      `-filter 'TYPE == "outer"'`,
      `-clip bbox=${withinFrame}`,
      "-drop fields=*",
      "-o coast.json format=geojson geojson-type=FeatureCollection",
      "-i oblasts.json",
      "-innerlines",
      "-o oblast-borders.json format=geojson geojson-type=FeatureCollection",
    ],
    { "countries.json": countries, "oblasts.json": oblasts },
  );
  return {
    borders: files["borders.json"] as Lines,
    coast: files["coast.json"] as Lines,
    oblastBorders: files["oblast-borders.json"] as Lines,
  };
}
