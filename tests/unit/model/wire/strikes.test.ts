import { describe, expect, it } from "vitest";
import { dayOf, fromKyiv } from "../../../../src/model/time";
import { WireError } from "../../../../src/model/wire/common";
import { decodeStrikes } from "../../../../src/model/wire/strikes";

const FEATURE = {
  type: "Feature",
  id: "2022-10-10-example",
  geometry: { type: "Point", coordinates: [30.512, 50.444] },
  properties: {
    start: "2022-10-10T05:30Z",
    end: "2022-10-10T05:31Z",
    night: 227,
    timePrecision: "minute",
    placePrecision: "street",
    coarsened: false,
    placeEn: "Kyiv",
    placeUk: "Київ",
    oblast: "UA-30",
    weaponClass: "cruise-missile",
    weaponModel: null,
    targetType: "transport",
    killed: 8,
    injured: null,
    summary: null,
    confidence: "medium",
    sources: [{ name: "News", url: "https://example.org/" }],
  },
};

function decode(...features: ReadonlyArray<unknown>) {
  return decodeStrikes({ type: "FeatureCollection", features }, "strikes.geojson");
}

describe("a feature of strikes.geojson", () => {
  it("is a strike, longitude first, times in minutes", () => {
    const [strike] = decode(FEATURE);
    expect(strike).toEqual({
      id: "2022-10-10-example",
      longitude: 30.512,
      latitude: 50.444,
      start: fromKyiv(dayOf("2022-10-10"), 8 * 60 + 30),
      end: fromKyiv(dayOf("2022-10-10"), 8 * 60 + 31),
      night: dayOf("2022-10-09"),
      timePrecision: "minute",
      placePrecision: "street",
      coarsened: false,
      place: { en: "Kyiv", uk: "Київ" },
      oblast: "UA-30",
      weaponClass: "cruise-missile",
      weaponModel: null,
      targetType: "transport",
      killed: 8,
      injured: null,
      summary: null,
      confidence: "medium",
      sources: [{ name: "News", url: "https://example.org/" }],
    });
  });

  it.each([
    ["start", "2022-10-10", "features.0.properties.start"],
    ["weaponClass", "catapult", "features.0.properties.weaponClass"],
    ["killed", -1, "features.0.properties.killed"],
    ["placePrecision", null, "features.0.properties.placePrecision"],
  ])("with a bad %s is an error that names file and path", (field, value, path) => {
    const bad = { ...FEATURE, properties: { ...FEATURE.properties, [field]: value } };
    expect(() => decode(bad)).toThrow(WireError);
    expect(() => decode(bad)).toThrow(`strikes.geojson: at ${path}: `);
  });

  it("with latitude first is an error where that is no place on Earth", () => {
    const bad = { ...FEATURE, geometry: { type: "Point", coordinates: [30.5, 150.4] } };
    expect(() => decode(bad)).toThrow("features.0.geometry.coordinates.1");
  });
});

it("anything but a FeatureCollection is an error", () => {
  expect(() => decodeStrikes([], "strikes.geojson")).toThrow(WireError);
});
