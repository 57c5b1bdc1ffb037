import { describe, expect, test } from "vitest";
import { messagesOf } from "../../../src/i18n";
import { formatsOf } from "../../../src/i18n/formats";
import { headlineSentence } from "../../../src/i18n/headline";
import { type Night, raidOf } from "../../../src/model/night";
import type { Place } from "../../../src/model/place";
import { dayOf } from "../../../src/model/time";
import { someNight, somePlace, someWave } from "../support/examples";

const DAY = dayOf("2025-07-03");
const SPAN = [dayOf("2022-09-27"), dayOf("2026-05-14")] as const;

describe("the headline", () => {
  test("says the night, what flew and how large that was", () => {
    expect(english({ night: night(539, 11), upToThen: 1 })).toBe(
      "Night of 3–4 July 2025: 539 drones and 11 missiles, the largest raid until then.",
    );
    expect(ukrainian({ night: night(539, 11), upToThen: 1 })).toBe(
      "Ніч 3–4 липня 2025 р.: 539 безпілотників і 11 ракет, найбільший наліт на той час.",
    );
  });

  test("counts in the right form of the noun", () => {
    expect(english({ night: night(1, 1), upToThen: 90 })).toContain("1 drone and 1 missile.");
    expect(ukrainian({ night: night(21, 2), upToThen: 90 })).toContain(
      "21 безпілотник і 2 ракети.",
    );
    expect(ukrainian({ night: night(111, 5), upToThen: 90 })).toContain(
      "111 безпілотників і 5 ракет.",
    );
  });

  test("names the rank where it is high", () => {
    expect(english({ night: night(477, 60), upToThen: 2 })).toContain(
      "the 2nd largest raid until then",
    );
  });

  test("names one main target as one, and several as several", () => {
    const kyiv = somePlace({ id: "kyiv", name: { en: "Kyiv", uk: "Київ" } });
    const front = somePlace({
      id: "front-line",
      name: { en: "Front line", uk: "Лінія фронту" },
    });
    const one = { night: night(539, 11, [front]), upToThen: 90 };
    expect(english(one)).toContain("539 drones and 11 missiles, main target: Front line.");
    expect(ukrainian(one)).toContain("головна ціль — Лінія фронту.");
    const two = { night: night(539, 11, [kyiv, front]), upToThen: 90 };
    expect(english(two)).toContain("main targets: Kyiv and Front line.");
    expect(ukrainian(two)).toContain("головні цілі — Київ і Лінія фронту.");
  });

  test("says where there is no report, and where the data begin", () => {
    expect(english({ night: null })).toContain("no national report");
    const before = headlineSentence(
      { day: dayOf("2022-03-01"), night: null, rank: null, span: SPAN },
      messagesOf("en"),
      formatsOf("en"),
    );
    expect(before).toBe("The raid reports in the data begin on 28 September 2022.");
  });
});

interface Given {
  readonly night: Night | null;
  readonly upToThen?: number;
}

function english(given: Given): string {
  return sentence(given, "en");
}

function ukrainian(given: Given): string {
  return sentence(given, "uk");
}

function sentence({ night: given, upToThen }: Given, language: "en" | "uk"): string {
  const rank = upToThen === undefined ? null : { upToThen, overall: upToThen, largestSince: null };
  const text = headlineSentence(
    { day: DAY, night: given, rank, span: SPAN },
    messagesOf(language),
    formatsOf(language),
  );
  // Platforms set thin, no-break or no spaces into dates.
  return text.replace(/[\s\u2009\u00a0\u202f]+/g, " ").replace(" – ", "–");
}

function night(drones: number, missiles: number, mainTargets: ReadonlyArray<Place> = []): Night {
  return { ...someNight(DAY, drones, missiles), headline: [raidOf([someWave({ mainTargets })])] };
}
