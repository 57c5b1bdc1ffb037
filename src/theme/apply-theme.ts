import type { ThemeName } from "./data-colours";

/** Puts a theme on the page, for the style sheets. */
export function applyTheme(theme: ThemeName, root: HTMLElement): void {
  root.dataset.theme = theme;
}

/** The theme the device asks for, and a call on every change of it. Returns the undoing. */
export function watchDeviceTheme(onTheme: (theme: ThemeName) => void): () => void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const tell = () => onTheme(dark.matches ? "dark" : "light");
  tell();
  dark.addEventListener("change", tell);
  return () => dark.removeEventListener("change", tell);
}
