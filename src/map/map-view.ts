import "maplibre-gl/dist/maplibre-gl.css";
import { MapboxOverlay } from "@deck.gl/mapbox";
import type {
  GeoJSONSource,
  LngLatBoundsLike,
  Map as MapLibreMap,
  MapMouseEvent,
} from "maplibre-gl";
import type { Camera } from "../model/camera";
import type { FrontHistory } from "../model/front";
import type { LayerId } from "../model/layer";
import type { Wave } from "../model/raid";
import type { Selection } from "../model/selection";
import type { Strike } from "../model/strike";
import type { Day } from "../model/time";
import { weaponFamily } from "../model/weapon";
import type { ThemeName } from "../theme/data-colours";
import { createBaseMap, type MapTexts } from "./base-map";
import { type BasemapSources, basemapStyle } from "./basemap/style";
import { dataLayers } from "./data-layers";
import { drawIconAtlas, type IconAtlas } from "./icon-atlas";
import { LAUNCH_SITE_SOURCE, launchSiteNames, withLaunchSiteLabels } from "./launch-site-labels";
import { launchSites } from "./layers/flow-places";
import { flowRows } from "./layers/flow-rows";
import { frontRows, NO_FRONT_ROWS } from "./layers/front-rows";
import { type OblastShapes, oblastShapes } from "./layers/oblast-shapes";
import { type DataRows, type SelectedMark, selectedMark } from "./layers/selected-mark";
import { strikeRows } from "./layers/strike-rows";
import { HOVERED_LAYERS, pickAt } from "./pick";
import { hasWebGl2, NoWebGl2Error } from "./web-gl";

export type MapLanguage = "en" | "uk";

/** The whole data; it may come in parts, by another `setData`. */
export interface MapData {
  readonly strikes: ReadonlyArray<Strike>;
  readonly front: FrontHistory | null;
}

export interface MapFrame {
  /** The playhead. */
  readonly night: Day;
  /** Advances and strikes of so many days up to the playhead. */
  readonly windowDays: number;
  /** Waves to draw as flows. */
  readonly nightWaves: ReadonlyArray<Wave>;
  readonly layers: ReadonlySet<LayerId>;
  readonly theme: ThemeName;
  readonly language: MapLanguage;
  readonly selection: Selection | null;
}

export interface MapOptions {
  readonly camera: Camera;
  readonly frame: MapFrame;
  readonly basemap: BasemapSources;
  /** Two fingers or Ctrl to move the map, so that a page around it scrolls past. */
  readonly cooperativeGestures: boolean;
  readonly texts: (language: MapLanguage) => MapTexts;
}

export interface MapEvents {
  /** The camera came to rest. */
  onCamera(camera: Camera): void;
  /** A click on a mark, or beside all marks. */
  onSelect(selection: Selection | null): void;
  onError(error: Error): void;
  /** Basemap and what has come of the data are drawn for the first time. */
  onReady?(): void;
}

const UKRAINE: LngLatBoundsLike = [
  [20.9, 44.2],
  [40.15, 53.2],
];

/** The one owner of MapLibre and deck.gl. It knows no store: data and frames are given to it. */
export class MapView {
  private data: MapData = { strikes: [], front: null };
  private frame: MapFrame;
  private camera: Camera;
  private rows: DataRows;
  private mark: SelectedMark;
  private readonly atlas: IconAtlas = drawIconAtlas();
  private readonly shapes: OblastShapes;
  private map: MapLibreMap;
  private overlay: MapboxOverlay;
  private recreation = 0;

  /** Throws a `NoWebGl2Error` where the browser gives no WebGL 2. */
  constructor(
    private readonly container: HTMLElement,
    private readonly options: MapOptions,
    private readonly events: MapEvents,
  ) {
    if (!hasWebGl2()) throw new NoWebGl2Error();
    this.frame = options.frame;
    this.camera = options.camera;
    this.shapes = oblastShapes(options.basemap.oblasts);
    this.rows = {
      front: NO_FRONT_ROWS,
      strikes: strikeRows([]),
      flows: flowRows(shownWaves(this.frame), this.shapes),
    };
    this.mark = selectedMark(this.frame.selection, this.rows);
    this.map = this.createMap();
    this.overlay = this.createOverlay();
    this.map.once("idle", () => events.onReady?.());
  }

  /** Costly for what changed of the data: it is made into buffers for the GPU. */
  setData(data: MapData): void {
    const { strikes, front } = this.data;
    this.data = data;
    this.rows = {
      front: data.front === front ? this.rows.front : frontRowsOf(data.front),
      strikes: data.strikes === strikes ? this.rows.strikes : strikeRows(data.strikes),
      flows: this.rows.flows,
    };
    this.mark = selectedMark(this.frame.selection, this.rows);
    this.draw();
  }

