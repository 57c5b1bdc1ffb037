import { frontChangeLine, frontChangeNote, whyNoFigures } from "../i18n/front-line";
import { selectCountedChange, selectFront, selectWindow, selectWindowStatus } from "./selectors";
import { useLanguage } from "./use-language";
import { useSelected } from "./use-store";

/**
 * What changed hands over the window in one line, or why that cannot be said; null while loading.
 * `isNote`: beside a figure that gives the dates and the net.
 */
export function useFrontLine(isNote: boolean): string | null {
  const { messages, formats } = useLanguage();
  const change = useSelected(selectCountedChange);
  const status = useSelected(selectWindowStatus);
  const front = useSelected(selectFront);
  const span = useSelected(selectWindow);
  if (change && isNote) return frontChangeNote(change, messages);
  if (change) return frontChangeLine(change, messages, formats);
  if (!front) return null;
  const reason = whyNoFigures(status, span, front, messages, formats);
  return messages.window.line(formats.days(span.from, span.to), [reason]);
}
