import type { Position } from "geojson";
import { ringAreaKm2 } from "./geometry";
import { runMapshaper } from "./mapshaper";
import {
  type Areas,
  feature,
  layer,
  multiPolygon,
  type Properties,
  polygonsOf,
  readPackageFile,
} from "./read";
import { detailKm, inRegion, REGION } from "./region";

export const UKRAINE = "UKR";

/** An island smaller than this many squares of the detail there is dropped. */
const SMALLEST_ISLAND_SQUARES = 10;

/**
 * Countries of the region, which do not overlap; property `id`, ISO 3166-1 alpha-3. OpenStreetMap has Crimea in Ukraine
 * and, as occupied, in Russia also: what is Ukraine's is taken off the others.
 */
export async function readCountries(): Promise<Areas> {
  const source = readPackageFile("@geo-maps/countries-coastline-100m/map.geo.json") as Areas;
  const countries = source.features
    .map(({ properties, geometry }) => {
      const polygons = polygonsOf(geometry).filter(isShown);
      return feature(multiPolygon(polygons), { id: properties.A3 ?? null });
    })
    .filter(({ geometry }) => geometry.coordinates.length > 0);
  const files = await runMapshaper(
    [
      "-i ukraine.json others.json combine-files",
      "-erase ukraine target=others",
      "-merge-layers target=others,ukraine name=countries",
      `-clip remove-slivers bbox=${Object.values(REGION).join()}`,
      "-clean",
      "-o countries.json format=geojson",
    ],
    {
      "ukraine.json": layer(countries.filter(isUkraine)),
      "others.json": layer(countries.filter((country) => !isUkraine(country))),
    },
  );
  return files["countries.json"] as Areas;
}

function isShown([outer = []]: Array<Array<Position>>): boolean {
  const [corner = []] = outer;
  const smallestKm2 = SMALLEST_ISLAND_SQUARES * detailKm(corner) ** 2;
  return outer.some(inRegion) && ringAreaKm2(outer) > smallestKm2;
}

export function isUkraine({ properties }: { properties: Properties }): boolean {
  return properties.id === UKRAINE;
}
