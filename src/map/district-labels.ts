import type { StyleSpecification } from "maplibre-gl";
import { KYIV_DISTRICTS } from "../model/kyiv-districts";
import type { LocalisedText } from "../model/place";
import type { ThemeName } from "../theme/data-colours";
import { MAP_COLOURS } from "../theme/map-colours";
import { font } from "./basemap/style";
import { namesAtPoints, placeOf, withLabels } from "./label-layer";

const DISTRICT_SOURCE = "kyiv-districts";
const DISTRICTS_FROM_ZOOM = 9;
/** Names of cities, rivers and oblasts go before. */
const LABELS_ABOVE = "river-labels";

/** Of two names without room for both the first is written. */
const DISTRICTS = KYIV_DISTRICTS.toSorted((a, b) => (a.name.en < b.name.en ? -1 : 1));

/** A style with Kyiv's districts named at city scale, quietly and under all other names. */
export function withDistrictLabels(
  style: StyleSpecification,
  theme: ThemeName,
  language: keyof LocalisedText,
): StyleSpecification {
  return withLabels(style, {
    // Where the data place strikes known to the district, not in the middle of its land.
    data: namesAtPoints(DISTRICTS),
    at: placeOf(LABELS_ABOVE, style) + 1,
    layer: {
      id: "district-labels",
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
    },
  });
}
