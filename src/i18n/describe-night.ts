import { type Night, raidSize } from "../model/night";
import type { Messages } from "./en";
import { launchedText } from "./launched-text";

/** What a night's headline reports launched, in words: "539 drones and 11 missiles". */
export function describeNight(night: Night | null, messages: Messages): string {
  if (!night || raidSize(night) === null) return messages.notReported;
  return launchedText(night.byFamily, messages);
}
