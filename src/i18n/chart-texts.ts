import {
  CLASS_GROUPS,
  type ClassGroup,
  type CountedFamily,
  familyOfGroup,
} from "../model/class-group";
import { FATES, type Fate, type FateTally } from "../model/fate";
import { periodOf } from "../model/pace-period";
import type { NightRange, RaidSlot } from "../model/raid-slot";
import type { HoursOfStart, LaunchSiteNights } from "../model/raid-statistics";
import type { RaidStep } from "../model/raid-step";
import { twoDigits } from "../model/time";
import type { Messages } from "./en";
import type { Formats } from "./formats";
import { type LaunchedByFamily, launchedText } from "./launched-text";

/** What bars and shares are called and how the figures are written, in one language. */
export interface ChartLanguage {
  readonly messages: Messages;
  readonly formats: Formats;
}

/** Such as "Night of 3–4 July 2025", "Week from 30 June 2025", "June 2025". */
export function barName(
  { from, to }: Pick<RaidSlot, "from" | "to">,
  step: RaidStep,
  { messages, formats }: ChartLanguage,
): string {
  if (step === "month") return formats.month(from);
  if (step === "week") return messages.charts.weekFrom(from);
  return to - from === 1 ? messages.night(from) : messages.charts.nights(from, to - 1);
}

/** "Drones and missiles launched each week, 4 Jun – 3 Jul 2025: most in the week from 23 June 2025, 1,200 drones and 70 missiles." */
export function launchedTitle(
  slots: ReadonlyArray<RaidSlot>,
  step: RaidStep,
  nightsPerBar: number,
  days: string,
  language: ChartLanguage,
): string {
  const { charts } = language.messages;
  const each = charts.each[step](nightsPerBar);
  const [largest] = slots.toSorted((a, b) => launchedIn(b) - launchedIn(a));
  if (!largest || launchedIn(largest) === 0) return charts.launchedTitle(each, days, null);
  if (slots.length === 1) {
    return charts.launchedOnce(
      barName(largest, step, language),
      launchedText(largest.byFamily, language.messages),
    );
  }
  const when = charts.peakIn[step](largest.from, largest.to - 1);
  return charts.launchedTitle(
    each,
    days,
    charts.peak(when, launchedText(largest.byFamily, language.messages)),
  );
}

function launchedIn({ byFamily }: RaidSlot): number {
  return (byFamily.drone.launched ?? 0) + (byFamily.missile.launched ?? 0);
}

/**
 * Whole months by the nights that began in them, as charts count, and by the day on which raids were
 * over, as reports of a month do; null where either gives no number.
 */
export function monthsSentence(
  { from, to }: NightRange,
  begun: LaunchedByFamily,
  over: LaunchedByFamily,
  { messages, formats }: ChartLanguage,
): string | null {
  if (over.drone.launched === null || over.missile.launched === null) return null;
  const isOneMonth = periodOf(from, "month")[1] === to;
  const time = isOneMonth ? formats.month(from) : formats.days(from, to - 1);
  return messages.charts.byDayOfEnd(
    time,
    launchedText(begun, messages),
    launchedText(over, messages),
  );
}

/** "Share shot down, 4 Jun – 3 Jul 2025: 50% of the drones, 20% of the ballistic missiles." */
export function sharesTitle(
  byGroup: Readonly<Record<ClassGroup, FateTally>>,
  named: ReadonlyArray<ClassGroup>,
  days: string,
  { messages, formats }: ChartLanguage,
): string {
  const { charts } = messages;
  const shares = named.flatMap((group) => {
    const { share } = byGroup[group];
    return share ? [charts.shareOf[group](formats.percent(share.share))] : [];
  });
  return shares.length === 0 ? charts.noShares : charts.sharesTitle(days, shares);
}

