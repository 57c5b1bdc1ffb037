import { describe, expect, it } from "vitest";
import { dayOf } from "../../../../src/model/time";
import { WireError } from "../../../../src/model/wire/common";
import {
  decodeFrontEarlier,
  type FrontEarlierTopology,
} from "../../../../src/model/wire/front-earlier";
import { decodeGreyZone, type GreyZoneTopology } from "../../../../src/model/wire/grey-zone";
import { type PackedTopology, packTopology } from "../../../../src/model/wire/packed-topology";

const square: FrontEarlierTopology["arcs"] = [
  [
    [0, 0],
    [1000, 0],
    [0, 1000],
    [-1000, 0],
    [0, -1000],
  ],
];
const transform: NonNullable<FrontEarlierTopology["transform"]> = {
  scale: [1e-5, 1e-5],
  translate: [37, 48],
};

/** One square, part of the third recent cell, that was taken on day 100; and the same as liberated. */
function earlierFile(): FrontEarlierTopology {
  return {
    type: "Topology",
    transform,
    arcs: square,
    objects: {
      cells: {
        type: "GeometryCollection",
        geometries: [
          {
            type: "Polygon",
            arcs: [[0]],
            properties: { km2: 0.8, occupied: [100, 858], parent: 2, sector: 0 },
          },
        ],
      },
      edges: { type: "GeometryCollection", geometries: [] },
      liberated: {
        type: "GeometryCollection",
        geometries: [
          { type: "Polygon", arcs: [[0]], properties: { until: "2022-04-02" } },
          { type: "Polygon", arcs: [[0]], properties: {} },
        ],
      },
    },
    history: {
      format: "frontearlier/1",
      dayZero: "2022-02-24",
      firstDay: "2022-04-03",
      lastDay: "2024-06-30",
      missingDays: ["2022-04-09"],
      sectors: [{ oblast: "UA-14", axis: null }],
    },
  };
}

describe("the file of the earlier years", () => {
  it("decodes to days, parts of recent cells, edges and liberated land", () => {
    const earlier = decodeFrontEarlier(earlierFile(), "frontearlier.json");
    expect(earlier).toMatchObject({
      firstDay: dayOf("2022-04-03"),
      lastDay: dayOf("2024-06-30"),
      missingDays: [dayOf("2022-04-09")],
      cells: [
        {
          parent: 2,
          areaKm2: 0.8,
          occupied: [{ from: 100, to: 858 }],
          shares: [{ sector: { oblast: "UA-14", axis: null }, areaKm2: 0.8 }],
        },
      ],
      edges: [{ kind: "front", present: [{ from: 100, to: 858 }] }],
      liberated: [{ until: dayOf("2022-04-02") }, { until: null }],
    });
    expect(earlier.cells[0]?.geometry.coordinates[0]?.[2]).toEqual([37.01, 48.01]);
  });

  it("decodes alike when it is packed", () => {
    const packed: unknown = JSON.parse(JSON.stringify(packTopology(earlierFile())));
    expect(decodeFrontEarlier(packed, "a")).toEqual(decodeFrontEarlier(earlierFile(), "a"));
  });

  it.each([
    ["parent", { km2: 0.8, occupied: [100, 858], parent: -1 }],
    ["occupied", { km2: 0.8, occupied: [100] }],
    ["km2", { km2: -1, occupied: [100, 858] }],
  ])("with a false %s is refused, with its name and the place", (field, properties) => {
    const file = earlierFile();
    Object.assign(file.objects.cells.geometries[0] ?? {}, { properties });
    const decode = () => decodeFrontEarlier(file, "frontearlier.0123.json");
    expect(decode).toThrow(WireError);
    expect(decode).toThrow(
      `frontearlier.0123.json: at objects.cells.geometries.0.properties.${field}: `,
    );
  });
});

describe("the file of the grey zone", () => {
  const file = (): GreyZoneTopology => ({
    type: "Topology",
    transform,
    arcs: square,
    objects: {
      areas: {
        type: "GeometryCollection",
        geometries: [{ type: "Polygon", arcs: [[0]], properties: { present: [100, 130] } }],
      },
    },
    history: {
      format: "greyzone/1",
      dayZero: "2022-02-24",
      firstDay: "2022-04-03",
      lastDay: "2025-08-03",
    },
  });

  it("decodes to areas with their days", () => {
    expect(decodeGreyZone(file(), "greyzone.json")).toMatchObject({
      firstDay: dayOf("2022-04-03"),
      lastDay: dayOf("2025-08-03"),
      areas: [{ present: [{ from: 100, to: 130 }] }],
    });
  });

  it("that names an arc it does not hold is refused", () => {
    const broken = file();
    Object.assign(broken.objects.areas.geometries[0] ?? {}, { arcs: [[7]] });
    expect(() => decodeGreyZone(broken, "greyzone.json")).toThrow(
      "greyzone.json: at objects.areas.geometries.0.arcs: expected indices of 1 arcs",
    );
  });

  it.each<[what: string, spoil: (packed: PackedTopology) => object, message: string]>([
    ["no arcs", ({ arcs: _, ...packed }) => packed, "cannot be unpacked: "],
    ["no objects", (packed) => ({ ...packed, objects: null }), "cannot be unpacked: "],
    [
      "a cut grid",
      (packed) => ({ ...packed, transform: { scale: [1e-5, 1e-5] } }),
      "at transform.translate: ",
    ],
  ])("packed with %s is an error that names it", (_, spoil, message) => {
    const spoilt = spoil(packTopology(file()));
    const decode = () => decodeGreyZone(spoilt, "greyzone.0123.json");
    expect(decode).toThrow(WireError);
    expect(decode).toThrow(`greyzone.0123.json: ${message}`);
  });
});
