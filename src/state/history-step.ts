import type { View } from "./view";

/** What a reader would go back to: not a camera on its way, a speed or a colour. */
const STEPS = [
  "night",
  "window",
  "changes",
  "filter",
  "layers",
  "tab",
  "list",
  "selection",
  "mode",
] as const satisfies ReadonlyArray<keyof View>;

/** Whether going from one view to another is a step that "back" should undo. */
export function isHistoryStep(from: View, to: View): boolean {
  return STEPS.some((key) => from[key] !== to[key]);
}
