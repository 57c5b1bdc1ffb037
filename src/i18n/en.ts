import type { ClaimMeasure, ClaimQualifier, TollScope } from "../model/annotations";
import type { AxisId } from "../model/axis";
import type { CalendarMeasure } from "../model/calendar-cell";
import type { ClaimDifference } from "../model/claim-figures";
import type { ClassGroup, CountedFamily } from "../model/class-group";
import type { Fate } from "../model/fate";
import type { Facet } from "../model/filter-options";
import type { REDRAW_RULE } from "../model/front-redraws";
import type { LayerId } from "../model/layer";
import type { ListColumn } from "../model/list-sort";
import type { OblastColumn } from "../model/oblast-order";
import type { PaceStep } from "../model/pace-period";
import type { PlacePrecision, TimePrecision } from "../model/precision";
import type { HitsChoice } from "../model/raid-filter";
import type { RaidStep } from "../model/raid-step";
import type { RaidMeasure } from "../model/records";
import type { SearchGoal } from "../model/search-entry";
import type { SheetStop } from "../model/sheet-stop";
import type { ShownSource } from "../model/shown-source";
import type { StepUnit } from "../model/step-unit";
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
const WAVES: PluralForms = { one: "# wave", other: "# waves" };
const PLACES: PluralForms = { one: "# place hit", other: "# places hit" };

const SHEET_STOPS: Readonly<Record<SheetStop, string>> = {
  third: "a third",
  half: "half",
  full: "full",
};

/** What the keys do in one place of the page. */
export interface HelpPlace {
  readonly where: string;
  readonly keys: ReadonlyArray<readonly [keys: ReadonlyArray<string>, does: string]>;
}

/** Of the page and of a presentation. */
const TIME_KEYS: HelpPlace["keys"] = [
  [["Home", "End"], "the first day of the war, the newest raid"],
  [["0", "9"], "0 to 9: a tenth of the war further each"],
  [["Space", "K"], "play and pause"],
  [["<", ">"], "slower, faster"],
  [["R"], "replay the night, and close the replay"],
];

const ON_THE_MAP: HelpPlace = {
  where: "On the map",
  keys: [
    [["←", "→", "↑", "↓"], "move the map"],
    [["+", "−"], "nearer, further"],
  ],
};

