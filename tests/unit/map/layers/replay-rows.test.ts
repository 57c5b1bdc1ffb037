import { describe, expect, it } from "vitest";
import { flowRows } from "../../../../src/map/layers/flow-rows";
import { alongCourse, courseOf } from "../../../../src/map/layers/replay-course";
import { replayMark, replayRows } from "../../../../src/map/layers/replay-rows";
import { distanceKm } from "../../../../src/model/distance";
import type { Place } from "../../../../src/model/place";
import type { Wave } from "../../../../src/model/raid";
import { somePlace, someWave } from "../../support/examples";

const KURSK = place("kursk-oblast", "oblast", [36.2, 51.7], 98);
const KYIV = place("kyiv", "settlement", [30.52, 50.45], 15);
const UKRAINE = place("ukraine", "country", [31.4, 48.9], 500);

describe("a course", () => {
  const course = courseOf([
    [30, 50],
    [30, 51],
    [30, 54],
  ]);

  it("is walked in equal kilometres, however its points lie", () => {
    expect(course.lengthKm).toBeCloseTo(4 * 111.195, 0);
    const latitudes = [0, 0.25, 0.5, 1].map((share) => alongCourse(course, share).position[1]);
    for (const [index, latitude] of [50, 51, 52, 54].entries()) {
      expect(latitudes[index]).toBeCloseTo(latitude, 6);
    }
  });

  it("heads as the map shows it: 0 north, 90 east", () => {
    expect(alongCourse(course, 0.5).heading).toBeCloseTo(0);
    const east = courseOf([
      [30, 50],
      [31, 50],
    ]);
    expect(alongCourse(east, 1).heading).toBeCloseTo(90);
  });
});

describe("the marks on the map", () => {
  const drones = wave({ targets: [KYIV], launched: 3 });
  const [first, , last] = rows(drones);

  it("move along the strand as it is drawn, from its first point to its last", () => {
    const path = flowRows([drones], new Map()).strands[0]?.path ?? [];
    const ends = [drones.start, drones.end].map((at) => first && replayMark(first, at).position);
    expectClose(ends[0], path[0]);
    expectClose(ends[1], path.at(-1));
  });

  it("are not seen before they set out, and fade once they have arrived, without a flash", () => {
    if (!last) throw new Error("no mark");
    const { departure, arrival } = last.flight;
    const strength = (at: number) => replayMark(last, at).opacity;
    expect(strength(departure - 1)).toBe(0);
    expect(strength(departure)).toBe(1);
    expect(strength(arrival)).toBe(1);
    expect(strength(arrival + 15)).toBe(0.5);
    expect(strength(arrival + 60)).toBe(0);
  });

  it("to all Ukraine fade out on the way and are seen at no end", () => {
    const [mark] = rows(wave({ targets: [UKRAINE], launched: 1 }));
    if (!mark) throw new Error("no mark");
    const { departure, arrival } = mark.flight;
    expect(replayMark(mark, (departure + arrival) / 2).opacity).toBe(1);
    expect(replayMark(mark, departure + 0.85 * (arrival - departure)).opacity).toBeCloseTo(0.5);
    expect(replayMark(mark, arrival).opacity).toBe(0);
  });

  it("have the colour and the end mark of their class", () => {
    const [missile] = rows(
      wave({ targets: [KYIV], model: { id: "x", name: "", weaponClass: "ballistic-missile" } }),
    );
    expect(missile?.style).toMatchObject({ colour: "missile", end: "dart" });
  });
});

function rows(given: Wave) {
  return replayRows([given], flowRows([given], new Map()).strands, []);
}

function expectClose(
  found: ReadonlyArray<number> | undefined,
  expected: ReadonlyArray<number> | undefined,
) {
  const at = ([longitude, latitude]: ReadonlyArray<number> = []) => ({
    longitude: longitude ?? Number.NaN,
    latitude: latitude ?? Number.NaN,
  });
  expect(distanceKm(at(found), at(expected))).toBeLessThan(0.001);
}

function place(
  id: string,
  level: Place["level"],
  [longitude, latitude]: [number, number],
  radiusKm: number,
): Place {
  return somePlace({ id, level, longitude, latitude, radiusKm });
}

function wave(given: Partial<Wave>): Wave {
  return someWave({
    end: 720,
    timePrecision: "minute",
    model: { id: "shahed", name: "Shahed", weaponClass: "drone" },
    launchSites: [KURSK],
    launched: 9,
    ...given,
  });
}
