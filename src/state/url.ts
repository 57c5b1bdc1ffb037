import type { Camera } from "../model/camera";
import { LAYER_IDS, type LayerId } from "../model/layer";
import { PACE_STEPS } from "../model/pace-period";
import { SELECTION_KINDS, type Selection } from "../model/selection";
import { type Day, formatDay, parseDay } from "../model/time";
import { CHANGES, DEFAULT_WINDOW, LONGEST_WINDOW, type TimeWindow } from "../model/window";
import {
  DEFAULT_VIEW,
  FIRST_DAY,
  LANGUAGES,
  MODES,
  SPEEDS,
  TABS,
  THEME_CHOICES,
  type View,
} from "./view";

/** A part of an address that makes no sense; it is left at its default and named on the page. */
export interface AddressProblem {
  readonly parameter: string;
  readonly found: string;
  /** In the address's own notation, such as `2025-07-03`. */
  readonly expected: string;
}

export interface DecodedAddress {
  readonly view: View;
  readonly problems: ReadonlyArray<AddressProblem>;
}

const NO_LAYERS = "none";
const ZOOM_DECIMALS = 2;
const DEGREE_DECIMALS = 4;
const DAYS_PATTERN = /^[1-9]\d{0,3}$/;
const CAMERA_PATTERN = /^(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/;

/**
 * One parameter of the address. `read` gives undefined for a value that makes no sense; `write` gives
 * null where the default needs no mention.
 */
interface Parameter<Key extends keyof View> {
  readonly key: Key;
  readonly expected: string;
  read(text: string): View[Key] | undefined;
  write(value: View[Key]): string | null;
  /** What of a value that makes sense in part is left aside. */
  leftAside?(text: string): string | null;
}

const parameters = {
  time: {
    key: "night",
    expected: "2025-07-03",
    read: readDay,
    write: (night) => (night === null ? null : formatDay(night)),
  } satisfies Parameter<"night">,
  map: {
    key: "camera",
    expected: "6/49.5/31",
    read: readCamera,
    write: (camera) => camera && writeCamera(camera),
  } satisfies Parameter<"camera">,
  layers: {
    key: "layers",
    expected: LAYER_IDS.join(","),
    read: readLayers,
    write: writeLayers,
    leftAside: unknownLayers,
  } satisfies Parameter<"layers">,
  window: {
    key: "window",
    expected: "day | 30 | since:2024-11-01 | compare:2024-11-01",
    read: readWindow,
    write: writeWindow,
  } satisfies Parameter<"window">,
  changes: oneOf("changes", CHANGES),
  pace: oneOf("pace", PACE_STEPS),
  speed: oneOf("speed", SPEEDS),
  tab: oneOf("tab", TABS),
  select: {
    key: "selection",
    expected: "strike:ID",
    read: readSelection,
    write: (selection) => (selection ? `${selection.kind}:${selection.id}` : null),
  } satisfies Parameter<"selection">,
  mode: oneOf("mode", MODES),
  lang: oneOf("language", LANGUAGES),
  theme: oneOf("theme", THEME_CHOICES),
};

/** The view an address's query names; what it leaves out is as in `DEFAULT_VIEW`. */
export function decodeAddress(query: string): DecodedAddress {
  const given = new URLSearchParams(query);
  const problems: Array<AddressProblem> = [];
  const view: { -readonly [Key in keyof View]: View[Key] } = { ...DEFAULT_VIEW };
  const take = <Key extends keyof View>(name: string, parameter: Parameter<Key>) => {
    const text = given.get(name);
    if (text === null) return;
    const value = parameter.read(text);
    const found = value === undefined ? text : (parameter.leftAside?.(text) ?? null);
    if (found !== null) problems.push({ parameter: name, found, expected: parameter.expected });
    if (value !== undefined) view[parameter.key] = value;
  };
  take("time", parameters.time);
  take("map", parameters.map);
  take("layers", parameters.layers);
  take("window", parameters.window);
  take("changes", parameters.changes);
  take("pace", parameters.pace);
  take("speed", parameters.speed);
  take("tab", parameters.tab);
  take("select", parameters.select);
  take("mode", parameters.mode);
  take("lang", parameters.lang);
  take("theme", parameters.theme);
  return { view, problems };
}

/** The query of a view, with its question mark; defaults are left out. */
export function encodeAddress(view: View): string {
  const pairs: ReadonlyArray<readonly [name: string, text: string | null]> = [
    ["time", parameters.time.write(view.night)],
    ["map", parameters.map.write(view.camera)],
    ["layers", parameters.layers.write(view.layers)],
    ["window", parameters.window.write(view.window)],
    ["changes", parameters.changes.write(view.changes)],
    ["pace", parameters.pace.write(view.pace)],
    ["speed", parameters.speed.write(view.speed)],
    ["tab", parameters.tab.write(view.tab)],
    ["select", parameters.select.write(view.selection)],
    ["mode", parameters.mode.write(view.mode)],
    ["lang", parameters.lang.write(view.language)],
    ["theme", parameters.theme.write(view.theme)],
  ];
  const written = pairs.flatMap(([name, text]) =>
    // Commas, slashes and colons are legal in a query and an address stays readable with them.
    text === null
      ? []
      : [`${name}=${encodeURIComponent(text).replace(/%(2C|2F|3A)/g, unescapeMark)}`],
  );
  return `?${written.join("&")}`;
}

/** The view as an address can carry it: cameras are rounded. */
export function roundCamera({ zoom, latitude, longitude }: Camera): Camera {
  const round = (value: number, decimals: number) => Number(value.toFixed(decimals)) + 0;
  return {
    zoom: round(zoom, ZOOM_DECIMALS),
    latitude: round(latitude, DEGREE_DECIMALS),
    longitude: round(longitude, DEGREE_DECIMALS),
  };
}

function unescapeMark(escaped: string): string {
  return decodeURIComponent(escaped);
}

function oneOf<Key extends "changes" | "pace" | "speed" | "tab" | "mode" | "language" | "theme">(
  key: Key,
  choices: ReadonlyArray<View[Key]>,
): Parameter<Key> {
  return {
    key,
    expected: choices.join(" | "),
    read: (text) => choices.find((choice) => String(choice) === text),
    write: (value) => (value === DEFAULT_VIEW[key] ? null : String(value)),
  };
}

function readDay(text: string): Day | undefined {
  const day = parseDay(text);
  return day === null || day < FIRST_DAY ? undefined : day;
}

function readCamera(text: string): Camera | undefined {
  const match = CAMERA_PATTERN.exec(text);
  if (!match) return undefined;
  const [zoom, latitude, longitude] = match.slice(1).map(Number) as [number, number, number];
  if (zoom > 22 || Math.abs(latitude) > 85 || Math.abs(longitude) > 180) return undefined;
  return { zoom, latitude, longitude };
}

function writeCamera(camera: Camera): string {
  const { zoom, latitude, longitude } = roundCamera(camera);
  return `${zoom}/${latitude}/${longitude}`;
}

function readLayers(text: string): ReadonlySet<LayerId> | undefined {
  if (text === NO_LAYERS) return new Set();
  const names = text.split(",");
  const known = LAYER_IDS.filter((id) => names.includes(id));
  return known.length > 0 ? new Set(known) : undefined;
}

function unknownLayers(text: string): string | null {
  if (text === NO_LAYERS) return null;
  const unknown = text.split(",").filter((name) => !LAYER_IDS.some((id) => id === name));
  return unknown.length > 0 ? unknown.join(",") : null;
}

function writeLayers(layers: ReadonlySet<LayerId>): string | null {
  if (layers.size === LAYER_IDS.length) return null;
  if (layers.size === 0) return NO_LAYERS;
  return LAYER_IDS.filter((id) => layers.has(id)).join(",");
}

function readWindow(text: string): TimeWindow | undefined {
  if (text === "day") return { kind: "day" };
  if (DAYS_PATTERN.test(text)) {
    const days = Number(text);
    return days <= LONGEST_WINDOW ? { kind: "moving", days } : undefined;
  }
  const kind = (["since", "compare"] as const).find((known) => text.startsWith(`${known}:`));
  if (!kind) return undefined;
  const from = readDay(text.slice(kind.length + 1));
  return from === undefined ? undefined : { kind, from };
}

function writeWindow(window: TimeWindow): string | null {
  switch (window.kind) {
    case "day":
      return "day";
    case "moving":
      return window.days === DEFAULT_WINDOW.days ? null : String(window.days);
    default:
      return `${window.kind}:${formatDay(window.from)}`;
  }
}

function readSelection(text: string): Selection | undefined {
  const colon = text.indexOf(":");
  const kind = SELECTION_KINDS.find((known) => known === text.slice(0, colon));
  const id = text.slice(colon + 1);
  return kind && id !== "" ? { kind, id } : undefined;
}
