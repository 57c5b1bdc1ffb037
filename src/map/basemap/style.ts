import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { LocalisedText } from "../../model/place";
import type { ThemeName } from "../../theme/data-colours";
import { MAP_COLOURS, type MapColours } from "../../theme/map-colours";
import type { BasemapSources } from "./decode";

export type { BasemapSources } from "./decode";

/** Data are drawn right under this layer: over land, water and borders, and under every name. */
export const FIRST_LABEL_LAYER = "river-labels";

/** A style of MapLibre without glyphs or sprite: text is drawn in the page's font, and nothing is fetched. */
export function basemapStyle(
  sources: BasemapSources,
  theme: ThemeName,
  language: keyof LocalisedText,
): StyleSpecification {
  const colours = MAP_COLOURS[theme];
  return {
    version: 8,
    sources: Object.fromEntries(
      Object.entries(sources).map(([id, data]) => [id, { type: "geojson", data }]),
    ),
    layers: [...groundLayers(colours), ...labelLayers(colours, language)],
  };
}

function groundLayers(colours: MapColours): Array<LayerSpecification> {
  const { sea, neighbours, ukraine, lake, drained, river, coast, border } = colours;
  return [
    { id: "sea", type: "background", paint: { "background-color": sea } },
    {
      id: "land",
      type: "fill",
      source: "countries",
      paint: {
        "fill-color": ["match", ["get", "id"], "UKR", ukraine, neighbours],
        // Without it neighbouring fills leave a bright seam between them.
        "fill-antialias": false,
      },
    },
    {
      id: "oblast-borders",
      type: "line",
      source: "oblastBorders",
      paint: {
        "line-color": colours.oblastBorder,
        "line-width": byZoom([4, 0.4], [7, 0.8], [10, 1.2]),
      },
    },
    {
      id: "drained",
      type: "fill",
      source: "lakes",
      filter: ["get", "drained"],
      paint: { "fill-color": drained },
    },
    {
      id: "drained-shores",
      type: "line",
      source: "lakes",
      filter: ["get", "drained"],
      paint: { "line-color": river, "line-width": 0.6, "line-dasharray": [3, 2] },
    },
    {
      id: "rivers",
      type: "line",
      source: "rivers",
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": river,
        "line-width": byZoom(
          [3, byRank(0.5, 0.2, 0)],
          [5, byRank(1, 0.7, 0.4)],
          [7, byRank(1.6, 1.1, 0.8)],
          [9, byRank(3.6, 1.8, 1.3)],
          [11, byRank(8, 3, 2)],
        ),
      },
    },
    {
      id: "lakes",
      type: "fill",
      source: "lakes",
      filter: ["!", ["get", "drained"]],
      paint: { "fill-color": lake },
    },
    {
      id: "coast",
      type: "line",
      source: "coast",
      layout: { "line-join": "round" },
      paint: { "line-color": coast, "line-width": byZoom([4, 0.5], [8, 0.9]) },
    },
    {
      id: "borders",
      type: "line",
      source: "borders",
      filter: ["!", ["get", "ukraine"]],
      layout: { "line-join": "round" },
      paint: { "line-color": border, "line-width": byZoom([4, 0.6], [8, 1]) },
    },
    {
      id: "ukraine-border-band",
      type: "line",
      source: "borders",
      filter: ["get", "ukraine"],
      layout: { "line-join": "round" },
      paint: {
        "line-color": colours.ukraineBorder,
        "line-opacity": 0.16,
        "line-width": byZoom([4, 2.5], [8, 6]),
      },
    },
    {
      id: "ukraine-border",
      type: "line",
      source: "borders",
      filter: ["get", "ukraine"],
      layout: { "line-join": "round" },
      paint: { "line-color": colours.ukraineBorder, "line-width": byZoom([4, 0.7], [8, 1.2]) },
    },
  ];
}

