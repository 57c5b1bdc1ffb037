import type { FrontHistory } from "../model/front";
import { SINGLE_STRIKES_FROM_ZOOM, TOWNS_FROM_ZOOM } from "../state/view";
import { flowRows } from "./layers/flow-rows";
import { frontRows, NO_FRONT_ROWS } from "./layers/front-rows";
import { greyZoneRows } from "./layers/grey-zone-rows";
import { nightsOf } from "./layers/layer-view";
import { oblastShapeRows } from "./layers/oblast-rows";
import type { OblastShapes } from "./layers/oblast-shapes";
import { type ReplayRow, replayRows } from "./layers/replay-rows";
import type { DataRows } from "./layers/selected-mark";
import { NO_CLUSTERS } from "./layers/strike-clusters";
import { StrikeCounter } from "./layers/strike-counter";
import { strikeRows } from "./layers/strike-rows";
import { townRows } from "./layers/town-rows";
import { type MapData, type MapFrame, NO_DATA, shownWaves } from "./map-frame";

/** The rows of which a map's layers are drawn; each kind is made anew only when what it hangs on changes. */
export class ShownRows {
  private data: MapData = NO_DATA;
  private shown: DataRows;
  private readonly strikeCounter = new StrikeCounter();

  constructor(
    private frame: MapFrame,
    private zoom: number,
    private readonly shapes: OblastShapes,
  ) {
    this.shown = {
      front: NO_FRONT_ROWS,
      greyZone: greyZoneRows(null, null),
      strikes: strikeRows([]),
      clusters: NO_CLUSTERS,
      oblasts: oblastShapeRows(shapes),
      flows: flowRows(shownWaves(frame), shapes),
      towns: [],
      replay: [],
    };
    this.changeReplay();
  }

  /** The same object until any of them change. */
  get rows(): DataRows {
    return this.shown;
  }

  /** Costly for what changed of the data: it is made into buffers for the GPU. */
  setData(data: MapData): void {
    const { strikes, front, greyZone, earlier, towns } = this.data;
    const isGreyZoneSame = data.greyZone === greyZone && data.earlier === earlier;
    this.data = data;
    this.shown = {
      ...this.shown,
      front: data.front === front ? this.shown.front : frontRowsOf(data.front),
      greyZone: isGreyZoneSame ? this.shown.greyZone : greyZoneRows(data.greyZone, data.earlier),
      strikes: data.strikes === strikes ? this.shown.strikes : strikeRows(data.strikes),
    };
    if (data.towns !== towns) this.changeTowns();
    this.changeClusters();
  }

  /** Cheap: what does not hang on the night or the layers stays. */
  setFrame(frame: MapFrame): void {
    const previous = this.frame;
    this.frame = frame;
    const flowsChanged =
      frame.nightWaves !== previous.nightWaves || frame.layers !== previous.layers;
    if (flowsChanged) this.changeFlows(previous);
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
  }

  /** Nearer more is told apart. */
  setZoom(zoom: number): void {
    const wereTownsNear = this.areTownsNear();
    this.zoom = zoom;
    if (this.areTownsNear() !== wereTownsNear) this.changeTowns();
    this.changeClusters();
  }

  private areTownsNear(): boolean {
    return this.zoom >= TOWNS_FROM_ZOOM;
  }

  private changeFlows(previous: MapFrame): void {
    const waves = shownWaves(this.frame);
    if (waves.length === 0 && shownWaves(previous).length === 0) return;
    this.shown = { ...this.shown, flows: flowRows(waves, this.shapes) };
  }

  private changeReplay(): void {
    const { moment, speeds } = this.frame;
    if (moment === null && this.shown.replay.length === 0) return;
    const { strands } = this.shown.flows;
    const replay: ReadonlyArray<ReplayRow> =
      moment === null ? [] : replayRows(shownWaves(this.frame), strands, speeds);
    this.shown = { ...this.shown, replay };
  }

  private changeTowns(): void {
    const { night, selection, layers } = this.frame;
    // Far out they are not drawn, and writing them anew each night would draw the map twice.
    const areShown = layers.has("towns") && this.areTownsNear();
    const towns = townRows(this.data.towns, night, selection, areShown);
    if (towns.length === 0 && this.shown.towns.length === 0) return;
    this.shown = { ...this.shown, towns };
  }

  private changeClusters(): void {
    const isCounted = this.frame.layers.has("strikes") && this.zoom < SINGLE_STRIKES_FROM_ZOOM;
    const clusters = isCounted
      ? this.strikeCounter.count(this.data.strikes, nightsOf(this.frame), this.zoom)
      : NO_CLUSTERS;
    if (clusters !== this.shown.clusters) this.shown = { ...this.shown, clusters };
  }
}

function frontRowsOf(front: FrontHistory | null) {
  return front ? frontRows(front) : NO_FRONT_ROWS;
}
