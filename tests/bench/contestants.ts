/** Ways to move the map to another day, in the order in which they run. */
export const CONTESTANT_IDS = ["ours", "bare", "setdata", "fetch", "leaflet", "kepler"] as const;
export type ContestantId = (typeof CONTESTANT_IDS)[number];

export const CONTESTANT_NAMES: Readonly<Record<ContestantId, string>> = {
  ours: "(a) this map",
  bare: "    its basemap, drawn again without data",
  setdata: "(b) MapLibre setData, in memory",
  fetch: "(c) MapLibre setData, fetched",
  leaflet: "(d) Leaflet + timedimension",
  kepler: "(e) kepler.gl time filter",
};

/** Those that live in `peers`. */
export const PEERS: ReadonlySet<ContestantId> = new Set(["leaflet", "kepler"]);

/** The same days, in two orders. */
export const ORDERS = ["sequential", "random"] as const;
export type Order = (typeof ORDERS)[number];

export function isContestant(id: string | null): id is ContestantId {
  return CONTESTANT_IDS.some((known) => known === id);
}
