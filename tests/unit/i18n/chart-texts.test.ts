import { describe, expect, test } from "vitest";
import { messagesOf } from "../../../src/i18n";
import {
  barName,
  barNotes,
  classReadout,
  fateReadout,
  hourSpan,
  launchedTitle,
  monthsSentence,
} from "../../../src/i18n/chart-texts";
import { formatsOf, type LanguageCode } from "../../../src/i18n/formats";
import { type RaidSlot, raidSlots } from "../../../src/model/raid-slot";
import type { RaidStep } from "../../../src/model/raid-step";
import { dayOf } from "../../../src/model/time";
import { nightsOf, type WaveFacts } from "../model/some-waves";

const REFERENCE_NIGHT: ReadonlyArray<WaveFacts> = [
  { weaponClass: "drone", launched: 539, shotDown: 268, lost: 208 },
  { weaponClass: "ballistic-missile", launched: 6, shotDown: 0 },
  { weaponClass: "cruise-missile", launched: 4, shotDown: 2 },
  { weaponClass: "aeroballistic-missile", launched: 1, shotDown: 0 },
];

describe("the charts in words", () => {
  test("the title names the most", () => {
    const slots = slotsOf([...REFERENCE_NIGHT, { night: "2025-06-30", launched: 52 }], "week", [
      "2025-06-16",
      "2025-07-07",
    ]);
    const title = (code: LanguageCode) =>
      launchedTitle(slots, "week", 1, "16 June – 6 July", language(code));
    expect(title("en")).toBe(
      "Drones and missiles launched each week, 16 June – 6 July: most in the week from 30 June 2025, 591 drones and 11 missiles.",
    );
    expect(title("uk")).toBe(
      "Запущено безпілотників і ракет щотижня, 16 June – 6 July: найбільше за тиждень від 30 червня 2025 р. — 591 безпілотник і 11 ракет.",
    );
  });

  test("a bar is read out by class and by what became of them", () => {
    const [slot] = slotsOf(REFERENCE_NIGHT, "night", ["2025-07-03", "2025-07-04"]);
    expect(slot && classReadout(slot, language("en"))).toBe(
      "539 drones; 11 missiles (ballistic missiles 6, aeroballistic or hypersonic 1, cruise missiles 4)",
    );
    expect(slot && fateReadout(slot, language("en"))).toBe(
      "Drones: 539 launched, shot down 268, lost or suppressed 208, neither shot down nor lost 63; Missiles: 11 launched, shot down 2, not shot down, more is not told 9",
    );
  });

  test("a month is given by the nights begun in it and by the raids that were over in it", () => {
    const launched = (drones: number, missiles: number) => ({
      drone: { launched: drones },
      missile: { launched: missiles },
    });
    const june = { from: dayOf("2025-06-01"), to: dayOf("2025-07-01") };
    const sentence = (code: LanguageCode) =>
      monthsSentence(june, launched(5018, 233), launched(5438, 240), language(code));
    expect(sentence("en")).toBe(
      "June 2025: 5,018 drones and 233 missiles in the raid nights that began in it, as this chart counts; 5,438 drones and 240 missiles in the command’s raids that were over in it, as reports of a month count.",
    );
    expect(spaced(sentence("uk") ?? "")).toContain("5 018 безпілотників і 233 ракети");
  });

  test("no report, and a report that a filter leaves nothing of, are not zero", () => {
    const [none] = slotsOf([], "night", ["2025-07-03", "2025-07-04"]);
    expect(none && classReadout(none, language("en"))).toBe(
      "no report in the data, which is not zero",
    );
    const filtered = none && { ...none, reported: 1 };
    expect(filtered && fateReadout(filtered, language("en"))).toBe(
      "no such wave named in the reports",
    );
  });

  test("a bar says that it is cut, that nights lack a report, and that a report contradicts itself", () => {
    const [week] = slotsOf(
      [{ night: "2024-12-27", launched: 16, shotDown: 15, lost: 11 }],
      "week",
      ["2024-12-26", "2024-12-30"],
    );
    expect(week && barNotes(week, true, language("en"))).toEqual([
      "only as far as it lies in the window",
      "1 of 4 nights with a report",
      "1 wave contradicts itself: more shot down and lost than launched",
    ]);
  });

  test("bars are called by their night, nights, week or month", () => {
    const name = (to: string, step: RaidStep) =>
      spaced(barName({ from: dayOf("2025-06-30"), to: dayOf(to) }, step, language("en")));
    expect(name("2025-07-01", "night")).toBe("Night of 30 June – 1 July 2025");
    expect(name("2025-07-03", "night")).toBe("Nights of 30 Jun – 2 Jul 2025");
    expect(name("2025-07-07", "week")).toBe("Week from 30 June 2025");
    expect(name("2025-07-01", "month")).toBe("June 2025");
    expect(hourSpan(23)).toBe("23:00–00:00");
  });
});

/** Dates are written with spaces of several widths. */
function spaced(text: string): string {
  return text.replaceAll(/\s/g, " ");
}

function language(code: LanguageCode) {
  return { messages: messagesOf(code), formats: formatsOf(code) };
}

/** Slots of the nights `[from, to)`. */
function slotsOf(
  facts: ReadonlyArray<WaveFacts>,
  step: RaidStep,
  [from, to]: readonly [from: string, to: string],
): ReadonlyArray<RaidSlot> {
  const nights = nightsOf(...facts);
  return raidSlots({
    nights,
    reported: new Set(nights.map(({ night }) => night)),
    range: { from: dayOf(from), to: dayOf(to) },
    step,
    nightsPerBar: 1,
  });
}
