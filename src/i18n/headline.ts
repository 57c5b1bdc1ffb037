import { type Night, namedTargets, type Rank, raidSize } from "../model/night";
import type { Day } from "../model/time";
import { describeNight } from "./describe-night";
import type { Messages } from "./en";
import type { Formats } from "./formats";

/** A rank further down says little. */
const LOWEST_RANK_NAMED = 10;

export interface HeadlineInput {
  readonly day: Day;
  readonly night: Night | null;
  readonly rank: Rank | null;
  /** First and last night with a raid; null while the raids are on their way. */
  readonly span: readonly [first: Day, last: Day] | null;
  /** Without the targets, for a single line. */
  readonly brief?: boolean;
}

/** The night in one sentence, computed from the figures. */
export function headlineSentence(
  { day, night, rank, span, brief = false }: HeadlineInput,
  messages: Messages,
  formats: Formats,
): string {
  const { headline } = messages;
  if (!span) return headline.loading;
  if (night && raidSize(night) !== null) {
    const targets = brief ? [] : targetClause(night, messages, formats);
    const clauses = [...rankClause(rank, messages), ...targets];
    return headline.sentence(day, describeNight(night, messages), clauses);
  }
  if (night) return headline.regionalOnly(day);
  if (day < span[0]) return headline.beforeRaidData(formats.day(span[0] + 1));
  if (day > span[1]) return headline.afterRaidData(formats.day(span[1] + 1));
  return headline.noReport(day);
}

function rankClause(rank: Rank | null, { headline }: Messages): ReadonlyArray<string> {
  if (!rank) return [];
  if (rank.upToThen === 1) return [headline.recordUntilThen];
  if (rank.upToThen <= LOWEST_RANK_NAMED) return [headline.rank(rank.upToThen)];
  return [];
}

function targetClause(
  night: Night,
  { headline }: Messages,
  formats: Formats,
): ReadonlyArray<string> {
  const { main } = namedTargets(night);
  if (main.length === 0) return [];
  return [headline.mainTargets(formats.places(main), main.length)];
}
