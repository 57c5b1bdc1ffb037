import { describe, expect, it, test } from "vitest";
import { messagesOf } from "../../../src/i18n";
import { formatsOf } from "../../../src/i18n/formats";
import { frontChangeLine, frontChangeNote, whyNoFigures } from "../../../src/i18n/front-line";
import type { FrontHistory } from "../../../src/model/front";
import { dayOf } from "../../../src/model/time";

const messages = messagesOf("en");
const formats = formatsOf("en");

/** November 2024, from the outlines of its last evening and of the one before it. */
const november = {
  from: dayOf("2024-10-31"),
  to: dayOf("2024-11-30"),
  gainedKm2: 731,
  lostKm2: 7,
  netKm2: 724,
};

const plain = (text: string) => text.replaceAll(/\s/g, " ");

describe("the change of the front in a line", () => {
  it("gives both dates, what was taken and regained, the net and the net a day", () => {
    expect(plain(frontChangeLine(november, messages, formats))).toBe(
      "Front, 31 Oct – 30 Nov 2024: 731 km² taken by Russia, 7 km² regained, net +724 km² (+24 km² a day).",
    );
  });

  it("beside a figure leaves out what the figure says", () => {
    expect(plain(frontChangeNote(november, messages))).toBe(
      "Front: 731 km² taken by Russia, 7 km² regained, +24 km² net a day.",
    );
  });

  it("of a single day has no mean", () => {
    const day = { ...november, from: november.to - 1 };
    expect(plain(frontChangeNote(day, messages))).toBe(
      "Front: 731 km² taken by Russia, 7 km² regained.",
    );
  });
});

test("a Ukrainian date that ends in a stop gets no second one", () => {
  const { window } = messagesOf("uk");
  const why = window.noOutlineBefore(formatsOf("uk").day(dayOf("2022-04-03")));
  expect(plain(window.sentence(why))).toBe("Немає контуру до 3 квітня 2022 р.");
});

describe("a window without figures", () => {
  const history: FrontHistory = {
    firstDay: dayOf("2024-07-01"),
    lastDay: dayOf("2026-07-30"),
    missingDays: [],
    seamDay: dayOf("2025-08-04"),
    cells: [],
    edges: [],
    earlier: { firstDay: dayOf("2022-04-03"), missingDays: [], pace: new Map() },
  };
  const why = (status: "earlier" | "earlier-failed" | "outside", from: string, to: string) =>
    whyNoFigures(status, { from: dayOf(from), to: dayOf(to) }, history, messages, formats);

  it("says whether it waits, or that there is nothing to wait for", () => {
    expect(why("earlier", "2023-01-01", "2025-01-01")).toBe(
      "loading the earlier years of the front",
    );
    expect(why("earlier-failed", "2023-01-01", "2025-01-01")).toMatch("could not be loaded");
    expect(why("outside", "2022-03-01", "2025-01-01")).toBe("no outline before 3 April 2022");
    expect(why("outside", "2026-07-01", "2026-08-20")).toBe("no outline after 30 July 2026");
  });
});
