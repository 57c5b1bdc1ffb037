import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { openBuiltData } from "../../../../data/figures/built-data";
import { readGazetteer } from "../../../../data/pipeline/gazetteer";
import { buildRaids } from "../../../../data/pipeline/raids";
import { SourceReport } from "../../../../data/pipeline/report";
import { dayOf } from "../../../../src/model/time";
import { NOW } from "./attack-csv";

const DIRECTORY = "../shared/data/attacks";
const REJECTS = "data/rejects/attacks.csv";

/** The rows of the source under the lines on which they stand, header included. */
function sourceRows() {
  const rows = csvParse(readFileSync(`${DIRECTORY}/missile_attacks_daily.csv`, "utf8"));
  return rows.map((cells, index) => ({ line: index + 2, cells }));
}

function numberOf(cell = ""): number | null {
  return cell.trim() === "" ? null : Number(cell);
}

describe.skipIf(!existsSync(DIRECTORY))(
  "the built raids against ../shared/data/attacks",
  async () => {
    const waves = await (await openBuiltData("public/data")).waves();

    it("hold every one of the 3,698 rows under its line, as a wave or among the refused", () => {
      const refused = existsSync(REJECTS) ? csvParse(readFileSync(REJECTS, "utf8")) : [];
      const found = [
        ...waves.map(({ line }) => line),
        ...refused.map(({ row = "" }) => Number(row.replace("line ", ""))),
      ];
      const lines = sourceRows().map(({ line }) => line);
      expect(lines.length).toBeGreaterThanOrEqual(3698);
      expect(found.sort((a, b) => a - b)).toEqual(lines);
    });

    it("give of each row exactly the numbers that stand in it", () => {
      const byLine = new Map(waves.map((wave) => [wave.line, wave]));
      for (const { line, cells } of sourceRows()) {
        const wave = byLine.get(line);
        expect(
          [wave?.launched, wave?.shotDown, wave?.lost, wave?.hitPlaces, wave?.debrisPlaces],
          `line ${line}`,
        ).toEqual(
          [
            cells.launched,
            cells.destroyed,
            cells.not_reach_goal,
            cells.num_hit_location,
            cells.num_fall_fragment_location,
          ].map(numberOf),
        );
      }
    });

    it("were mended where the report lists it, and only in rows that are there", () => {
      const reports = {
        attacks: new SourceReport("attacks", "rows"),
        weapons: new SourceReport("weapons", "rows"),
      };
      buildRaids(DIRECTORY, readGazetteer("data/gazetteer"), reports, NOW);
      const mended = new Set(reports.attacks.mends.map(({ row }) => row));
      expect(mended.size).toBe(reports.attacks.mended);
      const rows = new Set(sourceRows().map(({ line }) => `line ${line}`));
      expect([...mended].filter((row) => !rows.has(row))).toEqual([]);
    });

    it("agree for the night of 3 to 4 July 2025 with the source, row for row", () => {
      const rows = sourceRows();
      const drones = rows.find(
        ({ cells }) => cells.time_start === "2025-07-03 18:00" && cells.model === "Shahed-136/131",
      );
      const rowsOfThatPost = rows
        .filter(({ cells }) => cells.source === drones?.cells.source)
        .map(({ line, cells }) => [
          line,
          cells.model,
          numberOf(cells.launched),
          numberOf(cells.destroyed),
          numberOf(cells.not_reach_goal),
        ]);
      const built = waves
        .filter(
          ({ night, report }) =>
            night === dayOf("2025-07-03") && report.authority.id === "air-force-command",
        )
        .map(({ line, model, launched, shotDown, lost }) => [
          line,
          model.name,
          launched,
          shotDown,
          lost,
        ]);
      expect(built).toHaveLength(4);
      expect(built.sort()).toEqual(rowsOfThatPost.sort());
    });
  },
);

// Issue 4: Shahed-136/131 539/268/208, Iskander-M/KN-23 6/0, Iskander-K 4/2, Kinzhal 1/0.
describe("npm run figures -- --night 2025-07-03", { timeout: 60_000 }, () => {
  it("gives what the Air Force command reported of each model", () => {
    const command = ["--import", "tsx", "data/figures/main.ts", "--night", "2025-07-03", "--json"];
    const { stdout } = spawnSync(process.execPath, command, { encoding: "utf8" });
    const figures = JSON.parse(stdout);
    expect(figures.byModel).toEqual({
      "Shahed-136/131": { launched: 539, shotDown: 268, lost: 208 },
      "X-47 Kinzhal": { launched: 1, shotDown: 0, lost: null },
      "Iskander-M/KN-23": { launched: 6, shotDown: 0, lost: null },
      "Iskander-K": { launched: 4, shotDown: 2, lost: null },
    });
    expect(figures.mainTargets).toEqual(["Kyiv"]);
  });
});
