import { DATA_COLOURS, type DataColourName, type ThemeName } from "../theme/data-colours";
import { MAP_COLOURS, type MapColours } from "../theme/map-colours";

type Colour = readonly [red: number, green: number, blue: number];

interface Counterpart {
  readonly from: Colour;
  readonly to: Colour;
}

/** Dark in both themes, and by night beside colours that are light by day. */
const LEFT_OUT = new Set<DataColourName>(["selectionCasing"]);
const GROUNDS = ["sea", "neighbours", "ukraine"] as const satisfies ReadonlyArray<keyof MapColours>;
/** Of a colour that lets the ground show through. */
const SHARES = [0.05, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9];

/**
 * Makes of a picture of the map drawn in one theme the same in another: each colour of the themes becomes its
 * counterpart, with the ground showing through as well, and what is mixed of others goes the way of those nearest
 * to it. Changes `pixels`, which are red, green, blue and opacity in turn.
 */
export function recolour(pixels: Uint8ClampedArray, from: ThemeName, to: ThemeName): void {
  const counterparts = counterpartsOf(from, to);
  // A map has few colours, and many pixels of each.
  const known = new Map<number, Colour>();
  // Not among those that mixed colours go after: by night it is what a faint light mark makes of its neighbours.
  known.set(keyOf(colourOf(MAP_COLOURS[from].ukraine)), colourOf(MAP_COLOURS[to].ukraine));
  for (let at = 0; at < pixels.length; at += 4) {
    const before: Colour = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
    const key = keyOf(before);
    let colour = known.get(key);
    if (!colour) {
      colour = recoloured(before, counterparts);
      known.set(key, colour);
    }
    pixels.set(colour, at);
  }
}

function counterpartsOf(from: ThemeName, to: ThemeName): ReadonlyArray<Counterpart> {
  const mapNames = Object.keys(MAP_COLOURS[from]) as Array<keyof MapColours>;
  const dataNames = Object.keys(DATA_COLOURS[from]) as Array<DataColourName>;
  const ofMap = (name: keyof MapColours): Counterpart => ({
    from: colourOf(MAP_COLOURS[from][name]),
    to: colourOf(MAP_COLOURS[to][name]),
  });
  const ground = mapNames.filter((name) => name !== "ukraine").map(ofMap);
  const data = dataNames
    .filter((name) => !LEFT_OUT.has(name))
    .map((name) => ({ from: DATA_COLOURS[from][name].rgb, to: DATA_COLOURS[to][name].rgb }));
  const dataOverGround = GROUNDS.map(ofMap).flatMap((under) =>
    data.flatMap((over) =>
      SHARES.map((share) => ({
        from: mixed(over.from, under.from, share),
        to: mixed(over.to, under.to, share),
      })),
    ),
  );
  return [...ground, ...data, ...dataOverGround];
}

function mixed(over: Colour, under: Colour, share: number): Colour {
  const channel = (at: 0 | 1 | 2) => under[at] + share * (over[at] - under[at]);
  return [channel(0), channel(1), channel(2)];
}

/** The counterparts' mean, the near ones first (Shepard's interpolation). */
function recoloured(colour: Colour, counterparts: ReadonlyArray<Counterpart>): Colour {
  let total = 0;
  const sum = [0, 0, 0] as [number, number, number];
  for (const { from, to } of counterparts) {
    const square =
      (colour[0] - from[0]) ** 2 + (colour[1] - from[1]) ** 2 + (colour[2] - from[2]) ** 2;
    if (square === 0) return to;
    const weight = 1 / square ** 2;
    total += weight;
    sum[0] += weight * to[0];
    sum[1] += weight * to[1];
    sum[2] += weight * to[2];
  }
  return [sum[0] / total, sum[1] / total, sum[2] / total];
}

function keyOf([red, green, blue]: Colour): number {
  return (red << 16) | (green << 8) | blue;
}

function colourOf(hex: string): Colour {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}
