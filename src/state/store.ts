import { createStore, type StoreApi } from "zustand/vanilla";
import type { Datasets } from "../load/datasets";
import type { LoadError } from "../load/load-error";
import type { LayerId } from "../model/layer";
import type { ReplaySpeed } from "../model/replay";
import type { StepUnit } from "../model/step-unit";
import type { Day, Minutes } from "../model/time";
import type { Manifest } from "../model/wire/manifest";
import type { ThemeName } from "../theme/data-colours";
import type { AddressProblem } from "./url";
import { DEFAULT_VIEW, FIRST_DAY, type View } from "./view";

/** A dataset not asked for yet, on its way, there, or failed. */
export type Loaded<T> =
  | { readonly status: "absent" }
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly value: T }
  | { readonly status: "failed"; readonly error: LoadError };

export interface Data {
  readonly manifest: Loaded<Manifest>;
  readonly raids: Loaded<Datasets["raids"]>;
  readonly strikes: Loaded<Datasets["strikes"]>;
  readonly front: Loaded<Datasets["front"]>;
  readonly basemap: Loaded<unknown>;
  /** Loaded once the raids are there. */
  readonly annotations: Loaded<Datasets["annotations"]>;
  /** Loaded when a view asks for them. */
  readonly frontearlier: Loaded<Datasets["frontearlier"]>;
  readonly greyzone: Loaded<Datasets["greyzone"]>;
  readonly towns: Loaded<Datasets["towns"]>;
}

export type MapTrouble = "no-webgl2" | "webgl2-lost" | "map-failed" | "map-not-loaded";

export interface State {
  readonly view: View;
  readonly playing: boolean;
  /** The minutes of the night under the playhead are played, not the nights. */
  readonly replaying: boolean;
  readonly replaySpeed: ReplaySpeed;
  /** How far one step of the timeline's buttons goes; null as the window suggests. */
  readonly stepUnit: StepUnit | null;
  /** What the device asks for, where the view leaves the theme to it. */
  readonly deviceTheme: ThemeName;
  readonly data: Data;
  readonly addressProblems: ReadonlyArray<AddressProblem>;
  readonly mapTrouble: MapTrouble | null;
  /** The search was used, and so wants all that has a name. */
  readonly searching: boolean;
  /** Single characters are shortcuts, which a reader may switch off (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** The device has no network. */
  readonly offline: boolean;
}

export type Store = StoreApi<State>;

const LOADING = { status: "loading" } as const;
const ABSENT = { status: "absent" } as const;

export function createAppStore(
  view: View = DEFAULT_VIEW,
  addressProblems: ReadonlyArray<AddressProblem> = [],
): Store {
  return createStore<State>(() => ({
    view,
    playing: false,
    replaying: false,
    replaySpeed: 30,
    stepUnit: null,
    deviceTheme: "light",
    data: {
      manifest: LOADING,
      raids: LOADING,
      strikes: LOADING,
      front: LOADING,
      basemap: LOADING,
      annotations: ABSENT,
      frontearlier: ABSENT,
      greyzone: ABSENT,
      towns: ABSENT,
    },
    addressProblems,
    mapTrouble: null,
    searching: false,
    singleKeys: true,
    offline: false,
  }));
}

export function changeView(store: Store, change: Partial<View>): void {
  store.setState(({ view }) => ({ view: { ...view, ...change } }));
}

/** What moves in time. */
export type TimeChange = Partial<Pick<View, "night" | "window"> & Pick<State, "playing">>;

/** A night that is replayed is left with the night, and when the nights are played. */
export function changeTime(store: Store, { playing, ...change }: TimeChange): void {
  const leavesReplay = playing === true || change.night !== undefined;
  store.setState((state) => ({
    ...(playing === undefined ? {} : { playing }),
    ...(leavesReplay ? { replaying: false } : {}),
    view: { ...state.view, ...change, ...(leavesReplay ? { moment: null } : {}) },
  }));
}

/** Moves the playhead by hand, to the first day at the earliest, which also ends playing. */
export function goToNight(store: Store, night: Day): void {
  changeTime(store, { night: Math.max(night, FIRST_DAY), playing: false });
}

export function toggleLayer(store: Store, layer: LayerId): void {
  const layers = new Set(store.getState().view.layers);
  if (!layers.delete(layer)) layers.add(layer);
  changeView(store, { layers });
}

/** Plays the minutes of the night under the playhead, or stands still. */
export function setReplaying(store: Store, replaying: boolean): void {
  store.setState(replaying ? { replaying, playing: false } : { replaying });
}

/** Shows a minute of the night under the playhead, and plays on from there or stands still. */
export function showMoment(store: Store, moment: Minutes, replaying: boolean): void {
  store.setState((state) => ({
    replaying,
    playing: state.playing && !replaying,
    view: { ...state.view, moment },
  }));
}

/** Shows the night as a whole again. */
export function leaveReplay(store: Store): void {
  store.setState(({ view }) => ({ replaying: false, view: { ...view, moment: null } }));
}

export function setReplaySpeed(store: Store, replaySpeed: ReplaySpeed): void {
  store.setState({ replaySpeed });
}

export function setStepUnit(store: Store, stepUnit: StepUnit): void {
  store.setState({ stepUnit });
}

export function setLoaded<Id extends keyof Data>(store: Store, id: Id, loaded: Data[Id]): void {
  store.setState(({ data }) => ({ data: { ...data, [id]: loaded } }));
}

export function dismissAddressProblems(store: Store): void {
  store.setState({ addressProblems: [] });
}

export function startSearching(store: Store): void {
  if (!store.getState().searching) store.setState({ searching: true });
}

export function setMapTrouble(store: Store, mapTrouble: MapTrouble | null): void {
  store.setState({ mapTrouble });
}
