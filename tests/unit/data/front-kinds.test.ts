import type { MultiLineString, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { toGrid } from "../../../data/pipeline/front/grid";
import { kindByOutline, readStateOutline } from "../../../data/pipeline/front/state-outline";

const lines = (...coordinates: Array<Array<Position>>): MultiLineString => ({
  type: "MultiLineString",
  coordinates,
});

describe("an edge of occupied land", () => {
  // A country one degree wide and high: the sea to its south, another country everywhere else.
  const square = {
    coast: lines([
      [35, 48],
      [36, 48],
    ]),
    border: lines([
      [36, 48],
      [36, 49],
      [35, 49],
      [35, 48],
    ]),
  };
  const kindOf = kindByOutline(square, []);
  /** An edge northwards: its free side lies to the east. Southwards: to the west. */
  const northward = (x: number) => kindOf(toGrid([x, 48.5]), toGrid([x, 48.51]));
  const southward = (x: number) => kindOf(toGrid([x, 48.51]), toGrid([x, 48.5]));
  /** An edge eastwards: its free side lies to the south. */
  const eastward = (y: number) => kindOf(toGrid([35.5, y]), toGrid([35.51, y]));

  it("amid free land is front line", () => {
    expect(northward(35.5)).toBe("front");
    expect(southward(35.5)).toBe("front");
  });

  it("on the border is border, even where the source draws it 300 m off", () => {
    expect(northward(36)).toBe("border");
    expect(northward(35.996)).toBe("border");
    expect(northward(36.004)).toBe("border");
  });

  it("near the border with free land before it is front line", () => {
    expect(northward(35.98)).toBe("front");
    expect(southward(35.99)).toBe("front");
    expect(southward(36)).toBe("front");
  });

  it("on the shore is coast, even where the source draws it 2 km off", () => {
    expect(eastward(48)).toBe("coast");
    expect(eastward(48.018)).toBe("coast");
    expect(eastward(47.99)).toBe("coast");
    expect(eastward(48.04)).toBe("front");
  });

  it("in a bend of the border, across which lies occupied land, is border", () => {
    const across: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [35.9, 48],
          [36, 48],
          [36, 49],
          [35.9, 49],
          [35.9, 48],
        ].map(toGrid),
      ],
    };
    const bend = (x: number, kind = kindByOutline(square, [across])) =>
      kind(toGrid([x, 48.5]), toGrid([x, 48.51]));
    expect(northward(35.99)).toBe("front");
    expect(bend(35.992)).toBe("border");
    expect(bend(35.895)).toBe("front");
  });
});

describe("the outline of Ukraine", () => {
  const { border, coast } = readStateOutline();

  it("is closed by border and coast together", () => {
    const [land] = border.coordinates;
    const [shore] = coast.coordinates;
    expect(border.coordinates).toHaveLength(1);
    expect(land?.at(-1)).toEqual(shore?.[0]);
    expect(shore?.at(-1)).toEqual(land?.[0]);
  });

  const kindOf = kindByOutline({ border, coast }, []);

  it.each([
    ["border", "Milove, where Luhansk oblast ends", [40.167, 49.36], "east"],
    ["border", "the border north of Vovchansk", [36.94, 50.35], "north"],
    ["border", "the border of Sumy and Kursk oblasts", [35, 51.229], "north"],
    ["coast", "Yalta", [34.17, 44.49], "south"],
    ["coast", "Yevpatoriia", [33.36, 45.18], "south"],
    ["coast", "Mariupol", [37.55, 47.075], "south"],
    ["front", "Simferopol: Crimea is in Ukraine", [34.1, 44.95], "south"],
    ["front", "Sevastopol's inland: so is Sevastopol", [33.75, 44.6], "north"],
    ["front", "Pokrovsk", [37.18, 48.28], "south"],
    ["front", "the Dnipro at Kherson", [32.62, 46.61], "north"],
  ])("makes an edge %s at %s", (kind, _place, [x, y], free) => {
    const [east, north] = [x as number, y as number];
    const [from, to] = {
      east: [
        [east, north - 0.005],
        [east, north + 0.005],
      ],
      west: [
        [east, north + 0.005],
        [east, north - 0.005],
      ],
      north: [
        [east + 0.005, north],
        [east - 0.005, north],
      ],
      south: [
        [east - 0.005, north],
        [east + 0.005, north],
      ],
    }[free as "east" | "west" | "north" | "south"] as [Position, Position];
    expect(kindOf(toGrid(from), toGrid(to))).toBe(kind);
  });
});
