import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openBuiltData } from "../../../../data/figures/built-data";
import { decodeBasemap } from "../../../../src/map/basemap/decode";
import { type FlowRows, flowRows } from "../../../../src/map/layers/flow-rows";
import { oblastShapes } from "../../../../src/map/layers/oblast-shapes";
import { distanceKm } from "../../../../src/model/distance";
import { groupNights, headlineWaves, type Night } from "../../../../src/model/night";
import type { Place } from "../../../../src/model/place";
import type { Wave } from "../../../../src/model/raid";
import { strandsOfWave } from "../../../../src/model/strand";
import { weaponFamily } from "../../../../src/model/weapon";
import { strandWidth } from "../../../../src/theme/marks";

const basemap = JSON.parse(readFileSync("public/basemap/basemap.json", "utf8"));
const shapes = oblastShapes(decodeBasemap(basemap).oblasts);
const data = await openBuiltData("public/data");
const raids = groupNights(await data.waves()).filter(({ headline }) => headline.length > 0);

/** Drones and missiles: what is drawn as flows. */
const wavesOf = (night: Night) =>
  headlineWaves(night).filter(({ model }) => weaponFamily(model.weaponClass) !== "other");

describe("every raid of the built data", () => {
  it("draws strands that sum to what was launched, waves without a named launch site apart", () => {
    expect(raids.length).toBeGreaterThan(900);
    for (const raid of raids) {
      const waves = wavesOf(raid);
      const [sited, unsited] = [
        waves.filter(({ launchSites }) => launchSites.length > 0),
        waves.filter(({ launchSites }) => launchSites.length === 0),
      ];
      const rows = flowRows(waves, shapes);
      expect(drawnOf(rows, waves)).toBeCloseTo(launchedOf(sited), 6);
      expect(launchedOf(sited) + launchedOf(unsited)).toBe(launchedOf(waves));
    }
  });

  it("ends no strand of a report for all of Ukraine at a point: they fade out without a mark", () => {
    for (const raid of raids) {
      for (const wave of wavesOf(raid)) {
        const { strands, marks } = flowRows([wave], shapes);
        const ends = marks.filter(({ selection }) => selection.kind === "flow");
        if (!isAllUkraine(wave)) continue;
        expect(ends).toEqual([]);
        for (const { opacities } of strands) expect(opacities.at(-1)).toBeCloseTo(0, 2);
      }
    }
  });

  it("ends the strands to an oblast inside the circle that holds its area", () => {
    for (const raid of raids) {
      const waves = wavesOf(raid);
      const strands = new Map(waves.flatMap(strandsOfWave).map((strand) => [strand.id, strand]));
      for (const { position, selection } of flowRows(waves, shapes).marks) {
        const target = strands.get(selection.id)?.target;
        if (target?.level === "oblast") expect(kmFrom(target, position)).toBeLessThan(200);
      }
    }
  });

  it("has no strand so strong that its width would no longer tell the number", () => {
    const most = Math.max(
      ...raids.flatMap((raid) =>
        wavesOf(raid)
          .flatMap(strandsOfWave)
          .map(({ launched }) => launched ?? 0),
      ),
    );
    expect(strandWidth(most)).toBeLessThan(strandWidth(most + 1));
  });
});

/** What the strands drawn stand for, each once. */
function drawnOf({ strands }: FlowRows, waves: ReadonlyArray<Wave>): number {
  const launched = new Map(
    waves.flatMap(strandsOfWave).map((strand) => [strand.id, strand.launched ?? 0]),
  );
  return strands.reduce((sum, { selection }) => sum + (launched.get(selection.id) ?? 0), 0);
}

function launchedOf(waves: ReadonlyArray<Wave>): number {
  return waves.reduce((sum, { launched }) => sum + (launched ?? 0), 0);
}

function isAllUkraine({ targets, mainTargets, affected }: Wave): boolean {
  return [...targets, ...mainTargets, ...affected].every(({ level }) => level === "country");
}

function kmFrom(place: Place, [longitude, latitude]: readonly [number, number]): number {
  return distanceKm(place, { longitude, latitude });
}
