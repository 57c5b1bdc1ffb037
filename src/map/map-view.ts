import "maplibre-gl/dist/maplibre-gl.css";
import { MapboxOverlay } from "@deck.gl/mapbox";
import type { FeatureCollection } from "geojson";
import type {
  GeoJSONSource,
  LngLatBoundsLike,
  Map as MapLibreMap,
  MapMouseEvent,
} from "maplibre-gl";
import type { Camera } from "../model/camera";
import type { EarlierHistory } from "../model/earlier-history";
import type { FrontHistory } from "../model/front";
import type { GreyZone } from "../model/grey-zone";
import type { LayerId } from "../model/layer";
import type { Wave } from "../model/raid";
import type { Selection } from "../model/selection";
import type { Strike } from "../model/strike";
import type { Day } from "../model/time";
import type { Town } from "../model/town";
import { weaponFamily } from "../model/weapon";
import type { TimeWindow } from "../model/window";
import { TOWNS_FROM_ZOOM } from "../state/view";
import type { ThemeName } from "../theme/data-colours";
import { createBaseMap, type MapTexts } from "./base-map";
import { type BasemapSources, basemapStyle } from "./basemap/style";
import { dataLayers } from "./data-layers";
import { drawIconAtlas, type IconAtlas } from "./icon-atlas";
import { LAUNCH_SITE_SOURCE, launchSiteNames, withLaunchSiteLabels } from "./launch-site-labels";
import { launchSites } from "./layers/flow-places";
import { flowRows } from "./layers/flow-rows";
import { frontRows, NO_FRONT_ROWS } from "./layers/front-rows";
import { greyZoneRows } from "./layers/grey-zone-rows";
import { LayerMemory } from "./layers/layer-memory";
import { type OblastShapes, oblastShapes } from "./layers/oblast-shapes";
import { type DataRows, type SelectedMark, selectedMark } from "./layers/selected-mark";
import { strikeRows } from "./layers/strike-rows";
import { TOWN_LAYERS } from "./layers/town-distances";
import { townRows } from "./layers/town-rows";
import { HOVERED_LAYERS, pickAt } from "./pick";
import { TOWN_SOURCE, townDistances, withTownLabels } from "./town-labels";
import { hasWebGl2, NoWebGl2Error } from "./web-gl";

export type MapLanguage = "en" | "uk";

/** The whole data; it may come in parts, by another `setData`. */
export interface MapData {
  readonly strikes: ReadonlyArray<Strike>;
  readonly front: FrontHistory | null;
  readonly greyZone: GreyZone | null;
  /** For how far the assault on Kyiv reached; its cells are in `front`. */
  readonly earlier: EarlierHistory | null;
  readonly towns: ReadonlyArray<Town>;
}

