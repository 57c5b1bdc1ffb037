import { type AxisSpan, SHORTEST_SPAN, spanLength } from "../model/axis-span";
import type { Camera } from "../model/camera";
import { DEFAULT_LAYERS, LAYER_IDS, type LayerId } from "../model/layer";
import { LIST_COLUMNS, type ListSort } from "../model/list-sort";
import { SELECTION_KINDS, type Selection } from "../model/selection";
import {
  type Day,
  formatDay,
  fromKyiv,
  type Minutes,
  nightAt,
  parseDay,
  toKyiv,
  twoDigits,
} from "../model/time";
import { WEAPON_CLASSES, type WeaponClass } from "../model/weapon";
import { DEFAULT_WINDOW, LONGEST_WINDOW, type TimeWindow } from "../model/window";
import { DEFAULT_VIEW, FIRST_DAY } from "./view";

/**
 * How a value is written in the address. `read` gives undefined for a text that makes no sense; `write`
 * null where the default needs no mention.
 */
export interface Notation<Value> {
  read(text: string): Value | undefined;
  write(value: Value): string | null;
  /** What of a text that makes sense in part is left aside. */
  leftAside?(text: string): string | null;
}

const NO_LAYERS = "none";
const ZOOM_DECIMALS = 2;
const DEGREE_DECIMALS = 4;
/** Two dates, both included. */
const SPAN_PATTERN = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/;
const NUMBER_PATTERN = /^[1-9]\d{0,3}$/;
/** A clock in Kyiv, to the minute. */
const MOMENT_PATTERN = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/;
const CAMERA_PATTERN = /^(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/;
/** The longest in the data has less than half as many letters; what is not in the data is shown all the same. */
const IDS_PATTERN = /^[^,\s]{1,100}(,[^,\s]{1,100})*$/;

export const DAY: Notation<Day> = { read: readDay, write: formatDay };

export const MOMENT: Notation<Minutes> = { read: readMoment, write: writeMoment };

export const CAMERA: Notation<Camera> = { read: readCamera, write: writeCamera };

export const LAYERS: Notation<ReadonlySet<LayerId>> = {
  read: readLayers,
  write: writeLayers,
  leftAside: unknownLayers,
};

export const WINDOW: Notation<TimeWindow> = { read: readWindow, write: writeWindow };

export const SPAN: Notation<AxisSpan> = {
  read: readSpan,
  write: ({ from, to }) => `${formatDay(from)}..${formatDay(to)}`,
};

export const SORT: Notation<ListSort> = { read: readSort, write: writeSort };

export const SELECTION: Notation<Selection> = {
  read: readSelection,
  write: ({ kind, id }) => `${kind}:${id}`,
};

/** A whole number from 1 to 9999. */
export const NUMBER: Notation<number> = {
  read: (text) => (NUMBER_PATTERN.test(text) ? Number(text) : undefined),
  write: String,
};

export const YES: Notation<boolean> = {
  read: (text) => (text === "1" ? true : undefined),
  write: (value) => (value ? "1" : null),
};

export const CLASSES: Notation<ReadonlySet<WeaponClass>> = {
  read: (text) => {
    const names = text.split(",");
    const classes = WEAPON_CLASSES.filter((known) => names.includes(known));
    return classes.length === names.length ? new Set(classes) : undefined;
  },
  write: (classes) => WEAPON_CLASSES.filter((known) => classes.has(known)).join(",") || null,
};

/** Names that only the data know. */
export const IDS: Notation<ReadonlySet<string>> = {
  read: (text) => (IDS_PATTERN.test(text) ? new Set(text.split(",")) : undefined),
  write: (ids) => [...ids].sort().join(",") || null,
};

export function oneOf<Value extends string | number>(
  choices: ReadonlyArray<Value>,
  byDefault: Value | null,
): Notation<Value> {
  return {
    read: (text) => choices.find((known) => String(known) === text),
    write: (value) => (value === byDefault ? null : String(value)),
  };
}

/** A camera as an address can carry it. */
export function roundCamera({ zoom, latitude, longitude }: Camera): Camera {
  const round = (value: number, decimals: number) => Number(value.toFixed(decimals)) + 0;
  return {
    zoom: round(zoom, ZOOM_DECIMALS),
    latitude: round(latitude, DEGREE_DECIMALS),
    longitude: round(longitude, DEGREE_DECIMALS),
  };
}

function readDay(text: string): Day | undefined {
  const day = parseDay(text);
  return day === null || day < FIRST_DAY ? undefined : day;
}

function readMoment(text: string): Minutes | undefined {
  const match = MOMENT_PATTERN.exec(text);
  const day = match?.[1] ? readDay(match[1]) : undefined;
  if (!match || day === undefined) return undefined;
  const [hour, minute] = match.slice(2).map(Number) as [number, number];
  if (hour > 23 || minute > 59) return undefined;
  const moment = fromKyiv(day, hour * 60 + minute);
  return nightAt(moment) < FIRST_DAY ? undefined : moment;
}

function writeMoment(moment: Minutes): string {
  const { day, minuteOfDay } = toKyiv(moment);
  const [hour, minute] = [Math.floor(minuteOfDay / 60), minuteOfDay % 60];
  return `${formatDay(day)}T${twoDigits(hour)}:${twoDigits(minute)}`;
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
  if (LAYER_IDS.every((id) => layers.has(id) === DEFAULT_LAYERS.has(id))) return null;
  if (layers.size === 0) return NO_LAYERS;
  return LAYER_IDS.filter((id) => layers.has(id)).join(",");
}

function readWindow(text: string): TimeWindow | undefined {
  if (text === "day" || text === "month" || text === "year") return { kind: text };
  if (NUMBER_PATTERN.test(text)) {
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
    case "month":
    case "year":
      return window.kind;
    case "moving":
      return window.days === DEFAULT_WINDOW.days ? null : String(window.days);
    default:
      return `${window.kind}:${formatDay(window.from)}`;
  }
}

function readSpan(text: string): AxisSpan | undefined {
  const match = SPAN_PATTERN.exec(text);
  if (!match) return undefined;
  const [from, to] = match.slice(1).map(readDay);
  if (from === undefined || to === undefined) return undefined;
  const span = { from, to };
  return spanLength(span) < SHORTEST_SPAN ? undefined : span;
}

function readSort(text: string): ListSort | undefined {
  const descending = text.startsWith("-");
  const name = descending ? text.slice(1) : text;
  const column = LIST_COLUMNS.find((known) => known === name);
  return column && { column, descending };
}

function writeSort({ column, descending }: ListSort): string | null {
  const { sort } = DEFAULT_VIEW;
  if (column === sort.column && descending === sort.descending) return null;
  return `${descending ? "-" : ""}${column}`;
}

function readSelection(text: string): Selection | undefined {
  const colon = text.indexOf(":");
  const kind = SELECTION_KINDS.find((known) => known === text.slice(0, colon));
  const id = text.slice(colon + 1);
  return kind && id !== "" ? { kind, id } : undefined;
}
