import type { StyleSpecification } from "maplibre-gl";
import type { LocalisedText, Place } from "../model/place";
import { DATA_COLOURS, type ThemeName } from "../theme/data-colours";
import { MAP_COLOURS } from "../theme/map-colours";
import { font } from "./basemap/style";
import { namesAtPoints, withLabels } from "./label-layer";

export const LAUNCH_SITE_SOURCE = "launch-sites";

/**
 * The basemap's style with the launch sites of a night named above all else, since MapLibre gives room
 * to the labels of the topmost layer first.
 */
export function withLaunchSiteLabels(
  style: StyleSpecification,
  sites: ReadonlyArray<Place>,
  theme: ThemeName,
  language: keyof LocalisedText,
): StyleSpecification {
  return withLabels(style, {
    data: namesAtPoints(sites),
    at: style.layers.length,
    layer: {
      id: "launch-site-labels",
      source: LAUNCH_SITE_SOURCE,
      layout: {
        "text-field": ["get", language],
        "text-font": font("Medium"),
        "text-size": 12,
        "text-variable-anchor": ["left", "top", "bottom", "right"],
        "text-radial-offset": 0.75,
        "text-justify": "auto",
        "text-max-width": 8,
      },
      paint: {
        "text-color": DATA_COLOURS[theme].launchSite.hex,
        "text-halo-color": MAP_COLOURS[theme].halo,
        "text-halo-width": 1.4,
      },
    },
  });
}