export const en = {
  title: "The air war on Ukraine and its front line, on one clock",
  siteDescription:
    "Every raid, strike and movement of the front in Russia’s war on Ukraine under one slider, with sources and with what is not known.",
  siteMeasures: [
    "drones and missiles launched, shot down and lost in each raid night",
    "places hit",
    "front line and land that changed hands, in km²",
  ],
  siteCountry: "Ukraine",
  siteSource: (source: string, maker: string) => `${source}, by ${maker}.`,
  shortTitle: "Ukraine: air war and front line",
  kyivTime: "Kyiv time",
  night: (night: number) => `Night of ${f.night(night)}`,
  drones: (count: number) => f.count(count, DRONES),
  missiles: (count: number) => f.count(count, MISSILES),
  dronesNoun: (count: number) => f.count(count, { one: "drone", other: "drones" }),
  missilesNoun: (count: number) => f.count(count, { one: "missile", other: "missiles" }),
  netOver: (taken: boolean, dates: string) =>
    taken ? `net taken by Russia, ${dates}` : `net regained by Ukraine, ${dates}`,
  and: (items: ReadonlyArray<string>) => f.list(items),
  notReported: "not reported",
  definition: "definition",

  headline: {
    sentence: (night: number, launched: string, clauses: ReadonlyArray<string>) =>
      `Night of ${f.night(night)}: ${launched}${clauses.map((clause) => `, ${clause}`).join("")}.`,
    recordUntilThen: "the largest raid until then",
    rank: (rank: number) => `the ${ordinal(rank)} largest raid until then`,
    mainTargets: (places: string, count: number) =>
      `${count === 1 ? "main target" : "main targets"}: ${places}`,
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
    shareShotDown: "% shot down",
    lost: "lost or suppressed",
    weapon: "Weapon",
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
    mergedOutcomeCount: (count: number) => `${f.number(count)} shot down or suppressed`,
    mergedOutcome:
      "Since the night of 23–24 July 2025 the command’s reports give the drones shot down and those lost or suppressed as one number. Before and after do not compare.",
    shotDownCount: (count: number) => `${f.number(count)} shot down`,
    lostCount: (count: number) => `${f.number(count)} lost or suppressed`,
    restCount: (count: number) => `${f.number(count)} not accounted for`,
    occupiedArea: "Occupied on this evening",
    mainTarget: "Main target",
    otherTargets: "Also named",
    time: "Time",
  },

  raidCard: {
    steps: "From raid to raid",
    previous: "Previous raid",
    next: "Next raid",
    previousLarger: "Previous larger",
    nextLarger: "Next larger",
    none: "none in the data",
    rank: "How large",
    ranked: {
      together: (count: string) => `Together, ${count}`,
      drones: (count: string) => `Drones, ${count}`,
      missiles: (count: string) => `Missiles, ${count}`,
    } satisfies Record<RaidMeasure, (count: string) => string>,
    largestUntilThen: "the largest raid up to then",
    upToThen: (rank: number) => `${ordinal(rank)} largest up to then`,
    equalled: (night: number) => `as large as that of ${f.night(night)}`,
    largestSince: (night: number) => `the largest since the night of ${f.night(night)}`,
    overall: (rank: number) =>
      rank === 1 ? "the largest in all the data" : `${ordinal(rank)} in all the data`,
    rankNote:
      "By the number launched, among the nights for which a national authority reported drones or missiles.",
    records: "Record raids",
    recordsBy: "Records by",
    measures: {
      together: "together",
      drones: "drones",
      missiles: "missiles",
    } satisfies Record<RaidMeasure, string>,
    recordsNote: "Each was larger than every raid before it.",
    outcomes: "What became of them",
    shotDown: (count: string, share: string) => `${count} shot down (${share})`,
    lost: (count: string, share: string) => `${count} lost or suppressed (${share})`,
    rest: (count: string, share: string) => `${count} not accounted for (${share})`,
    outcomeNote:
      "Shares of those launched. “Lost or suppressed”: lost from sight or turned away by electronic warfare. “Not accounted for”: the report says neither; it does not mean that they hit.",
    waves: "Wave by wave",
    wavesNote: (count: number) =>
      f.count(count, {
        one: "# row of the report: one weapon model of the raid.",
        other: "# rows of the reports, each one weapon model of a raid.",
      }),
    launchedCount: (count: string) => `${count} launched`,
    launchedUnknown: "number not reported",
    noLaunchSites: "not reported; so no flow is drawn",
    mainTargets: "Main targets",
    stillFlying: "Still in the air at the time of the report",
    shotDownWhere: "Shot down, by place",
    countAt: (places: string, count: string) => `${places}: ${count}`,
    withoutNumber: "without a number",
    unknown: "Not reported",
    row: "Row in the source's table",
    filterHides: (hidden: number, all: number, models: string) =>
      `The filter hides ${f.number(hidden)} of the ${f.count(all, WAVES)} of this raid elsewhere: ${models}. This card shows the whole raid.`,
    filterHidesAll:
      "The filter leaves this raid out elsewhere. This card shows the whole of it all the same.",
    hiddenWave: "hidden by the filter",
  },

  claims: {
    heading: "What others say",
    intro:
      "Figures that somebody else gave for a span of time, beside the sums of the reports' rows for the same span. They need not count the same things.",
    nights: (from: number, to: number) =>
      from === to
        ? `night of ${f.night(from)}`
        : `nights from ${f.shortDay(from)} to ${f.shortDay(to)}`,
    caption: (who: string, span: string) => `${who}, ${span}`,
    measure: "Launched",
    claimed: "Said",
    command: "Air Force command",
    all: "all reports",
    measures: {
      drones: "Drones",
      missiles: "Missiles",
      "drones-and-missiles": "Drones and missiles",
      "ballistic-missiles": "Ballistic missiles",
      "guided-bombs": "Guided bombs",
    } satisfies Record<ClaimMeasure, string>,
    qualified: {
      exactly: (value: string) => value,
      over: (value: string) => `over ${value}`,
      almost: (value: string) => `almost ${value}`,
      about: (value: string) => `about ${value}`,
    } satisfies Record<ClaimQualifier, (value: string) => string>,
    difference: {
      equal: () => "the same number",
      more: (by: string, share: string | null) => `${by} more than said${inBrackets(share)}`,
      fewer: (by: string, share: string | null) => `${by} fewer than said${inBrackets(share)}`,
      allowed: (by: string, share: string | null) =>
        `${by} more${inBrackets(share)}, which “over” allows`,
    } satisfies Record<ClaimDifference["kind"], (by: string, share: string | null) => string>,
    differs: (measure: string, parts: ReadonlyArray<string>) => `${measure}: ${parts.join("; ")}.`,
    byCommand: (difference: string) => `the command's own reports give ${difference}`,
    byAll: (difference: string) => `all reports give ${difference}`,
    bySame: (difference: string) => `the reports give ${difference}`,
    notCounted: "no report of the span gives a number",
    hardlyCounted: "the reports do not count them as a rule, so nothing is compared",
    unreported: (rows: number) =>
      f.count(rows, {
        one: "# row names one without a number",
        other: "# rows name some without a number",
      }),
    rowsBegin: (day: string) =>
      `The reports in the data begin on ${day}; the sums leave out what was before.`,
    longer: (count: number) =>
      f.count(count, { one: "# source on a longer span", other: "# sources on longer spans" }),
    definitions: "What each figure counts",
    theirs: (who: string) => `${who} counts:`,
    ours: "The rows count:",
    ourMeasures: {
      drones: "long-range attack drones, that is, the Shahed type with its decoys",
      missiles: "missiles of every class",
      "drones-and-missiles":
        "long-range attack drones with their decoys, and missiles of every class",
      "ballistic-missiles":
        "ballistic missiles, Kinzhal and Zircon included; rows that name several classes in one figure are left out",
      "guided-bombs": "guided bombs, which the reports hardly ever count",
    } satisfies Record<ClaimMeasure, string>,
    ourDays:
      "Launched, in the raids that were over within these days, Kyiv time. “Air Force command”: its own reports. “All reports”: those of regional commands and others too, which may count the same things twice.",
    ourNights:
      "Launched, in these raid nights. “Air Force command”: its own reports. “All reports”: those of regional commands and others too, which may count the same things twice.",
  },

  corrections: {
    heading: "Corrected",
    entry: (date: string, text: string) => `${date}: ${text}`,
    source: "source",
  },

  layers: {
    heading: "Layers and legend",
    explain: (layer: string) => `What the marks of “${layer}” mean`,
    names: {
      drones: "Drones",
      missiles: "Missiles",
      strikes: "Strike targets",
      oblasts: "Oblasts by nights named",
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
      oblasts:
        "Nights of the window in which a report named the oblast, or a place in it, as target or as affected. Reports for all of Ukraine are not spread over oblasts.",
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
    notRoutes: "Lines join the launch sites and areas that a report names; they are not routes.",
  },

  mapKeys: {
    oneLine:
      "One line for each wave, launch site and target area named; waves between the same two places lie side by side.",
    noLaunchSite: "Where a report names no launch site, only the area named is coloured.",
    nightKnown: "filled: the night is known",
    dayKnown:
      "open: only the day is known, not the hour; shown in the night before the noon of that day",
    counted:
      "filled coin: how many places hit this night lie here together; a click on it goes nearer",
    countedEarlier: "open coin: the same, earlier in the window",
    nightsNamed: "Nights of the window in which the oblast was named",
    unnamed: "not named, which does not mean not attacked",
    allUkraine: (nights: number, total: number) =>
      `Beside this, ${f.number(nights)} of ${f.count(total, NIGHTS)} had a report for all of Ukraine, which is not spread over the oblasts.`,
  },

  oblastCard: {
    of: (total: number, days: string) =>
      `Named in raid reports, of ${f.count(total, NIGHTS)} with a report: ${days}`,
    nights: (count: number) => f.count(count, NIGHTS),
    target: "Named as target",
    affected: "Named as affected",
    either: "Named as either",
    allUkraine: "Beside these: all of Ukraine named",
    notNamed: "Not named in any of these nights, which does not mean not attacked.",
    note: "Counts nights, not weapons; a night counts once. Places in the oblast are counted; regions and all of Ukraine are not.",
  },

  timeline: {
    label: "Time",
    slider: "Raid night",
    sliderSince: "Start of the window",
    sliderA: "A: the earlier evening",
    sliderB: "B: raid night",
    evening: (day: string) => `Evening of ${day}`,
    sliderValue: (night: number, what: string) => `Night of ${f.night(night)}: ${what}`,
    stepUnit: "A step goes by",
    stepUnits: {
      night: "raid night",
      day: "day",
      week: "week",
      month: "month",
      year: "year",
    } satisfies Record<StepUnit, string>,
    back: {
      night: "Previous raid night",
      day: "One day back",
      week: "One week back",
      month: "One month back",
      year: "One year back",
    } satisfies Record<StepUnit, string>,
    onward: {
      night: "Next raid night",
      day: "One day on",
      week: "One week on",
      month: "One month on",
      year: "One year on",
    } satisfies Record<StepUnit, string>,
    latest: "Go to the newest raid",
    latestNote: "and stay on it when newer data arrive",
    loop: "At the end, go on from the beginning",
    playOptions: "Steps and speed",
    play: "Play",
    pause: "Pause",
    speed: "Speed",
    speedOption: (nights: number) => `${f.count(nights, NIGHTS)} a second`,
    dateField: "Go to the night that began on",
    drones: "drones a night",
    missiles: "missiles a night",
    front: "front, km² a week",
    upTo: (top: string) => `up to ${top}`,
    missing: "Hatched: no report or no outline, which is not zero.",
    noReport: "no report (not zero)",
    chart: (from: string, to: string, largest: string) =>
      `Drones and missiles launched per night, ${from} to ${to}. Largest: ${largest}.`,
    record: (drones: string, night: number) =>
      `${drones} in the night of ${f.night(night)}, the most up to then`,
    records: (items: ReadonlyArray<string>) => `Records by drones: ${items.join("; ")}.`,
    advance: (area: string, from: number, to: number) => `${area} km² net, ${f.days(from, to)}`,
    advances: (items: ReadonlyArray<string>) => `Largest advances in a week: ${items.join("; ")}.`,
  },

  timeAxis: {
    zoom: "Zoom of the time axis",
    zoomIn: "Show fewer days",
    zoomOut: "Show more days",
    whole: "Show the whole war",
    overview: "Days in sight",
    inSight: (days: string) => `Days in sight: ${days}. Plus and minus zoom.`,
  },

  dateField: {
    calendar: "Choose in a calendar",
    notADate: (typed: string, example: string, iso: string) =>
      `“${typed}” is no date that can be read here. Write it like ${example} or ${iso}.`,
    outside: (from: string, to: string) => `Only dates from ${from} to ${to} can be shown.`,
  },

  replay: {
    open: "Replay the night",
    openShort: "Replay",
    missing: { hours: "hours not reported", launchSites: "launch sites not reported" },
    notPossible: (reason: string) => `No replay: ${reason}`,
    label: "Replay of the night",
    play: "Play the replay",
    pause: "Pause the replay",
    close: "Close the replay",
    slider: "Minute of the night",
    valueText: (clock: string, day: string) => `${clock}, Kyiv time, ${day}`,
    back: "10 minutes back",
    forward: "10 minutes on",
    speed: "Minutes of the night that pass in a second",
    speedOption: (minutes: number) => `${f.number(minutes)} min/s`,
    hourly: "one hour a second",
    illustrative:
      "Illustrative: routes and times of arrival are not known; only start and end of the raid are reported.",
    oneMark: (what: ReadonlyArray<string>) => `One mark = ${what.join(" or ")}.`,
    markDrones: (count: number) => `${count > 1 ? "up to " : ""}${f.count(count, DRONES)}`,
    markMissiles: (count: number) => `${count > 1 ? "up to " : ""}${f.count(count, MISSILES)}`,
    still: (what: ReadonlyArray<string>) =>
      `Without moving marks, since the report gives no launch site, no hours or no number: ${f.list(what)}.`,
    numberUnknown: "waves without a number",
    hitsByDay: "Places hit are shown from the start: only their day is known.",
    hitsAtMinute:
      "Places hit whose minute is known appear at that minute; of the others only the day is known, and they are shown from the start.",
    speeds: "Speeds",
    speedsNote:
      "As the source named gives them. A way too long for the reported time is flown faster; a class without a speed takes most of the reported time.",
    speedColumns: { weaponClass: "Class", kmPerHour: "km/h", of: "Speed of" },
  },

  window: {
    heading: "Over which time the front is compared",
    settings: "Date and window",
    kinds: {
      day: "One day",
      moving: "Last days",
      month: "Month",
      year: "Year",
      since: "Since",
      compare: "A against B",
    } satisfies Record<WindowKind, string>,
    explained: {
      day: "This evening against the evening before",
      moving: "This evening against the evening so many days before",
      month: "The month up to this evening, against the last evening before it; steps go by month",
      year: "The year up to this evening, against the last evening before it; steps go by year",
      since: "This evening against the evening of a date that stays",
      compare: "The evening of A against the evening of B, each moved by itself",
    } satisfies Record<WindowKind, string>,
    lastDays: (days: number) => `last ${f.count(days, DAYS)}`,
    length: "Length of the window in days",
    lengthRange: (least: number, most: number) =>
      `A whole number of days from ${f.number(least)} to ${f.number(most)}.`,
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
          return `${f.count(to - from, DAYS)} to ${f.shortDay(to)}`;
        case "month":
        case "year":
          return f.days(from + 1, to);
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
    perDay: (mean: string) => `${mean} a day`,
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
    loading: "Loading …",
    tabs: {
      raid: "Raid",
      kyiv: "Kyiv",
      oblasts: "Oblasts",
      front: "Front",
      towns: "Towns",
      charts: "Charts",
      list: "List",
      about: "Method",
    },
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

  charts: {
    step: "A bar stands for",
    steps: { night: "Night", week: "Week", month: "Month" } satisfies Record<RaidStep, string>,
    stacking: "Bars are divided",
    stackings: { class: "By class", fate: "By outcome" },
    families: { drone: "Drones", missile: "Missiles" } satisfies Record<CountedFamily, string>,
    groups: {
      drone: "Drones",
      "ballistic-missile": "Ballistic missiles",
      "aeroballistic-missile": "Aeroballistic or hypersonic",
      "cruise-missile": "Cruise missiles",
      "other-missile": "Other or several classes",
    } satisfies Record<ClassGroup, string>,
    /** The same over narrow columns: soft hyphens where a word may break. */
    groupColumns: {
      drone: "Drones",
      "ballistic-missile": "Bal\u00ADlistic missiles",
      "aeroballistic-missile": "Aero\u00ADballistic or hyper\u00ADsonic",
      "cruise-missile": "Cruise missiles",
      "other-missile": "Other or several classes",
    } satisfies Record<ClassGroup, string>,
    fates: {
      neither: "neither shot down nor lost",
      untold: "not shot down, more is not told",
      lost: "lost or suppressed",
      shotDown: "shot down",
    } satisfies Record<Fate, string>,
    each: {
      night: (nights: number) => (nights === 1 ? "each night" : `in every ${nights} nights`),
      week: () => "each week",
      month: () => "each month",
    } satisfies Record<RaidStep, (nights: number) => string>,
    nights: (from: number, to: number) => `Nights of ${f.days(from, to)}`,
    weekFrom: (day: number) => `Week from ${f.day(day)}`,
    peakIn: {
      night: (from: number, to: number) =>
        from === to ? `in the night of ${f.night(from)}` : `in the nights of ${f.days(from, to)}`,
      week: (from: number) => `in the week from ${f.day(from)}`,
      month: (from: number) => `in ${f.month(from)}`,
    } satisfies Record<RaidStep, (from: number, to: number) => string>,
    launchedTitle: (each: string, days: string, peak: string | null) =>
      `Drones and missiles launched ${each}, ${days}${peak === null ? "" : `: most ${peak}`}.`,
    launchedOnce: (time: string, amount: string) => `${time}: ${amount} launched.`,
    peak: (when: string, amount: string) => `${when}, ${amount}`,
    sharesTitle: (days: string, shares: ReadonlyArray<string>) =>
      `Share shot down, ${days}: ${shares.join(", ")}.`,
    shareOf: {
      drone: (share: string) => `${share} of the drones`,
      "ballistic-missile": (share: string) => `${share} of the ballistic missiles`,
      "aeroballistic-missile": (share: string) => `${share} of the aeroballistic missiles`,
      "cruise-missile": (share: string) => `${share} of the cruise missiles`,
      "other-missile": (share: string) => `${share} of other missiles`,
    } satisfies Record<ClassGroup, (share: string) => string>,
    sitesTitle: (site: string, nights: number, all: number) =>
      `${site} was named as a launch site in ${f.number(nights)} of ${f.count(all, NIGHTS)}, more often than any other.`,
    hoursTitle: (hours: string, waves: number, all: number) =>
      `Waves began most often at ${hours}, Kyiv time: ${f.number(waves)} of ${f.count(all, WAVES)} with a time.`,
    noSites: "No launch site is named in these nights' reports.",
    noHours: "None of these nights' reports gives a time of day.",
    noShares: "None of these nights' reports gives both numbers.",
    launchedChart: (days: string) => `Drones and missiles launched, ${days}`,
    sharesChart: (days: string) => `Share shot down by class, ${days}`,
    sitesChart: (days: string) => `Nights in which launch sites were named, ${days}`,
    hoursChart: (days: string) => `Hour of start of the waves, ${days}`,
    launchedOf: (family: string, launched: string) => `${family}: ${launched} launched`,
    shareOfNumbers: (share: string, shotDown: number, launched: number) =>
      `${share} of ${f.number(launched)} (${f.number(shotDown)})`,
    shotDownOf: (shotDown: number, launched: number) =>
      `${f.number(shotDown)} of ${f.number(launched)}`,
    overall: (share: string, launched: number) => `${share} of ${f.number(launched)}`,
    inHour: (hours: string, drones: string, missiles: string) =>
      `${hours}: ${drones} and ${missiles}`,
    droneWaves: (count: number) =>
      f.count(count, { one: "# wave of drones", other: "# waves of drones" }),
    missileWaves: (count: number) =>
      f.count(count, { one: "# wave of missiles", other: "# waves of missiles" }),
    notWhole: "only as far as it lies in the window",
    afterWindow: "after the playhead, not counted",
    reportedOf: (reported: number, nights: number) =>
      `${f.number(reported)} of ${f.count(nights, NIGHTS)} with a report`,
    noReport: "no report in the data, which is not zero",
    noneNamed: "no such wave named in the reports",
    contradicting: (waves: number) =>
      f.count(waves, {
        one: "# wave contradicts itself: more shot down and lost than launched",
        other: "# waves contradict themselves: more shot down and lost than launched",
      }),
    byDayOfEnd: (time: string, begun: string, over: string) =>
      `${time}: ${begun} in the raid nights that began in it, as this chart counts; ${over} in the command’s raids that were over in it, as reports of a month count.`,
    hint: "Point at a bar, or use the arrow keys; a click or Enter goes to its largest night.",
    hoursHint: "Point at a bar, or use the arrow keys.",
    sliders: {
      launched: "Bar of the chart of drones and missiles launched",
      shares: "Point in time of the chart of shares shot down",
      hours: "Hour of the chart of starts",
    },
    keys: {
      noReport: "no report, which is not zero",
      later: "after the playhead",
      dot: "the larger a dot, the more were launched; a line: the share over all these nights",
    },
    summed: (nights: number) =>
      `${nights} nights are summed in each bar, so that none is thinner than a point of the screen.`,
    authorities: (list: string) =>
      `Summed are the headline reports of each night: ${list}. Reports of other authorities stand beside and are not added.`,
    authority: (name: string, nights: number) => `${name}, ${f.count(nights, NIGHTS)}`,
    empty: "The data have no raid report of these nights.",
    emptyFiltered: "No raid of these nights matches the filter.",
    filtered: (shown: number, all: number) =>
      `Filtered: ${f.number(shown)} of ${f.count(all, NIGHTS)} with a raid.`,
    sitesNote: (unnamed: number, all: number) =>
      `A night counts once for each site that a wave names. Reports name sites together and do not say how many flew from which, so drones and missiles are not divided among them, and the nights add up to more than there were.${unnamed === 0 ? "" : ` No site is named in ${f.number(unnamed)} of ${f.count(all, NIGHTS)}.`}`,
    sitesKeys: {
      drone: "nights in which drones set out from there",
      missile: "nights in which missiles did",
    } satisfies Record<CountedFamily, string>,
    hoursNote: (untimed: number) =>
      `The start as the report gives it, often one time for all waves of a raid.${untimed === 0 ? "" : ` ${f.count(untimed, WAVES)} without a time of day ${untimed === 1 ? "is" : "are"} left out.`}`,
    howTitle: "How these figures are counted",
    how: [
      "By raid night, from 15:00 to 15:00 Kyiv time, which is counted in the week or month in which it began; weeks begin on Monday. A monthly report counts by the day on which a raid was over, so that its sums differ: for a whole month both are given.",
      "Drones are long-range attack drones, that is, the Shahed type with its decoys where a report counts them in; missiles are all missile classes. Drones of the front line and of reconnaissance, bombs and all else are not counted.",
      "Neither: launched, and by the report neither shot down nor lost; it hit, missed or was still in the air. Where a report gives only one of the two numbers, or contradicts itself, what is left over is shown as not told.",
      "Share shot down: shot down divided by launched, of those waves only whose report gives both and does not contradict itself. Lost or suppressed is not in it.",
    ],
    dash: "–: none named in the reports, or not reported.",
    download: "Download CSV",
    columns: { period: "Time", site: "Site", nights: "Nights", hour: "Hour", waves: "Waves" },
    file: "Launched and outcome, by class",
    tables: {
      launched: "Table: launched, by class",
      drone: "Table: drones, by outcome",
      missile: "Table: missiles, by outcome",
      shares: "Table: share shot down, of how many, and how many were shot down",
      sites: "Table: nights in which a site was named",
      hours: "Table: waves by hour of start, Kyiv time",
    },
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
    inside: "inside occupied land",
    noOutline: "no outline",
    noOutlineOn: (day: string) => `The data hold no outline of the evening of ${day}.`,
    leastInWindow: (distance: string, day: string) => `least ${distance}, ${day}`,
    unchangedInWindow: "did not change in this window",
    reachedInWindow: (day: string) => `the line passed over the centre, ${day}`,
    leftInWindow: (day: string) => `the centre was regained, ${day}`,
    insideThroughout: "inside all along",
    chart: (from: string, to: string) => `Distance from ${from} to ${to}`,
    charts: (from: string, to: string) =>
      `Small charts: distance from ${from} to ${to}, each to its own scale. The thin rule is the front line; below it the centre is inside occupied land. Hatched: no new outline.`,
    toTheLine: (day: string) => `to the front line on the evening of ${day}`,
    overTime: (farthest: string) => `Over time, at most ${farthest}:`,
    onEvening: (day: string) => `On the evening of ${day}`,
    inWindow: "In the window",
    oblast: "Oblast",
    loading: "Loading the towns …",
  },

  kyivView: {
    nights: (days: string, count: number) =>
      count === 1 ? `The night that began on ${days}` : `${f.count(count, NIGHTS)}, begun ${days}`,
    show: "Show Kyiv on the map",
    withHits: (nights: number, of: number, places: number) =>
      `Places hit in and around Kyiv are known for ${f.number(nights)} of ${f.count(of, NIGHTS)}: ${f.count(places, PLACES)}.`,
    placesLoading: "Loading the places hit …",
    collectionEnds: (night: number) =>
      `The collection of places hit ends with the night of ${f.night(night)}.`,
    goThere: "Go there",
    noHits: "No place hit in or around Kyiv in these nights is in the collection.",
    hitsNote:
      "As far as collected from reports, falling debris included; one place in two nights counts twice. Not in the collection does not mean not hit.",
    districts: "By district",
    district: (name: string) => `${name} district`,
    places: (count: number) => f.count(count, PLACES),
    noPlaces: "none known",
    noDistrict: "In the city, district not named",
    oblast: "Around the city, Kyiv oblast",
    morePlaces: (count: number) => f.count(count, { one: "# more place", other: "# more places" }),
    tolls: "Killed and injured, as reported",
    tollsUnfiltered: "The filter of raids does not apply to the tolls.",
    noAttacks: "No attack in these nights is in the table of tolls.",
    tollOf: "Toll of",
    scopes: {
      city: "the city",
      "city-district": "one district of the city",
      oblast: "the oblast",
      "not-stated": "not stated of whom",
    } satisfies Record<TollScope, string>,
    attacks: "attacks",
    killed: "killed",
    injured: "injured",
    inAttacks: (attacks: number) =>
      `in ${f.count(attacks, { one: "# attack", other: "# attacks" })}`,
    tollsNote:
      "Sums of what single reports said, often soon after the attack; later counts can be higher. Tolls of the city and of the oblast are not added up.",
    withoutToll: (without: number, of: number) =>
      `For ${f.number(without)} of ${f.count(of, { one: "# attack", other: "# attacks" })} no toll was found, which is not zero.`,
    attackList: (count: number) =>
      f.count(count, {
        one: "The attack, with its source",
        other: "The # attacks, each with its source",
      }),
    attackToll: (scope: string, killed: string, injured: string) =>
      `${scope}: killed ${killed}, injured ${injured}`,
    noToll: "no toll found",
  },

  calendar: {
    heading: "Calendar of nights",
    colourBy: "Cells are coloured by",
    measures: {
      size: "raid size, Ukraine",
      places: "places hit, Kyiv",
    } satisfies Record<CalendarMeasure, string>,
    explained: {
      size: "Drones and missiles launched at all of Ukraine, as the headline report gives them.",
      places: "Places hit in Kyiv and Kyiv oblast, as far as collected.",
    } satisfies Record<CalendarMeasure, string>,
    years: "Go to a year",
    year: (year: number) => `Nights of ${year}`,
    date: "Day",
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    missing: {
      size: "no national report in the data, which is not zero",
      places: "no place in the collection, which is not zero",
    } satisfies Record<CalendarMeasure, string>,
    missingKey: {
      size: "no report",
      places: "none known",
    } satisfies Record<CalendarMeasure, string>,
    filtered: "left out by the filter",
    under: (bound: number) => `under ${f.number(bound)}`,
    between: (from: number, to: number) =>
      from === to ? f.number(from) : `${f.number(from)}–${f.number(to)}`,
    over: (from: number) => `${f.number(from)} and more`,
    playhead: "the chosen night",
    hint: "A column is a month, a cell the night that began on that day. Arrow keys move by day and month, Page Up and Page Down by year; Enter or a click goes to the night.",
  },

  ladder: {
    heading: "Ladder of record raids",
    explained: (day: string) =>
      `Each raid that was the largest of the war until then, by drones and missiles together, up to the night of ${day}. Not filtered.`,
    none: "No raid is in the data up to this night.",
    stood: (days: number) => `stood for ${f.count(days, DAYS)}`,
    standing: (days: number) => `stands since ${f.count(days, DAYS)}`,
    fresh: "set in this night",
    next: (night: number, size: number) =>
      `Next record: night of ${f.night(night)}, ${f.number(size)}`,
    earlier: (count: number) =>
      f.count(count, { one: "# earlier record", other: "# earlier records" }),
  },

  oblastTable: {
    nights: (days: string) => `Nights begun ${days}`,
    allUkraine: (nights: number, of: number) =>
      `In ${f.number(nights)} of ${f.count(of, NIGHTS)} with a report, one named all of Ukraine; these are not spread over the oblasts.`,
    noNights: "No raid report of these nights is in the data.",
    colour: "Colour the oblasts on the map",
    caption: (days: string) => `Nights in which each oblast was named, ${days}`,
    columns: {
      name: "Oblast",
      target: "target",
      affected: "hit",
      nights: "either",
    } satisfies Record<OblastColumn, string>,
    notNamed: "not named",
    note: "Nights in which a headline report named the oblast, or a place in it, as target, or as affected (“hit”); a night counts once. Named regions such as the south belong to no oblast. Not named does not mean not attacked.",
  },

  filter: {
    open: "Filter",
    openWith: (count: number) =>
      `Filter, ${f.count(count, { one: "# choice", other: "# choices" })}`,
    title: "Filter raids and strikes",
    nights: (shown: number, all: number) => `${f.number(shown)} of ${f.count(all, NIGHTS)}`,
    strikes: (shown: number, all: number) =>
      `${f.number(shown)} of ${f.count(all, { one: "# strike place", other: "# strike places" })}`,
    clear: "Clear filter",
    notAmong: "The night in sight is not among them.",
    ofAllUkraine: (nights: number) =>
      `Not counted: ${f.count(nights, { one: "# more night", other: "# more nights" })} whose reports name Ukraine as a whole.`,
    conditions: "What is asked for",
    remove: (condition: string) => `No longer ask for “${condition}”`,
    unknown: (id: string) => `not in the data: ${id}`,
    facets: {
      classes: "Weapon class",
      models: "Weapon model",
      sites: "Launch site",
      oblasts: "Oblast named as target or affected",
    } satisfies Record<Facet, string>,
    any: "any",
    chosen: (count: number) => `${f.number(count)} chosen`,
    find: "Find in the list",
    notFound: "Nothing of that name.",
    nightsOfOption: (count: number) => f.count(count, NIGHTS),
    size: "Drones and missiles in a night, at least",
    hits: "Places hit, as the report counts them",
    hitsChoices: { any: "any", with: "some", without: "none" } satisfies Record<HitsChoice, string>,
    hitsNote: "Nights whose report gives no such count are neither.",
    note: "Waves that are not asked for are taken out of map, charts, list and figures. Rank and records stay those of whole nights.",
    from: (site: string) => `from ${site}`,
    atLeast: (count: number) => `at least ${f.number(count)} in a night`,
    withHits: "with places hit",
    withoutHits: "no place hit, by the report",
    ofDrones: (count: number) => `of ${f.count(count, DRONES)}`,
    ofMissiles: (count: number) => `of ${f.count(count, MISSILES)}`,
  },

  list: {
    lists: { raids: "Raids", strikes: "Strike places" },
    choose: "Which list",
    caption: { raids: "Raid nights", strikes: "Places hit" },
    columns: {
      night: "Night of",
      launched: "launched",
      drones: "drones",
      missiles: "missiles",
      "shot-down": "shot down",
      lost: "lost",
      hits: "places hit",
      named: "Named as target or affected",
      place: "Place",
      oblast: "Oblast",
      weapon: "Weapon",
      kind: "Kind of target",
      precision: "Known to",
      killed: "killed",
      injured: "injured",
    } satisfies Record<ListColumn, string>,
    precisions: {
      exact: "exact place",
      street: "street",
      neighbourhood: "neighbourhood",
      district: "city district",
      settlement: "settlement",
      raion: "raion",
      oblast: "oblast",
      region: "region",
      country: "country",
    } satisfies Record<PlacePrecision, string>,
    empty: "The filter leaves nothing of this list.",
    hint: "Arrow keys move, Enter chooses. – means not reported; such rows come last.",
    hitsNote: "Places hit: those of the whole report, whatever the filter.",
    download: "Download as CSV",
  },

  search: {
    label: "Search for a night, a place or a weapon",
    placeholder: "Night, place, weapon",
    results: "Found",
    kinds: {
      night: "night",
      site: "launch site",
      area: "target area",
      town: "town: distance to the front",
      strikes: "places hit",
      class: "weapon class: show only its raids",
      model: "weapon model: show only its raids",
      claim: "what others say",
    } satisfies Record<SearchGoal["kind"] | "night", string>,
    strikes: (count: number) => f.count(count, { one: "# strike", other: "# strikes" }),
    nothing: "Nothing found. Try a date such as 3 July 2025, a place or a weapon.",
    loading: "Making the index …",
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
    minute: "reported with hour and minute",
    night: "only the night is known",
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

  strikeList: {
    noWeapon: "weapon not known",
    noTarget: "kind of target not known",
  },

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

  help: {
    open: "Keys and help",
    title: "Keys and help",
    touch: "With a finger",
    gestures: [
      "Timeline: drag to go through the nights; two fingers show fewer or more days.",
      "Map: drag to move it, two fingers to zoom; a tap on a mark tells what is known of it.",
      "Panel: pull its handle up or down; push its tabs and wide tables sideways.",
    ],
    singleKeys: "Single letters, digits and signs are shortcuts",
    singleKeysNote: "Where they get in the way of dictation or another tool, switch them off.",
    method: "What am I looking at?",
    places: [
      {
        where: "Anywhere on the page",
        keys: [
          [["←", "→"], "a night back, on"],
          [["Page Up", "Page Down"], "a week on, back"],
          [["J", "L"], "a week back, on"],
          [[",", "."], "previous, next raid night"],
          ...TIME_KEYS,
          [["/"], "search"],
          [["F"], "full screen, as a presentation"],
          [["Esc"], "close what is open"],
          [["?"], "this help"],
        ],
      },
      {
        where: "On the timeline",
        keys: [
          [["←", "→"], "a night back, on"],
          [["Page Up", "Page Down"], "30 days on, back"],
          [["Home", "End"], "first and last day"],
          [["+", "−"], "fewer, more days in sight"],
        ],
      },
      ON_THE_MAP,
      {
        where: "In tabs, lists and charts",
        keys: [
          [["←", "→", "↑", "↓"], "move within"],
          [["Enter"], "choose"],
        ],
      },
      {
        where: "In a presentation, with a clicker too",
        keys: [
          [["Page Down", "Page Up"], "next, previous raid night"],
          [["Space"], "play and pause"],
          [[".", "B"], "blank the screen, and show it again"],
          [["Esc", "F"], "leave"],
        ],
      },
    ] as ReadonlyArray<HelpPlace>,
    stagePlaces: [
      {
        where: "Anywhere in the presentation",
        keys: [
          [["Page Down", "Page Up"], "next, previous raid night, by a clicker too"],
          [["→", "←"], "next, previous raid night"],
          [["J", "L"], "a week back, on"],
          ...TIME_KEYS,
          [[".", "B"], "blank the screen, and show it again"],
          [["Esc"], "close what is open, else leave"],
          [["F"], "leave"],
          [["?"], "this help"],
        ],
      },
      {
        where: "On the timeline",
        keys: [
          [["←", "→"], "a night back, on"],
          [["Home", "End"], "first and last day"],
          [["+", "−"], "fewer, more days in sight"],
        ],
      },
      ON_THE_MAP,
    ] as ReadonlyArray<HelpPlace>,
  },

  shortcuts: {
    skip: "Skip to",
    toTimeline: "To the timeline",
    toMap: "To the map",
    toDetails: "To the details",
    more: "More",
    share: "Share",
    blank: "The screen is blank. B, the full stop or a click brings it back.",
  },

  firstUse: {
    what: "Raids, strikes and the front on one clock: drag the timeline or press play.",
    dataUntil: (lastRaid: number, lastOutline: number) =>
      `The data end with the night of ${f.days(lastRaid, lastRaid + 1)} for raids and on ${f.shortDay(lastOutline)} for the front.`,
  },

  sheet: {
    handle: (stop: SheetStop) => `Height of the panel: ${SHEET_STOPS[stop]}. Press for the next.`,
  },

  mapInWords: {
    heading: "The map in words",
    whole: "In sight: all of Ukraine.",
    near: (place: string, zoom: string) => `In sight: around ${place}, zoom ${zoom}.`,
    flow: (weapon: string, parts: ReadonlyArray<string>) =>
      `${weapon.charAt(0).toUpperCase()}${weapon.slice(1)}: ${parts.join(", ")}.`,
    launched: (count: string) => `${count} launched`,
    from: (sites: string) => `from ${sites}`,
    noSites: "launch sites not reported, so no flow is drawn",
    at: (targets: string) => `towards ${targets}`,
    allUkraine: "towards Ukraine as a whole",
    more: (count: number) => f.count(count, { one: "# more", other: "# more" }),
    noFlows: "No drones or missiles are drawn for this night.",
    strikes: (count: number, parts: ReadonlyArray<string>) =>
      `${f.count(count, PLACES)} in the window: ${parts.join(", ")}.`,
    strikesTo: (count: number, precision: string) => `${f.number(count)} known to: ${precision}`,
    noStrikes:
      "No place hit in the window is in the collection, which does not mean that none was.",
    off: (layers: string) => `Switched off: ${layers}.`,
  },

  embed: {
    fullView: "Open the full map",
    sources:
      "Sources: Ukrainian Air Force reports, digitised by P. Ivaniuk; DeepState; Bellingcat; own collection for Kyiv",
    sourcesTo: (sources: ReadonlyArray<string>) => `Sources: ${sources.join("; ")}`,
    sourceTo: {
      raids: (day: string) => `Air Force reports, digitised by P. Ivaniuk, to ${day}`,
      front: (day: string) => `DeepState, to ${day}`,
      incidents: (day: string) => `Bellingcat, to ${day}`,
      kyiv: (day: string) => `own collection for Kyiv, to ${day}`,
    } satisfies Record<ShownSource, (day: string) => string>,
    raidHours: (from: string, to: string) => `Raid ${from} – ${to}, Kyiv time`,
    noRaidHours: "Hours of the raid not reported",
    report: "report:",
    key: "Key",
    hitTonight: (count: number) => `${f.count(count, PLACES)} this night`,
    hitBefore: (count: number, day: string) => `${f.number(count)} before it, since ${day}`,
    tonight: "hit this night",
    before: (day: string) => `before it, since ${day}`,
    dayKnown: "open: only the day is known",
    lines: "lines join places that reports name; they are not routes",
    area: "area a report names, no exact place",
  },

  present: {
    launched: "drones and missiles launched",
    leave: "Leave the presentation",
    hint: "PageDown and PageUp step from raid to raid, Space plays, Esc leaves",
    wholeNight: "Reported for the whole night: no report says what happened by which minute.",
    eveningToEvening: "From evening to evening",
    netChange: "net change of the land Russia occupies",
    key: "Key",
    placesHit: (count: number) =>
      `${f.count(count, PLACES)} this night, as far as collected (number on the map)`,
    placesHitBefore: (count: number, day: string) =>
      `${f.number(count)} in the nights before, since ${day}`,
  },

  loading: {
    parts: {
      raids: "the raids",
      front: "the front",
      strikes: "the places hit",
      basemap: "the ground of the map",
    },
    program: "The program of this page is still on its way.",
    still: (parts: string, come: number, all: number) =>
      `Slow network: ${parts} still on the way, ${f.number(come)} of ${f.number(all)} files are here.`,
  },

  failure: {
    offline: (raids: string, front: string) =>
      `No network. What you see was kept from your last visit: raids up to ${raids}, the front up to ${front}.`,
    noWebGl:
      "This browser cannot draw the map (no WebGL 2). The figures, the timeline and the panel work all the same.",
    webGlLost:
      "The device no longer lets the map be drawn (WebGL 2 was taken away). The figures, the timeline and the panel work all the same.",
    mapFailed:
      "The map could not be drawn. The figures, the timeline and the panel work all the same.",
    mapNotLoaded:
      "The program that draws the map could not be loaded. The figures, the timeline and the panel work all the same.",
    panelNotLoaded: (panel: string) => `The panel “${panel}” could not be loaded. The rest works.`,
    searchNotLoaded: "The program of the search could not be loaded. The rest works.",
    cardNotLoaded: "What is known of this mark could not be loaded. The rest works.",
    screenNotLoaded: "This view could not be loaded.",
    languageNotLoaded:
      "The texts of that language could not be loaded; the page has stayed as it was.",
    reload: "Load the page again",
    dataset: {
      manifest: "The data could not be loaded",
      raids: "The raids could not be loaded",
      strikes: "The strike places could not be loaded",
      front: "The front could not be loaded",
      basemap: "The background map could not be loaded",
      frontearlier: "The front before July 2024 could not be loaded",
      greyzone: "The grey zone could not be loaded",
      annotations: "Claims, tolls and corrections could not be loaded",
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
    unknownVersion: (found: string) =>
      `The address is of version ${found}, which this page does not know; it is read as far as it can be. Loading the page anew may bring a newer one.`,
    outsideData: (found: string, from: string, to: string) =>
      `The address asks for ${found}; the data runs from ${from} to ${to}.`,
    dismiss: "Dismiss",
  },
};

function inBrackets(text: string | null): string {
  return text === null ? "" : ` (${text})`;
}

const ORDINALS = new Intl.PluralRules("en-GB", { type: "ordinal" });

function ordinal(value: number): string {
  const category = ORDINALS.select(value);
  const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = {
    one: "st",
    two: "nd",
    few: "rd",
  };
  return `${value}${suffixes[category] ?? "th"}`;
}

export type Messages = typeof en;
