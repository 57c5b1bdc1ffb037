import type { FeatureCollection, Point } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import { messagesOf } from "../i18n";
import { formatsOf } from "../i18n/formats";
import type { LocalisedText } from "../model/place";
import { TOWNS_FROM_ZOOM } from "../state/view";
import { DATA_COLOURS, type ThemeName } from "../theme/data-colours";
import { MAP_COLOURS } from "../theme/map-colours";
import { font } from "./basemap/style";
import { placeOf, withLabels } from "./label-layer";
import type { TownRow } from "./layers/town-rows";

export const TOWN_SOURCE = "town-distances";

/** Names of places go before: MapLibre gives room to the labels of the topmost layer first. */
const LABELS_ABOVE = "city-labels";

/** The distances of towns in km, each at the middle of its line. */
export function townDistances(
  towns: ReadonlyArray<TownRow>,
  language: keyof LocalisedText,
): FeatureCollection<Point, { text: string; selected: boolean }> {
  const { distance } = formatsOf(language);
  const { km } = messagesOf(language).towns;
  return {
    type: "FeatureCollection",
    features: towns.map(({ path: [centre, nearest], distanceKm, isSelected }) => ({
      type: "Feature",
      geometry: {
        type: "Point",
        coordinates: [(centre[0] + nearest[0]) / 2, (centre[1] + nearest[1]) / 2],
      },
      properties: { text: km(distance(distanceKm)), selected: isSelected },
    })),
  };
}

/** A style with the distances of towns written under all names of places. */
export function withTownLabels(
  style: StyleSpecification,
  towns: ReadonlyArray<TownRow>,
  theme: ThemeName,
  language: keyof LocalisedText,
): StyleSpecification {
  return withLabels(style, {
    data: townDistances(towns, language),
    at: placeOf(LABELS_ABOVE, style),
    layer: {
      id: "town-distance-labels",
      source: TOWN_SOURCE,
      filter: ["any", ["get", "selected"], [">=", ["zoom"], TOWNS_FROM_ZOOM]],
      layout: {
        "text-field": ["get", "text"],
        "text-font": font("Semibold"),
        "text-size": 12,
        "text-variable-anchor": ["center", "left", "right", "bottom", "top"],
        "text-radial-offset": 0.4,
        "text-justify": "auto",
        "text-padding": 1,
      },
      paint: {
        "text-color": DATA_COLOURS[theme].launchSite.hex,
        "text-halo-color": MAP_COLOURS[theme].halo,
        "text-halo-width": 1.8,
      },
    },
  });
}
