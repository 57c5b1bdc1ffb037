import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Position } from "geojson";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildFront, type FrontFiles } from "../../../data/pipeline/front";
import { polygonAreaKm2 } from "../../../data/pipeline/front/geodesic-area";
import { SourceReport } from "../../../data/pipeline/report";
import { SourceError } from "../../../data/pipeline/source-error";
import { joinHistories } from "../../../src/model/earlier-history";
import { type FrontHistory, frontChange, occupiedKm2 } from "../../../src/model/front";
import { dayOf, formatDay } from "../../../src/model/time";
import { decodeFront } from "../../../src/model/wire/front";
import { decodeFrontEarlier } from "../../../src/model/wire/front-earlier";
import { decodeGreyZone } from "../../../src/model/wire/grey-zone";

let source: string;
let report: SourceReport;

beforeEach(() => {
  source = mkdtempSync(join(tmpdir(), "front-"));
  mkdirSync(join(source, "archive"));
  mkdirSync(join(source, "daily"));
  report = new SourceReport("front", "outlines");
  write("archive", "2024-06-30", collection(occupied(rectangle(0, 0, 4, 4))));
});

afterEach(() => rmSync(source, { recursive: true }));

type Ring = Array<Position>;

/** A rectangle near Pokrovsk, in hundredths of a degree east of 37 E and north of 48 N. */
function rectangle(west: number, south: number, east: number, north: number): Ring {
  return ring([west, south], [east, south], [east, north], [west, north]);
}

function ring(...corners: Array<[number, number]>): Ring {
  return [...corners, corners[0] as [number, number]].map(([x, y]) => [37 + x / 100, 48 + y / 100]);
}

const occupied = (...polygons: Array<Ring>) => ({
  type: "Feature",
  properties: { status: "occupied" },
  geometry: { type: "MultiPolygon", coordinates: polygons.map((shell) => [shell]) },
});
const occupied2014 = (...polygons: Array<Ring>) => ({
  ...occupied(...polygons),
  properties: { status: "occupied_2014" },
});
const withHole = (shell: Ring, hole: Ring) => ({
  ...occupied(),
  geometry: { type: "Polygon", coordinates: [shell, hole] },
});
const ofMirror = (...polygons: Array<Ring>) => ({ ...occupied(...polygons), properties: {} });

function collection(...features: Array<object>): string {
  return JSON.stringify({ type: "FeatureCollection", features });
}

function write(folder: "archive" | "daily", date: string, text: string): void {
  writeFileSync(join(source, folder, `${date}.geojson`), text);
}

/** An archive of one feature a day; the mirror repeats the last, as it does in truth. */
function writeArchive(outlines: Readonly<Record<string, object | ReadonlyArray<object>>>): void {
  for (const [date, features] of Object.entries(outlines)) {
    write("archive", date, collection(...[features].flat()));
  }
  const [last = ""] = Object.keys(outlines).slice(-1);
  write("daily", formatDay(dayOf(last) + 1), collection(...[outlines[last] ?? []].flat()));
}

async function buildFiles(): Promise<FrontFiles> {
  return JSON.parse(JSON.stringify(await buildFront(source, report, () => {})));
}

/** The recent history, from July 2024. */
async function build(): Promise<FrontHistory> {
  return decodeFront((await buildFiles()).front, "front.json");
}

async function buildWhole(): Promise<FrontHistory> {
  const { front, frontearlier } = await buildFiles();
  const recent = decodeFront(front, "front.json");
  return joinHistories(recent, decodeFrontEarlier(frontearlier, "frontearlier.json"));
}

/** Each cell as its days and its area, in the file's order. */
function summary({ cells }: FrontHistory) {
  return cells.map(({ occupied, areaKm2 }) => ({
    days: occupied.map(({ from, to }) => [formatDay(from), formatDay(to)]),
    areaKm2,
  }));
}

const areaOf = (shell: Ring) => polygonAreaKm2({ type: "Polygon", coordinates: [shell] });

