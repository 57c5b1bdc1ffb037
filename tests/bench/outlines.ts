import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { FrontHistory } from "../../src/model/front";
import { isWithin } from "../../src/model/interval";
import { type Day, formatDay } from "../../src/model/time";

export type Outline = FeatureCollection<Polygon | MultiPolygon>;

/** `source`: as published. `built cells`: the cells of our own built file that were occupied. */
export type Origin = "source" | "built cells";

/** The occupied land of a day as the source published it, without the grey zone; null where it has no file of that day. */
export function sourceOutline(directory: string, day: Day): Outline | null {
  const archive = join(directory, "archive", `${formatDay(day)}.geojson`);
  if (existsSync(archive)) return occupiedOnly(readOutline(archive));
  // The mirror's file was taken in the night after.
  const mirror = join(directory, "daily", `${formatDay(day + 1)}.geojson`);
  return existsSync(mirror) ? occupiedOnly(readOutline(mirror)) : null;
}

export function outlineOfCells({ cells }: FrontHistory, day: Day): Outline {
  return collection(
    cells
      .filter(({ occupied }) => isWithin(occupied, day))
      .map(({ geometry }) => ({ type: "Feature", properties: {}, geometry })),
  );
}

export function vertexCount({ features }: Outline): number {
  const rings = features.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat(),
  );
  return rings.reduce((sum, ring) => sum + ring.length, 0);
}

function readOutline(path: string): Outline {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** The mirror holds nothing else and says no status. */
function occupiedOnly({ features }: Outline): Outline {
  return collection(
    features
      .filter(({ properties }) => (properties?.status ?? "occupied").startsWith("occupied"))
      .map(({ geometry }) => ({ type: "Feature", properties: {}, geometry })),
  );
}

function collection(features: Array<Feature<Polygon | MultiPolygon>>): Outline {
  return { type: "FeatureCollection", features };
}
