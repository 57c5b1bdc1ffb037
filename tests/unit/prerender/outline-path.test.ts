import { expect, test } from "vitest";
import { linesPath, pictureOf, ringsPath } from "../../../src/prerender/outline-path";

/** A unit is a tenth of a degree of longitude. */
const PICTURE = pictureOf([30, 44, 40, 52], 100);

const visited = (path: string): ReadonlyArray<string> => {
  const [start, steps] = path.slice(1).split("l") as [string, string];
  const points = [start.split(",").map(Number) as [number, number]];
  for (const step of steps.replace("z", "").split(" ")) {
    const [dx, dy] = step.split(",").map(Number) as [number, number];
    const [x, y] = points.at(-1) as [number, number];
    points.push([x + dx, y + dy]);
  }
  return points.map(String);
};

const SHORE = [
  [31, 48],
  [31.42, 48],
  [31.46, 48],
  [31.48, 48],
  [32.2, 48],
  [33, 48],
];

test("a line keeps its ends, and what a phone cannot tell apart is one point", () => {
  const points = visited(linesPath([SHORE], PICTURE));
  expect(points.map((point) => point.split(",")[0])).toEqual(["10", "15", "22", "30"]);
});

test("a border is the same line from either side", () => {
  const there = visited(linesPath([SHORE], PICTURE));
  const back = visited(linesPath([[...SHORE].reverse()], PICTURE));
  expect([...back].reverse()).toEqual(there);
});

test("a ring too small to be seen is left out", () => {
  const ring = (size: number) => [
    [35, 48],
    [35 + size, 48],
    [35 + size, 48 + size],
    [35, 48],
  ];
  expect(ringsPath([ring(0.01)], PICTURE)).toBe("");
  expect(ringsPath([ring(2)], PICTURE)).toMatch(/^M50,\d+l20,0 0,-\d+z$/);
});
