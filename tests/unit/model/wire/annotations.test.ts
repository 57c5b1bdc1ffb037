import { describe, expect, it } from "vitest";
import { dayOf } from "../../../../src/model/time";
import { type AnnotationsFile, decodeAnnotations } from "../../../../src/model/wire/annotations";
import { WireError } from "../../../../src/model/wire/common";

const TOLL = {
  day: "2024-07-08",
  night: "2024-07-07",
  killed: 33,
  injured: null,
  scope: "city",
  sourceName: "News",
  url: "https://example.org/",
} as const;

const CORRECTION = {
  date: "2026-11-24",
  subject: "night:2024-07-07",
  text: { en: "Was 34.", uk: "Було 34." },
  url: null,
};

const EMPTY: AnnotationsFile = {
  format: "annotations/1",
  claims: [],
  tolls: [],
  corrections: [],
  speeds: [],
  delayHours: 72,
};

function decode(part: object) {
  return decodeAnnotations({ ...EMPTY, ...part }, "annotations.json");
}

describe("the file of annotations", () => {
  it("gives its days in days since 24 February 2022", () => {
    const { tolls, delayHours } = decode({ tolls: [TOLL] });
    expect(tolls).toEqual([{ ...TOLL, day: dayOf("2024-07-08"), night: dayOf("2024-07-07") }]);
    expect(delayHours).toBe(72);
  });

  it.each([
    ["night:2024-07-07", { kind: "night", night: dayOf("2024-07-07") }],
    ["strike:2024-07-08-kyiv-syrets", { kind: "strike", id: "2024-07-08-kyiv-syrets" }],
    ["claim:june-2025", { kind: "claim", id: "june-2025" }],
    ["data", { kind: "data" }],
  ])("tells what %s concerns", (subject, expected) => {
    const { corrections } = decode({ corrections: [{ ...CORRECTION, subject }] });
    expect(corrections[0]?.subject).toEqual(expected);
  });

  it.each([
    [{ format: "annotations/2" }, "at format"],
    [{ delayHours: null }, "at delayHours"],
    [{ tolls: [{ ...TOLL, killed: -1 }] }, "at tolls.0.killed"],
    [{ tolls: [{ ...TOLL, day: "8.7.2024" }] }, "at tolls.0.day"],
    [{ tolls: [{ ...TOLL, scope: "village" }] }, "at tolls.0.scope"],
    [{ tolls: [{ ...TOLL, url: "javascript:alert(1)" }] }, "at tolls.0.url"],
    [
      { corrections: [{ ...CORRECTION, subject: "night" }] },
      "at corrections.0.subject: night: and",
    ],
    [{ claims: [{ id: "june" }] }, "at claims.0."],
  ])("names the place where %j is wrong", (part, place) => {
    expect(() => decode(part)).toThrow(WireError);
    expect(() => decode(part)).toThrow(`annotations.json: ${place}`);
  });
});
