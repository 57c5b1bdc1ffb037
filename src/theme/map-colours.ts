import type { ThemeName } from "./data-colours";

/**
 * Colours of the basemap: paper and water, in the half of the scale that data leave free, so that whatever is drawn over
 * it stands out. Ukraine is the lightest paper by day and the lightest ground by night.
 */
export interface MapColours {
  readonly sea: string;
  readonly neighbours: string;
  readonly ukraine: string;
  readonly lake: string;
  /** Bed of a reservoir whose dam was destroyed. */
  readonly drained: string;
  readonly river: string;
  readonly coast: string;
  readonly border: string;
  readonly ukraineBorder: string;
  readonly oblastBorder: string;
  readonly city: string;
  readonly foreignCity: string;
  readonly country: string;
  readonly oblast: string;
  readonly water: string;
  /** Round letters and dots, so that they stay readable above data. */
  readonly halo: string;
}

export const MAP_COLOURS: Readonly<Record<ThemeName, MapColours>> = {
  light: {
    sea: "#dce5e7",
    neighbours: "#efeae0",
    ukraine: "#fbf8f1",
    lake: "#d3dfe3",
    drained: "#f0efe9",
    river: "#b4cad3",
    coast: "#b3c3c9",
    border: "#cbc3b6",
    ukraineBorder: "#8d8577",
    oblastBorder: "#d9d1c3",
    city: "#242328",
    foreignCity: "#6c6864",
    country: "#6e685f",
    oblast: "#777167",
    water: "#516873",
    halo: "#fbf8f1",
  },
  dark: {
    sea: "#111920",
    neighbours: "#1b1e23",
    ukraine: "#25292f",
    lake: "#17222b",
    drained: "#22282e",
    river: "#36495a",
    coast: "#33404a",
    border: "#393e45",
    ukraineBorder: "#7a7f88",
    oblastBorder: "#363b42",
    city: "#ece7dc",
    foreignCity: "#9a9a9a",
    country: "#8c9097",
    oblast: "#8b9098",
    water: "#7a94a3",
    halo: "#1b1e23",
  },
};
