import { describe, expect, it } from "vitest";
import { frontFigures, type SectorNames, townFigures } from "../../../src/model/figures";
import type { FrontCell, FrontHistory, Sector } from "../../../src/model/front";
import type { Intervals } from "../../../src/model/interval";
import { dayOf } from "../../../src/model/time";
import type { Town } from "../../../src/model/town";

const FIRST_DAY = dayOf("2024-10-31");
const LAST_DAY = dayOf("2024-11-10");
const POKROVSK: Sector = { oblast: "UA-14", axis: "pokrovsk" };
const BORDER: Sector = { oblast: "UA-09", axis: null };

const NAMES: SectorNames = {
  oblast: (code) => (code === "UA-14" ? "Donetsk oblast" : "Luhansk oblast"),
  axis: (id) => (id === "pokrovsk" ? "Pokrovsk" : "on no named axis"),
};

function cell(areaKm2: number, sector: Sector, occupied: Intervals): FrontCell {
  return {
    geometry: { type: "Polygon", coordinates: [] },
    areaKm2,
    heldSince2014: false,
    occupied,
    shares: [{ sector, areaKm2 }],
  };
}

/** 30 km2 taken near Pokrovsk, 4 km2 there and back, 2 km2 regained at the border. */
const HISTORY: FrontHistory = {
  firstDay: FIRST_DAY,
  lastDay: LAST_DAY,
  seamDay: LAST_DAY,
  missingDays: [dayOf("2024-11-03"), dayOf("2024-11-04")],
  cells: [
    cell(30, POKROVSK, [{ from: dayOf("2024-11-05"), to: LAST_DAY + 1 }]),
    cell(4, POKROVSK, [{ from: dayOf("2024-11-02"), to: dayOf("2024-11-06") }]),
    cell(2, BORDER, [{ from: FIRST_DAY, to: dayOf("2024-11-07") }]),
  ],
  edges: [],
  earlier: null,
};

describe("the figures of the front between two dates", () => {
  it("tell what was gained, lost, net and a day, by oblast and by axis", () => {
    expect(frontFigures(HISTORY, FIRST_DAY, LAST_DAY, NAMES)).toEqual({
      from: "2024-10-31",
      to: "2024-11-10",
      days: 10,
      daysWithoutOutline: 2,
      gainedKm2: 30,
      lostKm2: 2,
      netKm2: 28,
      netKm2PerDay: 2.8,
      byOblast: {
        "Donetsk oblast": { gainedKm2: 30, lostKm2: 0, netKm2: 30 },
        "Luhansk oblast": { gainedKm2: 0, lostKm2: 2, netKm2: -2 },
      },
      byAxis: {
        Pokrovsk: { gainedKm2: 30, lostKm2: 0, netKm2: 30 },
        "on no named axis": { gainedKm2: 0, lostKm2: 2, netKm2: -2 },
      },
      allThatChangedHands: {
        gainedKm2: 34,
        lostKm2: 6,
        netKm2: 28,
        byOblast: {
          "Donetsk oblast": { gainedKm2: 34, lostKm2: 4, netKm2: 30 },
          "Luhansk oblast": { gainedKm2: 0, lostKm2: 2, netKm2: -2 },
        },
        byAxis: {
          Pokrovsk: { gainedKm2: 34, lostKm2: 4, netKm2: 30 },
          "on no named axis": { gainedKm2: 0, lostKm2: 2, netKm2: -2 },
        },
      },
    });
  });

  it.each([
    ["the days are one", FIRST_DAY, FIRST_DAY],
    ["the later day comes first", LAST_DAY, FIRST_DAY],
    ["the history begins later", FIRST_DAY - 1, LAST_DAY],
    ["the history ends earlier", FIRST_DAY, LAST_DAY + 1],
  ])("are none where %s", (_, from, to) => {
    expect(frontFigures(HISTORY, from, to, NAMES)).toBeNull();
  });
});

describe("the figures of a town on a date", () => {
  const far = { distanceKm: 6.2, inside: false, nearest: [37.11, 48.25] as const };
  const near = { distanceKm: 1.5, inside: true, nearest: [37.114, 48.271] as const };
  const town: Town = {
    id: "pokrovsk",
    name: { en: "Pokrovsk", uk: "Покровськ" },
    oblast: { en: "Donetsk oblast", uk: "Донецька область" },
    longitude: 37.17585,
    latitude: 48.28198,
    firstDay: dayOf("2024-11-01"),
    days: [far, near, near, near],
  };

  it("tell distance, nearest point and outline", () => {
    expect(townFigures(town, dayOf("2024-11-01"), HISTORY.missingDays)).toEqual({
      town: "Pokrovsk",
      date: "2024-11-01",
      distanceKm: 6.2,
      inside: false,
      nearest: { longitude: 37.11, latitude: 48.25 },
      outline: "2024-11-01",
    });
  });

  it("say where no new outline was drawn that day", () => {
    expect(townFigures(town, dayOf("2024-11-04"), HISTORY.missingDays)).toMatchObject({
      date: "2024-11-04",
      distanceKm: 1.5,
      inside: true,
      outline: "2024-11-02",
      remark: "no new outline that day",
    });
  });

  it("are none where there is no outline", () => {
    expect(townFigures(town, dayOf("2024-10-31"), [])).toBeNull();
    expect(townFigures(town, dayOf("2024-11-05"), [])).toBeNull();
  });
});
