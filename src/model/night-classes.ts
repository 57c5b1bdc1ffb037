import { max } from "d3-array";
import type { NightsByOblast } from "./oblast-nights";

/** A class of the map of oblasts: those named in `least` to `most` nights, both included. */
export interface NightClass {
  readonly least: number;
  readonly most: number;
}

const NIGHT_CLASS_COUNT = 5;

/** Nights a class may hold: few, so that classes stay while the window moves, and easy to read. */
const CLASS_SIZES = [1, 2, 3, 4, 5, 8, 10, 15, 20, 30, 40, 50, 75, 100, 150, 200, 300];

/** Five classes of equal size, from one night up to the oblast that was named in the most. */
export function nightClasses({ byOblast }: NightsByOblast): ReadonlyArray<NightClass> {
  const most = max(byOblast.values(), ({ nights }) => nights) ?? 0;
  const fitting = CLASS_SIZES.find((size) => NIGHT_CLASS_COUNT * size >= most);
  const size = fitting ?? Math.ceil(most / NIGHT_CLASS_COUNT);
  return Array.from({ length: NIGHT_CLASS_COUNT }, (_, index) => ({
    least: index * size + 1,
    most: (index + 1) * size,
  }));
}

/** The index of the class that holds a number of nights; null for an oblast that was never named. */
export function nightClassOf(classes: ReadonlyArray<NightClass>, nights: number): number | null {
  const index = classes.findIndex(({ least, most }) => least <= nights && nights <= most);
  return index < 0 ? null : index;
}
