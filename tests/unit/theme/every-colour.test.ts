import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DATA_COLOURS, type DataColourName } from "../../../src/theme/data-colours";
import { MAP_COLOURS, type MapColours } from "../../../src/theme/map-colours";
import { contrast, rgbOf } from "./contrast";

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for graphics, controls and the mark of the focus. */
const TEXT = 4.5;
const GRAPHIC = 3;

type PageColour =
  | "paper"
  | "paper-raised"
  | "ink"
  | "ink-soft"
  | "rule"
  | "rule-strong"
  | "control"
  | "control-hover"
  | "focus";

type ColourName = `page ${PageColour}` | `data ${DataColourName}` | `map ${keyof MapColours}`;

interface Use {
  readonly as: typeof TEXT | typeof GRAPHIC;
  readonly on: ReadonlyArray<ColourName>;
}

const PANELS: ReadonlyArray<ColourName> = ["page paper", "page paper-raised"];
const CONTROLS: ReadonlyArray<ColourName> = ["page control", "page control-hover"];
const LAND: ReadonlyArray<ColourName> = ["map ukraine", "map neighbours"];
const MARK: Use = { as: GRAPHIC, on: [...LAND, "map sea", ...PANELS, "page control"] };
/** Drawn in occupied land and in the legend. */
const AREA: Use = { as: GRAPHIC, on: ["map ukraine", ...PANELS] };

/** Every colour: what it is drawn on, or why nothing depends on seeing it. */
const USES: Readonly<Record<ColourName, ReadonlyArray<Use> | string>> = {
  "page paper": [{ as: TEXT, on: ["page ink", "page ink-soft"] }],
  "page paper-raised": "a ground",
  "page ink": [{ as: TEXT, on: [...PANELS, ...CONTROLS] }],
  "page ink-soft": [{ as: TEXT, on: [...PANELS, ...CONTROLS] }],
  "page rule": "hairlines between things that stand apart without them",
  "page rule-strong": [{ as: GRAPHIC, on: PANELS }],
  "page control": "a ground, told from the panel by the text of the control",
  "page control-hover": "a ground",
  "page focus": [{ as: GRAPHIC, on: [...PANELS, ...CONTROLS] }],

  "data occupied": [AREA],
  "data occupiedHatch": [AREA],
  "data occupied2014": [AREA],
  "data occupied2014Hatch": [AREA],
  "data greyZone": [AREA],
  "data frontLine": [MARK],
  "data outline": [AREA],
  "data taken": [MARK],
  "data regained": [MARK],
  "data drone": [MARK],
  "data missile": [MARK],
  "data strike": [MARK, { as: TEXT, on: ["data strikeHalo"] }],
  "data strikeHalo": "a ground of the mark on it",
  "data launchSite": [MARK],
  "data selection": [{ as: GRAPHIC, on: ["data selectionCasing"] }],
  "data selectionCasing": "around the line of a selected mark",
  "data raidSize1": "a step of a scale, told in numbers too",
  "data raidSize2": "a step of a scale, told in numbers too",
  "data raidSize3": [{ as: GRAPHIC, on: PANELS }],
  "data raidSize4": [{ as: GRAPHIC, on: PANELS }],
  "data raidSize5": [{ as: GRAPHIC, on: PANELS }],
  "data nights1": "a step of a scale, told in numbers too",
  "data nights2": "a step of a scale, told in numbers too",
  "data nights3": "a step of a scale, told in numbers too",
  "data nights4": "a step of a scale, told in numbers too",
  "data nights5": [{ as: GRAPHIC, on: ["map ukraine", ...PANELS] }],

  "map sea": "a ground",
  "map neighbours": "a ground",
  "map ukraine": "a ground",
  "map lake": "a ground",
  "map drained": "a ground; its shore is drawn as a border",
  "map river": "scenery, named where it matters",
  "map coast": "scenery",
  "map border": "scenery: borders of the neighbours among themselves",
  "map ukraineBorder": [{ as: GRAPHIC, on: LAND }],
  "map oblastBorder": "scenery, with labels on both sides",
  "map city": [{ as: TEXT, on: [...LAND, "map sea", "map halo"] }],
  "map foreignCity": [{ as: TEXT, on: ["map neighbours", "map halo"] }],
  "map country": [{ as: TEXT, on: ["map neighbours", "map halo"] }],
  "map oblast": [{ as: TEXT, on: ["map ukraine", "map halo"] }],
  "map water": [{ as: TEXT, on: ["map sea", "map ukraine", "map halo"] }],
  "map halo": "round letters and dots",
};

function pageColours(themeIndex: 0 | 1): Map<string, string> {
  const css = readFileSync(new URL("../../../src/theme/base.css", import.meta.url), "utf8");
  const tokens = css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
  return new Map(
    [...tokens].map(([, name, light, dark]) => [`page ${name}`, (themeIndex ? dark : light) ?? ""]),
  );
}

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  const data = Object.entries(DATA_COLOURS[theme]);
  const colours = new Map([
    ...pageColours(theme === "light" ? 0 : 1),
    ...data.map(([name, { hex }]): [string, string] => [`data ${name}`, hex]),
    ...Object.entries(MAP_COLOURS[theme]).map(([name, hex]): [string, string] => [
      `map ${name}`,
      hex,
    ]),
  ]);
  const rgb = (name: string) => rgbOf(colours.get(name) ?? "");

  it("has a use named for every colour, and no use for one that is gone", () => {
    expect([...colours.keys()].sort()).toEqual(Object.keys(USES).sort());
  });

  const named = Object.entries(USES).flatMap(([name, uses]) =>
    typeof uses === "string"
      ? []
      : uses.flatMap(({ as, on }) => on.map((ground) => ({ name, ground, as }))),
  );
  it.each(named)("$name on $ground has a contrast of $as to 1", ({ name, ground, as }) => {
    expect(contrast(rgb(name), rgb(ground))).toBeGreaterThanOrEqual(as);
  });
});
