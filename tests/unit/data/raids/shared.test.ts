import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readGazetteer } from "../../../../data/pipeline/gazetteer";
import { buildRaids } from "../../../../data/pipeline/raids";
import { SourceReport } from "../../../../data/pipeline/report";
import type { Wave } from "../../../../src/model/raid";
import { dayOf, toKyiv } from "../../../../src/model/time";
import { type WeaponFamily, weaponFamily } from "../../../../src/model/weapon";
import { NOW } from "./attack-csv";

const DIRECTORY = "../shared/data/attacks";

describe.skipIf(!existsSync(DIRECTORY))("the reports in ../shared/data/attacks", () => {
  const reports = {
    attacks: new SourceReport("attacks", "rows"),
    weapons: new SourceReport("weapons", "rows"),
  };
  const { waves } = existsSync(DIRECTORY)
    ? buildRaids(DIRECTORY, readGazetteer("data/gazetteer"), reports, NOW)
    : { waves: [] };

  function launched(of: ReadonlyArray<Wave>, family: WeaponFamily): number {
    return of
      .filter((wave) => weaponFamily(wave.model.weaponClass) === family)
      .reduce((sum, wave) => sum + (wave.launched ?? 0), 0);
  }

  it("are read whole: at least 3,698 rows, none refused, no place unresolved", () => {
    const { read, used, mended, refused, unresolved } = reports.attacks;
    expect(read).toBeGreaterThanOrEqual(3698);
    expect(used + mended).toBe(read);
    expect(waves).toHaveLength(read);
    expect(refused).toBe(0);
    expect(unresolved).toEqual([]);
  });

  it("hold one row whose figures exceed what was launched", () => {
    expect(reports.attacks.notes).toEqual([
      expect.stringContaining("15 shot down and 11 lost of 16 launched; kept as reported"),
    ]);
  });

  it("give the night of 3 to 4 July 2025 as the Air Force command reported it", () => {
    const night = waves.filter(
      (wave) =>
        wave.night === dayOf("2025-07-03") && wave.report.authority.id === "air-force-command",
    );
    const byModel = Object.fromEntries(night.map((wave) => [wave.model.name, wave.launched]));
    expect(byModel).toEqual({
      "Shahed-136/131": 539,
      "X-47 Kinzhal": 1,
      "Iskander-M/KN-23": 6,
      "Iskander-K": 4,
    });
    const drones = night.find((wave) => wave.model.id === "shahed-136-131");
    expect(drones).toMatchObject({ shotDown: 268, lost: 208 });
    expect(drones?.mainTargets.map((place) => place.id)).toEqual(["kyiv"]);
    expect(new Set(night.map((wave) => wave.report.url)).size).toBe(1);
  });

  it("give the night of 28 to 29 June 2025: 477 drones and 60 missiles", () => {
    const night = waves.filter(
      (wave) =>
        wave.night === dayOf("2025-06-28") && wave.report.authority.id === "air-force-command",
    );
    expect(launched(night, "drone")).toBe(477);
    expect(launched(night, "missile")).toBe(60);
  });

  it("sum for June 2025, by the day on which a raid ended", () => {
    const june = waves.filter((wave) => {
      const { day } = toKyiv(wave.end - 1);
      return dayOf("2025-06-01") <= day && day <= dayOf("2025-06-30");
    });
    const command = june.filter((wave) => wave.report.authority.id === "air-force-command");
    const shahed = (of: ReadonlyArray<Wave>) =>
      launched(
        of.filter((wave) => wave.model.id === "shahed-136-131"),
        "drone",
      );
    expect([shahed(command), launched(command, "missile")]).toEqual([5438, 240]);
    expect([shahed(june), launched(june, "missile")]).toEqual([5446, 249]);
  });
});
