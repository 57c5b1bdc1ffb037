/** What a reader can switch on and off, from the top of the legend down. */
export const LAYER_IDS = ["drones", "missiles", "strikes", "front", "advances"] as const;
export type LayerId = (typeof LAYER_IDS)[number];
