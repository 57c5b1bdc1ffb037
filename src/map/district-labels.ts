import type { FeatureCollection, Point } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import type { LocalisedText } from "../model/place";
import type { ThemeName } from "../theme/data-colours";
import { MAP_COLOURS } from "../theme/map-colours";
import { font } from "./basemap/style";

const DISTRICT_SOURCE = "kyiv-districts";
const DISTRICTS_FROM_ZOOM = 9;
/** Names of cities, rivers and oblasts go before. */
const LABELS_ABOVE = "river-labels";

/**
 * The districts of the city of Kyiv at the points at which the data place strikes known to a district:
 * GeoNames (CC BY 4.0), not the middle of their land.
 */
const DISTRICTS: ReadonlyArray<
  readonly [en: string, uk: string, longitude: number, latitude: number]
> = [
  ["Darnytskyi", "Дарницький", 30.69534, 50.41596],
  ["Desnianskyi", "Деснянський", 30.68228, 50.52207],
  ["Dniprovskyi", "Дніпровський", 30.60146, 50.45366],
  ["Holosiivskyi", "Голосіївський", 30.55178, 50.34433],
  ["Obolonskyi", "Оболонський", 30.5055, 50.5132],
  ["Pecherskyi", "Печерський", 30.52348, 50.44441],
  ["Podilskyi", "Подільський", 30.51627, 50.46936],
  ["Shevchenkivskyi", "Шевченківський", 30.46576, 50.46408],
  ["Solomianskyi", "Солом’янський", 30.45211, 50.42838],
  ["Sviatoshynskyi", "Святошинський", 30.34612, 50.46341],
];

function districtNames(): FeatureCollection<Point, LocalisedText> {
  return {
    type: "FeatureCollection",
    features: DISTRICTS.map(([en, uk, longitude, latitude]) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [longitude, latitude] },
      properties: { en, uk },
    })),
  };
}

/** A style with Kyiv's districts named at city scale, quietly and under all other names. */
export function withDistrictLabels(
  style: StyleSpecification,
  theme: ThemeName,
  language: keyof LocalisedText,
): StyleSpecification {
  const index = style.layers.findIndex(({ id }) => id === LABELS_ABOVE);
  return {
    ...style,
    sources: { ...style.sources, [DISTRICT_SOURCE]: { type: "geojson", data: districtNames() } },
    layers: style.layers.toSpliced(index + 1, 0, {
      id: "district-labels",
      type: "symbol",
      source: DISTRICT_SOURCE,
      minzoom: DISTRICTS_FROM_ZOOM,
      layout: {
        "text-field": ["get", language],
        "text-font": font("Medium"),
        "text-size": ["interpolate", ["linear"], ["zoom"], 9, 10.5, 12, 13],
        "text-letter-spacing": 0.06,
        "text-variable-anchor": ["center", "bottom", "top", "left", "right"],
        "text-radial-offset": 0.8,
        "text-justify": "auto",
        "text-padding": 4,
      },
      paint: {
        "text-color": MAP_COLOURS[theme].foreignCity,
        "text-halo-color": MAP_COLOURS[theme].halo,
        "text-halo-width": 1.4,
      },
    }),
  };
}