export function sitesTitle(
  { sites, nights }: LaunchSiteNights,
  { messages, formats }: ChartLanguage,
): string {
  const first = sites[0];
  if (!first) return messages.charts.noSites;
  return messages.charts.sitesTitle(formats.place(first.site), first.nights, nights);
}

export function hoursTitle({ hours, timed }: HoursOfStart, { messages }: ChartLanguage): string {
  const [most] = hours.toSorted((a, b) => startsIn(b.byFamily) - startsIn(a.byFamily));
  if (!most || timed === 0) return messages.charts.noHours;
  return messages.charts.hoursTitle(hourSpan(most.hour), startsIn(most.byFamily), timed);
}

function startsIn({ drone, missile }: Readonly<Record<CountedFamily, number>>): number {
  return drone + missile;
}

/** Such as "18:00–19:00". */
export function hourSpan(hour: number): string {
  const clock = (at: number) => `${twoDigits(at % 24)}:00`;
  return `${clock(hour)}–${clock(hour + 1)}`;
}

/** What a bar holds, by class. */
export function classReadout(slot: RaidSlot, { messages, formats }: ChartLanguage): string {
  const { charts } = messages;
  const { drone, missile } = slot.byFamily;
  if (slot.waves.length === 0) return slot.reported === 0 ? charts.noReport : charts.noneNamed;
  const classes = CLASS_GROUPS.filter(
    (group) => familyOfGroup(group) === "missile" && slot.byGroup[group].launched !== null,
  ).map((group) => {
    const count = formats.number(slot.byGroup[group].launched ?? 0);
    return `${lowerFirst(charts.groups[group])} ${count}`;
  });
  const missiles = missile.launched === null ? null : messages.missiles(missile.launched);
  return [
    ...(drone.launched === null ? [] : [messages.drones(drone.launched)]),
    ...(missiles === null ? [] : [`${missiles} (${classes.join(", ")})`]),
  ].join("; ");
}

/** What became of those a bar holds. */
export function fateReadout(slot: RaidSlot, { messages, formats }: ChartLanguage): string {
  const { charts, notReported } = messages;
  if (slot.waves.length === 0) return slot.reported === 0 ? charts.noReport : charts.noneNamed;
  const families = (["drone", "missile"] as const).filter(
    (family) => slot.byFamily[family].waves > 0,
  );
  return families
    .map((family) => {
      const tally = slot.byFamily[family];
      const launched = tally.launched === null ? notReported : formats.number(tally.launched);
      const fates = FATES.toReversed().flatMap((fate) => {
        const count = fateCount(tally, fate);
        return count === null ? [] : [`${charts.fates[fate]} ${formats.number(count)}`];
      });
      return [charts.launchedOf(charts.families[family], launched), ...fates].join(", ");
    })
    .join("; ");
}

/**
 * A part of those launched; null where it is not known: `neither` without a wave that tells all, the
 * others without a wave that gives the number. Nothing untold is no part at all.
 */
export function fateCount(tally: FateTally, fate: Fate): number | null {
  if (fate === "untold") return tally.parts.untold || null;
  if (fate === "neither") return tally.told === 0 ? null : tally.parts.neither;
  return tally[fate] === null ? null : tally.parts[fate];
}

/** What is to be known of a bar: whether it is whole, how many of its nights have a report. */
export function barNotes(
  slot: RaidSlot,
  isCounted: boolean,
  { messages }: ChartLanguage,
): ReadonlyArray<string> {
  const { charts } = messages;
  const nights = slot.to - slot.from;
  const { drone, missile } = slot.byFamily;
  const contradicting = drone.contradicting + missile.contradicting;
  return [
    ...(isCounted ? [] : [charts.afterWindow]),
    ...(slot.isWhole || !isCounted ? [] : [charts.notWhole]),
    ...(slot.reported === nights || slot.reported === 0
      ? []
      : [charts.reportedOf(slot.reported, nights)]),
    ...(contradicting === 0 ? [] : [charts.contradicting(contradicting)]),
  ];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}
