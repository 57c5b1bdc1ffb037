/** What a bar of the raid charts stands for. */
export const RAID_STEPS = ["night", "week", "month"] as const;
export type RaidStep = (typeof RAID_STEPS)[number];