export interface MapFrame {
  /** The playhead. */
  readonly night: Day;
  /** Of which time advances and strikes are shown. */
  readonly window: TimeWindow;
  /** Every change of hands within the window, not only those between its two ends. */
  readonly allChanges: boolean;
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

const NO_DATA: MapData = { strikes: [], front: null, greyZone: null, earlier: null, towns: [] };

/** The one owner of MapLibre and deck.gl. It knows no store: data and frames are given to it. */
export class MapView {
  private data: MapData = NO_DATA;
  private frame: MapFrame;
  private camera: Camera;
  private rows: DataRows;
  private mark: SelectedMark;
  private readonly atlas: IconAtlas = drawIconAtlas();
  private readonly shapes: OblastShapes;
  private map: MapLibreMap;
  private overlay: MapboxOverlay;
  private memory = new LayerMemory();
  private areTownsNear = false;
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
      greyZone: greyZoneRows(null, null),
      strikes: strikeRows([]),
      flows: flowRows(shownWaves(this.frame), this.shapes),
      towns: [],
    };
    this.mark = selectedMark(this.frame.selection, this.rows);
    this.map = this.createMap();
    this.overlay = this.createOverlay();
    this.map.once("idle", () => events.onReady?.());
  }

  /** Costly for what changed of the data: it is made into buffers for the GPU. */
  setData(data: MapData): void {
    const { strikes, front, greyZone, earlier, towns } = this.data;
    const isGreyZoneSame = data.greyZone === greyZone && data.earlier === earlier;
    this.data = data;
    this.rows = {
      front: data.front === front ? this.rows.front : frontRowsOf(data.front),
      greyZone: isGreyZoneSame ? this.rows.greyZone : greyZoneRows(data.greyZone, data.earlier),
      strikes: data.strikes === strikes ? this.rows.strikes : strikeRows(data.strikes),
      flows: this.rows.flows,
      towns: this.rows.towns,
    };
    if (data.towns !== towns) this.changeTowns();
    this.mark = selectedMark(this.frame.selection, this.rows);
    this.draw();
  }

  /**
   * Cheap: moves filters on the GPU; only the flows of a night are made anew, and the lines of a
   * stretch of days when it is first shown. Drawn in the next frame of the browser.
   */
  setFrame(frame: MapFrame): void {
    const previous = this.frame;
    if (isSameFrame(frame, previous)) return;
    const { rows } = this;
    this.frame = frame;
    const flowsChanged =
      frame.nightWaves !== previous.nightWaves || frame.layers !== previous.layers;
    if (flowsChanged) this.changeFlows(shownWaves(previous));
    const townsChanged =
      frame.night !== previous.night ||
      frame.layers !== previous.layers ||
      frame.selection !== previous.selection;
    if (townsChanged) this.changeTowns();
    if (this.rows !== rows || frame.selection !== previous.selection) {
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
    // deck.gl takes in the layers in the next frame and only then asks the map for another one; asked
    // now, the map draws in that same frame, since deck.gl's turn comes before.
    this.map.triggerRepaint();
  }

  private changeFlows(wavesBefore: ReadonlyArray<Wave>): void {
    const waves = shownWaves(this.frame);
    if (waves.length === 0 && wavesBefore.length === 0) return;
    this.rows = { ...this.rows, flows: flowRows(waves, this.shapes) };
    this.writeSource(LAUNCH_SITE_SOURCE, () =>
      launchSiteNames(launchSites(shownWaves(this.frame))),
    );
  }

  private changeTowns(): void {
    const { night, selection, layers } = this.frame;
    // Far out they are not drawn, and writing them anew each night would draw the map twice.
    const areShown = layers.has("towns") && this.areTownsNear;
    const towns = townRows(this.data.towns, night, selection, areShown);
    if (towns.length === 0 && this.rows.towns.length === 0) return;
    this.rows = { ...this.rows, towns };
    this.writeSource(TOWN_SOURCE, () => townDistances(this.rows.towns, this.frame.language));
  }

  /** `data` is asked for when the source is there: a style on its way was made before. */
  private writeSource(id: string, data: () => FeatureCollection): void {
    const source = this.map.getSource<GeoJSONSource>(id);
    if (source) source.setData(data());
    else this.map.once("style.load", () => this.writeSource(id, data));
  }

  private layers() {
    return dataLayers(this.rows, this.mark, this.frame, this.atlas, this.memory);
  }

  private style() {
    const { theme, language } = this.frame;
    const sites = launchSites(shownWaves(this.frame));
    const style = basemapStyle(this.options.basemap, theme, language);
    const named = withTownLabels(style, this.rows.towns, theme, language);
    return withLaunchSiteLabels(named, sites, theme, language);
  }

  private createMap(): MapLibreMap {
    const map = createBaseMap(this.container, {
      style: this.style(),
      camera: this.camera,
      cooperativeGestures: this.options.cooperativeGestures,
      texts: this.options.texts(this.frame.language),
    });
    this.areTownsNear = this.camera.zoom >= TOWNS_FROM_ZOOM;
    map.on("zoom", () => this.followZoom(map.getZoom()));
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

  private followZoom(zoom: number): void {
    const areTownsNear = zoom >= TOWNS_FROM_ZOOM;
    if (areTownsNear === this.areTownsNear) return;
    this.areTownsNear = areTownsNear;
    this.changeTowns();
    this.draw();
  }

  private createOverlay(): MapboxOverlay {
    this.memory = new LayerMemory();
    const overlay = new MapboxOverlay({
      interleaved: true,
      layers: this.layers(),
      pickingRadius: 8,
      layerFilter: ({ layer, renderPass, viewport }) =>
        layer.getNumInstances() > 0 &&
        (renderPass !== "picking:hover" || HOVERED_LAYERS.has(layer.id)) &&
        (viewport.zoom >= TOWNS_FROM_ZOOM || !TOWN_LAYERS.has(layer.id)),
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

function isSameFrame(first: MapFrame, second: MapFrame): boolean {
  const names = Object.keys(first) as Array<keyof MapFrame>;
  return names.every((name) => Object.is(first[name], second[name]));
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
