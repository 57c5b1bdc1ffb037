import { DATA_COLOURS, type ThemeName } from "./data-colours";

/** Puts a theme on the page: `data-theme` for the style sheets, the map's colours as custom properties. */
export function applyTheme(theme: ThemeName, root: HTMLElement): void {
  root.dataset.theme = theme;
  for (const [name, { hex }] of Object.entries(DATA_COLOURS[theme])) {
    root.style.setProperty(`--${name}`, hex);
  }
}

/** The theme the device asks for, and a call on every change of it. Returns the undoing. */
export function watchDeviceTheme(onTheme: (theme: ThemeName) => void): () => void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const tell = () => onTheme(dark.matches ? "dark" : "light");
  tell();
  dark.addEventListener("change", tell);
  return () => dark.removeEventListener("change", tell);
}
