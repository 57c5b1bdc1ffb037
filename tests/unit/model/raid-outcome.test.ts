import { expect, test } from "vitest";
import { raidOutcome } from "../../../src/model/raid-outcome";
import { nightsOf, type WaveFacts } from "./some-waves";

const DRONES: WaveFacts = { launched: 539, shotDown: 268, lost: 208 };
const MISSILES: WaveFacts = { weaponClass: "ballistic-missile", launched: 11, shotDown: 2 };

test("drones and missiles together: 550 launched are 270 shot down, 208 lost and 72 of which nobody says", () => {
  expect(outcomeOf(DRONES, MISSILES)).toEqual({
    shotDown: 270,
    lost: 208,
    rest: 72,
    isMerged: false,
  });
});

test("no rest is told where a number of one of them is missing", () => {
  expect(outcomeOf(DRONES, { ...MISSILES, shotDown: null }).rest).toBe(0);
  expect(outcomeOf(DRONES, { ...MISSILES, launched: null }).rest).toBe(0);
});

test("a night of drones alone waits for no number of missiles", () => {
  expect(outcomeOf(DRONES).rest).toBe(63);
});

test("where reports give shot down and suppressed as one number, none is lost beside them", () => {
  const later: WaveFacts = { night: "2026-05-14", launched: 141, shotDown: 130, lost: 0 };
  expect(outcomeOf(later)).toEqual({ shotDown: 130, lost: null, rest: 11, isMerged: true });
});

test("there the missiles that were lost are counted into that one number as well", () => {
  const night = "2026-05-14";
  const drones: WaveFacts = { night, launched: 141, shotDown: 130, lost: 0 };
  const missiles: WaveFacts = {
    ...MISSILES,
    night,
    launched: 6,
    shotDown: 1,
    lost: 5,
  };
  expect(outcomeOf(drones, missiles)).toEqual({
    shotDown: 136,
    lost: null,
    rest: 11,
    isMerged: true,
  });
});

function outcomeOf(...facts: ReadonlyArray<WaveFacts>) {
  const [night] = nightsOf(...facts);
  if (!night) throw new Error("a test gives a wave");
  return raidOutcome(night);
}