describe("the cells of a history", () => {
  it("are the square that was there first and the strip by which it grew", async () => {
    writeArchive({
      "2024-07-01": occupied(rectangle(0, 0, 4, 4)),
      "2024-07-02": occupied(rectangle(0, 0, 5, 4)),
    });
    const history = await build();
    expect(summary(history)).toEqual([
      {
        days: [["2024-07-01", "2024-07-03"]],
        areaKm2: expect.closeTo(areaOf(rectangle(0, 0, 4, 4)), 3),
      },
      {
        days: [["2024-07-02", "2024-07-03"]],
        areaKm2: expect.closeTo(areaOf(rectangle(4, 0, 5, 4)), 3),
      },
    ]);
    const change = frontChange(history, dayOf("2024-07-01"), dayOf("2024-07-02"));
    expect(change?.netKm2).toBeCloseTo(areaOf(rectangle(4, 0, 5, 4)), 3);
  });

  it("end on the first day on which they are free: half-open intervals", async () => {
    writeArchive({
      "2024-07-01": occupied(rectangle(0, 0, 4, 4)),
      "2024-07-02": occupied(rectangle(0, 0, 3, 4)),
      "2024-07-03": occupied(rectangle(0, 0, 3, 4)),
    });
    expect(summary(await build()).map(({ days }) => days)).toEqual([
      [["2024-07-01", "2024-07-02"]],
      [["2024-07-01", "2024-07-04"]],
    ]);
  });

  it("keep each time for land that was regained and taken again", async () => {
    writeArchive({
      "2024-07-01": occupied(rectangle(0, 0, 4, 4)),
      "2024-07-02": occupied(rectangle(0, 0, 3, 4)),
      "2024-07-03": occupied(rectangle(0, 0, 4, 4)),
    });
    expect(summary(await build()).map(({ days }) => days)).toContainEqual([
      ["2024-07-01", "2024-07-02"],
      ["2024-07-03", "2024-07-04"],
    ]);
  });

  it("know nothing of the line between polygons that touch or overlap", async () => {
    writeArchive({
      "2024-07-01": [
        occupied(rectangle(0, 0, 2, 4), rectangle(2, 0, 4, 4)),
        occupied(rectangle(3, 0, 6, 4)),
      ],
    });
    const { cells, edges } = await build();
    expect(cells).toHaveLength(1);
    expect(cells[0]?.areaKm2).toBeCloseTo(areaOf(rectangle(0, 0, 6, 4)), 3);
    expect(edges).toHaveLength(1);
  });

  it("leave out the hole of a polygon", async () => {
    writeArchive({
      "2024-07-01": withHole(rectangle(0, 0, 6, 6), rectangle(2, 2, 4, 4)),
    });
    const { cells } = await build();
    expect(cells.map(({ geometry }) => geometry.coordinates.length)).toEqual([2]);
    expect(cells[0]?.areaKm2).toBeCloseTo(
      areaOf(rectangle(0, 0, 6, 6)) - areaOf(rectangle(2, 2, 4, 4)),
      3,
    );
  });

  it("tell land held since 2014 from land taken since, by the newest outline that does", async () => {
    writeArchive({
      "2024-07-01": [occupied2014(rectangle(0, 0, 2, 4)), occupied(rectangle(2, 0, 4, 4))],
      "2024-07-02": [occupied2014(rectangle(0, 0, 3, 4)), occupied(rectangle(3, 0, 4, 4))],
    });
    const { cells } = await build();
    const held = cells.filter((cell) => cell.heldSince2014);
    expect(cells).toHaveLength(2);
    expect(held).toHaveLength(1);
    expect(held[0]?.areaKm2).toBeCloseTo(areaOf(rectangle(0, 0, 3, 4)), 3);
  });

  it("do not call a line drawn anew, 4 m beside the old one, an advance", async () => {
    writeArchive({
      "2024-07-01": occupied(rectangle(0, 0, 4, 4)),
      "2024-07-02": occupied(rectangle(0, 0, 4.005, 4)),
    });
    const { cells } = await build();
    expect(cells.map(({ occupied: { length } }) => length)).toEqual([1]);
    expect(cells[0]?.areaKm2).toBeCloseTo(areaOf(rectangle(0, 0, 4, 4)), 3);
  });

  it("lie on the grid of the sources, 1e-5 degrees", async () => {
    writeArchive({ "2024-07-01": occupied(rectangle(0.1234567, 0.3, 4.7777777, 4)) });
    const { cells } = await build();
    const southwest = cells[0]?.geometry.coordinates[0]?.[0];
    expect(southwest).toEqual([expect.closeTo(37.00123, 9), expect.closeTo(48.003, 9)]);
  });
});

