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
import type { WeaponSpeed } from "../model/annotations";
import type { Camera } from "../model/camera";
import type { EarlierHistory } from "../model/earlier-history";
import type { FrontHistory } from "../model/front";
import type { GreyZone } from "../model/grey-zone";
import type { LayerId } from "../model/layer";
import type { NightsByOblast } from "../model/oblast-nights";
import type { Wave } from "../model/raid";
import type { Selection } from "../model/selection";
import type { Strike } from "../model/strike";
import type { Day, Minutes } from "../model/time";
import type { Town } from "../model/town";
import { wavesOnMap } from "../model/waves-on-map";
import type { TimeWindow } from "../model/window";
import { SINGLE_STRIKES_FROM_ZOOM, TOWNS_FROM_ZOOM } from "../state/view";
import type { ThemeName } from "../theme/data-colours";
import { createBaseMap, type MapTexts, scaleOf } from "./base-map";
import { type BasemapSources, basemapStyle } from "./basemap/style";
import { dataLayers } from "./data-layers";
import { withDistrictLabels } from "./district-labels";
import { drawIconAtlas, type IconAtlas } from "./icon-atlas";
import { LAUNCH_SITE_SOURCE, launchSiteNames, withLaunchSiteLabels } from "./launch-site-labels";
import { launchSites } from "./layers/flow-places";
import { flowRows } from "./layers/flow-rows";
import { frontRows, NO_FRONT_ROWS } from "./layers/front-rows";
import { greyZoneRows } from "./layers/grey-zone-rows";
import { LayerMemory } from "./layers/layer-memory";
import { nightsOf } from "./layers/layer-view";
import { NeededLayers } from "./layers/needed-layers";
import { oblastShapeRows } from "./layers/oblast-rows";
import { type OblastShapes, oblastShapes } from "./layers/oblast-shapes";
import { type ReplayRow, replayRows } from "./layers/replay-rows";
import { type DataRows, type SelectedMark, selectedMark } from "./layers/selected-mark";
import { CLUSTER_LAYERS } from "./layers/strike-cluster-layers";
import { NO_CLUSTERS, type StrikeCoinRow } from "./layers/strike-clusters";
import { StrikeCounter } from "./layers/strike-counter";
import { strikeRows } from "./layers/strike-rows";
import { SINGLE_STRIKE_LAYERS } from "./layers/strikes";
import { TOWN_LAYERS } from "./layers/town-distances";
import { townRows } from "./layers/town-rows";
import { HOVERED_LAYERS, pickAt, pickCoin } from "./pick";
import { TOWN_SOURCE, townDistances, withTownLabels } from "./town-labels";
import { UKRAINE } from "./ukraine";
import { hasWebGl2, NoWebGl2Error, WebGl2LostError } from "./web-gl";

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
  /** Null where the oblasts are not coloured by them. */
  readonly oblastNights: NightsByOblast | null;
  /** The minute at which a replay of the flows stands; null without one. */
  readonly moment: Minutes | null;
  /** By which a replay draws its illustrative ways. */
  readonly speeds: ReadonlyArray<WeaponSpeed>;
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