function labelLayers(
  colours: MapColours,
  language: keyof LocalisedText,
): Array<LayerSpecification> {
  const { city, foreignCity, halo, sea, water } = colours;
  const text: ExpressionSpecification = ["get", language];
  const cityColour: ExpressionSpecification = ["case", ["get", "ukraine"], city, foreignCity];
  return [
    {
      id: FIRST_LABEL_LAYER,
      type: "symbol",
      source: "riverNames",
      minzoom: 6,
      layout: {
        "text-field": text,
        "text-font": font("Italic"),
        "text-size": 11.5,
        "text-letter-spacing": 0.06,
        "symbol-placement": "line",
        "symbol-spacing": 420,
        "text-max-angle": 30,
        "text-offset": [0, -0.7],
      },
      paint: { "text-color": water, "text-halo-color": halo, "text-halo-width": 1 },
    },
    {
      id: "sea-labels",
      type: "symbol",
      source: "seaLabels",
      filter: ["<=", ["get", "rank"], ["step", ["zoom"], 1, 5, 2, 6, 3, 7, 4]],
      layout: {
        "text-field": text,
        "text-font": font("Italic"),
        "text-size": byZoom([3, 12], [6, byRank(18, 14, 12)]),
        "text-letter-spacing": 0.12,
        "text-max-width": 6,
      },
      paint: { "text-color": water, "text-halo-color": sea, "text-halo-width": 1 },
    },
    {
      id: "oblast-labels",
      type: "symbol",
      source: "oblastLabels",
      minzoom: 6.4,
      maxzoom: 9,
      layout: {
        "text-field": text,
        "text-font": font("Regular"),
        "text-transform": "uppercase",
        "text-size": byZoom([6, 9.5], [8, 11.5]),
        "text-letter-spacing": 0.14,
        "text-max-width": 9,
      },
      paint: { "text-color": colours.oblast, "text-halo-color": halo, "text-halo-width": 1.2 },
    },
    {
      id: "city-dots",
      type: "circle",
      source: "cities",
      filter: SHOWN_CITIES,
      paint: {
        "circle-color": ["case", ["get", "capital"], halo, cityColour],
        "circle-radius": byZoom([4, byRank(2.6, 1.8, 1.5)], [8, byRank(4.2, 3, 2.6, 2)]),
        "circle-stroke-color": ["case", ["get", "capital"], cityColour, halo],
        "circle-stroke-width": ["case", ["get", "capital"], 1.6, 1],
      },
    },
    {
      id: "country-labels",
      type: "symbol",
      source: "countryLabels",
      maxzoom: 7,
      filter: ["<=", ["get", "rank"], ["step", ["zoom"], 1, 4, 3, 5, 5]],
      layout: {
        "text-field": text,
        "text-font": font("Medium"),
        "text-transform": "uppercase",
        "text-size": byZoom([3, byRank(11, 10, 9)], [6, byRank(16, 14, 12)]),
        "text-letter-spacing": 0.28,
        "text-max-width": 7,
      },
      paint: { "text-color": colours.country, "text-halo-color": halo, "text-halo-width": 1 },
    },
    {
      id: "city-labels",
      type: "symbol",
      source: "cities",
      filter: SHOWN_CITIES,
      layout: {
        "text-field": text,
        "text-font": [
          "step",
          ["get", "rank"],
          ["literal", font("Semibold")],
          3,
          ["literal", font("Medium")],
          4,
          ["literal", font("Regular")],
        ],
        "text-size": byZoom([4, byRank(13.5, 11.5, 10.5)], [8, byRank(19, 16, 15, 12.5)]),
        "text-variable-anchor": ["left", "right", "bottom", "top", "bottom-left", "top-left"],
        "text-radial-offset": 0.45,
        "text-justify": "auto",
        "text-max-width": 8,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": cityColour, "text-halo-color": halo, "text-halo-width": 1.4 },
    },
    {
      // Unseen; placed before all names, which so keep off the dots of other cities.
      id: "city-dot-spaces",
      type: "symbol",
      source: "cities",
      filter: SHOWN_CITIES,
      layout: {
        "text-field": "•",
        "text-font": font("Regular"),
        "text-size": 7,
        "text-line-height": 0.8,
        "text-padding": 0,
        "text-allow-overlap": true,
      },
      paint: { "text-opacity": 0 },
    },
  ];
}

/** Zoom levels in whole numbers, since a filter is asked once a tile. */
const SHOWN_CITIES: ExpressionSpecification = [
  "<=",
  ["get", "rank"],
  ["step", ["zoom"], 2, 4, 3, 6, 4, 7, 5, 8, 6],
];

/**
 * MapLibre draws text without glyphs in the first family of the list that the page has, and takes weight and style from
 * words in the first name: so that names a weight, which is no font, and the page's own follows, quoted for the digit in it.
 */
export function font(weight: "Regular" | "Medium" | "Semibold" | "Italic"): Array<string> {
  return [weight, "'Source Sans 3 Variable'"];
}

type Stop = readonly [zoom: number, value: number | ExpressionSpecification];

function byZoom(...stops: ReadonlyArray<Stop>): ExpressionSpecification {
  return [
    "interpolate",
    ["linear"],
    ["zoom"],
    ...stops.flat(),
  ] as unknown as ExpressionSpecification;
}

/** A value for the first rank, the second, the third, and those after. */
function byRank(
  first: number,
  second: number,
  third: number,
  later: number = third,
): ExpressionSpecification {
  return ["match", ["get", "rank"], 1, first, 2, second, 3, third, later];
}
