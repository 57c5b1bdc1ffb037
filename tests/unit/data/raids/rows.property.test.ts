import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AttackCells, ORDINARY_ROW, readRows } from "./attack-csv";

const count = fc.oneof(
  fc.constantFrom("", "0.0", "-1.0", "1.5", "x", " 7.0"),
  fc.nat(2000).map((number) => `${number}.0`),
);
const time = fc.constantFrom(
  "2025-07-03",
  "2025-07-03 3:30",
  "2025-07-03 18:00 ",
  "2025-07-04 06:00",
  "2025-02-30",
  "",
);
const place = fc.constantFrom("", "Kyiv", "Atlantis", "Kursk oblast and and Crimea", "south");
const differences: fc.Arbitrary<Partial<AttackCells>> = fc.record(
  {
    time_start: time,
    time_end: time,
    model: fc.constantFrom("Kalibr", "Kalibr and Iskander-M", "X-999", ""),
    launch_place: place,
    target: place,
    launched: count,
    destroyed: count,
    not_reach_goal: count,
    "affected region": fc.constantFrom("", "['Kyiv']", "[", "{}"),
    destroyed_details: fc.constantFrom("", "{'south': NaN}", "{'south': 'many'}"),
    carrier: fc.constantFrom("", "Navi", "6 x Tu-95MS", "; drop"),
    source: fc.constantFrom("kpszsu/posts/1", "nobody/posts/1"),
  },
  { requiredKeys: [] },
);

describe("whatever the rows", () => {
  it("each ends as used, mended or refused, and only once", () => {
    fc.assert(
      fc.property(fc.array(differences, { maxLength: 12 }), (rows) => {
        const { reads, report } = readRows(...rows);
        expect(report.used + report.mended + report.refused).toBe(rows.length);
        expect(report.refusals).toHaveLength(report.refused);
        const lines = [
          ...reads.map(({ wave }) => `line ${wave.line}`),
          ...report.refusals.map(({ row }) => row),
        ];
        expect(lines.sort()).toEqual(rows.map((_, index) => `line ${index + 2}`).sort());
      }),
    );
  });

  it("a count is the number given, and unknown where none is given", () => {
    fc.assert(
      fc.property(fc.array(differences, { maxLength: 12 }), (rows) => {
        for (const { wave } of readRows(...rows).reads) {
          const cells = { ...ORDINARY_ROW, ...rows[wave.line - 2] };
          const given = (cell: string) => (cell.trim() === "" ? null : Number(cell));
          expect(wave.launched).toBe(given(cells.launched));
          expect(wave.shotDown).toBe(given(cells.destroyed));
          expect(wave.lost).toBe(given(cells.not_reach_goal));
        }
      }),
    );
  });
});
