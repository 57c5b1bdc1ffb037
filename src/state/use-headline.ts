import { headlineSentence } from "../i18n/headline";
import { selectNight, selectNightDay, selectRaidNights, selectRank } from "./selectors";
import { useLanguage } from "./use-language";
import { useSelected } from "./use-store";

/**
 * The night under the playhead in one sentence, or that the raids could not be loaded. `brief`: without
 * its targets, for a single line.
 */
export function useHeadline(brief: boolean): string {
  const { messages, formats } = useLanguage();
  const day = useSelected(selectNightDay);
  const night = useSelected(selectNight);
  const rank = useSelected(selectRank);
  const nights = useSelected(selectRaidNights);
  const failed = useSelected((state) => state.data.raids.status === "failed");
  if (failed) return messages.failure.dataset.raids;
  const first = nights[0];
  const last = nights.at(-1);
  const span = first && last ? ([first.night, last.night] as const) : null;
  return headlineSentence({ day, night, rank, span, brief }, messages, formats);
}
