import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { csvParse } from "d3-dsv";
import { beforeAll, describe, expect, it } from "vitest";
import { SourceReport } from "../../../../data/pipeline/report";
import { buildStrikes, type StrikesBuild } from "../../../../data/pipeline/strikes";
import {
  newestIncidentsFile,
  readJsonList,
} from "../../../../data/pipeline/strikes/incidents-file";
import { formatDay } from "../../../../src/model/time";
import { decodeStrikes } from "../../../../src/model/wire/strikes";

const SHARED = join(import.meta.dirname, "../../../../../shared/data");
const LARGEST_BROTLI_BYTES = 170_000;

describe.skipIf(!existsSync(SHARED))("the strikes of ../shared/data", () => {
  const reports = {
    incidents: new SourceReport("bellingcat", "incidents"),
    kyiv: new SourceReport("kyiv", "rows"),
  };
  let build: StrikesBuild;

  beforeAll(() => {
    build = buildStrikes(SHARED, join(SHARED, "no-facts.csv"), reports);
  }, 60_000);

  it("reads every row and loses none", () => {
    const { incidents, kyiv } = reports;
    const incidentsFile = newestIncidentsFile(join(SHARED, "incidents"));
    expect(incidents.read).toBe(readJsonList(incidentsFile).length);
    expect(kyiv.read).toBe(
      csvParse(readFileSync(join(SHARED, "kyiv/kyiv-strikes.csv"), "utf8")).length,
    );
    const covered = incidents.mends.filter(({ rule }) => rule === "covered-by-kyiv-row").length;
    const kept = incidents.read - incidents.refused - covered + kyiv.read - kyiv.refused;
    expect(build.geojson.features).toHaveLength(kept);
    expect(csvParse(build.csv)).toHaveLength(kept);
  });

  it("is RFC 7946: longitude first and inside the box, ids unique, no other reference system", () => {
    expect(build.geojson).not.toHaveProperty("crs");
    for (const { geometry } of build.geojson.features) {
      const [longitude, latitude] = geometry.coordinates;
      expect(longitude).toBeGreaterThan(22);
      expect(longitude).toBeLessThan(43);
      expect(latitude).toBeGreaterThan(44);
      expect(latitude).toBeLessThan(56.5);
    }
    expect(new Set(build.geojson.features.map(({ id }) => id)).size).toBe(
      build.geojson.features.length,
    );
  });

  it("shows no military or energy site more finely than its district or settlement", () => {
    const fine = ["exact", "street", "neighbourhood"];
    const shown = build.geojson.features.filter(
      ({ properties }) =>
        ["military", "energy"].includes(properties.targetType) &&
        fine.includes(properties.placePrecision),
    );
    expect(shown).toEqual([]);
  });

  it("carries no sentence of Bellingcat's", () => {
    const own = build.geojson.features.filter(({ id }) => !/^\d{4}-/.test(id));
    expect(own.every(({ properties }) => properties.summary === null)).toBe(true);
  });

  it("has six districts of Kyiv in the night of 3 to 4 July 2025", () => {
    const strikes = decodeStrikes(JSON.parse(JSON.stringify(build.geojson)), "strikes.geojson");
    const districts = strikes
      .filter(({ night }) => formatDay(night) === "2025-07-03")
      .map(({ place }) => place.en);
    expect(districts).toEqual([
      "Darnytskyi district, Kyiv",
      "Dniprovskyi district, Kyiv",
      "Holosiivskyi district, Kyiv",
      "Shevchenkivskyi district, Kyiv",
      "Solomianskyi district, Kyiv",
      "Sviatoshynskyi district, Kyiv",
    ]);
  });

  it("stays small", () => {
    const bytes = brotliCompressSync(JSON.stringify(build.geojson)).length;
    expect(bytes).toBeLessThan(LARGEST_BROTLI_BYTES);
  }, 60_000);
});
