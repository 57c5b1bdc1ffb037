import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import type { TownPlace } from "../../../../data/pipeline/gazetteer/towns";
import { parseTowns } from "../../../../data/pipeline/gazetteer/towns";
import { SourceError } from "../../../../data/pipeline/source-error";
import { buildTowns } from "../../../../data/pipeline/towns";
import type { EdgeKind, FrontEdge, FrontHistory } from "../../../../src/model/front";
import type { Intervals } from "../../../../src/model/interval";
import { type Day, dayOf } from "../../../../src/model/time";
import { type TownDay, townOnDay } from "../../../../src/model/town";
import { decodeTowns } from "../../../../src/model/wire/towns";

const FIRST_DAY = dayOf("2025-07-01");
const LAST_DAY = dayOf("2025-07-05");
const ALWAYS: Intervals = [{ from: FIRST_DAY, to: LAST_DAY + 1 }];

const TOWN: TownPlace = {
  id: "town",
  name: { en: "Town", uk: "Місто" },
  oblast: { en: "Donetsk oblast", uk: "Донецька область" },
  longitude: 37,
  latitude: 48,
};

/** A line from 47.5 to 48.5 N. */
function meridian(longitude: number, kind: EdgeKind, present: Intervals): FrontEdge {
  const line: Array<Position> = [
    [longitude, 47.5],
    [longitude, 48.5],
  ];
  return { kind, present, lines: [line] };
}

function historyOf(edges: Array<FrontEdge>, occupied: Intervals = []): FrontHistory {
  const around: Array<Position> = [
    [36.9, 47.9],
    [37.1, 47.9],
    [37.1, 48.1],
    [36.9, 48.1],
    [36.9, 47.9],
  ];
  const cell = {
    geometry: { type: "Polygon" as const, coordinates: [around] },
    areaKm2: 332,
    heldSince2014: false,
    occupied,
    shares: [],
  };
  return {
    firstDay: FIRST_DAY,
    lastDay: LAST_DAY,
    seamDay: LAST_DAY,
    missingDays: [],
    cells: occupied.length === 0 ? [] : [cell],
    edges,
    earlier: null,
  };
}

function townOn(history: FrontHistory, day: Day): TownDay | null {
  const [town] = decodeTowns(buildTowns(history, [TOWN]), "towns.json");
  return town ? townOnDay(town, day) : null;
}

describe("the distance of a town to the front line", () => {
  // A tenth of a degree of longitude at 48 N is 7.462 km (N cos 48° on WGS84, N = 6389.96 km).
  it("is measured to the nearest line, on the ellipsoid", () => {
    const history = historyOf([meridian(37.1, "front", ALWAYS), meridian(36.8, "front", ALWAYS)]);
    const onDay = townOn(history, FIRST_DAY);
    expect(onDay?.distanceKm).toBeCloseTo(7.462, 2);
    expect(onDay?.nearest[0]).toBe(37.1);
    expect(onDay?.nearest[1]).toBeCloseTo(48, 2);
  });

  it("is measured to the lines of that evening", () => {
    const moved = dayOf("2025-07-03");
    const history = historyOf([
      meridian(37.1, "front", [{ from: FIRST_DAY, to: moved }]),
      meridian(36.8, "front", [{ from: moved, to: LAST_DAY + 1 }]),
    ]);
    expect(townOn(history, moved - 1)?.nearest[0]).toBe(37.1);
    expect(townOn(history, moved)?.nearest[0]).toBe(36.8);
    expect(townOn(history, moved)?.distanceKm).toBeCloseTo(2 * 7.462, 2);
  });

  it("leaves border and coast aside", () => {
    const history = historyOf([
      meridian(37.1, "border", ALWAYS),
      meridian(36.95, "coast", ALWAYS),
      meridian(36.8, "front", ALWAYS),
    ]);
    expect(townOn(history, LAST_DAY)?.nearest[0]).toBe(36.8);
  });

  it("tells whether the centre lies in occupied land", () => {
    const taken = dayOf("2025-07-04");
    const history = historyOf(
      [meridian(37.1, "front", ALWAYS)],
      [{ from: taken, to: LAST_DAY + 1 }],
    );
    expect(townOn(history, taken - 1)?.inside).toBe(false);
    expect(townOn(history, taken)?.inside).toBe(true);
  });

  it("cannot be told on a day without a front line: an error that names the day", () => {
    const history = historyOf([
      meridian(37.1, "front", [{ from: FIRST_DAY, to: dayOf("2025-07-04") }]),
    ]);
    expect(() => buildTowns(history, [TOWN])).toThrow(SourceError);
    expect(() => buildTowns(history, [TOWN])).toThrow("Town: no front line on 2025-07-04");
  });
});

describe("the table of towns", () => {
  const HEADER = "id,name_en,name_uk,oblast,latitude,longitude,coordinate_source";
  const OBLAST = {
    id: "donetsk-oblast",
    level: "oblast" as const,
    name: { en: "Donetsk oblast", uk: "Донецька область" },
    longitude: 37.67,
    latitude: 48.05,
    radiusKm: 92,
    oblast: "UA-14",
  };
  const read = (...rows: Array<string>) =>
    parseTowns([HEADER, ...rows, ""].join("\n"), "towns.csv", [OBLAST]);

  it("gives a town the name of its oblast", () => {
    expect(
      read("pokrovsk,Pokrovsk,Покровськ,donetsk-oblast,48.28198,37.17585,GeoNames 704422"),
    ).toEqual([
      {
        id: "pokrovsk",
        name: { en: "Pokrovsk", uk: "Покровськ" },
        oblast: OBLAST.name,
        latitude: 48.28198,
        longitude: 37.17585,
      },
    ]);
  });

  it.each([
    [
      "pokrovsk,Pokrovsk,Покровськ,donetsk,48.3,37.2,estimate",
      'line 2: oblast: found "donetsk", expected an id of places.csv',
    ],
    [
      "pokrovsk,Pokrovsk,Покровськ,donetsk-oblast,37.2,48.3,estimate",
      'line 2: latitude: found "37.2", expected a number from 44 to 53',
    ],
    [
      "pokrovsk,Pokrovsk,Покровськ,donetsk-oblast,48.3,37.2,a map",
      'found "a map", expected "GeoNames" and a number, or "estimate"',
    ],
  ])("refuses %s", (row, message) => {
    expect(() => read(row)).toThrow(message);
  });

  it("refuses an id given twice", () => {
    const row = "pokrovsk,Pokrovsk,Покровськ,donetsk-oblast,48.3,37.2,estimate";
    expect(() => read(row, row)).toThrow('towns.csv: line 3: "pokrovsk" occurs twice');
  });
});
