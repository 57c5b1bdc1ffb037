import { describe, expect, it } from "vitest";
import { flowRows as flowRowsOn } from "../../../../src/map/layers/flow-rows";
import { oblastShapes } from "../../../../src/map/layers/oblast-shapes";
import { distanceKm } from "../../../../src/model/distance";
import type { Place } from "../../../../src/model/place";
import type { Wave } from "../../../../src/model/raid";
import type { WeaponClass } from "../../../../src/model/weapon";
import { strandWidth } from "../../../../src/theme/marks";
import { somePlace, someWave } from "../../support/examples";

const KURSK = place("kursk-oblast", "oblast", [36.2, 51.7], 98);
const PRIMORSKO_AKHTARSK = place("primorsko-akhtarsk", "settlement", [38.17, 46.05], 5);
const CASPIAN_SEA = place("caspian-sea", "region", [50.5, 42.5], 200);
const BLACK_SEA = place("black-sea", "region", [33, 43.8], 150);
const KYIV = place("kyiv", "settlement", [30.52, 50.45], 15);
const KYIV_OBLAST: Place = {
  ...place("kyiv-oblast", "oblast", [30.3, 50.05], 95),
  oblast: "UA-32",
};
const UKRAINE = place("ukraine", "country", [31.4, 48.9], 500);

const KYIV_OBLAST_SHAPE = [
  [
    [29.3, 49.2],
    [32.1, 49.2],
    [32.1, 51.5],
    [29.3, 49.2],
  ],
];
const SHAPES = oblastShapes({
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { id: "UA-32" },
      geometry: { type: "Polygon", coordinates: KYIV_OBLAST_SHAPE },
    },
  ],
});

const flowRows = (waves: ReadonlyArray<Wave>) => flowRowsOn(waves, SHAPES);

describe("the flows of a night", () => {
  it("end in a mark at each target, and lie under it in width by number", () => {
    const rows = flowRows([
      wave("drone", { launchSites: [PRIMORSKO_AKHTARSK], targets: [KYIV], launched: 90 }),
    ]);
    expect(rows.strands).toMatchObject([{ widthPx: strandWidth(90) }]);
    expect(ends(rows)).toEqual(["openArrow-mark"]);
  });

  it("to all Ukraine have no end mark and fade to nothing inside the country, from wherever", () => {
    for (const site of [KURSK, PRIMORSKO_AKHTARSK, CASPIAN_SEA, BLACK_SEA]) {
      const rows = flowRows([
        wave("cruise-missile", { launchSites: [site], targets: [UKRAINE], launched: 4 }),
      ]);
      expect(ends(rows)).toEqual([]);
      expect(rows.areas.discs.map(({ colour }) => colour)).not.toContain("missile");
      const [strand] = rows.strands;
      expect(strand?.opacities.at(-1)).toBeCloseTo(0, 2);
      const [longitude, latitude] = (strand?.path.at(-1) ?? []) as [number, number];
      expect(distanceKm({ longitude, latitude }, { longitude: 31.5, latitude: 48.9 })).toBeLessThan(
        151,
      );
    }
  });

  it("end apart around their target, however many come the same way", () => {
    const sites = [0, 1, 2, 3, 4].map((index) =>
      place(`site-${index}`, "settlement", [36.2, 51.7 + index / 100], 5),
    );
    const { marks } = flowRows([
      wave("drone", { launchSites: sites, targets: [KYIV], launched: 50 }),
    ]);
    const tips = marks
      .filter(({ selection }) => selection.kind === "flow")
      .map(({ position: [longitude, latitude] }) => ({ longitude, latitude }));
    const apart = tips.flatMap((one, index) =>
      tips.slice(index + 1).map((other) => distanceKm(one, other)),
    );
    expect(Math.min(...apart)).toBeGreaterThan(10);
    for (const tip of tips) expect(distanceKm(tip, KYIV)).toBeLessThan(30);
  });

  it("of two waves between the same two places lie side by side, each in its own width", () => {
    for (const targets of [[KYIV], [UKRAINE]]) {
      const way = { launchSites: [PRIMORSKO_AKHTARSK], targets };
      const { strands } = flowRows([
        wave("drone", { ...way, line: 2, launched: 20 }),
        wave("drone", { ...way, line: 3, launched: 409 }),
      ]);
      expect(strands.map(({ widthPx }) => widthPx)).toEqual([strandWidth(409), strandWidth(20)]);
      const [one, other] = strands.map(({ path }) => path[16] as [number, number]);
      expect(kmApart(one, other)).toBeGreaterThan(8);
    }
  });

  it("are drawn where an oblast is launch site and target at once, and end in it", () => {
    const rows = flowRows([
      wave("drone", { launchSites: [KYIV_OBLAST], targets: [KYIV_OBLAST], launched: 4 }),
    ]);
    const [longitude, latitude] = (rows.strands[0]?.path.at(-1) ?? []) as [number, number];
    expect(distanceKm(KYIV_OBLAST, { longitude, latitude })).toBeLessThan(KYIV_OBLAST.radiusKm);
    expect(ends(rows)).toEqual(["openArrow-mark"]);
  });

  it("are thinner than any number where the report gives none", () => {
    const [strand] = flowRows([
      wave("drone", { launchSites: [KURSK], targets: [KYIV], launched: null }),
    ]).strands;
    expect(strand?.widthPx).toBeLessThan(strandWidth(1));
    expect(strand?.widthPx).toBeGreaterThan(0);
  });

  it("tell the classes by line and end mark, not by colour alone", () => {
    const looks = (
      ["drone", "cruise-missile", "ballistic-missile", "aeroballistic-missile"] as const
    ).map((weaponClass) => {
      const rows = flowRows([
        wave(weaponClass, { launchSites: [KURSK], targets: [KYIV], launched: 1 }),
      ]);
      return `${rows.strands[0]?.style.dash} ${ends(rows)}`;
    });
    expect(new Set(looks).size).toBe(looks.length);
  });

  it("leave out reconnaissance drones and what else is of no counted family", () => {
    const rows = flowRows([
      wave("reconnaissance-drone", { launchSites: [KURSK], targets: [KYIV], launched: 3 }),
      wave("unknown-drone", { launchSites: [KURSK], targets: [KYIV], launched: 3 }),
    ]);
    expect(rows).toEqual({
      areas: { discs: [], oblasts: [] },
      strands: [],
      marks: [],
    });
  });

  it("keep the target where no launch site is named", () => {
    const rows = flowRows([wave("ballistic-missile", { targets: [KYIV], launched: 2 })]);
    expect(rows.strands).toEqual([]);
    expect(rows.areas.discs).toMatchObject([{ colour: "missile", selection: { id: "kyiv" } }]);
  });
});

