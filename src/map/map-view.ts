import "maplibre-gl/dist/maplibre-gl.css";
import type { Layer } from "@deck.gl/core";
import { MapboxOverlay } from "@deck.gl/mapbox";
import type { FeatureCollection } from "geojson";
import {
  type GeoJSONSource,
  LngLat,
  LngLatBounds,
  type Map as MapLibreMap,
  type MapMouseEvent,
} from "maplibre-gl";
import type { Camera } from "../model/camera";
import type { Selection } from "../model/selection";
import { SINGLE_STRIKES_FROM_ZOOM, TOWNS_FROM_ZOOM } from "../state/view";
import { createBaseMap, type MapTexts, scaleOf } from "./base-map";
import { type BasemapSources, basemapStyle } from "./basemap/style";
import { ContextLosses } from "./context-losses";
import { dataLayers } from "./data-layers";
import { withDistrictLabels } from "./district-labels";
import { drawIconAtlas, type IconAtlas } from "./icon-atlas";
import { namesAtPoints } from "./label-layer";
import { LAUNCH_SITE_SOURCE, withLaunchSiteLabels } from "./launch-site-labels";
import { launchSites } from "./layers/flow-places";
import { LayerMemory } from "./layers/layer-memory";
import { NeededLayers } from "./layers/needed-layers";
import { oblastShapes } from "./layers/oblast-shapes";
import { type SelectedMark, selectedMark } from "./layers/selected-mark";
import { CLUSTER_LAYERS } from "./layers/strike-cluster-layers";
import type { StrikeCoinRow } from "./layers/strike-clusters";
import { SINGLE_STRIKE_LAYERS } from "./layers/strikes";
import { TOWN_LAYERS } from "./layers/town-distances";
import { cameraOf, isSameView, type Padding, unscaled } from "./map-camera";
import {
  isSameFrame,
  type MapData,
  type MapFrame,
  type MapLanguage,
  shownWaves,
} from "./map-frame";
import { HOVERED_LAYERS, pickAt, pickCoin } from "./pick";
import { ShownRows } from "./shown-rows";
import { TOWN_SOURCE, townDistances, withTownLabels } from "./town-labels";
import { UKRAINE } from "./ukraine";
import { hasWebGl2, NoWebGl2Error, WebGl2LostError } from "./web-gl";

export interface MapOptions {
  readonly camera: Camera;
  readonly frame: MapFrame;
  readonly basemap: BasemapSources;
  /** Two fingers or Ctrl to move the map, so that a page around it scrolls past. */
  readonly cooperativeGestures: boolean;
  readonly texts: (language: MapLanguage) => MapTexts;
}

export interface MapEvents {
  /** The camera came to rest where a reader or `setCamera` has moved it. */
  onCamera(camera: Camera): void;
  /** The map got another size; what lay in its centre still does. */
  onResize?(): void;
  /** A click on a mark, or beside all marks. */
  onSelect(selection: Selection | null): void;
  onError(error: Error): void;
  /** Basemap and what has come of the data are drawn for the first time. */
  onReady?(): void;
}

function isContextLost(map: MapLibreMap): boolean {
  return map.getCanvas().getContext("webgl2")?.isContextLost() ?? true;
}

/** What the events of a camera carry that `fitUkraine` moves. */
const FITTED = { isFitted: true };

/** The one owner of MapLibre and deck.gl. It knows no store: data and frames are given to it. */
export class MapView {
  private frame: MapFrame;
  private camera: Camera;
  private readonly shown: ShownRows;
  private mark: SelectedMark;
  private readonly atlas: IconAtlas = drawIconAtlas();
  private map: MapLibreMap;
  private overlay: MapboxOverlay;
  private memory = new LayerMemory();
  private needed = new NeededLayers();
  private recreation = 0;
  private isReady = false;
  private readonly losses = new ContextLosses();

  /** Throws a `NoWebGl2Error` where the browser gives no WebGL 2. */
  constructor(
    private readonly container: HTMLElement,
    private readonly options: MapOptions,
    private readonly events: MapEvents,
  ) {
    if (!hasWebGl2()) throw new NoWebGl2Error();
    this.frame = options.frame;
    this.camera = options.camera;
    const { camera, basemap } = options;
    this.shown = new ShownRows(this.frame, camera.zoom, oblastShapes(basemap.oblasts));
    this.mark = selectedMark(this.frame.selection, this.shown.rows);
    this.map = this.createMap();
    this.overlay = this.createOverlay();
  }

