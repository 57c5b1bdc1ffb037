import type { Day } from "../model/time";
import type { WindowKind, WindowSpan } from "../model/window";
import type { TimeHandle } from "./time-controller";

/**
 * Which handle a press on the track takes: of two evenings compared the nearer; else the playhead,
 * which is dragged as a handle only where the press is within `reach` days of it.
 */
export function handleUnder(
  day: Day,
  kind: WindowKind,
  { from, to }: WindowSpan,
  reach: number,
): TimeHandle {
  if (kind === "compare") return Math.abs(day - from) < Math.abs(day - to) ? "start" : "playhead";
  return Math.abs(day - to) <= reach ? "playhead" : "track";
}
