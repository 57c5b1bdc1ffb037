import type { Camera } from "../model/camera";
import { LAYER_IDS, type LayerId } from "../model/layer";
import type { PaceStep } from "../model/pace-period";
import type { Selection } from "../model/selection";
import { type Day, dayOf } from "../model/time";
import { type Changes, DEFAULT_WINDOW, type TimeWindow } from "../model/window";

export const MODES = ["reader", "embed", "present"] as const;
export type Mode = (typeof MODES)[number];

export const LANGUAGES = ["en", "uk"] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEME_CHOICES = ["auto", "light", "dark"] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** Playback speeds, in nights a second. */
export const SPEEDS = [1, 3, 7] as const;
export type Speed = (typeof SPEEDS)[number];

export const TABS = ["raid", "front", "towns", "about"] as const;
export type Tab = (typeof TABS)[number];

/** All that tells one view from another; small and serialisable, and what the address says. */
export interface View {
  /** The playhead; null means the newest raid in the data. */
  readonly night: Day | null;
  /** Null means home: all of Ukraine, Kyiv in the middle, whatever the size of the screen. */
  readonly camera: Camera | null;
  readonly layers: ReadonlySet<LayerId>;
  readonly window: TimeWindow;
  readonly changes: Changes;
  /** What a bar of the pace chart stands for. */
  readonly pace: PaceStep;
  readonly speed: Speed;
  readonly tab: Tab;
  readonly selection: Selection | null;
  readonly mode: Mode;
  readonly language: Language;
  readonly theme: ThemeChoice;
}

/** Zoom from which the towns' distances to the front are drawn. */
export const TOWNS_FROM_ZOOM = 7;

/** The air war is dated from the first night of the invasion. */
export const FIRST_DAY: Day = dayOf("2022-02-24");

export const DEFAULT_VIEW: View = {
  night: null,
  camera: null,
  layers: new Set(LAYER_IDS),
  window: DEFAULT_WINDOW,
  changes: "net",
  pace: "month",
  speed: 1,
  tab: "raid",
  selection: null,
  mode: "reader",
  language: "en",
  theme: "auto",
};
