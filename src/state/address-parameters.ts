import { LAYER_IDS } from "../model/layer";
import { PACE_STEPS } from "../model/pace-period";
import { HITS_CHOICES, NO_FILTER, type RaidFilter } from "../model/raid-filter";
import { RAID_STEPS } from "../model/raid-step";
import { WEAPON_CLASSES } from "../model/weapon";
import { CHANGES } from "../model/window";
import {
  CAMERA,
  CLASSES,
  DAY,
  IDS,
  LAYERS,
  MOMENT,
  type Notation,
  NUMBER,
  oneOf,
  SELECTION,
  SORT,
  SPAN,
  WINDOW,
  YES,
} from "./address-notations";
import {
  DEFAULT_VIEW,
  LANGUAGES,
  LISTS,
  MODES,
  SPEEDS,
  TABS,
  THEME_CHOICES,
  type View,
} from "./view";

/** One parameter of the address. */
export interface Parameter {
  readonly name: string;
  /** An example or the choices, in the address's own notation. */
  readonly expected: string;
  /** The view with what a value says; undefined for a value that makes no sense. */
  read(text: string, view: View): View | undefined;
  /** Null where the default needs no mention. */
  write(view: View): string | null;
  /** What of a value that makes sense in part is left aside. */
  leftAside(text: string): string | null;
}

/** All parameters, in the order in which an address has them. */
export const PARAMETERS: ReadonlyArray<Parameter> = [
  ofView("time", "night", "2025-07-03", DAY),
  ofView("at", "moment", "2025-07-04T02:00", MOMENT),
  ofView("map", "camera", "6/49.5/31", CAMERA),
  ofView("layers", "layers", LAYER_IDS.join(","), LAYERS),
  ofFilter("class", "classes", WEAPON_CLASSES.join(","), CLASSES),
  ofFilter("model", "models", "shahed-136-131", IDS),
  ofFilter("site", "sites", "primorsko-akhtarsk", IDS),
  ofFilter("oblast", "oblasts", "UA-30", IDS),
  ofFilter("size", "size", "100", NUMBER),
  ofFilter("hits", "hits", HITS_CHOICES.join(" | "), oneOf(HITS_CHOICES, NO_FILTER.hits)),
  ofView(
    "window",
    "window",
    "day | 30 | month | year | since:2024-11-01 | compare:2024-11-01",
    WINDOW,
  ),
  ofView("span", "span", "2025-06-01..2025-07-31", SPAN),
  choice("changes", "changes", CHANGES),
  choice("pace", "pace", PACE_STEPS),
  choice("step", "step", RAID_STEPS),
  choice("list", "list", LISTS),
  ofView("sort", "sort", "-launched", SORT),
  choice("speed", "speed", SPEEDS),
  ofView("loop", "loop", "1", YES),
  choice("tab", "tab", TABS),
  ofView("select", "selection", "strike:ID", SELECTION),
  choice("mode", "mode", MODES),
  choice("lang", "language", LANGUAGES),
  choice("theme", "theme", THEME_CHOICES),
];

function ofView<Key extends keyof View>(
  name: string,
  key: Key,
  expected: string,
  notation: Notation<NonNullable<View[Key]>>,
): Parameter {
  return parameter(name, expected, notation, {
    get: (view) => view[key] as NonNullable<View[Key]> | null,
    put: (view, value) => ({ ...view, [key]: value }),
  });
}

function ofFilter<Key extends keyof RaidFilter>(
  name: string,
  key: Key,
  expected: string,
  notation: Notation<NonNullable<RaidFilter[Key]>>,
): Parameter {
  return parameter(name, expected, notation, {
    get: ({ filter }) => filter[key] as NonNullable<RaidFilter[Key]> | null,
    put: (view, value) => ({ ...view, filter: { ...view.filter, [key]: value } }),
  });
}

/** Where in a view a value stands; null for none. */
interface Place<Value> {
  get(view: View): Value | null;
  put(view: View, value: Value): View;
}

function parameter<Value>(
  name: string,
  expected: string,
  notation: Notation<Value>,
  place: Place<Value>,
): Parameter {
  return {
    name,
    expected,
    read: (text, view) => {
      const value = notation.read(text);
      return value === undefined ? undefined : place.put(view, value);
    },
    write: (view) => {
      const value = place.get(view);
      return value === null ? null : notation.write(value);
    },
    leftAside: (text) => notation.leftAside?.(text) ?? null,
  };
}

/** One of several words or numbers; the default needs no mention. */
function choice<Key extends keyof View>(
  name: string,
  key: Key,
  choices: ReadonlyArray<NonNullable<View[Key]> & (string | number)>,
): Parameter {
  const notation = oneOf(choices, DEFAULT_VIEW[key] as (typeof choices)[number] | null);
  return ofView(name, key, choices.join(" | "), notation);
}
