import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkCoarsening, checkDelay, parsePublication } from "../../../data/pipeline/publication";
import { checkPublished } from "../../../data/pipeline/published";
import { PLACE_PRECISIONS } from "../../../src/model/precision";
import { type Strike, TARGET_TYPES } from "../../../src/model/strike";
import { dayOf, fromKyiv, minutesOfDate, nightAt } from "../../../src/model/time";
import { someStrike } from "../support/examples";

const FILE = "strikes.geojson";
const DELAY_HOURS = 72;
const NOON_OF_4_JULY = fromKyiv(dayOf("2025-07-04"), 12 * 60);

describe("a strike is held back", () => {
  const check = (end: number, now: number) =>
    checkDelay([strike({ start: end - 1, end, timePrecision: "minute" })], DELAY_HOURS, now, FILE);

  it("until 72 hours after its end, to the minute", () => {
    expect(() => check(NOON_OF_4_JULY, NOON_OF_4_JULY + 72 * 60)).not.toThrow();
    expect(() => check(NOON_OF_4_JULY, NOON_OF_4_JULY + 72 * 60 - 1)).toThrow(
      `${FILE}: strike 2025-07-04-kyiv: end: found "2025-07-04T09:00Z", expected 2025-07-04T08:59Z or before: strikes are held back for 72 hours`,
    );
  });

  it("where its time lies in the future, as by a slip in a year", () => {
    expect(() => check(fromKyiv(dayOf("2052-07-04")), NOON_OF_4_JULY)).toThrow("held back");
  });

  it("of which the day alone is known, from the end of that day in Kyiv", () => {
    const day = dayOf("2025-07-04");
    const dayOnly = strike({ start: fromKyiv(day), end: fromKyiv(day + 1), timePrecision: "day" });
    const at = (hours: number) => minutesOfDate(new Date("2025-07-04T21:00Z")) + hours * 60;
    expect(() => checkDelay([dayOnly], DELAY_HOURS, at(71.9), FILE)).toThrow("held back");
    expect(() => checkDelay([dayOnly], DELAY_HOURS, at(72), FILE)).not.toThrow();
  });

  it("on the days on which the clocks change too", () => {
    const day = dayOf("2025-10-26");
    const dayOnly = strike({ start: fromKyiv(day), end: fromKyiv(day + 1), timePrecision: "day" });
    // Kyiv's 26 October 2025 lasts 25 hours, to 22:00 UTC.
    const end = minutesOfDate(new Date("2025-10-26T22:00Z"));
    expect(() => checkDelay([dayOnly], 24, end + 24 * 60 - 1, FILE)).toThrow("held back");
    expect(() => checkDelay([dayOnly], 24, end + 24 * 60, FILE)).not.toThrow();
  });

  it("wherever it stands among the others", () => {
    const old = strike({});
    const now = NOON_OF_4_JULY + 100 * 60;
    const early = strike({ id: "early", start: now - 1, end: now });
    expect(() => checkDelay([old, early, old], DELAY_HOURS, now, FILE)).toThrow("strike early");
  });
});

describe("an energy or military site", () => {
  const coarse = ["district", "settlement", "raion", "oblast", "region", "country"];

  it.each(PLACE_PRECISIONS)("known to the %s", (placePrecision) => {
    for (const targetType of ["energy", "military"] as const) {
      const check = () => checkCoarsening([strike({ targetType, placePrecision })], FILE);
      if (coarse.includes(placePrecision)) expect(check).not.toThrow();
      else {
        expect(check).toThrow(
          `${FILE}: strike 2025-07-04-kyiv: placePrecision: found "${placePrecision}", expected district, settlement`,
        );
      }
    }
  });

  it("is held so coarse too where it was made coarse for another reason than its kind", () => {
    const beside = strike({ targetType: "residential", coarsened: true, placePrecision: "street" });
    expect(() => checkCoarsening([beside], FILE)).toThrow('placePrecision: found "street"');
  });

  it("alone is held so coarse", () => {
    const others = TARGET_TYPES.filter((type) => type !== "energy" && type !== "military");
    const strikes = others.map((targetType) => strike({ targetType, placePrecision: "exact" }));
    expect(() => checkCoarsening(strikes, FILE)).not.toThrow();
  });
});

describe("data/publication.json", () => {
  it("sets the delay", () => {
    expect(parsePublication('{ "delayHours": 96 }', "publication.json")).toEqual({
      delayHours: 96,
    });
  });

  it.each([
    ["{", "publication.json: at the top: "],
    ["{}", "publication.json: at delayHours: "],
    ['{ "delayHours": 71 }', "publication.json: at delayHours: "],
    ['{ "delayHours": "72" }', "publication.json: at delayHours: "],
    ['{ "delayHours": 72, "delay": 3 }', "publication.json: at delay: "],
  ])("%s is not it", (text, message) => {
    expect(() => parsePublication(text, "publication.json")).toThrow(message);
  });
});

describe("what is published now", () => {
  const paths = { data: "data", public: "public/data" };

  it("may be", () => {
    expect(() => checkPublished(paths, minutesOfDate(new Date()))).not.toThrow();
  });

  it("might not have been on the day of its last strike, and the build would have failed", () => {
    const { files } = JSON.parse(readFileSync("public/data/manifest.json", "utf8"));
    const { features } = JSON.parse(readFileSync(`public/data/${files.strikes.path}`, "utf8"));
    const lastEnd = Math.max(
      ...features.map(({ properties }: { properties: { end: string } }) =>
        minutesOfDate(new Date(properties.end)),
      ),
    );
    expect(() => checkPublished(paths, lastEnd + 71 * 60)).toThrow(files.strikes.path);
  });

  it("must be told with the delay that is set", () => {
    const data = mkdtempSync(join(tmpdir(), "publication-"));
    writeFileSync(join(data, "publication.json"), '{ "delayHours": 96 }');
    const now = minutesOfDate(new Date());
    expect(() => checkPublished({ ...paths, data }, now)).toThrow(
      /annotations\.\w+\.json: delayHours: found 72, expected 96 as in .*publication\.json/,
    );
    rmSync(data, { recursive: true });
  });
});

function strike(given: Partial<Strike>): Strike {
  const { start = 0, end = 1 } = given;
  return someStrike({
    id: "2025-07-04-kyiv",
    longitude: 30.52,
    latitude: 50.45,
    start,
    end,
    night: nightAt((start + end) / 2),
    timePrecision: "minute",
    oblast: "UA-30",
    weaponClass: "drone",
    targetType: "residential",
    ...given,
  });
}
