import type { TownDay } from "../model/town";
import type { Approach } from "../model/town-standing";
import type { Messages } from "./en";
import type { Formats } from "./formats";

/** "12.3 km", "inside occupied land" or "no outline". */
export function standingText(now: TownDay | null, { towns }: Messages, formats: Formats): string {
  if (!now) return towns.noOutline;
  return now.inside ? towns.inside : towns.km(formats.distance(now.distanceKm));
}

/** How near the line came within the window, and when. */
export function approachText(
  approach: Approach | null,
  { towns }: Messages,
  formats: Formats,
): string {
  switch (approach?.kind) {
    case undefined:
      return towns.noOutline;
    case "outside":
      return towns.leastInWindow(
        towns.km(formats.distance(approach.distanceKm)),
        formats.shortDay(approach.day),
      );
    case "unchanged":
      return towns.unchangedInWindow;
    case "reached":
      return towns.reachedInWindow(formats.shortDay(approach.day));
    case "left":
      return towns.leftInWindow(formats.shortDay(approach.day));
    case "inside":
      return towns.insideThroughout;
  }
}
