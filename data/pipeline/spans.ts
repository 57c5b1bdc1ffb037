import type { FrontHistory } from "../../src/model/front";
import type { Wave } from "../../src/model/raid";
import type { Strike } from "../../src/model/strike";
import { toKyiv } from "../../src/model/time";
import { SourceError } from "./source-error";
import type { DaySpan, SourceId } from "./sources";

interface Timed {
  readonly start: number;
  readonly end: number;
}

/** The Kyiv days from the first to the last fact. Throws SourceError where there is none. */
function spanOfFacts(source: SourceId, facts: ReadonlyArray<Timed>): DaySpan {
  if (facts.length === 0) throw new SourceError(`${source}: nothing of it can be used`);
  const start = facts.reduce((least, fact) => Math.min(least, fact.start), Infinity);
  const end = facts.reduce((greatest, fact) => Math.max(greatest, fact.end), -Infinity);
  return { from: toKyiv(start).day, to: toKyiv(end - 1).day };
}

export function wavesSpan(waves: ReadonlyArray<Wave>): DaySpan {
  return spanOfFacts("attacks", waves);
}

export function frontSpans(
  history: FrontHistory,
): Readonly<Record<"deepstate-archive" | "deepstate-mirror", DaySpan>> {
  const { firstDay, seamDay, lastDay } = history;
  return {
    "deepstate-archive": { from: firstDay, to: seamDay - 1 },
    "deepstate-mirror": { from: seamDay, to: lastDay },
  };
}

const KYIV_ID = /^\d{4}-\d{2}-\d{2}-/;

/** The ids of the Kyiv tables begin with a date; all others are Bellingcat's. */
export function strikesSpans(
  strikes: ReadonlyArray<Strike>,
): Readonly<Record<"incidents" | "kyiv", DaySpan>> {
  const isKyiv = (strike: Strike) => KYIV_ID.test(strike.id);
  return {
    incidents: spanOfFacts(
      "incidents",
      strikes.filter((strike) => !isKyiv(strike)),
    ),
    kyiv: spanOfFacts("kyiv", strikes.filter(isKyiv)),
  };
}
