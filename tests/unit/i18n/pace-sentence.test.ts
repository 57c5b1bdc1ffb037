import { describe, expect, test } from "vitest";
import { messagesOf } from "../../../src/i18n";
import { formatsOf } from "../../../src/i18n/formats";
import { paceSentence, slotReadout } from "../../../src/i18n/pace-sentence";
import { type PacePeriod, type PaceStep, periodOf } from "../../../src/model/pace-period";
import { dayOf } from "../../../src/model/time";

const firstDay = dayOf("2022-04-03");

describe("the pace in one sentence", () => {
  test("June 2025, the most since November 2024", () => {
    const rank = { kind: "most", since: period("2024-11-01", 724) } as const;
    const input = { period: period("2025-06-01", 555), rank, step: "month", firstDay } as const;
    expect(say("en", input)).toBe("June 2025: 555 km² net, the most since November 2024.");
    expect(say("uk", input)).toBe(
      "Червень 2025 р.: чистий приріст 555 км², більше востаннє було за листопад 2024 р.",
    );
  });

  test("a month that regained more than was taken: the least is the most regained", () => {
    const rank = { kind: "least", since: null } as const;
    const september = period("2022-09-01", -9316);
    expect(say("en", { period: september, rank, step: "month", firstDay })).toBe(
      "September 2022: 9,316 km² more regained than taken, the most since the outlines begin, 3 April 2022.",
    );
  });

  test("a week and a day, with and without a rank", () => {
    const since = period("2024-11-18", 180, "week");
    const week = period("2025-06-30", 205, "week");
    expect(say("en", { period: week, rank: { kind: "most", since }, step: "week", firstDay })).toBe(
      "Week from 30 June 2025: 205 km² net, the most since the week from 18 November 2024.",
    );
    const day = period("2025-07-03", 29.6, "day");
    expect(say("en", { period: day, rank: null, step: "day", firstDay })).toBe(
      "3 July 2025: 30 km² a day net, as the mean of 7 days.",
    );
  });

  test("a month that is not over", () => {
    const july = { ...period("2026-07-01", 120), isWhole: false };
    expect(say("en", { period: july, rank: null, step: "month", firstDay })).toBe(
      "July 2026, as far as there are outlines: 120 km² net.",
    );
  });
});

describe("the readout of a bar", () => {
  test("tells taken, regained, net and what was redrawn", () => {
    const [from, to] = periodOf(dayOf("2025-05-01"), "month");
    const slot = { from, to, period: period("2025-05-01", 448), redrawn: [dayOf("2025-05-23")] };
    expect(read(slot)).toBe(
      "May 2025: 448 km² taken, 0 km² regained, +448 km² net, redrawn by the source on 23 May 2025.",
    );
  });

  test("tells that there is no new outline, never zero", () => {
    const [from, to] = periodOf(dayOf("2025-05-01"), "month");
    expect(read({ from, to, period: null, redrawn: [] })).toBe(
      "May 2025: no new outline, which is not a pace of zero.",
    );
  });

  function read(slot: Parameters<typeof slotReadout>[0]): string {
    return slotReadout(slot, "month", messagesOf("en"), formatsOf("en")).replaceAll(/\s/g, " ");
  }
});

function say(language: "en" | "uk", input: Parameters<typeof paceSentence>[0]): string {
  // Numbers and dates hold blanks that do not break.
  return paceSentence(input, messagesOf(language), formatsOf(language)).replaceAll(/\s/g, " ");
}

function period(from: string, netKm2: number, step: PaceStep = "month"): PacePeriod {
  const [first, to] = periodOf(dayOf(from), step);
  const [takenKm2, regainedKm2] = [Math.max(0, netKm2), Math.max(0, -netKm2)];
  return { from: first, to, takenKm2, regainedKm2, netKm2, isWhole: true };
}
