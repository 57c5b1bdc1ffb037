import type { WeaponSpeed } from "../model/annotations";
import type { EarlierHistory } from "../model/earlier-history";
import type { FrontHistory } from "../model/front";
import type { GreyZone } from "../model/grey-zone";
import type { Wave } from "../model/raid";
import type { Strike } from "../model/strike";
import type { Town } from "../model/town";
import { wavesOnMap } from "../model/waves-on-map";
import type { LayerView } from "./layers/layer-view";

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

export const NO_DATA: MapData = {
  strikes: [],
  front: null,
  greyZone: null,
  earlier: null,
  towns: [],
};

/** What of the data is shown, and how. */
export interface MapFrame extends LayerView {
  /** Waves to draw as flows. */
  readonly nightWaves: ReadonlyArray<Wave>;
  /** By which a replay draws its illustrative ways. */
  readonly speeds: ReadonlyArray<WeaponSpeed>;
  readonly language: MapLanguage;
}

export function isSameFrame(first: MapFrame, second: MapFrame): boolean {
  const names = Object.keys(first) as Array<keyof MapFrame>;
  return names.every((name) => Object.is(first[name], second[name]));
}

/** Those of a frame's waves of which the layer is on. */
export function shownWaves({ nightWaves, layers }: MapFrame): ReadonlyArray<Wave> {
  return wavesOnMap(nightWaves, layers);
}