describe("the days of a history", () => {
  it("are those of the archive, then of the mirror, whose file shows the evening before", async () => {
    write("archive", "2024-06-30", collection(occupied(rectangle(0, 0, 9, 9))));
    write("archive", "2024-07-01", collection(occupied(rectangle(0, 0, 4, 4))));
    write("daily", "2024-07-02", collection(ofMirror(rectangle(0, 0, 8, 8))));
    write("daily", "2024-07-03", collection(ofMirror(rectangle(0, 0, 5, 4))));
    const history = await build();
    expect(formatDay(history.firstDay)).toBe("2024-07-01");
    expect(formatDay(history.seamDay)).toBe("2024-07-02");
    expect(formatDay(history.lastDay)).toBe("2024-07-02");
    expect(occupiedKm2(history, history.lastDay)).toBeCloseTo(areaOf(rectangle(0, 0, 5, 4)), 3);
    expect(report.read).toBe(3);
    expect(report.notes).toContain(
      "files of the mirror not needed while the archive lasts, to 2024-07-01: 1",
    );
  });

  it("without a file are missing; the outline before them stays until the next", async () => {
    writeArchive({
      "2024-07-01": occupied(rectangle(0, 0, 4, 4)),
      "2024-07-04": occupied(rectangle(0, 0, 5, 4)),
    });
    const history = await build();
    expect(history.missingDays.map(formatDay)).toEqual(["2024-07-02", "2024-07-03"]);
    expect(summary(history).map(({ days }) => days)).toEqual([
      [["2024-07-01", "2024-07-05"]],
      [["2024-07-04", "2024-07-05"]],
    ]);
  });

  it("may grow by new files without a change of the program", async () => {
    writeArchive({ "2024-07-01": occupied(rectangle(0, 0, 4, 4)) });
    write("daily", "2031-02-03", collection(ofMirror(rectangle(0, 0, 5, 4))));
    expect(formatDay((await build()).lastDay)).toBe("2031-02-02");
  });

  it("keep an island occupied that the mirror does not draw", async () => {
    const tuzla: Ring = [
      [36.51, 45.29],
      [36.55, 45.25],
      [36.56, 45.26],
      [36.52, 45.3],
      [36.51, 45.29],
    ];
    write("archive", "2024-07-01", collection(occupied(tuzla, rectangle(0, 0, 4, 4))));
    write("daily", "2024-07-03", collection(ofMirror(rectangle(0, 0, 4, 4))));
    const history = await build();
    expect(frontChange(history, history.firstDay, history.lastDay)?.lostKm2).toBe(0);
    expect(report.notes).toContain(
      "island at 45.29 N, 36.51 E: not drawn by the mirror, kept occupied",
    );
  });
});

