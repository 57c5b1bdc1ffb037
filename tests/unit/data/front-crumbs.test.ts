import { describe, expect, it } from "vitest";
import { type BoundarySegment, withoutCrumbs } from "../../../data/pipeline/front/front-crumbs";
import type { EdgeKind } from "../../../src/model/front";

/** On the grid of 1e-5 degrees near Luhansk, where 100 units are some 111 m north and 74 m east. */
function segment(kind: EdgeKind, from: [number, number], to: [number, number]): BoundarySegment {
  const place = ([x, y]: [number, number]) => [3_990_000 + x, 4_827_000 + y];
  return { from: place(from), to: place(to), kind, present: [{ from: 900, to: 1000 }] };
}

const kindsOf = (...segments: Array<BoundarySegment>) =>
  withoutCrumbs(segments, 300).map(({ kind }) => kind);

describe("a run of front line", () => {
  it("shorter than 300 m between two of the state border is border too", () => {
    expect(
      kindsOf(
        segment("border", [0, 0], [0, 1000]),
        segment("front", [0, 1000], [0, 1100]),
        segment("front", [0, 1100], [0, 1200]),
        segment("border", [0, 1200], [0, 2000]),
      ),
    ).toEqual(["border", "border", "border", "border"]);
  });

  it("shorter than 300 m along the sea is coast", () => {
    expect(
      kindsOf(segment("coast", [0, 0], [0, 1000]), segment("front", [0, 1000], [0, 1200])),
    ).toEqual(["coast", "coast"]);
  });

  it("that touches neither stays front line, however short", () => {
    expect(
      kindsOf(segment("border", [0, 0], [0, 100]), segment("front", [0, 200], [0, 300])),
    ).toEqual(["border", "front"]);
  });

  it("of short pieces that are connected stays front line", () => {
    expect(
      kindsOf(
        segment("front", [0, 0], [0, 100]),
        segment("front", [0, 200], [0, 300]),
        segment("front", [0, 100], [0, 200]),
        segment("border", [0, 300], [0, 400]),
      ),
    ).toEqual(["front", "front", "front", "border"]);
  });
});
