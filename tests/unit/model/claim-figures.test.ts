import { beforeAll, describe, expect, test } from "vitest";
import { openBuiltData } from "../../../data/figures/built-data";
import type { Claim, ClaimMeasure } from "../../../src/model/annotations";
import {
  claimDifference,
  claimFigures,
  claimGroups,
  isClaimOfNight,
} from "../../../src/model/claim-figures";
import type { Wave } from "../../../src/model/raid";
import { dayOf } from "../../../src/model/time";
import { someClaim } from "../support/examples";

/** As Ukraine's foreign minister gave them for June 2025. */
const JUNE: ReadonlyArray<Claim> = [
  claim({ measure: "drones", qualifier: "about", value: 5000 }),
  claim({ measure: "missiles", qualifier: "over", value: 330 }),
  claim({ measure: "ballistic-missiles", qualifier: "almost", value: 80 }),
  claim({ measure: "guided-bombs", qualifier: "about", value: 5000 }),
];

describe("the rows of June 2025", () => {
  let waves: ReadonlyArray<Wave>;
  beforeAll(async () => {
    waves = await (await openBuiltData("public/data")).waves();
  });
  const figures = (measure: ClaimMeasure) => claimFigures(claim({ measure }), waves);

  // DESIGN.md: all rows sum to 5,446 Shahed-type drones and 249 missiles, 5,438 and 240 in the command's own.
  test("sum to what the sources' tables sum to", () => {
    expect(figures("drones")).toMatchObject({ command: 5438, all: 5446 });
    expect(figures("missiles")).toMatchObject({ command: 240, all: 249 });
    expect(figures("drones-and-missiles")).toMatchObject({ command: 5678, all: 5695 });
  });

  test("count ballistic missiles with Kinzhals, and no guided bombs at all", () => {
    const { all } = figures("ballistic-missiles");
    const named = waves.filter(
      ({ model, end }) =>
        /Iskander-M|KN-23|Ballistic|Kinzhal|Zircon/.test(model.name) && isInJune(end),
    );
    expect(all).toBe(named.reduce((sum, { launched }) => sum + (launched ?? 0), 0));
    expect(figures("guided-bombs")).toEqual({ command: null, all: null, unreported: 0 });
  });

  test("of a night are those of the raid night, whenever they ended", () => {
    const night = dayOf("2025-07-03");
    const reference = claim({ unit: "nights", from: night, to: night, measure: "drones" });
    expect(claimFigures(reference, waves).command).toBe(539);
  });
});

describe("a night", () => {
  test("belongs to the month in which it ends", () => {
    const june = claim({});
    expect(isClaimOfNight(june, dayOf("2025-05-31"))).toBe(true);
    expect(isClaimOfNight(june, dayOf("2025-06-29"))).toBe(true);
    expect(isClaimOfNight(june, dayOf("2025-06-30"))).toBe(false);
  });

  test("belongs to a span of nights by its own name", () => {
    const nights = claim({ unit: "nights" });
    expect(isClaimOfNight(nights, dayOf("2025-05-31"))).toBe(false);
    expect(isClaimOfNight(nights, dayOf("2025-06-30"))).toBe(true);
  });
});

describe("the difference to a claim", () => {
  test("is said from the rows' side, with its share of the claim", () => {
    const about = claim({ qualifier: "about", value: 5000 });
    expect(claimDifference(about, 5446)).toEqual({ kind: "more", by: 446, share: 0.0892 });
    expect(claimDifference(about, 4000)).toEqual({ kind: "fewer", by: 1000, share: 0.2 });
    expect(claimDifference(about, 5000)).toEqual({ kind: "equal", by: 0, share: 0 });
  });

  test("is none that contradicts, where more fell than 'over' so many", () => {
    const over = claim({ qualifier: "over", value: 330 });
    expect(claimDifference(over, 340).kind).toBe("allowed");
    expect(claimDifference(over, 249)).toMatchObject({ kind: "fewer", by: 81 });
  });

  test("has no share of nothing", () => {
    expect(claimDifference(claim({ value: 0 }), 3)).toEqual({ kind: "more", by: 3, share: null });
  });
});

test("figures of one author for one span stand together, the latest span first", () => {
  const may = claim({ id: "may", from: dayOf("2025-05-01"), to: dayOf("2025-05-31") });
  const agency = { en: "An agency", uk: "Агенція" };
  const other = claim({ id: "other", who: agency });
  const groups = claimGroups([may, ...JUNE, other]);
  expect(groups.map(({ claims }) => claims)).toEqual([JUNE, [other], [may]]);
  expect(groups[1]).toMatchObject({ who: agency, unit: "days", from: other.from, to: other.to });
});

function isInJune(end: number): boolean {
  // Kyiv is three hours ahead of UTC in summer.
  const first = (dayOf("2025-06-01") * 24 - 3) * 60;
  const after = (dayOf("2025-07-01") * 24 - 3) * 60;
  return first < end && end <= after;
}

function claim(given: Partial<Claim>): Claim {
  return someClaim({
    id: given.measure ?? "claim",
    ...given,
  });
}
