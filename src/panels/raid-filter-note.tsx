import type { Wave } from "../model/raid";
import { useLanguage } from "../state/use-language";

interface RaidFilterNoteProps {
  readonly waves: ReadonlyArray<Wave>;
  readonly hidden: ReadonlySet<Wave>;
}

/** Says which waves of the raid the filter keeps from map, charts and lists; nothing where it keeps none. */
export function RaidFilterNote({ waves, hidden }: RaidFilterNoteProps) {
  const { messages, formats } = useLanguage();
  const { raidCard } = messages;
  if (hidden.size === 0) return null;
  const models = formats.list([...new Set([...hidden].map((wave) => wave.model.name))]);
  return (
    <p class="raid-filter-note">
      {hidden.size === waves.length
        ? raidCard.filterHidesAll
        : raidCard.filterHides(hidden.size, waves.length, models)}
    </p>
  );
}
