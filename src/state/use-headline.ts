import { headlineSentence } from "../i18n/headline";
import { selectHeadline } from "./selectors";
import { useLanguage } from "./use-language";
import { useSelected } from "./use-store";

/**
 * The night under the playhead in one sentence, or that the raids could not be loaded. `brief`: without
 * its targets, for a single line.
 */
export function useHeadline(brief: boolean): string {
  const { messages, formats } = useLanguage();
  const headline = useSelected(selectHeadline);
  const failed = useSelected((state) => state.data.raids.status === "failed");
  if (failed) return messages.failure.dataset.raids;
  return headlineSentence({ ...headline, brief }, messages, formats);
}