describe("the years before the recent history", () => {
  it("join it to one planar map, by which any two evenings can be compared", async () => {
    write(
      "archive",
      "2024-05-01",
      collection(occupied(rectangle(0, 0, 3, 4), rectangle(7, 0, 9, 4))),
    );
    write("archive", "2024-06-01", collection(occupied(rectangle(0, 0, 4, 4))));
    writeArchive({
      "2024-07-01": occupied(rectangle(0, 0, 4, 4)),
      "2024-07-02": occupied(rectangle(0, 0, 5, 4)),
    });
    const history = await buildWhole();
    expect(formatDay(history.firstDay)).toBe("2024-05-01");
    expect(summary(history).map(({ days }) => days)).toEqual([
      [["2024-05-01", "2024-07-03"]],
      [["2024-07-02", "2024-07-03"]],
      [["2024-05-01", "2024-06-01"]],
      [["2024-06-01", "2024-07-03"]],
    ]);
    const change = frontChange(history, dayOf("2024-05-01"), dayOf("2024-07-02"));
    expect(change?.gainedKm2).toBeCloseTo(areaOf(rectangle(3, 0, 5, 4)), 2);
    expect(change?.lostKm2).toBeCloseTo(areaOf(rectangle(7, 0, 9, 4)), 2);
  });

  it("name the days without a file, up to the recent history", async () => {
    write("archive", "2024-06-27", collection(occupied(rectangle(0, 0, 4, 4))));
    writeArchive({ "2024-07-01": occupied(rectangle(0, 0, 4, 4)) });
    expect((await buildWhole()).missingDays.map(formatDay)).toEqual(["2024-06-28", "2024-06-29"]);
  });

  it("tell their pace in the recent file, that of its first day included", async () => {
    write("archive", "2024-06-29", collection(occupied(rectangle(0, 0, 3, 4))));
    writeArchive({ "2024-07-01": occupied(rectangle(0, 0, 5, 4)) });
    const { earlier } = await build();
    const taken = [...(earlier?.pace ?? [])].map(([day, { takenKm2 }]) => [
      formatDay(day),
      takenKm2,
    ]);
    expect(taken).toEqual([
      ["2024-06-30", expect.closeTo(areaOf(rectangle(3, 0, 4, 4)), 2)],
      ["2024-07-01", expect.closeTo(areaOf(rectangle(4, 0, 5, 4)), 2)],
    ]);
  });

  it("are a source that cannot be used where there is no outline of them", async () => {
    rmSync(join(source, "archive", "2024-06-30.geojson"));
    writeArchive({ "2024-07-01": occupied(rectangle(0, 0, 4, 4)) });
    await expect(build()).rejects.toThrow("front: no outline before 2024-07-01 can be used");
  });
});

describe("land that is not occupied", () => {
  const of = (status: string, name: string, ...polygons: Array<Ring>) => ({
    ...occupied(...polygons),
    properties: { status, name },
  });

  it("is the grey zone where the source calls it unknown, with its days", async () => {
    const square = occupied(rectangle(0, 0, 4, 4));
    writeArchive({
      "2024-07-01": square,
      "2024-07-02": [square, of("unknown", "", rectangle(4, 0, 6, 4))],
    });
    const { areas, ...days } = decodeGreyZone((await buildFiles()).greyzone, "greyzone.json");
    expect(days).toEqual({ firstDay: dayOf("2024-06-30"), lastDay: dayOf("2024-07-02") });
    expect(areas.map(({ present }) => present)).toEqual([
      [{ from: dayOf("2024-07-02"), to: dayOf("2024-07-03") }],
    ]);
  });

  it("is liberated in the oldest outline, with the day that its name tells", async () => {
    const names = ["Звільнено 31.03-02.04", "Звільнено", "Звільнено 45.03"];
    const liberated = names.map((name, index) =>
      of("liberated", name, rectangle(20 + 5 * index, 20, 24 + 5 * index, 24)),
    );
    write("archive", "2024-06-01", collection(occupied(rectangle(0, 0, 4, 4)), ...liberated));
    writeArchive({ "2024-07-01": occupied(rectangle(0, 0, 4, 4)) });
    const earlier = decodeFrontEarlier((await buildFiles()).frontearlier, "frontearlier.json");
    expect(earlier.liberated.map(({ until }) => until)).toEqual([dayOf("2022-04-02"), null, null]);
    expect(report.notes).toContain(
      'liberated land "Звільнено 45.03": no day can be read, none is shown',
    );
  });
});

describe("the edges of a history", () => {
  it("are present while exactly one side is occupied", async () => {
    writeArchive({
      "2024-07-01": occupied(rectangle(0, 0, 4, 4)),
      "2024-07-02": occupied(rectangle(0, 0, 5, 4)),
    });
    const { edges } = await build();
    const line = (west: number, east: number, date: string) =>
      edges.filter(
        ({ lines, present }) =>
          present.some((days) => days.from <= dayOf(date) && dayOf(date) < days.to) &&
          lines.flat().every(([x]) => (x as number) > west && (x as number) < east),
      );
    expect(line(37.039, 37.041, "2024-07-01")).toHaveLength(1);
    expect(line(37.039, 37.041, "2024-07-02")).toHaveLength(0);
    expect(edges.map(({ kind }) => kind)).not.toContain("border");
  });

  it("far from border and coast are front line", async () => {
    writeArchive({ "2024-07-01": occupied(rectangle(0, 0, 4, 4)) });
    expect((await build()).edges.map(({ kind }) => kind)).toEqual(["front"]);
  });
});