  /** Costly for what changed of the data: it is made into buffers for the GPU. */
  setData(data: MapData): void {
    this.changeRows(() => this.shown.setData(data));
    this.mark = selectedMark(this.frame.selection, this.shown.rows);
    this.draw();
  }

  /**
   * Cheap: moves filters on the GPU; only the flows of a night are made anew, and the lines of a
   * stretch of days when it is first shown. Drawn in the next frame of the browser.
   */
  setFrame(frame: MapFrame): void {
    const previous = this.frame;
    if (isSameFrame(frame, previous)) return;
    this.frame = frame;
    const areOther = this.changeRows(() => this.shown.setFrame(frame));
    if (areOther || frame.selection !== previous.selection) {
      this.mark = selectedMark(frame.selection, this.shown.rows);
    }
    if (frame.language !== previous.language) {
      this.recreate();
      return;
    }
    if (frame.theme !== previous.theme) this.map.setStyle(this.style());
    this.draw();
  }

  /** Does nothing where the map already looks there, so that a caller may give back `onCamera`. */
  setCamera(camera: Camera, animate: boolean): void {
    if (isSameView(camera, cameraOf(this.map))) return;
    const { longitude, latitude, zoom } = camera;
    const target = { center: [longitude, latitude] as [number, number], zoom };
    // MapLibre jumps instead where the reader prefers reduced motion.
    if (animate) this.map.easeTo(target);
    else this.map.jumpTo(target);
  }

  /** The whole country in sight, with so many pixels left free at each side. */
  fitUkraine(padding: Padding, animate: boolean): void {
    const scaled = unscaled(padding, scaleOf(this.container));
    this.map.fitBounds([...UKRAINE], { padding: scaled, animate }, FITTED);
  }

  /**
   * Where to look, at most as near as `zoom`, so that the selected mark is seen beside what covers so
   * many pixels at each side; null where the mark has no one place, or there is no room for it.
   */
  cameraOnMark(covered: Padding, zoom: number): Camera | null {
    const { points, paths } = this.mark;
    const bounds = new LngLatBounds();
    if (points.length === 0) return null;
    for (const [longitude = 0, latitude = 0] of [...points, ...paths.flat()]) {
      bounds.extend([longitude, latitude]);
    }
    const found = this.map.cameraForBounds(bounds, { padding: covered, maxZoom: zoom });
    if (!found?.center || found.zoom === undefined) return null;
    const { lng, lat } = LngLat.convert(found.center);
    return { zoom: found.zoom, longitude: lng, latitude: lat };
  }

  zoomNow(): number {
    return this.map.getZoom();
  }

  /** Whether the selected mark is seen beside what covers so many pixels at each side. */
  isMarkSeen({ top, right, bottom, left }: Padding): boolean {
    const { clientWidth, clientHeight } = this.container;
    return this.mark.points.every(([longitude, latitude]) => {
      const { x, y } = this.map.project([longitude, latitude]);
      return x > left && x < clientWidth - right && y > top && y < clientHeight - bottom;
    });
  }

  resize(): void {
    this.map.resize();
  }

  /** Draws at once; the canvas holds the picture until the caller's turn ends. */
  drawNow(): HTMLCanvasElement {
    this.map.redraw();
    return this.map.getCanvas();
  }

  destroy(): void {
    cancelAnimationFrame(this.recreation);
    this.overlay.finalize();
    this.map.remove();
  }

  private draw(): void {
    this.overlay.setProps({ layers: this.layers() });
    // deck.gl takes in the layers in the next frame and only then asks the map for another one; asked
    // now, the map draws in that same frame, since deck.gl's turn comes before.
    this.map.triggerRepaint();
  }

  /** Whether other rows have come of it; of those that the basemap itself names the labels follow. */
  private changeRows(change: () => void): boolean {
    const before = this.shown.rows;
    change();
    const { rows } = this.shown;
    if (rows.flows !== before.flows) {
      this.writeSource(LAUNCH_SITE_SOURCE, () =>
        namesAtPoints(launchSites(shownWaves(this.frame))),
      );
    }
    if (rows.towns !== before.towns) {
      this.writeSource(TOWN_SOURCE, () =>
        townDistances(this.shown.rows.towns, this.frame.language),
      );
    }
    return rows !== before;
  }

  /** `data` is asked for when the source is there: a style on its way was made before. */
  private writeSource(id: string, data: () => FeatureCollection): void {
    const source = this.map.getSource<GeoJSONSource>(id);
    if (source) source.setData(data());
    else this.map.once("style.load", () => this.writeSource(id, data));
  }

