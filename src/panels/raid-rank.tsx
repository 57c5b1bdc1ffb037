import type { Night, Rank } from "../model/night";
import { nearestLarger, RAID_MEASURES, rankBy, sizeBy } from "../model/records";
import { selectRaidNights } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { Facts } from "./facts";
import { RaidStep } from "./raid-steps";

/** To be the largest since the day before says nothing. */
const FEWEST_NIGHTS_SINCE = 7;

/** How large the raid was among those before it and among all, with ways to larger ones. */
export function RaidRank({ night }: { readonly night: Night }) {
  const { messages, formats } = useLanguage();
  const { raidCard } = messages;
  const nights = useSelected(selectRaidNights);
  const rows = RAID_MEASURES.flatMap((measure) => {
    const size = sizeBy(measure, night);
    const rank = rankBy(nights, night, measure);
    if (!size || !rank) return [];
    const name = raidCard.ranked[measure](formats.number(size));
    return [[name, <RankWords key={measure} night={night} rank={rank} />] as const];
  });
  if (rows.length === 0) return null;
  const larger = (direction: -1 | 1) => nearestLarger(nights, night, direction)?.night ?? null;
  return (
    <section>
      <h3>{raidCard.rank}</h3>
      <Facts rows={rows} />
      <p class="note">{raidCard.rankNote}</p>
      <nav class="raid-steps" aria-label={raidCard.rank}>
        <RaidStep name={raidCard.previousLarger} night={larger(-1)} direction={-1} />
        <RaidStep name={raidCard.nextLarger} night={larger(1)} direction={1} />
      </nav>
    </section>
  );
}

interface RankWordsProps {
  readonly night: Night;
  readonly rank: Rank;
}

function RankWords({ night, rank: { upToThen, overall, largestSince } }: RankWordsProps) {
  const { raidCard } = useLanguage().messages;
  const isFirst = upToThen === 1;
  const since =
    largestSince === null || night.night - largestSince < FEWEST_NIGHTS_SINCE
      ? []
      : [isFirst ? raidCard.equalled(largestSince) : raidCard.largestSince(largestSince)];
  const words = [
    isFirst ? raidCard.largestUntilThen : raidCard.upToThen(upToThen),
    ...since,
    raidCard.overall(overall),
  ];
  return <>{words.join("; ")}</>;
}
