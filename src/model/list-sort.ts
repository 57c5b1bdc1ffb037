/** Columns of the list of raids, and of that of strike places, by which one can sort. */
const RAID_COLUMNS = [
  "night",
  "launched",
  "drones",
  "missiles",
  "shot-down",
  "lost",
  "hits",
  "named",
] as const;
const STRIKE_COLUMNS = [
  "night",
  "place",
  "oblast",
  "weapon",
  "kind",
  "precision",
  "killed",
  "injured",
] as const;
export type RaidColumn = (typeof RAID_COLUMNS)[number];
export type StrikeColumn = (typeof STRIKE_COLUMNS)[number];
export type ListColumn = RaidColumn | StrikeColumn;

export const LIST_COLUMNS: ReadonlyArray<ListColumn> = [
  ...RAID_COLUMNS,
  ...STRIKE_COLUMNS.filter((column) => column !== "night"),
];

export interface ListSort {
  readonly column: ListColumn;
  readonly descending: boolean;
}

export const NEWEST_FIRST: ListSort = { column: "night", descending: true };

/** What a row is sorted by; null where it is not known. */
export type SortKey = number | string | null;

/**
 * Rows in the order of their keys; those of equal keys keep theirs. What is not known comes last,
 * whichever the direction: it is neither the least nor the most.
 */
export function sortRows<Row>(
  rows: ReadonlyArray<Row>,
  keyOf: (row: Row) => SortKey,
  descending: boolean,
  compareTexts: (first: string, second: string) => number,
): ReadonlyArray<Row> {
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  const known = keyed.filter(({ key }) => key !== null);
  const unknown = keyed.filter(({ key }) => key === null);
  const direction = descending ? -1 : 1;
  known.sort((a, b) => direction * compareKeys(a.key, b.key, compareTexts));
  return [...known, ...unknown].map(({ row }) => row);
}

function compareKeys(
  first: SortKey,
  second: SortKey,
  compareTexts: (first: string, second: string) => number,
): number {
  if (typeof first === "number" && typeof second === "number") return first - second;
  return compareTexts(String(first), String(second));
}
