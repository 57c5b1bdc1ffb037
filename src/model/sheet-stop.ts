/** Where the panel stops as a sheet over the map of a phone, by shares of the screen. */
export const SHEET_STOPS = ["third", "half", "full"] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

const SHARES: Readonly<Record<SheetStop, number>> = { third: 1 / 3, half: 1 / 2, full: 1 };

/** Pulled down to less than this share it is folded away. */
const LEAST_SHARE = 1 / 6;

/** The stop above; from the highest the lowest. */
export function nextStop(stop: SheetStop): SheetStop {
  return SHEET_STOPS[(SHEET_STOPS.indexOf(stop) + 1) % SHEET_STOPS.length] ?? "third";
}

/** The stop above (1) or below (-1); null where that is folded away, and the same at the top. */
export function stopBeside(stop: SheetStop, direction: -1 | 1): SheetStop | null {
  const index = SHEET_STOPS.indexOf(stop) + direction;
  return index < 0 ? null : (SHEET_STOPS[index] ?? stop);
}

/** The stop nearest to a share of the screen at which a sheet was let go; null for folded away. */
export function stopAt(share: number): SheetStop | null {
  if (share < LEAST_SHARE) return null;
  return SHEET_STOPS.reduce((nearest, stop) =>
    Math.abs(SHARES[stop] - share) < Math.abs(SHARES[nearest] - share) ? stop : nearest,
  );
}
