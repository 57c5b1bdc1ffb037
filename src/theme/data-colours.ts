/**
 * Colours of what the map shows, for both themes. Hues follow the colour-vision-safe palettes of
 * Okabe and Ito (2008) and Tol (2021); lightness is set for contrast with each theme's land. Fresh
 * advances are the only warm area colour. Sizes of raids are one hue, told apart by lightness alone.
 */
export type ThemeName = "light" | "dark";

export type Rgb = readonly [red: number, green: number, blue: number];

export interface DataColour {
  /** `#rrggbb`, for CSS and SVG. */
  readonly hex: string;
  /** 0 to 255 each, for deck.gl. */
  readonly rgb: Rgb;
}

const TOKENS = {
  light: {
    occupied: "#6f6a78",
    occupiedHatch: "#5d5766",
    occupied2014: "#625c6c",
    occupied2014Hatch: "#524b5c",
    greyZone: "#6f6753",
    frontLine: "#16131b",
    outline: "#8d8793",
    taken: "#d9560b",
    regained: "#00795a",
    drone: "#0b6aa8",
    missile: "#8e1f6b",
    strike: "#1b1a1e",
    strikeHalo: "#fffdf8",
    launchSite: "#3b3842",
    selection: "#f3c71c",
    selectionCasing: "#1b1a1e",
    raidSize1: "#d9d5ea",
    raidSize2: "#b3acd6",
    raidSize3: "#887fbb",
    raidSize4: "#5c5198",
    raidSize5: "#2f1f68",
    nights1: "#dfe6ec",
    nights2: "#c1cfdb",
    nights3: "#a2b7c9",
    nights4: "#839eb6",
    nights5: "#6485a2",
  },
  dark: {
    occupied: "#9b96a8",
    occupiedHatch: "#aaa4b6",
    occupied2014: "#9b96a8",
    occupied2014Hatch: "#b0aabc",
    greyZone: "#b9b19c",
    frontLine: "#f6f1e6",
    outline: "#75707f",
    taken: "#f58a3c",
    regained: "#2fc29a",
    drone: "#5ab4ec",
    missile: "#e87fb4",
    strike: "#f4efe4",
    strikeHalo: "#131418",
    launchSite: "#c9c4d2",
    selection: "#f3d545",
    selectionCasing: "#0d0e11",
    raidSize1: "#393650",
    raidSize2: "#56507e",
    raidSize3: "#7c74ad",
    raidSize4: "#aaa3d6",
    raidSize5: "#e3dffa",
    nights1: "#313b46",
    nights2: "#3d4c5c",
    nights3: "#4a5f73",
    nights4: "#59738b",
    nights5: "#6a88a4",
  },
} as const satisfies Record<ThemeName, Record<string, string>>;

export type DataColourName = keyof (typeof TOKENS)["light"];
export type DataColours = Readonly<Record<DataColourName, DataColour>>;

export const DATA_COLOURS: Readonly<Record<ThemeName, DataColours>> = {
  light: parsed(TOKENS.light),
  dark: parsed(TOKENS.dark),
};

/** Of the oblasts by nights named, from few to many: one hue that grows away from the land. */
export const NIGHT_CLASS_COLOURS: ReadonlyArray<DataColourName> = [
  "nights1",
  "nights2",
  "nights3",
  "nights4",
  "nights5",
];

/** A colour with its opacity, 0 to 255, as deck.gl takes it. */
export function withAlpha(
  [red, green, blue]: Rgb,
  alpha: number,
): [red: number, green: number, blue: number, alpha: number] {
  return [red, green, blue, alpha];
}

function parsed(tokens: Readonly<Record<DataColourName, string>>): DataColours {
  const entries = Object.entries(tokens).map(([name, hex]) => [name, { hex, rgb: rgbOf(hex) }]);
  return Object.fromEntries(entries) as DataColours;
}

function rgbOf(hex: string): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}
