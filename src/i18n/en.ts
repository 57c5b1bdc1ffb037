import type { AxisId } from "../model/axis";
import type { REDRAW_RULE } from "../model/front-redraws";
import type { LayerId } from "../model/layer";
import type { PaceStep } from "../model/pace-period";
import type { PlacePrecision, TimePrecision } from "../model/precision";
import type { Confidence, TargetType } from "../model/strike";
import type { TownOrder } from "../model/town-standing";
import type { WeaponClass } from "../model/weapon";
import type { Changes, TimeWindow, WindowKind } from "../model/window";
import { formatsOf, type PluralForms } from "./formats";

const f = formatsOf("en");

type RedrawRule = typeof REDRAW_RULE;

const DRONES: PluralForms = { one: "# drone", other: "# drones" };
const MISSILES: PluralForms = { one: "# missile", other: "# missiles" };
const DAYS: PluralForms = { one: "# day", other: "# days" };
const NIGHTS: PluralForms = { one: "# night", other: "# nights" };

export const en = {
  title: "The air war on Ukraine and its front line, on one clock",
  shortTitle: "Air war and front line",
  kyivTime: "Kyiv time",
  night: (night: number) => `Night of ${f.night(night)}`,
  drones: (count: number) => f.count(count, DRONES),
  missiles: (count: number) => f.count(count, MISSILES),
  dronesNoun: (count: number) => f.count(count, { one: "drone", other: "drones" }),
  missilesNoun: (count: number) => f.count(count, { one: "missile", other: "missiles" }),
  netOver: (dates: string) => `net, ${dates}`,
  and: (items: ReadonlyArray<string>) => f.list(items),
  notReported: "not reported",
  definition: "definition",

  headline: {
    sentence: (night: number, launched: string, clauses: ReadonlyArray<string>) =>
      `Night of ${f.night(night)}: ${launched}${clauses.map((clause) => `, ${clause}`).join("")}.`,
    recordUntilThen: "the largest raid until then",
    rank: (rank: number) => `the ${ordinal(rank)} largest raid until then`,
    mainTarget: (places: string) => `${places} the main target`,
    noReport: (night: number) =>
      `Night of ${f.night(night)}: no national report of drones or missiles in the data.`,
    regionalOnly: (night: number) =>
      `Night of ${f.night(night)}: only regional reports, shown beside and not summed.`,
    beforeRaidData: (from: string) => `The raid reports in the data begin on ${from}.`,
    afterRaidData: (to: string) => `The raid reports in the data end on ${to}; the front goes on.`,
    loading: "Loading the raids …",
  },

  figures: {
    launched: "launched",
    shotDown: "shot down",
    lost: "lost or suppressed",
    weapon: "Weapon",
    interceptShare: "Shot down",
    interceptDefinition:
      "Share shot down: shot down divided by launched, as the report gives them. “Lost or suppressed” (location lost, electronic warfare) is counted apart. Where the two together exceed the number launched, no share is given.",
    taken: "taken",
    regained: "regained",
    net: "net",
    km2: (area: number) => `${f.area(area)} km²`,
    signedKm2: (area: number) => `${f.signedArea(area)} km²`,
    frontWindow: (from: string, to: string) =>
      `Land that changed hands between the evening of ${from} and the evening of ${to}`,
    perDay: "net a day",
    allWindow: (from: string, to: string) =>
      `All that changed hands after the evening of ${from} up to the evening of ${to}`,
    noNewOutline:
      "No new outline on this day: the one before stands, which does not mean that nothing changed.",
    source: "Source",
    beside: "Other reports of this night",
    besideNote:
      "Regional commands and others. They may count the same drones and missiles and are not added to the figures above.",
    placesHit: "Places hit, as far as collected",
    noPlacesHit:
      "No place hit in this night is in the collection. That does not mean that none was hit.",
    hitPlaces: "Places hit, as the report counts them",
    debrisPlaces: "Places with falling debris, as the report counts them",
    raidFrom: (time: string) => `raid from ${time}`,
    showChanges: "Show where on the map",
    shotDownCount: (count: number) => `${f.number(count)} shot down`,
    lostCount: (count: number) => `${f.number(count)} lost or suppressed`,
    occupiedArea: "Occupied on this evening",
    mainTarget: "Main target",
    otherTargets: "Also named",
    time: "Time",
  },

  layers: {
    heading: "Layers and legend",
    explain: (layer: string) => `What the marks of “${layer}” mean`,
    names: {
      drones: "Drones",
      missiles: "Missiles",
      strikes: "Strike targets",
      front: "Front line and occupied land",
      advances: "Eastern advances",
      towns: "Towns: distance to the front",
    } satisfies Record<LayerId, string>,
    notes: {
      drones:
        "From each launch site named to each target area named. Reports do not say which flew where: the number is split evenly over equal strands. Strands that fade out had all Ukraine as target.",
      missiles:
        "As for drones. Line and end mark tell the class. Width is by number and means the same on every night.",
      strikes:
        "Places hit, as collected by Bellingcat (to May 2024) and from reports for Kyiv; far from complete. A point is known to about a street; a ring is as wide as the place is uncertain.",
      front:
        "Outline by DeepState, one group's assessment, once a day at best, as it stood on that evening. Hatched: occupied; dense: held since 2014. State border and coast are not front line.",
      advances:
        "Land that was not occupied at the start of the window and is now (warm, in a moving window fading with age), and land regained (green, hatched). Net, between two evenings, unless all that changed hands is shown.",
      towns:
        "From zoom 7 on, for towns nearer than 60 km: from the town's centre to the nearest point of the line as the source drew it on that evening, to a tenth of a km and no finer.",
    } satisfies Record<LayerId, string>,
    classes: {
      drone: "attack drone",
      cruise: "cruise missile",
      ballistic: "ballistic",
      aeroballistic: "aeroballistic, hypersonic",
      otherMissile: "other missile or several classes",
      occupied: "occupied",
      held2014: "held since 2014",
      greyZone:
        "grey zone, roughly (as of every 30 days, to about 1 km): the source does not say who holds it; until 3 Aug 2025",
      assaultReach:
        "approximate reach of the assault on Kyiv, taken from the map of 3 April 2022, until each part was liberated",
      frontLine: "front line",
      frontLineBefore: "front line on the evening of A",
      townDistance: "distance to the front line, in km",
      taken: "taken",
      takenFading: "taken, newest strongest",
      regained: "regained",
      launchSite: "launch site",
      fading: "all Ukraine, no end known",
      strikeDrone: "drone",
      strikeMissile: "missile",
      strikeOther: "artillery and other",
      strikeUnknown: "several or not known",
      ring: "known to a district or coarser",
      earlier: "paler: earlier in the window",
      areaNamed: "area named, no exact place",
    },
    widthScale: "number on a strand",
  },

  timeline: {
    label: "Time",
    slider: "Raid night",
    sliderSince: "Start of the window",
    sliderA: "A: the earlier evening",
    sliderB: "B: raid night",
    evening: (day: string) => `Evening of ${day}`,
    sliderValue: (night: number, what: string) => `Night of ${f.night(night)}: ${what}`,
    previous: "Previous raid night",
    next: "Next raid night",
    play: "Play",
    pause: "Pause",
    speed: "Speed",
    speedOption: (nights: number) => `${f.count(nights, NIGHTS)} a second`,
    dateField: "Go to the night that began on",
    drones: "drones a night",
    missiles: "missiles a night",
    front: "front, km² a week",
    upTo: (top: string) => `up to ${top}`,
    missing: "hatched: no report or no outline, which is not zero",
    chart: (from: string, to: string, largest: string) =>
      `Drones and missiles launched per night, ${from} to ${to}. Largest: ${largest}.`,
  },

  window: {
    heading: "Over which time the front is compared",
    kinds: {
      day: "One day",
      moving: "Last days",
      since: "Since",
      compare: "A against B",
    } satisfies Record<WindowKind, string>,
    explained: {
      day: "This evening against the evening before",
      moving: "This evening against the evening so many days before",
      since: "This evening against the evening of a date that stays",
      compare: "The evening of A against the evening of B, each moved by itself",
    } satisfies Record<WindowKind, string>,
    lastDays: (days: number) => `last ${f.count(days, DAYS)}`,
    length: "Length of the window in days",
    daysUnit: (days: number) => f.count(days, { one: "day", other: "days" }),
    since: "Since the evening of",
    sinceHere: "since here",
    dateA: "A",
    dateB: "B",
    brief: (window: TimeWindow, from: number, to: number) => {
      switch (window.kind) {
        case "day":
          return `One day, ${f.shortDay(to)}`;
        case "moving":
          return `${f.count(window.days, DAYS)} to ${f.shortDay(to)}`;
        case "since":
          return `${f.shortDay(from)} to ${f.shortDay(to)}`;
        case "compare":
          return `A ${f.shortDay(from)}, B ${f.shortDay(to)}`;
      }
    },
    line: (days: string, parts: ReadonlyArray<string>) => `Front, ${days}: ${parts.join(", ")}.`,
    note: (parts: ReadonlyArray<string>) => `Front: ${parts.join(", ")}.`,
    takenKm2: (area: string) => `${area} taken by Russia`,
    regainedKm2: (area: string) => `${area} regained`,
    netKm2: (area: string) => `net ${area}`,
    netAndMean: (net: string, mean: string) => `net ${net} (${mean} a day)`,
    netPerDay: (mean: string) => `${mean} net a day`,
    loadingEarlier: "loading the earlier years of the front",
    earlierFailed: "the earlier years of the front could not be loaded",
    noOutlineBefore: (day: string) => `no outline before ${day}`,
    noOutlineAfter: (day: string) => `no outline after ${day}`,
    changes: "What is counted",
    counted: { net: "net", all: "all that changed hands" } satisfies Record<Changes, string>,
    sentence: (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
    redrawn: (count: number, days: string | null) =>
      `On ${days ?? f.count(count, { one: "# evening", other: "# evenings" })} the source moved its line far at one stroke, which may be a redraw and no advance; it counts here. The rule stands under Pace.`,
    allNote:
      "Each piece with its latest change; land that went there and back is counted each time it changed hands.",
    missing: (count: number) =>
      count === 1
        ? "1 evening of the window has no new outline; the one before stands."
        : `${f.number(count)} evenings of the window have no new outline; the one before stands.`,
    seam: (day: string) =>
      `From ${day} on (dotted on the timeline) the outlines come from a public mirror of the same map, which fits but has no grey zone.`,
    source: "What stands behind it",
    honesty:
      "It is drawn here no finer than there, and the figures are computed from it, also where it was merely redrawn.",
    terms: "Its terms:",
  },

  sectors: {
    heading: "Where it changed hands",
    caption: (days: string, counted: Changes) =>
      `km² by sector, ${days}, ${counted === "net" ? "net between the two evenings" : "all that changed hands"}`,
    by: "By",
    groups: { oblast: "oblast", axis: "axis" },
    sector: { oblast: "Oblast", axis: "Axis" },
    unit: "km², as drawn by the source; the rows add up to the total.",
    sum: "Total",
    noAxis: "on no named axis",
    axisNote: "The axes are this project's own areas, named after what is fought for in them.",
    empty: "No land changed hands net between the two evenings.",
    axes: {
      "sumy-border": "Sumy border",
      "kharkiv-border": "Kharkiv border and Vovchansk",
      kupiansk: "Kupiansk",
      lyman: "Lyman",
      siversk: "Siversk",
      kostiantynivka: "Kostiantynivka and Toretsk",
      pokrovsk: "Pokrovsk",
      novopavlivka: "Novopavlivka",
      huliaipole: "Velyka Novosilka and Huliaipole",
      orikhiv: "Orikhiv",
      kherson: "Dnipro and Kherson",
    } satisfies Record<AxisId, string>,
  },

  panel: {
    label: "Details",
    open: "Open the panel",
    close: "Fold the panel away",
    tabs: { raid: "Raid", front: "Front", towns: "Towns", about: "About" },
  },

  pace: {
    heading: "Pace",
    step: "A bar stands for",
    steps: { day: "Day", week: "Week", month: "Month" } satisfies Record<PaceStep, string>,
    span: "Span",
    spans: { years: "Two years", war: "Whole war" },
    unit: {
      day: "km² a day, mean of the 7 days up to it",
      week: "km² a week, from Monday",
      month: "km² a month",
    } satisfies Record<PaceStep, string>,
    sentence: (period: string, ...parts: ReadonlyArray<string>) =>
      `${period}: ${parts.join(", ")}.`,
    netTaken: {
      day: (area: string) => `${area} a day net, as the mean of 7 days`,
      week: (area: string) => `${area} net`,
      month: (area: string) => `${area} net`,
    } satisfies Record<PaceStep, (area: string) => string>,
    netRegained: {
      day: (area: string) => `${area} a day more regained than taken, as the mean of 7 days`,
      week: (area: string) => `${area} more regained than taken`,
      month: (area: string) => `${area} more regained than taken`,
    } satisfies Record<PaceStep, (area: string) => string>,
    inPart: (period: string) => `${period}, as far as there are outlines`,
    when: {
      day: (date: string) => date,
      week: (date: string) => `the week from ${date}`,
      month: (date: string) => date,
    } satisfies Record<PaceStep, (date: string) => string>,
    mostSince: (when: string) => `the most since ${when}`,
    leastSince: (when: string) => `the least since ${when}`,
    mostOfAll: (day: string) => `the most since the outlines begin, ${day}`,
    leastOfAll: (day: string) => `the least since the outlines begin, ${day}`,
    weekFrom: (date: string) => `Week from ${date}`,
    areas: (taken: string, regained: string, net: string) =>
      `${taken} taken, ${regained} regained, ${net} net`,
    notWhole: "not all of it has outlines",
    redrawnOn: (days: string) => `redrawn by the source on ${days}`,
    noNewOutline: "no new outline, which is not a pace of zero",
    outsideOutlines: (from: string, to: string) => `The outlines run from ${from} to ${to}.`,
    hint: "Point at a bar, or use the arrow keys; a click or Enter goes there.",
    chart: (from: string, to: string) => `Land taken and regained, ${from} to ${to}`,
    slider: "Bar of the pace chart",
    keys: {
      redrawn: "redrawn by the source at one stroke",
      noOutline: "no new outline, which is not zero",
      seam: (day: string) => `from ${day} on the mirror of the map instead of its archive`,
    },
    ruleTitle: "When a day counts as redrawn",
    rule: ({ neighbourDays, deviations, leastKm2, collapseDays, collapseKm2 }: RedrawRule) =>
      `Where the land taken, or the land regained, exceeds the median of the ${neighbourDays} days on each side by at least ${leastKm2} km² and by more than ${deviations} times their median absolute deviation. The source brings out its map in batches: the land may have changed hands over several days, or only the drawing did. Its area is counted all the same. A front that gives way is not marked, as in the autumn of 2022: the ${collapseDays} days on each side then bring ${collapseKm2} km² or more themselves, and at least half of that day's.`,
    tableTitle: "The figures as a table",
    tableColumns: { period: "Period" },
    enlarge: "Enlarge",
  },

  towns: {
    asOf: (day: string) =>
      `From the town's centre to the front line as drawn by the source on the evening of ${day}.`,
    sort: "Order",
    sorts: {
      now: "nearest now",
      window: "came closest in this window",
      name: "name",
    } satisfies Record<TownOrder, string>,
    km: (distance: string) => `${distance} km`,
    inside: "inside the outline",
    noOutline: "no outline",
    noOutlineOn: (day: string) => `The data hold no outline of the evening of ${day}.`,
    leastInWindow: (distance: string, day: string) => `least ${distance}, ${day}`,
    reachedInWindow: (day: string) => `the line passed over the centre, ${day}`,
    leftInWindow: (day: string) => `the centre was regained, ${day}`,
    insideThroughout: "inside all along",
    chart: (from: string, to: string) => `Distance from ${from} to ${to}`,
    charts: (from: string, to: string) =>
      `Small charts: distance from ${from} to ${to}, each to its own scale. The thin rule is the front line; below it the centre is inside the outline. Hatched: no new outline.`,
    distanceNow: "On this evening",
    toTheLine: (distance: string) => `${distance} to the line`,
    inWindow: "In the window",
    oblast: "Oblast",
    loading: "Loading the towns …",
    failed: "The towns could not be loaded.",
  },

  card: {
    close: "Close",
    precision: "How precisely",
    time: "Time",
    weapon: "Weapon",
    target: "Kind of target",
    killed: "Killed, as reported",
    injured: "Injured, as reported",
    confidence: "Confidence",
    sources: "Sources",
    launchSites: "Launch sites named",
    targets: "Targets named",
    affected: "Areas named as hit",
    carrier: "Carrier",
    sharedNote:
      "The report names these launch sites and targets together; which flew where is not known.",
    coarsened:
      "Moved to the middle of the settlement or district on purpose: this kind of site is not shown more precisely.",
    occupiedTitle: "Occupied land",
    regainedTitle: "Regained land",
    atTheStart: (day: string) => `already so on the first outline in the data, ${day}`,
    frontNote:
      "Drawn from DeepState's outline of that evening. It is one group's assessment and no finer than that.",
    changedOn: "First shown so on the evening of",
    area: "Area of this piece",
    launchSiteTitle: "Launch site or area",
    targetAreaTitle: "Target area",
    placeLevel: "Known as",
    inWaves: "In this night's reports",
    gone: "The address names a mark that is not in the data.",
  },

  precision: {
    exact: "an exact place",
    street: "a street, within about 150 m",
    neighbourhood: "a neighbourhood",
    district: "a city district; the point stands for all of it",
    settlement: "a settlement",
    raion: "a raion",
    oblast: "an oblast; the point stands for all of it",
    region: "a region",
    country: "the whole country",
  } satisfies Record<PlacePrecision, string>,

  timePrecision: {
    minute: "to the minute",
    night: "to the night",
    day: "the day is known, the hour is not",
  } satisfies Record<TimePrecision, string>,

  weaponClasses: {
    drone: "long-range attack drone",
    "short-range-drone": "short-range attack drone",
    "unknown-drone": "drone of unknown kind",
    "reconnaissance-drone": "reconnaissance drone",
    "cruise-missile": "cruise missile",
    "ballistic-missile": "ballistic missile",
    "aeroballistic-missile": "aeroballistic or hypersonic missile",
    "air-to-surface-missile": "guided air-to-surface missile",
    "surface-to-air-missile": "surface-to-air missile used against the ground",
    "mixed-missile": "missiles of several classes",
    "unknown-missile": "missile of unknown kind",
    "guided-bomb": "guided bomb",
    artillery: "artillery or rockets",
    other: "other",
    mixed: "several",
    unknown: "not known",
  } satisfies Record<WeaponClass, string>,

  targetTypes: {
    residential: "homes",
    commercial: "shops and offices",
    industrial: "industry",
    energy: "energy",
    transport: "transport",
    education: "school or childcare",
    healthcare: "healthcare",
    cultural: "culture",
    religious: "religion",
    government: "administration",
    food: "food supply",
    humanitarian: "humanitarian",
    military: "military",
    unknown: "not known",
  } satisfies Record<TargetType, string>,

  confidences: { high: "high", medium: "medium", low: "low" } satisfies Record<Confidence, string>,

  map: {
    title: "Map of Ukraine: raids, strikes and the front line",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    moveWithTwoFingers: "Use two fingers to move the map",
    scrollWithCtrl: "Hold Ctrl and scroll to zoom the map",
    scrollWithCommand: "Hold ⌘ and scroll to zoom the map",
    loading: "Loading the map …",
    credit: "© OpenStreetMap contributors",
  },

  about: {
    heading: "What this map shows, and what it does not",
    paragraphs: [
      "Raids are the Ukrainian Air Force's reports, digitised by hand. A raid night runs from 15:00 to 15:00 Kyiv time and is named by the day on which it began. The figures are claims of one side of the war and cannot be checked here.",
      "Headline figures sum the reports of the Air Force command, where it made none those of another national authority, which is then named. Regional commands' reports stand beside and are never added. A figure that a report does not give is shown as “not reported”, never as zero.",
      "Flows are not routes. A report names launch sites and targets together; the number is drawn as equal strands between all of them.",
      "The front is DeepState's outline, as it stood on the evening of each day: from its archive until 3 August 2025, from then on from a public mirror of the same map. Square kilometres are geodesic areas of what changed between two evenings, so a redrawing by the source counts on the day it appeared.",
      "Strike places are what two collections hold. Many more places were hit than are shown. Military and energy sites are never shown more precisely than their district or settlement.",
    ],
    sources: "Sources",
    licence: "Terms",
    covers: "Covers",
    taken: "Taken",
    credits:
      "Basemap and the border and coast of the front: © OpenStreetMap contributors (ODbL 1.0); oblasts: Natural Earth (public domain); rivers: GSHHG 2.3.7 (LGPL 3); places: GeoNames (CC BY 4.0).",
    code: "Data and code are in the project's repository; every figure can be printed from it.",
  },

  settings: {
    language: "Language",
    theme: "Theme",
    themes: { auto: "as the device", light: "light", dark: "dark" },
    present: "Present",
    copyLink: "Copy link",
    copied: "Link copied",
    embed: "Copy embed code",
    embedCopied: "Embed code copied",
  },

  embed: {
    fullView: "Open the full map",
    sources:
      "Sources: Ukrainian Air Force reports, digitised by P. Ivaniuk; DeepState; Bellingcat; own collection for Kyiv",
  },

  present: {
    launched: "drones and missiles launched",
    leave: "Leave the presentation",
    hint: "PageDown and PageUp step from raid to raid, Space plays, Esc leaves",
  },

  failure: {
    noWebGl:
      "This browser cannot draw the map (no WebGL 2). The figures, the timeline and the panel work all the same.",
    mapFailed:
      "The map could not be drawn. The figures, the timeline and the panel work all the same.",
    dataset: {
      manifest: "The data could not be loaded",
      raids: "The raids could not be loaded",
      strikes: "The strike places could not be loaded",
      front: "The front could not be loaded",
      basemap: "The background map could not be loaded",
      frontearlier: "The front before July 2024 could not be loaded",
      greyzone: "The grey zone could not be loaded",
      towns: "The towns could not be loaded",
    },
    reason: {
      unreachable: "the file did not arrive",
      damaged: "the file is damaged",
      unreadable: "the file does not hold what it should",
    },
    sentence: (what: string, reason: string, file: string) =>
      `${what}: ${reason} (${file}). The rest works.`,
    retry: "Try again",
    address: (parameter: string, found: string, expected: string) =>
      `The address says ${parameter}=${found}, which makes no sense here (expected something like ${expected}); it was left aside.`,
    outsideData: (found: string, from: string, to: string) =>
      `The address asks for ${found}; the data runs from ${from} to ${to}.`,
    dismiss: "Dismiss",
  },
};

function ordinal(value: number): string {
  const category = new Intl.PluralRules("en-GB", { type: "ordinal" }).select(value);
  const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = {
    one: "st",
    two: "nd",
    few: "rd",
  };
  return `${value}${suffixes[category] ?? "th"}`;
}

export type Messages = typeof en;
