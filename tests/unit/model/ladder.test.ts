import { expect, test } from "vitest";
import { rungsUpTo } from "../../../src/model/ladder";
import { groupNights, type Night } from "../../../src/model/night";
import { type Day, dayOf, fromKyiv } from "../../../src/model/time";
import { someWave } from "../support/examples";

const JUNE_28 = record(dayOf("2025-06-28"), 537);
const JULY_3 = record(dayOf("2025-07-03"), 550);
const JULY_8 = record(dayOf("2025-07-08"), 741);
const RECORDS = [JUNE_28, JULY_3, JULY_8];

test("the ladder ends at the playhead, the latest record on top", () => {
  expect(rungsUpTo(RECORDS, dayOf("2025-07-04"))).toEqual([
    { night: JULY_3, days: 1, isBroken: false },
    { night: JUNE_28, days: 5, isBroken: true },
  ]);
});

test("a record under the playhead has just been set", () => {
  expect(rungsUpTo(RECORDS, JULY_8.night)[0]).toEqual({ night: JULY_8, days: 0, isBroken: false });
});

test("before the first record there is none", () => {
  expect(rungsUpTo(RECORDS, JUNE_28.night - 1)).toEqual([]);
});

function record(night: Day, launched: number): Night {
  const start = fromKyiv(night, 18 * 60);
  const [grouped] = groupNights([
    someWave({
      report: {
        authority: {
          id: "air-force-command",
          name: { en: "Air Force Command", uk: "Командування Повітряних сил" },
          scope: "national",
        },
        url: `https://example.org/${night}`,
      },
      night,
      start,
      end: start + 720,
      timePrecision: "minute",
      launched,
    }),
  ]);
  return grouped as Night;
}
