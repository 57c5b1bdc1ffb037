import { describe, expect, test } from "vitest";
import { claimSentence, claimSpan, claimValue } from "../../../src/i18n/claim-texts";
import { en } from "../../../src/i18n/en";
import { formatsOf } from "../../../src/i18n/formats";
import { uk } from "../../../src/i18n/uk";
import type { Claim } from "../../../src/model/annotations";
import { dayOf } from "../../../src/model/time";
import { someClaim } from "../support/examples";

const f = formatsOf("en");

describe("the span of a claim", () => {
  const span = (unit: Claim["unit"], from: string, to: string) =>
    claimSpan({ unit, from: dayOf(from), to: dayOf(to) }, en, f).replace(/\s/g, " ");

  test("is a month by its name, else its days", () => {
    expect(span("days", "2025-06-01", "2025-06-30")).toBe("June 2025");
    expect(span("days", "2025-06-01", "2025-06-29")).toBe("1 – 29 Jun 2025");
    expect(span("days", "2025-06-01", "2025-06-01")).toBe("1 June 2025");
  });

  test("is a night, or nights", () => {
    expect(span("nights", "2025-07-03", "2025-07-03")).toBe("night of 3 – 4 July 2025");
    expect(span("nights", "2025-07-03", "2025-07-05")).toBe("nights from 3 Jul 2025 to 5 Jul 2025");
  });
});

test("a claim is said with its qualifier", () => {
  expect(claimValue(claim({ qualifier: "over", value: 330 }), en, f)).toBe("over 330");
  expect(claimValue(claim({ qualifier: "almost", value: 80 }), uk, formatsOf("uk"))).toBe(
    "майже 80",
  );
});

describe("the sentence beside a claim", () => {
  test("says both sums where they differ", () => {
    const sums = { command: 5438, all: 5446, unreported: 0 };
    expect(claimSentence(claim({ qualifier: "about", value: 5000 }), sums, en, f)).toBe(
      "Drones: the command's own reports give 438 more than said (9%); all reports give 446 more than said (9%).",
    );
  });

  test("says one where they are the same, and what the word of the claim allows", () => {
    const over = claim({ measure: "missiles", qualifier: "over", value: 330 });
    expect(claimSentence(over, { command: 249, all: 249, unreported: 2 }, en, f)).toBe(
      "Missiles: the reports give 81 fewer than said (25%); 2 rows name some without a number.",
    );
    expect(claimSentence(over, { command: 340, all: 340, unreported: 0 }, en, f)).toBe(
      "Missiles: the reports give 10 more (3%), which “over” allows.",
    );
  });

  test("gives no share where it would be 0%", () => {
    const agency = claim({ value: 6297 });
    expect(claimSentence(agency, { command: 6303, all: 6303, unreported: 0 }, en, f)).toBe(
      "Drones: the reports give 6 more than said.",
    );
  });

  test("says that no report gives a number, which is not zero", () => {
    const ballistic = claim({ measure: "ballistic-missiles", value: 8 });
    expect(claimSentence(ballistic, { command: null, all: null, unreported: 0 }, en, f)).toBe(
      "Ballistic missiles: no report of the span gives a number.",
    );
  });

  test("compares no guided bombs, which the reports hardly count", () => {
    const bombs = claim({ measure: "guided-bombs", qualifier: "over", value: 60_000 });
    expect(claimSentence(bombs, { command: null, all: 3, unreported: 0 }, en, f)).toBe(
      "Guided bombs: the reports do not count them as a rule, so nothing is compared.",
    );
  });
});

function claim(given: Partial<Claim>): Claim {
  return someClaim({
    who: { en: "Foreign minister", uk: "Міністр закордонних справ" },
    url: "https://example.org",
    ...given,
  });
}