describe("the places of flows", () => {
  it("are an oblast's own shape, else a disc of their radius, or an open square at a point", () => {
    const rows = flowRows([
      wave("drone", {
        launchSites: [KURSK, PRIMORSKO_AKHTARSK],
        targets: [KYIV_OBLAST],
        launched: 9,
      }),
    ]);
    expect(rows.areas.discs).toMatchObject([
      { colour: "launchSite", radiusKm: 98, selection: { kind: "place", id: "kursk-oblast" } },
    ]);
    expect(rows.areas.oblasts).toMatchObject([
      {
        colour: "drone",
        polygon: KYIV_OBLAST_SHAPE,
        selection: { kind: "place", id: "kyiv-oblast" },
      },
    ]);
    expect(rows.marks.filter(({ icon }) => icon === "openSquare-mark")).toMatchObject([
      { selection: { id: "primorsko-akhtarsk" } },
    ]);
  });

  it("begin their strand in nothing where the launch site is an area, and at once at a point", () => {
    const first = (site: Place) =>
      flowRows([wave("drone", { launchSites: [site], targets: [KYIV], launched: 9 })]).strands[0]
        ?.opacities[0];
    expect(first(KURSK)).toBe(0);
    expect(first(PRIMORSKO_AKHTARSK)).toBeGreaterThan(0.3);
  });

  it("are drawn once in each colour, however many waves name them", () => {
    const given = { launchSites: [KURSK], targets: [KYIV], launched: 9 };
    const rows = flowRows([
      wave("drone", given),
      wave("drone", given),
      wave("cruise-missile", given),
    ]);
    expect(rows.areas.discs.map(({ colour }) => colour)).toEqual([
      "launchSite",
      "drone",
      "missile",
    ]);
  });
});

function kmApart(...points: ReadonlyArray<[number, number] | undefined>): number {
  const [from, to] = points.map(([longitude, latitude] = [Number.NaN, Number.NaN]) => ({
    longitude,
    latitude,
  }));
  return from && to ? distanceKm(from, to) : Number.NaN;
}

function ends({ marks }: ReturnType<typeof flowRows>) {
  return marks.filter(({ selection }) => selection.kind === "flow").map(({ icon }) => icon);
}

function place(
  id: string,
  level: Place["level"],
  [longitude, latitude]: [number, number],
  radiusKm: number,
): Place {
  return somePlace({ id, level, longitude, latitude, radiusKm });
}

function wave(weaponClass: WeaponClass, given: Partial<Wave>): Wave {
  return someWave({
    model: { id: weaponClass, name: weaponClass, weaponClass },
    ...given,
  });
}
