import type { PacePeriod, PaceStep } from "../model/pace-period";
import type { PaceRank } from "../model/pace-rank";
import type { PaceSlot } from "../model/pace-slot";
import type { Day } from "../model/time";
import type { Messages } from "./en";
import type { Formats } from "./formats";

export interface PaceSentenceInput {
  readonly period: PacePeriod;
  readonly rank: PaceRank | null;
  readonly step: PaceStep;
  /** First day with an outline. */
  readonly firstDay: Day;
}

/** What a period brought, and since when it was the most or the least: "June 2025: 555 km² net, ...". */
export function paceSentence(
  { period, rank, step, firstDay }: PaceSentenceInput,
  messages: Messages,
  formats: Formats,
): string {
  const { pace, figures } = messages;
  const name = periodName(period.from, step, messages, formats);
  const area = figures.km2(Math.abs(period.netKm2));
  const isRegained = period.netKm2 < 0;
  const net = (isRegained ? pace.netRegained : pace.netTaken)[step](area);
  if (!period.isWhole) return pace.sentence(pace.inPart(name), net);
  if (!rank) return pace.sentence(name, net);
  // The least net gain is, where more was regained than taken, the most regained.
  const isMost = (rank.kind === "most") !== isRegained;
  if (!rank.since) {
    const first = formats.day(firstDay);
    return pace.sentence(name, net, isMost ? pace.mostOfAll(first) : pace.leastOfAll(first));
  }
  const when = pace.when[step](periodDate(rank.since.from, step, formats));
  return pace.sentence(name, net, isMost ? pace.mostSince(when) : pace.leastSince(when));
}

/** What a slot of the chart holds: taken, regained and net, and what is to be known of it. */
export function slotReadout(
  { from, period, redrawn }: PaceSlot,
  step: PaceStep,
  messages: Messages,
  formats: Formats,
): string {
  const { pace, figures } = messages;
  const name = periodName(from, step, messages, formats);
  if (!period) return pace.sentence(name, pace.noNewOutline);
  const { takenKm2, regainedKm2, netKm2 } = period;
  const areas = pace.areas(
    figures.km2(takenKm2),
    figures.km2(regainedKm2),
    figures.signedKm2(netKm2),
  );
  const notes = [
    ...(period.isWhole ? [] : [pace.notWhole]),
    ...(redrawn.length === 0 ? [] : [pace.redrawnOn(formats.list(redrawn.map(formats.shortDay)))]),
  ];
  return pace.sentence(name, areas, ...notes);
}

/** Such as "June 2025", "Week from 30 June 2025", "3 July 2025". */
export function periodName(
  from: Day,
  step: PaceStep,
  { pace }: Messages,
  formats: Formats,
): string {
  const date = periodDate(from, step, formats);
  return step === "week" ? pace.weekFrom(date) : date;
}

function periodDate(from: Day, step: PaceStep, formats: Formats): string {
  return step === "month" ? formats.month(from) : formats.day(from);
}
