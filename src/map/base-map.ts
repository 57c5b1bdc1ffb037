import {
  type LngLatBoundsLike,
  Map as MapLibreMap,
  NavigationControl,
  type StyleSpecification,
} from "maplibre-gl";
import type { Camera } from "../model/camera";
import { MAP_IN_WORDS_ID } from "./map-in-words-id";

/** What the map itself says, to a screen reader or as help with gestures. */
export interface MapTexts {
  readonly title: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Where gestures are cooperative: to someone who scrolls without Ctrl, or without ⌘ on a Mac. */
  readonly scrollWithCtrl: string;
  readonly scrollWithCommand: string;
  /** Where gestures are cooperative: to someone who moves the map with one finger. */
  readonly moveWithTwoFingers: string;
}

export interface BaseMapOptions {
  readonly style: StyleSpecification;
  readonly camera: Camera;
  readonly cooperativeGestures: boolean;
  readonly texts: MapTexts;
}

/** Wide enough for launch areas from the Barents Sea to the Caspian. */
const WORLD: LngLatBoundsLike = [
  [-15, 25],
  [90, 73],
];
const LOWEST_ZOOM = 3;
/** Closer than this the basemap has no more to say, and few places are known. */
const HIGHEST_ZOOM = 13;

/** A flat map with north up, moved by mouse, finger and keyboard, with buttons for the zoom. */
export function createBaseMap(container: HTMLElement, options: BaseMapOptions): MapLibreMap {
  const { camera, texts } = options;
  const map = new MapLibreMap({
    container,
    style: options.style,
    center: [camera.longitude, camera.latitude],
    zoom: camera.zoom,
    minZoom: LOWEST_ZOOM,
    maxZoom: HIGHEST_ZOOM,
    maxBounds: WORLD,
    maxPitch: 0,
    renderWorldCopies: false,
    dragRotate: false,
    touchPitch: false,
    rollEnabled: false,
    cooperativeGestures: options.cooperativeGestures,
    attributionControl: false,
    fadeDuration: 0,
    locale: {
      "Map.Title": texts.title,
      "NavigationControl.ZoomIn": texts.zoomIn,
      "NavigationControl.ZoomOut": texts.zoomOut,
      "CooperativeGesturesHandler.WindowsHelpText": texts.scrollWithCtrl,
      "CooperativeGesturesHandler.MacHelpText": texts.scrollWithCommand,
      "CooperativeGesturesHandler.MobileHelpText": texts.moveWithTwoFingers,
    },
  });
  keepSharp(map, container);
  map.getCanvas().setAttribute("aria-describedby", MAP_IN_WORDS_ID);
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), "bottom-right");
  return map;
}

/** How much larger an element is seen than it is laid out: a presentation enlarges its map. */
export function scaleOf(element: HTMLElement): number {
  return element.getBoundingClientRect().width / element.offsetWidth || 1;
}

/** A map that is seen larger than it is laid out is drawn as finely as it is seen. */
function keepSharp(map: MapLibreMap, container: HTMLElement): void {
  const follow = () => {
    const ratio = devicePixelRatio * scaleOf(container);
    if (Math.abs(ratio - map.getPixelRatio()) > 0.01) map.setPixelRatio(ratio);
  };
  follow();
  map.on("resize", follow);
}
