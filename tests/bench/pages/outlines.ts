import type { Day } from "../../../src/model/time";
import type { Outline } from "../outlines";
import { type BenchSetup, outlinePath } from "../setup";

export async function fetchOutline({ days }: BenchSetup, place: number): Promise<Outline> {
  return (await fetch(outlinePath(days[place] as Day))).json();
}

export function fetchOutlines(setup: BenchSetup): Promise<ReadonlyArray<Outline>> {
  return Promise.all(setup.days.map((_, place) => fetchOutline(setup, place)));
}
