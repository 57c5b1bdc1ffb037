import { type Day, formatDay } from "../../../src/model/time";
import { readTextFile } from "../text-file";
import { signedArea } from "./grid";
import { type Outline, type OutlineReading, readOutline } from "./outline-file";
import type { SourceFile } from "./source-files";

/** The largest change so far between two outlines of the source was some 6,000 km2, in April 2022. */
const LARGEST_CHANGE_KM2 = 10_000;

/** Of a square degree at 48.5 degrees north; to tell a half outline from a whole one, no more. */
const KM2_PER_SQUARE_DEGREE = 8200;

/**
 * Reads the outlines of a series one after another, in either order. One that holds far more or far less
 * than that before it is refused: it is a part of an outline, which would show as land that changed hands.
 */
export class OutlineReader {
  private last: { readonly day: Day; readonly areaKm2: number } | null = null;

  /** Throws SourceError where the file is missing, not UTF-8 or not JSON. */
  read(file: SourceFile): OutlineReading {
    const outline = readOutline(file, readTextFile(file.path));
    if ("refusal" in outline) return outline;
    const areaKm2 = roughAreaKm2(outline);
    if (this.last && Math.abs(areaKm2 - this.last.areaKm2) > LARGEST_CHANGE_KM2) {
      const before = `the ${this.last.areaKm2} km2 of ${formatDay(this.last.day)}`;
      return {
        refusal: {
          file: file.name,
          row: "file",
          field: "features",
          found: `${areaKm2} km2 of occupied land`,
          expected: `no more than ${LARGEST_CHANGE_KM2} km2 off ${before}`,
        },
      };
    }
    this.last = { day: file.day, areaKm2 };
    return outline;
  }
}

function roughAreaKm2({ polygons }: Outline): number {
  const squareDegrees = polygons.reduce((sum, { geometry: { coordinates } }) => {
    const [shell = 0, ...holes] = coordinates.map((ring) => Math.abs(signedArea(ring)));
    return sum + holes.reduce((area, hole) => area - hole, shell);
  }, 0);
  return Math.round(squareDegrees * KM2_PER_SQUARE_DEGREE);
}
