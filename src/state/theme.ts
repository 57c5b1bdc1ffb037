import type { ThemeName } from "../theme/data-colours";
import type { State } from "./store";

/** The theme to draw in: the chosen one, or the device's. */
export function resolveTheme({ view, deviceTheme }: State): ThemeName {
  return view.theme === "auto" ? deviceTheme : view.theme;
}