describe("a ring that crosses itself", () => {
  it("is noded and named, where that hardly changes its area", async () => {
    const crossed = ring(
      [0, 0],
      [4, 0],
      [4, 4],
      [2.0002, 4],
      [2.0001, 4.0001],
      [2.0002, 4.0001],
      [2.0001, 4],
      [0, 4],
    );
    writeArchive({ "2024-07-01": occupied(crossed) });
    await build();
    expect(report).toMatchObject({ read: 2, used: 1, mended: 1, refused: 0 });
    expect(report.mends[0]).toEqual({
      file: "front/archive/2024-07-01.geojson",
      row: "feature 1, polygon 1",
      rule: "ring that crosses itself: noded",
      detail: expect.stringMatching(
        /^Self-intersection.*; noding changes its area by 0\.00\d\d %$/,
      ),
    });
  });

  it("is refused where noding changes its area by more than 0.1 %", async () => {
    const bowTie = ring([0, 0], [4, 4], [4, 0], [0, 3]);
    writeArchive({ "2024-07-01": occupied(rectangle(0, 0, 4, 4)) });
    write("archive", "2024-07-02", collection(occupied(bowTie)));
    const history = await build();
    expect(report.refusals).toEqual([
      {
        file: "front/archive/2024-07-02.geojson",
        row: "feature 1, polygon 1",
        field: "ring",
        found: expect.stringMatching(
          /^Self-intersection.*; noding changes its area by \d+\.\d+ %$/,
        ),
        expected: "at most 0.1 %",
      },
    ]);
    expect(formatDay(history.lastDay)).toBe("2024-07-01");
  });
});

describe("a file that cannot be used", () => {
  const square = occupied(rectangle(0, 0, 4, 4));
  const misplaced = occupied(rectangle(0, 0, 4, 4), rectangle(900, 0, 904, 4));
  const open = occupied(rectangle(0, 0, 4, 4).slice(0, -1));

  it.each([
    ["is one feature", JSON.stringify(square), "file", "type", /"Feature"/, '"FeatureCollection"'],
    [
      "has no land",
      collection(),
      "file",
      "features",
      /no occupied land/,
      "at least one occupied polygon",
    ],
    [
      "has a feature without polygons",
      collection(square, occupied()),
      "feature 2",
      "coordinates",
      /^\[\]$/,
      "at least one polygon",
    ],
    [
      "has no occupied land",
      collection({ ...square, properties: { status: "unknown" } }),
      "file",
      "features",
      /no occupied land/,
      "at least one occupied polygon",
    ],
    [
      "has an unknown status",
      collection({ ...square, properties: { status: "held" } }),
      "file",
      "features.0.properties.status",
      /"held"/,
      '("occupied" | "occupied_2014" | "unknown" | "liberated")',
    ],
    [
      "lies elsewhere",
      collection(misplaced),
      "feature 1, polygon 2, ring 1",
      "position 1",
      /^\[46,48\]$/,
      "longitude 20 to 45, latitude 43 to 54",
    ],
    [
      "has an open ring",
      collection(open),
      "feature 1, polygon 1, ring 1",
      "last position",
      /^\[37,48.04\]$/,
      "the first, [37,48]",
    ],
  ])(
    "because it %s is refused, and its day is missing",
    async (_why, text, row, field, found, expected) => {
      write("archive", "2024-07-01", collection(square));
      write("archive", "2024-07-02", text);
      write("daily", "2024-07-04", collection(ofMirror(rectangle(0, 0, 4, 4))));
      const history = await build();
      const file = "front/archive/2024-07-02.geojson";
      expect(report.refusals).toEqual([
        { file, row, field, found: expect.stringMatching(found), expected },
      ]);
      expect(report).toMatchObject({ read: 4, used: 3, refused: 1 });
      expect(history.missingDays.map(formatDay)).toEqual(["2024-07-02"]);
    },
  );

  it("because most of its land is missing is refused, and stands for no change", async () => {
    const [west, east] = [rectangle(0, 0, 50, 100), rectangle(50, 0, 200, 100)];
    writeArchive({
      "2024-07-01": occupied(west, east),
      "2024-07-02": occupied(west),
      "2024-07-03": occupied(west, east),
    });
    write("archive", "2024-06-30", collection(occupied(west, east)));
    const history = await build();
    expect(report.refusals).toEqual([
      {
        file: "front/archive/2024-07-02.geojson",
        row: "file",
        field: "features",
        found: "4100 km2 of occupied land",
        expected: "no more than 10000 km2 off the 16400 km2 of 2024-07-01",
      },
    ]);
    expect(history.missingDays.map(formatDay)).toEqual(["2024-07-02"]);
    expect(frontChange(history, dayOf("2024-07-01"), dayOf("2024-07-03"))?.lostKm2).toBe(0);
    expect(report.notes).toContainEqual(
      "1 days have no outline, on them that of the day before stands: 2024-07-02",
    );
  });

  it("because its name is no date is refused", async () => {
    writeArchive({ "2024-07-01": square });
    write("archive", "2024-02-30", collection(square));
    await build();
    expect(report.refusals).toEqual([
      {
        file: "front/archive/2024-02-30.geojson",
        row: "file",
        field: "name",
        found: "2024-02-30.geojson",
        expected: "YYYY-MM-DD.geojson",
      },
    ]);
  });
});

