import { createStore, type StoreApi } from "zustand/vanilla";
import type { Datasets } from "../load/datasets";
import type { LoadError } from "../load/load-error";
import type { LayerId } from "../model/layer";
import type { Day } from "../model/time";
import type { Manifest } from "../model/wire/manifest";
import type { ThemeName } from "../theme/data-colours";
import type { AddressProblem } from "./url";
import { DEFAULT_VIEW, type View } from "./view";

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
  /** Loaded when a view asks for them. */
  readonly frontearlier: Loaded<Datasets["frontearlier"]>;
  readonly greyzone: Loaded<Datasets["greyzone"]>;
  readonly towns: Loaded<Datasets["towns"]>;
}

export type MapTrouble = "no-webgl2" | "map-failed";

export interface State {
  readonly view: View;
  readonly playing: boolean;
  /** What the device asks for, where the view leaves the theme to it. */
  readonly deviceTheme: ThemeName;
  readonly data: Data;
  readonly addressProblems: ReadonlyArray<AddressProblem>;
  readonly mapTrouble: MapTrouble | null;
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
    deviceTheme: "light",
    data: {
      manifest: LOADING,
      raids: LOADING,
      strikes: LOADING,
      front: LOADING,
      basemap: LOADING,
      frontearlier: ABSENT,
      greyzone: ABSENT,
      towns: ABSENT,
    },
    addressProblems,
    mapTrouble: null,
  }));
}

export function changeView(store: Store, change: Partial<View>): void {
  store.setState(({ view }) => ({ view: { ...view, ...change } }));
}

/** Moves the playhead by hand, which also ends playing. */
export function goToNight(store: Store, night: Day): void {
  store.setState(({ view }) => ({ playing: false, view: { ...view, night } }));
}

export function toggleLayer(store: Store, layer: LayerId): void {
  const layers = new Set(store.getState().view.layers);
  if (!layers.delete(layer)) layers.add(layer);
  changeView(store, { layers });
}

export function setPlaying(store: Store, playing: boolean): void {
  store.setState({ playing });
}

export function setLoaded<Id extends keyof Data>(store: Store, id: Id, loaded: Data[Id]): void {
  store.setState(({ data }) => ({ data: { ...data, [id]: loaded } }));
}

export function dismissAddressProblems(store: Store): void {
  store.setState({ addressProblems: [] });
}

export function setMapTrouble(store: Store, mapTrouble: MapTrouble | null): void {
  store.setState({ mapTrouble });
}