  private layers() {
    const layers = dataLayers(this.shown.rows, this.mark, this.frame, this.atlas, this.memory);
    return this.needed.of(layers, (layer) => isAtZoom(layer, this.map.getZoom()));
  }

  private style() {
    const { theme, language } = this.frame;
    const sites = launchSites(shownWaves(this.frame));
    const style = basemapStyle(this.options.basemap, theme, language);
    const districts = withDistrictLabels(style, theme, language);
    const towns = withTownLabels(districts, this.shown.rows.towns, theme, language);
    return withLaunchSiteLabels(towns, sites, theme, language);
  }

  private createMap(): MapLibreMap {
    this.shown.setZoom(this.camera.zoom);
    const map = createBaseMap(this.container, {
      style: this.style(),
      camera: this.camera,
      cooperativeGestures: this.options.cooperativeGestures,
      texts: this.options.texts(this.frame.language),
    });
    map.on("zoom", () => this.followZoom(map.getZoom()));
    // MapLibre ends a resize with a move in the same turn; the reader has not moved the map then.
    let isResizing = false;
    map.on("resize", () => {
      isResizing = true;
      queueMicrotask(() => {
        isResizing = false;
        this.events.onResize?.();
      });
    });
    map.on("moveend", (event) => {
      this.camera = cameraOf(map);
      if (!isResizing && !("isFitted" in event)) this.events.onCamera(this.camera);
    });
    map.on("click", (event) => this.select(event));
    map.on("error", ({ error }) => this.events.onError(error));
    // Neither library brings its resources over to a new context: the map begins anew.
    map.on("webglcontextlost", () => {
      this.losses.add(performance.now());
      this.recreation = requestAnimationFrame(() => this.recreate());
    });
    map.on("idle", () => {
      if (this.isReady) return;
      this.isReady = true;
      this.events.onReady?.();
    });
    return map;
  }

  private followZoom(zoom: number): void {
    if (this.changeRows(() => this.shown.setZoom(zoom))) this.draw();
  }

  private createOverlay(): MapboxOverlay {
    this.memory = new LayerMemory();
    this.needed = new NeededLayers();
    // deck.gl follows the map only once it is loaded; what it missed until then it would pick by.
    let isFollowing = false;
    const overlay = new MapboxOverlay({
      interleaved: true,
      layers: this.layers(),
      pickingRadius: 8,
      layerFilter: ({ layer, renderPass, viewport }) =>
        layer.getNumInstances() > 0 &&
        (renderPass !== "picking:hover" || HOVERED_LAYERS.has(layer.id)) &&
        isAtZoom(layer, viewport.zoom),
      getCursor: ({ isHovering }) => (isHovering ? "pointer" : ""),
      // Drawing without a context fails in many ways; that it was lost is told by itself.
      onError: (error) => !isContextLost(this.map) && this.events.onError(error),
      onAfterRender: () => {
        if (isFollowing) return;
        isFollowing = true;
        this.map.fire("move");
      },
    });
    this.map.addControl(overlay);
    return overlay;
  }

  private recreate(): void {
    this.destroy();
    // A browser may refuse another context.
    if (this.losses.areTooMany || !hasWebGl2()) {
      this.events.onError(new WebGl2LostError());
      return;
    }
    try {
      this.map = this.createMap();
      this.overlay = this.createOverlay();
    } catch (error) {
      console.error(error);
      this.events.onError(new WebGl2LostError());
    }
  }

  /** At least a whole level nearer, so that a click is always seen to do something. */
  private zoomTo({ position, expansionZoom }: StrikeCoinRow): void {
    const zoom = Math.max(expansionZoom, this.map.getZoom() + 1);
    this.map.easeTo({ center: position, zoom });
  }

  private select({ point, originalEvent }: MapMouseEvent): void {
    const isFinger = originalEvent instanceof PointerEvent && originalEvent.pointerType === "touch";
    const pointer = isFinger ? "coarse" : "fine";
    const coin = pickCoin(this.overlay, point, pointer);
    if (coin) this.zoomTo(coin);
    else this.events.onSelect(pickAt(this.overlay, point, pointer));
  }
}

/** Whether a layer is drawn so near or so far at all. */
function isAtZoom({ id }: Layer, zoom: number): boolean {
  if (zoom < TOWNS_FROM_ZOOM && TOWN_LAYERS.has(id)) return false;
  return !(zoom < SINGLE_STRIKES_FROM_ZOOM ? SINGLE_STRIKE_LAYERS : CLUSTER_LAYERS).has(id);
}
