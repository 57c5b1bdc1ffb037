import { describe, expect, test } from "vitest";
import { messagesOf } from "../../../src/i18n";
import { formatsOf, type LanguageCode } from "../../../src/i18n/formats";
import { approachText, standingText } from "../../../src/i18n/town-texts";
import { dayOf } from "../../../src/model/time";
import type { Approach } from "../../../src/model/town-standing";

const day = dayOf("2025-07-03");
const nearest = [37, 48] as const;

describe("a town in words", () => {
  test("its distance has one decimal and no more", () => {
    expect(standing("en", 12.34)).toBe("12.3 km");
    expect(standing("uk", 6)).toBe("6,0 км");
  });

  test("inside occupied land, and without one, there is no distance", () => {
    const [messages, formats] = [messagesOf("en"), formatsOf("en")];
    const inside = { distanceKm: 4, inside: true, nearest };
    expect(standingText(inside, messages, formats)).toBe("inside occupied land");
    expect(standingText(null, messages, formats)).toBe("no outline");
  });

  test("how near the line came, and when", () => {
    expect(approach({ kind: "outside", distanceKm: 5.96, day })).toBe("least 6.0 km, 3 Jul 2025");
    expect(approach({ kind: "unchanged", distanceKm: 6 })).toBe("did not change in this window");
    expect(approach({ kind: "reached", day })).toBe("the line passed over the centre, 3 Jul 2025");
    expect(approach({ kind: "left", day })).toBe("the centre was regained, 3 Jul 2025");
    expect(approach({ kind: "inside" })).toBe("inside all along");
    expect(approach(null)).toBe("no outline");
  });

  function standing(language: LanguageCode, distanceKm: number): string {
    const now = { distanceKm, inside: false, nearest };
    return standingText(now, messagesOf(language), formatsOf(language));
  }

  function approach(given: Approach | null): string {
    return approachText(given, messagesOf("en"), formatsOf("en"));
  }
});
