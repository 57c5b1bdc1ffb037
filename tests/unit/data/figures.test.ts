import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

function runFigures(...options: ReadonlyArray<string>) {
  const command = ["--import", "tsx", "data/figures/main.ts", ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return { status, stdout, stderr };
}

function figures(...options: ReadonlyArray<string>) {
  return JSON.parse(runFigures(...options, "--json").stdout);
}

describe("npm run figures", { timeout: 60_000 }, () => {
  // DESIGN.md: +724 km2 by the outlines as published.
  it("tells what changed hands between two dates, the sectors adding up to all of it", () => {
    const { netKm2, netKm2PerDay, byOblast, byAxis } = figures(
      ...["--from", "2024-10-31", "--to", "2024-11-30"],
    );
    expect(Math.abs(netKm2 - 724)).toBeLessThan(724 * 0.005);
    expect(netKm2PerDay).toBeCloseTo(netKm2 / 30, 3);
    for (const rows of [byOblast, byAxis]) {
      const nets = Object.values(rows as Record<string, { netKm2: number }>);
      expect(nets.reduce((sum, row) => sum + row.netKm2, 0)).toBeCloseTo(netKm2, 2);
    }
    expect(Object.keys(byOblast)[0]).toBe("Donetsk oblast");
  });

  it.each(["Pokrovsk", "pokrovsk", "ПОКРОВСЬК"])("finds the town %s", (name) => {
    expect(figures("--town", name, "--date", "2025-07-04")).toMatchObject({
      town: "Pokrovsk",
      date: "2025-07-04",
      inside: false,
      outline: "2025-07-04",
    });
  });

  it("says where there was no new outline that day", () => {
    expect(figures("--town", "Kyiv", "--date", "2024-12-20")).toMatchObject({
      outline: "2024-12-19",
      remark: "no new outline that day",
    });
  });

  // Counted in the raw tables by another program: 28 rows of four nights, 40 killed in the city.
  it("counts what was hit in Kyiv, and the tolls", () => {
    expect(figures("--kyiv", "2025-06-01..2025-06-30")).toMatchObject({
      placesHit: 28,
      nightsWithHits: 4,
      districts: { Darnytskyi: 4, Pecherskyi: 0 },
      oblast: 6,
      tolls: { city: { attacks: 4, killed: 40, injured: 210 } },
    });
  });

  // Counted in the raw reports by another program.
  it("counts in how many nights each oblast was named", () => {
    const { nights, allUkraine, byOblast } = figures("--oblasts", "2025-06-01..2025-06-30");
    expect({ nights, allUkraine }).toEqual({ nights: 30, allUkraine: 29 });
    expect(Object.entries(byOblast).slice(0, 3)).toEqual([
      ["Kharkiv oblast", { target: 0, affected: 16, nights: 16 }],
      ["Donetsk oblast", { target: 1, affected: 13, nights: 13 }],
      ["Odesa oblast", { target: 3, affected: 11, nights: 12 }],
    ]);
  });

  it.each([
    [["--kyiv", "2025-06"], "expected the dates of two nights like 2025-06-01..2025-06-30"],
    [["--oblasts", "2025-06-30..2025-06-01"], "expected the dates of two nights"],
    [["--town", "Atlantis", "--date", "2025-07-04"], "expected one of Avdiivka, Bakhmut, "],
    [["--town", "Kyiv", "--date", "2022-03-01"], "expected a date from 2022-04-03 to "],
    [["--town", "Kyiv"], "--date is not given"],
    [["--from", "2024-10-31"], "--to is not given"],
    [["--from", "31.10.2024", "--to", "2024-11-30"], '--from is "31.10.2024", expected a date'],
    [["--from", "2024-11-30", "--to", "2024-10-31"], "the earlier one first"],
    [["--night", "2025-07-03", "--month", "2025-06"], "--night and --month are given"],
    [[], "nothing is asked for"],
  ])("says what is wrong with %j", (options, message) => {
    const { status, stdout, stderr } = runFigures(...options);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain("npm run --silent figures -- --town Pokrovsk");
  });
});
