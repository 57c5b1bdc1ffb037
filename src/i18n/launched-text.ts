import type { CountedFamily } from "../model/class-group";
import type { Messages } from "./en";

/** Null where no number is reported. */
export type LaunchedByFamily = Readonly<
  Record<CountedFamily, { readonly launched: number | null }>
>;

/** "539 drones and 11 missiles"; a family of which no number is reported is left out. */
export function launchedText(byFamily: LaunchedByFamily, messages: Messages): string {
  return messages.and(launchedParts(byFamily, messages));
}

/** "539 drones", "11 missiles" */
export function launchedParts(
  { drone, missile }: LaunchedByFamily,
  messages: Messages,
): ReadonlyArray<string> {
  return [
    ...(drone.launched === null ? [] : [messages.drones(drone.launched)]),
    ...(missile.launched === null ? [] : [messages.missiles(missile.launched)]),
  ];
}
