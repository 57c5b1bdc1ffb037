import fc from "fast-check";
import { expect, it } from "vitest";
import { formatFacts, parseFacts } from "../../../../data/pipeline/strikes/facts-table";
import { strikesGeoJson } from "../../../../data/pipeline/strikes/geojson";
import type { SourceStrike } from "../../../../data/pipeline/strikes/imported";
import { PLACE_PRECISIONS, TIME_PRECISIONS } from "../../../../src/model/precision";
import { CONFIDENCES, TARGET_TYPES } from "../../../../src/model/strike";
import { nightAt } from "../../../../src/model/time";
import { WEAPON_CLASSES } from "../../../../src/model/weapon";
import { decodeStrikes } from "../../../../src/model/wire/strikes";

const text = fc.string({ unit: "grapheme", minLength: 1 }).filter((value) => value.trim() !== "");
const name = fc.stringMatching(/^[^|<>\s]([^|<>]*[^|<>\s])?$/);
const count = fc.option(fc.nat({ max: 999_999 }));
const degrees = (least: number, greatest: number) =>
  fc.integer({ min: least * 1e5, max: greatest * 1e5 }).map((value) => value / 1e5);

const strike: fc.Arbitrary<SourceStrike> = fc
  .record({
    id: fc.stringMatching(/^[A-Za-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/),
    longitude: degrees(20, 45),
    latitude: degrees(43, 58),
    start: fc.integer({ min: 0, max: 3_000_000 }),
    duration: fc.integer({ min: 1, max: 5000 }),
    timePrecision: fc.constantFrom(...TIME_PRECISIONS),
    placePrecision: fc.constantFrom(...PLACE_PRECISIONS),
    coarsened: fc.boolean(),
    place: fc.record({ en: text, uk: text }),
    weaponClass: fc.constantFrom(...WEAPON_CLASSES),
    weaponModel: fc.option(text),
    targetType: fc.constantFrom(...TARGET_TYPES),
    killed: count,
    injured: count,
    summary: fc.option(text),
    confidence: fc.constantFrom(...CONFIDENCES),
    sources: fc.array(
      fc.record({ name, url: fc.webUrl({ withQueryParameters: true, withFragments: true }) }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ duration, ...rest }) => {
    const end = rest.start + duration;
    return { ...rest, end, night: nightAt((rest.start + end) / 2) };
  });

it("any strike comes back from our table as it was", () => {
  fc.assert(
    fc.property(strike, (given) => {
      const csv = formatFacts([{ edited: "2026-07-01", strike: given }]);
      expect(parseFacts(csv, "strikes.csv").edited).toEqual([
        { edited: "2026-07-01", strike: given },
      ]);
    }),
  );
});

const placed = fc
  .record({ strike, oblast: fc.constantFrom("UA-30", "UA-43", null) })
  .map(({ strike: given, oblast }) => ({ ...given, oblast }));

it("any strikes come back from the GeoJSON as they were", () => {
  fc.assert(
    fc.property(fc.array(placed, { maxLength: 5 }), (given) => {
      const file: unknown = JSON.parse(JSON.stringify(strikesGeoJson(given)));
      expect(decodeStrikes(file, "strikes.geojson")).toEqual(given);
    }),
  );
});
