/** What a reader can switch on and off, from the top of the legend down. */
export const LAYER_IDS = [
  "drones",
  "missiles",
  "strikes",
  "oblasts",
  "front",
  "advances",
  "towns",
] as const;
export type LayerId = (typeof LAYER_IDS)[number];

/** The oblasts by nights named as target colour the whole country, and so wait to be asked for. */
export const DEFAULT_LAYERS: ReadonlySet<LayerId> = new Set(
  LAYER_IDS.filter((id) => id !== "oblasts"),
);
