/** What a reader can switch on and off, from the top of the legend down. */
export const LAYER_IDS = ["drones", "missiles", "strikes", "front", "advances", "towns"] as const;
export type LayerId = (typeof LAYER_IDS)[number];
