import { type Night, raidSize } from "../model/night";
import type { Messages } from "./en";

/** What a night's headline reports launched, in words: "539 drones and 11 missiles". */
export function describeNight(night: Night | null, messages: Messages): string {
  if (!night || raidSize(night) === null) return messages.notReported;
  const { drone, missile } = night.byFamily;
  const parts = [
    ...(drone.launched === null ? [] : [messages.drones(drone.launched)]),
    ...(missile.launched === null ? [] : [messages.missiles(missile.launched)]),
  ];
  return messages.and(parts);
}
