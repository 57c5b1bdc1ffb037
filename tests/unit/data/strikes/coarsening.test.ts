import { describe, expect, it } from "vitest";
import { coarsen } from "../../../../data/pipeline/strikes/sensitive";
import { build, filters, incident, kyivRow, settlement } from "./examples";

/** Invented points; the pipeline's own table has Kharkiv at 36.25272, 49.98081. */
const military = incident({ filters: filters(["Military"], []), location: "Kharkiv, gate two" });

describe("a military or energy site known more finely than its district", () => {
  it("is moved to the centre of its settlement, in the GeoJSON and in our table alike", () => {
    const { geojson, csv } = build([military], []);
    expect(geojson.features[0]).toMatchObject({
      geometry: { coordinates: [36.25272, 49.98081] },
      properties: { placePrecision: "settlement", coarsened: true, placeEn: "Kharkiv" },
    });
    expect(csv).not.toContain("36.23");
    expect(csv).not.toContain("gate two");
  });

  it("is moved too where the military is one of several areas hit", () => {
    const mixed = incident({ filters: filters(["Residential", "Military"], []) });
    expect(build([mixed], []).geojson.features[0]?.properties).toMatchObject({
      targetType: "residential",
      coarsened: true,
    });
  });

  it("is moved in Kyiv to the centre of the nearest city district", () => {
    const plant = kyivRow({
      target_type: "energy",
      precision: "street",
      lon: "30.68",
      lat: "50.42",
    });
    expect(build([], [plant]).geojson.features[0]).toMatchObject({
      geometry: { coordinates: [30.69534, 50.41596] },
      properties: {
        placePrecision: "district",
        coarsened: true,
        placeEn: "Darnytskyi district, Kyiv",
      },
    });
  });

  it("is moved though it is said to be known to a district, where it stands at no centre", () => {
    const plant = kyivRow({ target_type: "energy", precision: "district", lon: "30.681" });
    expect(build([], [plant]).geojson.features[0]).toMatchObject({
      geometry: { coordinates: [30.69534, 50.41596] },
      properties: { placePrecision: "district", coarsened: true },
    });
  });

  it("is reported as mended", () => {
    expect(build([military], []).reports.incidents.mends).toContainEqual(
      expect.objectContaining({
        rule: "coarsened",
        detail: "CIV9001: street -> settlement",
      }),
    );
  });

  it("is known only to the oblast where no settlement is near", () => {
    const far = settlement("Faraway", "Далеке", 30, 47);
    const strike = {
      id: "a",
      longitude: 36,
      latitude: 49,
      start: 0,
      end: 1,
      night: 0,
      timePrecision: "day",
      placePrecision: "exact",
      coarsened: false,
      place: { en: "a", uk: "a" },
      weaponClass: "unknown",
      weaponModel: null,
      targetType: "military",
      killed: null,
      injured: null,
      summary: null,
      confidence: "low",
      sources: [],
    } as const;
    expect(coarsen(strike, [far], []).placePrecision).toBe("oblast");
  });
});

describe("left as it is", () => {
  it("an energy site known to its district only", () => {
    const plant = kyivRow({ target_type: "energy", precision: "district" });
    expect(build([], [plant]).geojson.features[0]?.properties.coarsened).toBe(false);
  });

  it("industry", () => {
    const factory = incident({ filters: filters(["Industrial"], []) });
    expect(build([factory], []).geojson.features[0]).toMatchObject({
      geometry: { coordinates: [36.23, 49.99] },
      properties: { placePrecision: "street", coarsened: false },
    });
  });
});
