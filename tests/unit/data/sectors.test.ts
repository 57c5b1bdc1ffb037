import type { Polygon } from "geojson";
import initGeosJs from "geos-wasm";
import { geojsonToGeosGeom } from "geos-wasm/helpers";
import { describe, expect, it } from "vitest";
import { openBuiltData } from "../../../data/figures/built-data";
import { polygonAreaKm2 } from "../../../data/pipeline/front/geodesic-area";
import {
  parseAxes,
  readAxes,
  readSectors,
  SectorNumbers,
} from "../../../data/pipeline/front/sectors";
import { AXIS_IDS } from "../../../src/model/axis";

const geos = await initGeosJs();

function rectangle(west: number, south: number, east: number, north: number): Polygon {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Polygon", coordinates: [corners] };
}

/** In square degrees. */
function sharedArea(first = 0, second = 0): number {
  const shared = geos.GEOSIntersection(first, second);
  const result = geos.Module._malloc(8);
  geos.GEOSArea(shared, result);
  const area = geos.Module.getValue(result, "double");
  geos.Module._free(result);
  geos.GEOSGeom_destroy(shared);
  return area;
}

describe("the named axes", () => {
  const [first] = readAxes().features;
  const withRing = (ring: ReadonlyArray<[number, number]>) =>
    JSON.stringify({
      type: "FeatureCollection",
      features: [{ ...first, geometry: { type: "Polygon", coordinates: [ring] } }],
    });

  it.each([
    ["that break off", '{"type": "FeatureCollection", "features": [', "axes.geojson: at the top: "],
    [
      "one of which crosses itself",
      withRing([
        [37, 48],
        [38, 49],
        [38, 48],
        [37, 49],
        [37, 48],
      ]),
      "axes.geojson: feature 1: Self-intersection",
    ],
    [
      "of which some are missing",
      withRing([
        [37, 48],
        [38, 48],
        [38, 49],
        [37, 48],
      ]),
      "axes.geojson: found axes ",
    ],
  ])("%s are an error that names the file", (_, text, message) => {
    expect(() => parseAxes(text, "axes.geojson")).toThrow(message);
  });
});

describe("the axes of the gazetteer", () => {
  const { features } = readAxes();
  const areas = features.map(({ geometry }) => geojsonToGeosGeom(geometry, geos));

  it("are those the program knows, each a sound area", () => {
    expect(features.map(({ properties }) => properties.id)).toEqual([...AXIS_IDS]);
    expect(areas.filter((area) => geos.GEOSisValid(area) !== 1)).toEqual([]);
  });

  it("do not overlap", () => {
    const overlapping = features.flatMap((first, index) =>
      features
        .filter((_, other) => other > index && sharedArea(areas[index], areas[other]) > 0)
        .map((second) => `${first.properties.id} and ${second.properties.id}`),
    );
    expect(overlapping).toEqual([]);
  });

  it("hold all but half a per cent of the land that changed hands since July 2024", async () => {
    const { cells } = await (await openBuiltData("public/data")).recentFront();
    const shares = cells.flatMap((cell) => cell.shares);
    const total = (onAxis: (axis: string | null) => boolean) =>
      shares
        .filter(({ sector }) => onAxis(sector.axis))
        .reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
    const onNone = total((axis) => axis === null);
    console.info(`on no named axis: ${onNone.toFixed(1)} of ${total(() => true).toFixed(0)} km2`);
    expect(onNone / total(() => true)).toBeLessThan(0.005);
  });
});

describe("the sectors of a polygon", () => {
  const divide = readSectors();

  it.each([
    ["Pokrovsk", [37.17, 48.28], "UA-14", "pokrovsk"],
    ["Chasiv Yar", [37.85, 48.59], "UA-14", "kostiantynivka"],
    ["Siversk", [38.09, 48.86], "UA-14", "siversk"],
    ["Lyman", [37.8, 48.98], "UA-14", "lyman"],
    ["Kupiansk", [37.61, 49.71], "UA-63", "kupiansk"],
    ["Vovchansk", [36.94, 50.29], "UA-63", "kharkiv-border"],
    ["the border north of Sumy", [34.9, 51.1], "UA-59", "sumy-border"],
    ["Novopavlivka", [36.78, 48.13], "UA-12", "novopavlivka"],
    ["Huliaipole", [36.25, 47.66], "UA-23", "huliaipole"],
    ["Orikhiv", [35.78, 47.57], "UA-23", "orikhiv"],
    ["Kherson", [32.61, 46.63], "UA-65", "kherson"],
    ["Luhansk, far behind the front", [39.32, 48.56], "UA-09", null],
  ])("%s", (_, [x = 0, y = 0], oblast, axis) => {
    const [only, ...others] = divide(rectangle(x, y, x + 0.005, y + 0.005), 1);
    expect(only).toEqual({ sector: { oblast, axis }, areaKm2: 1 });
    expect(others).toEqual([]);
  });

  it("are several where it lies across the border of oblasts or axes, and add up to it", () => {
    const across = rectangle(36.6, 48.05, 36.9, 48.25);
    const areaKm2 = polygonAreaKm2(across);
    const shares = divide(across, areaKm2);
    expect(shares.map(({ sector }) => `${sector.oblast} ${sector.axis}`).sort()).toEqual([
      "UA-12 huliaipole",
      "UA-12 novopavlivka",
      "UA-12 pokrovsk",
      "UA-14 huliaipole",
      "UA-14 novopavlivka",
    ]);
    expect(shares.reduce((sum, share) => sum + share.areaKm2, 0)).toBeCloseTo(areaKm2, 9);
  });

  it("leave nothing out beyond the state border: it is the nearest oblast's", () => {
    const [only, ...others] = divide(rectangle(35.2, 51.2, 35.21, 51.21), 0.78);
    expect(only).toEqual({ sector: { oblast: "UA-59", axis: "sumy-border" }, areaKm2: 0.78 });
    expect(others).toEqual([]);
  });

  it("are numbered in a file as they are met", () => {
    const numbers = new SectorNumbers();
    const pokrovsk = { oblast: "UA-14", axis: "pokrovsk" } as const;
    const border = { oblast: "UA-09", axis: null } as const;
    expect(numbers.propertiesOf([{ sector: pokrovsk, areaKm2: 2 }])).toEqual({ sector: 0 });
    expect(
      numbers.propertiesOf([
        { sector: { ...border }, areaKm2: 3 },
        { sector: { ...pokrovsk }, areaKm2: 1 },
      ]),
    ).toEqual({ sector: 1, others: [0, 1] });
    expect(numbers.propertiesOf([])).toEqual({});
    expect(numbers.sectors).toEqual([pokrovsk, border]);
  });
});