  /** Cheap: moves filters on the GPU; only the flows of a night are made anew. */
  setFrame(frame: MapFrame): void {
    const previous = this.frame;
    this.frame = frame;
    const flowsChanged =
      frame.nightWaves !== previous.nightWaves || frame.layers !== previous.layers;
    if (flowsChanged) this.changeFlows();
    if (flowsChanged || frame.selection !== previous.selection) {
      this.mark = selectedMark(frame.selection, this.rows);
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
    const target = { center: toCentre(camera), zoom: camera.zoom };
    // MapLibre jumps instead where the reader prefers reduced motion.
    if (animate) this.map.easeTo(target);
    else this.map.jumpTo(target);
  }

  /** The whole country in sight, with so many pixels left free at each side. */
  fitUkraine(padding: Padding, animate: boolean): void {
    this.map.fitBounds(UKRAINE, { padding, animate });
  }

  resize(): void {
    this.map.resize();
  }

  destroy(): void {
    cancelAnimationFrame(this.recreation);
    this.overlay.finalize();
    this.map.remove();
  }

  private draw(): void {
    this.overlay.setProps({ layers: this.layers() });
  }

  private changeFlows(): void {
    const waves = shownWaves(this.frame);
    this.rows = { ...this.rows, flows: flowRows(waves, this.shapes) };
    // While a style loads there is no source; the style will bring the names itself.
    const source = this.map.getSource<GeoJSONSource>(LAUNCH_SITE_SOURCE);
    source?.setData(launchSiteNames(launchSites(waves)));
  }

  private layers() {
    return dataLayers(this.rows, this.mark, this.frame, this.atlas);
  }

  private style() {
    const { theme, language } = this.frame;
    const sites = launchSites(shownWaves(this.frame));
    const style = basemapStyle(this.options.basemap, theme, language);
    return withLaunchSiteLabels(style, sites, theme, language);
  }

  private createMap(): MapLibreMap {
    const map = createBaseMap(this.container, {
      style: this.style(),
      camera: this.camera,
      cooperativeGestures: this.options.cooperativeGestures,
      texts: this.options.texts(this.frame.language),
    });
    map.on("moveend", () => {
      this.camera = cameraOf(map);
      this.events.onCamera(this.camera);
    });
    map.on("click", (event) => this.select(event));
    map.on("error", ({ error }) => this.events.onError(error));
    // Neither library brings its resources over to a new context: the map begins anew.
    map.on("webglcontextlost", () => {
      this.recreation = requestAnimationFrame(() => this.recreate());
    });
    return map;
  }

  private createOverlay(): MapboxOverlay {
    const overlay = new MapboxOverlay({
      interleaved: true,
      layers: this.layers(),
      pickingRadius: 8,
      layerFilter: ({ layer, renderPass }) =>
        renderPass !== "picking:hover" || HOVERED_LAYERS.has(layer.id),
      getCursor: ({ isHovering }) => (isHovering ? "pointer" : ""),
      onError: (error) => this.events.onError(error),
    });
    this.map.addControl(overlay);
    return overlay;
  }

  private recreate(): void {
    this.destroy();
    try {
      this.map = this.createMap();
      this.overlay = this.createOverlay();
    } catch (error) {
      // A browser may refuse another context.
      this.events.onError(hasWebGl2() ? (error as Error) : new NoWebGl2Error());
    }
  }

  private select({ point, originalEvent }: MapMouseEvent): void {
    const isFinger = originalEvent instanceof PointerEvent && originalEvent.pointerType === "touch";
    this.events.onSelect(pickAt(this.overlay, point, isFinger ? "coarse" : "fine"));
  }
}

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), longitude: lng, latitude: lat };
}

/** Apart by no more than what an address rounds away, and by nothing that is seen. */
function isSameView(first: Camera, second: Camera): boolean {
  return (
    Math.abs(first.zoom - second.zoom) < 0.01 &&
    Math.abs(first.longitude - second.longitude) < 0.0001 &&
    Math.abs(first.latitude - second.latitude) < 0.0001
  );
}

function toCentre({ longitude, latitude }: Camera): [longitude: number, latitude: number] {
  return [longitude, latitude];
}

function frontRowsOf(front: FrontHistory | null) {
  return front ? frontRows(front) : NO_FRONT_ROWS;
}

function shownWaves({ nightWaves, layers }: MapFrame): ReadonlyArray<Wave> {
  return nightWaves.filter(({ model }) => {
    const family = weaponFamily(model.weaponClass);
    return family !== "other" && layers.has(`${family}s`);
  });
}