describe("a source that cannot be used", () => {
  it("because a folder is missing or empty is an error that names it", async () => {
    rmSync(join(source, "archive", "2024-06-30.geojson"));
    await expect(build()).rejects.toThrow(SourceError);
    await expect(build()).rejects.toThrow(/archive: holds no .geojson file$/);
    rmSync(join(source, "archive"), { recursive: true });
    await expect(build()).rejects.toThrow(/archive: is missing$/);
  });

  it("because a file breaks off is an error that names it", async () => {
    writeArchive({ "2024-07-01": occupied(rectangle(0, 0, 4, 4)) });
    write("daily", "2024-07-03", '{"type":"FeatureCollection",');
    await expect(build()).rejects.toThrow(SourceError);
    await expect(build()).rejects.toThrow(/daily\/2024-07-03\.geojson: is not JSON/);
  });

  it("because no outline in it can be is an error", async () => {
    write("archive", "2024-07-01", collection());
    write("daily", "2024-07-03", collection());
    await expect(build()).rejects.toThrow("front: no outline since 2024-07-01 can be used");
  });
});

it("builds the same bytes from the same files", async () => {
  writeArchive({
    "2024-07-01": occupied(rectangle(0, 0, 4, 4), rectangle(6, 6, 8, 8)),
    "2024-07-02": occupied(rectangle(0, 0, 5, 4), rectangle(5, 5, 9, 9)),
    "2024-07-05": occupied(rectangle(0, 0, 4, 5)),
  });
  const first = await buildFront(source, report, () => {});
  const second = await buildFront(source, report, () => {});
  expect(JSON.stringify(first)).toBe(JSON.stringify(second));
});

it("gives Antarctica the area that GeographicLib's documentation gives it", () => {
  // https://geographiclib.sourceforge.io/Python/doc/examples.html: 13662703680020.1 m2
  const coast: Array<[latitude: number, longitude: number]> = [
    [-63.1, -58],
    [-72.9, -74],
    [-71.9, -102],
    [-74.9, -102],
    [-74.3, -131],
    [-77.5, -163],
    [-77.4, 163],
    [-71.7, 172],
    [-65.9, 140],
    [-65.7, 113],
    [-66.6, 88],
    [-66.9, 59],
    [-69.8, 25],
    [-70, -4],
    [-71, -14],
    [-77.3, -33],
    [-77.9, -46],
    [-74.7, -61],
  ];
  const shell = [...coast, coast[0] as [number, number]].map(([latitude, longitude]) => [
    longitude,
    latitude,
  ]);
  expect(polygonAreaKm2({ type: "Polygon", coordinates: [shell] })).toBeCloseTo(
    13_662_703.68002,
    3,
  );
});