/** A device that takes the context away more often than this is left alone. */
const MOST_LOSSES = 3;
const LOSSES_WITHIN_MS = 30_000;

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
  private needed = new NeededLayers();
  private areTownsNear = false;
  private zoom: number;
  private readonly strikeCounter = new StrikeCounter();
  private recreation = 0;
  private isReady = false;
  /** When the last contexts were lost, in milliseconds of the page. */
  private losses: ReadonlyArray<number> = [];

  /** Throws a `NoWebGl2Error` where the browser gives no WebGL 2. */
  constructor(
    private readonly container: HTMLElement,
    private readonly options: MapOptions,
    private readonly events: MapEvents,
  ) {
    if (!hasWebGl2()) throw new NoWebGl2Error();
    this.frame = options.frame;
    this.camera = options.camera;
    this.zoom = options.camera.zoom;
    this.shapes = oblastShapes(options.basemap.oblasts);
    this.rows = {
      front: NO_FRONT_ROWS,
      greyZone: greyZoneRows(null, null),
      strikes: strikeRows([]),
      clusters: NO_CLUSTERS,
      oblasts: oblastShapeRows(this.shapes),
      flows: flowRows(shownWaves(this.frame), this.shapes),
      towns: [],
      replay: [],
    };
    this.changeReplay();
    this.mark = selectedMark(this.frame.selection, this.rows);
    this.map = this.createMap();
    this.overlay = this.createOverlay();
  }

  /** Costly for what changed of the data: it is made into buffers for the GPU. */
  setData(data: MapData): void {
    const { strikes, front, greyZone, earlier, towns } = this.data;
    const isGreyZoneSame = data.greyZone === greyZone && data.earlier === earlier;
    this.data = data;
    this.rows = {
      ...this.rows,
      front: data.front === front ? this.rows.front : frontRowsOf(data.front),
      greyZone: isGreyZoneSame ? this.rows.greyZone : greyZoneRows(data.greyZone, data.earlier),
      strikes: data.strikes === strikes ? this.rows.strikes : strikeRows(data.strikes),
    };
    if (data.towns !== towns) this.changeTowns();
    this.changeClusters();
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
    const replayChanged =
      flowsChanged ||
      frame.speeds !== previous.speeds ||
      (frame.moment === null) !== (previous.moment === null);
    if (replayChanged) this.changeReplay();
    const townsChanged =
      frame.night !== previous.night ||
      frame.layers !== previous.layers ||
      frame.selection !== previous.selection;
    if (townsChanged) this.changeTowns();
    this.changeClusters();
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
    const scale = scaleOf(this.container);
    const scaled = {
      top: padding.top / scale,
      right: padding.right / scale,
      bottom: padding.bottom / scale,
      left: padding.left / scale,
    };
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
    return this.zoom;
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

  private changeFlows(wavesBefore: ReadonlyArray<Wave>): void {
    const waves = shownWaves(this.frame);
    if (waves.length === 0 && wavesBefore.length === 0) return;
    this.rows = { ...this.rows, flows: flowRows(waves, this.shapes) };
    this.writeSource(LAUNCH_SITE_SOURCE, () =>
      launchSiteNames(launchSites(shownWaves(this.frame))),
    );
  }

  private changeReplay(): void {
    const { moment, speeds } = this.frame;
    if (moment === null && this.rows.replay.length === 0) return;
    const { strands } = this.rows.flows;
    const replay: ReadonlyArray<ReplayRow> =
      moment === null ? [] : replayRows(shownWaves(this.frame), strands, speeds);
    this.rows = { ...this.rows, replay };
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

  private changeClusters(): void {
    const isCounted = this.frame.layers.has("strikes") && this.zoom < SINGLE_STRIKES_FROM_ZOOM;
    const clusters = isCounted
      ? this.strikeCounter.count(this.data.strikes, nightsOf(this.frame), this.zoom)
      : NO_CLUSTERS;
    if (clusters !== this.rows.clusters) this.rows = { ...this.rows, clusters };
  }

  /** `data` is asked for when the source is there: a style on its way was made before. */
  private writeSource(id: string, data: () => FeatureCollection): void {
    const source = this.map.getSource<GeoJSONSource>(id);
    if (source) source.setData(data());
    else this.map.once("style.load", () => this.writeSource(id, data));
  }

  private layers() {
    const layers = dataLayers(this.rows, this.mark, this.frame, this.atlas, this.memory);
    return this.needed.of(layers, (layer) => isAtZoom(layer, this.zoom));
  }

  private style() {
    const { theme, language } = this.frame;
    const sites = launchSites(shownWaves(this.frame));
    const style = basemapStyle(this.options.basemap, theme, language);
    const districts = withDistrictLabels(style, theme, language);
    const towns = withTownLabels(districts, this.rows.towns, theme, language);
    return withLaunchSiteLabels(towns, sites, theme, language);
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
      const now = performance.now();
      this.losses = [...this.losses.filter((time) => now - time < LOSSES_WITHIN_MS), now];
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
    const { rows } = this;
    const wereSingle = this.zoom >= SINGLE_STRIKES_FROM_ZOOM;
    this.zoom = zoom;
    const areTownsNear = zoom >= TOWNS_FROM_ZOOM;
    if (areTownsNear !== this.areTownsNear) {
      this.areTownsNear = areTownsNear;
      this.changeTowns();
    }
    this.changeClusters();
    const areSingle = zoom >= SINGLE_STRIKES_FROM_ZOOM;
    if (this.rows !== rows || areSingle !== wereSingle) this.draw();
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
    if (this.losses.length > MOST_LOSSES || !hasWebGl2()) {
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
  return wavesOnMap(nightWaves, layers);
}

/** Whether a layer is drawn so near or so far at all. */
function isAtZoom({ id }: Layer, zoom: number): boolean {
  if (zoom < TOWNS_FROM_ZOOM && TOWN_LAYERS.has(id)) return false;
  return !(zoom < SINGLE_STRIKES_FROM_ZOOM ? SINGLE_STRIKE_LAYERS : CLUSTER_LAYERS).has(id);
}
