import type { StepUnit } from "../model/step-unit";
import type { Mode } from "../state/view";

/** What a key does; which keys do it, `keyAction` says. */
export type KeyAction =
  | { readonly kind: "step"; readonly unit: StepUnit; readonly direction: -1 | 1 }
  /** To a share of the war's days, 0 to 0.9. */
  | { readonly kind: "jump"; readonly share: number }
  | { readonly kind: "speed"; readonly direction: -1 | 1 }
  | { readonly kind: "first" | "latest" | "play" | "replay" }
  | { readonly kind: "present" | "leave" | "blackout" | "help" | "close" };

/**
 * What has the focus, by the keys that it takes for itself: `page` none; `button` Space and Enter;
 * `widget` (a slider, a table, the map) also those that move in it; `text` all but those by which a clicker steps,
 * and so does `choice` (a list to choose from), but that closed it has no use for Escape; `dialog` all of them.
 */
export type Focus = "page" | "button" | "widget" | "text" | "choice" | "dialog";

export interface KeyPress {
  /** `KeyboardEvent.key`. */
  readonly key: string;
  /** `KeyboardEvent.code`: the place of the key on the keyboard. */
  readonly code: string;
  /** Shift is none: some characters need it. */
  readonly hasModifier: boolean;
  readonly hasShift: boolean;
  readonly focus: Focus;
}

type Keys = ReadonlyMap<string, KeyAction>;

const RAID_BACK: KeyAction = { kind: "step", unit: "night", direction: -1 };
const RAID_ON: KeyAction = { kind: "step", unit: "night", direction: 1 };
const WEEK_BACK: KeyAction = { kind: "step", unit: "week", direction: -1 };
const WEEK_ON: KeyAction = { kind: "step", unit: "week", direction: 1 };

/** What holds on the reader's page and on a stage. */
const COMMON_KEYS: Keys = new Map<string, KeyAction>([
  ["j", WEEK_BACK],
  ["l", WEEK_ON],
  [",", RAID_BACK],
  ["Home", { kind: "first" }],
  ["End", { kind: "latest" }],
  [" ", { kind: "play" }],
  ["k", { kind: "play" }],
  ["<", { kind: "speed", direction: -1 }],
  [">", { kind: "speed", direction: 1 }],
  ["r", { kind: "replay" }],
  ["?", { kind: "help" }],
  ["Escape", { kind: "close" }],
  ...Array.from({ length: 10 }, (_, tenth): [string, KeyAction] => [
    String(tenth),
    { kind: "jump", share: tenth / 10 },
  ]),
]);

const READER_KEYS: Keys = new Map<string, KeyAction>([
  ...COMMON_KEYS,
  ["ArrowLeft", { kind: "step", unit: "day", direction: -1 }],
  ["ArrowRight", { kind: "step", unit: "day", direction: 1 }],
  // As on the slider: up is on.
  ["PageUp", WEEK_ON],
  ["PageDown", WEEK_BACK],
  [".", RAID_ON],
  ["f", { kind: "present" }],
]);

/** As on the reader's page, but for the keys of a clicker: PageDown, PageUp, "." or "b", and Escape. */
const PRESENT_KEYS: Keys = new Map<string, KeyAction>([
  ...COMMON_KEYS,
  ["PageDown", RAID_ON],
  ["PageUp", RAID_BACK],
  ["ArrowRight", RAID_ON],
  ["ArrowLeft", RAID_BACK],
  [".", { kind: "blackout" }],
  ["b", { kind: "blackout" }],
  ["f", { kind: "leave" }],
]);

/** An article around an embed keeps all its keys. */
const KEYS: Readonly<Record<Mode, Keys>> = {
  reader: READER_KEYS,
  present: PRESENT_KEYS,
  embed: new Map(),
};

const CLICKER_KEYS: ReadonlySet<string> = new Set(["PageDown", "PageUp", "Escape"]);
const WIDGET_KEYS: ReadonlySet<string> = new Set([
  ...["ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End"],
  " ",
]);

/**
 * What a key press asks for; null where it is not ours. `singleKeys`: whether single characters count,
 * which a reader may switch off (WCAG 2.1.4).
 */
export function keyAction(press: KeyPress, mode: Mode, singleKeys: boolean): KeyAction | null {
  if (press.hasModifier) return null;
  const key = nameOf(press);
  if (isTakenByFocus(key, press.focus, mode)) return null;
  if (!singleKeys && isCharacter(key)) return null;
  return KEYS[mode].get(key) ?? null;
}

function isTakenByFocus(key: string, focus: Focus, mode: Mode): boolean {
  if (focus === "page") return false;
  if (focus === "dialog") return true;
  if (focus === "text" && key === "Escape") return true;
  // Whatever has the focus, whoever presents steps by the clicker.
  if (mode === "present" && CLICKER_KEYS.has(key)) return false;
  if (focus === "text" || focus === "choice") return true;
  return focus === "button" ? key === " " : WIDGET_KEYS.has(key);
}

/** Space is none: it types nothing that a reader would say aloud. */
function isCharacter(key: string): boolean {
  return key.length === 1 && key !== " ";
}

/**
 * The key by its Latin name. Where the keyboard writes other letters, such as Ukrainian ones, its place
 * counts.
 */
function nameOf({ key, code, hasShift }: KeyPress): string {
  if (!isCharacter(key)) return key;
  if (key.charCodeAt(0) < 128) return key.toLowerCase();
  if (code === "Comma") return hasShift ? "<" : ",";
  if (code === "Period") return hasShift ? ">" : ".";
  return code.replace(/^Key/, "").toLowerCase();
}
