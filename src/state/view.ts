import type { AxisSpan } from "../model/axis-span";
import type { Camera } from "../model/camera";
import { DEFAULT_LAYERS, type LayerId } from "../model/layer";
import { type ListSort, NEWEST_FIRST } from "../model/list-sort";
import type { PaceStep } from "../model/pace-period";
import { NO_FILTER, type RaidFilter } from "../model/raid-filter";
import type { RaidStep } from "../model/raid-step";
import type { Selection } from "../model/selection";
import { type Day, dayOf, type Minutes } from "../model/time";
import { type Changes, DEFAULT_WINDOW, type TimeWindow } from "../model/window";
import { PAGE_LANGUAGE } from "./page-language";

export const MODES = ["reader", "embed", "present"] as const;
export type Mode = (typeof MODES)[number];

export const LANGUAGES = ["en", "uk"] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEME_CHOICES = ["auto", "light", "dark"] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** Playback speeds, in nights a second. */
export const SPEEDS = [1, 3, 7] as const;
export type Speed = (typeof SPEEDS)[number];

export const TABS = [
  "raid",
  "kyiv",
  "oblasts",
  "front",
  "towns",
  "charts",
  "list",
  "about",
] as const;
export type Tab = (typeof TABS)[number];

export const LISTS = ["raids", "strikes"] as const;
export type List = (typeof LISTS)[number];

/** All that tells one view from another; small and serialisable, and what the address says. */
export interface View {
  /** The playhead; null means the newest raid in the data. */
  readonly night: Day | null;
  /** The minute of the night at which its replay stands; null shows the night as a whole. */
  readonly moment: Minutes | null;
  /** Null means home: all of Ukraine, Kyiv in the middle, whatever the size of the screen. */
  readonly camera: Camera | null;
  readonly layers: ReadonlySet<LayerId>;
  readonly filter: RaidFilter;
  readonly window: TimeWindow;
  /** The days that the timeline has in sight; null means the whole war. */
  readonly span: AxisSpan | null;
  readonly changes: Changes;
  /** What a bar of the pace chart stands for. */
  readonly pace: PaceStep;
  /** What a bar of the raid charts stands for. */
  readonly step: RaidStep;
  readonly list: List;
  /** The order of the list; a column of the other list stands for the newest first. */
  readonly sort: ListSort;
  readonly speed: Speed;
  /** Played to its end, the war begins anew. */
  readonly loop: boolean;
  /** What the panel shows, and that it is open; null where none was asked for: the raid, when opened. */
  readonly tab: Tab | null;
  readonly selection: Selection | null;
  readonly mode: Mode;
  readonly language: Language;
  readonly theme: ThemeChoice;
}

/** The tab that stands for none. */
export const FIRST_TAB: Tab = "raid";

/** Zoom from which the towns' distances to the front are drawn. */
export const TOWNS_FROM_ZOOM = 7;

/** Zoom from which each place hit is drawn by itself; before, they are counted. */
export const SINGLE_STRIKES_FROM_ZOOM = 7.5;

/** The day of the invasion: the first on which the playhead can stand. */
export const FIRST_DAY: Day = dayOf("2022-02-24");

/** The night that was ending as the invasion began; its places hit are seen from the first day on. */
export const FIRST_NIGHT: Day = FIRST_DAY - 1;

export const DEFAULT_VIEW: View = {
  night: null,
  moment: null,
  camera: null,
  layers: DEFAULT_LAYERS,
  filter: NO_FILTER,
  window: DEFAULT_WINDOW,
  span: null,
  changes: "net",
  pace: "month",
  step: "week",
  list: "raids",
  sort: NEWEST_FIRST,
  speed: 1,
  loop: false,
  tab: null,
  selection: null,
  mode: "reader",
  language: PAGE_LANGUAGE,
  theme: "auto",
};
