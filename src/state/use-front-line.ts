import type { Messages } from "../i18n/en";
import type { Formats } from "../i18n/formats";
import { frontChangeLine, frontChangeNote, whyNoFigures } from "../i18n/front-line";
import type { FrontChange, FrontHistory } from "../model/front";
import type { WindowSpan, WindowStatus } from "../model/window";
import {
  memoiseLatest,
  selectCountedChange,
  selectFront,
  selectWindow,
  selectWindowStatus,
} from "./selectors";
import type { State } from "./store";
import { useLanguage } from "./use-language";
import { useSelected } from "./use-store";

interface FrontFacts {
  readonly change: FrontChange | null;
  readonly status: WindowStatus;
  readonly front: FrontHistory | null;
  readonly span: WindowSpan;
}

const latestFacts = memoiseLatest(
  (
    change: FrontChange | null,
    status: WindowStatus,
    front: FrontHistory | null,
    span: WindowSpan,
  ): FrontFacts => ({ change, status, front, span }),
);

/**
 * What changed hands over the window in one line, or why that cannot be said; null while loading.
 * `isNote`: beside a figure that gives the dates and the net.
 */
export function useFrontLine(isNote: boolean): string | null {
  const { messages, formats } = useLanguage();
  return lineOf(useSelected(selectFacts), isNote, messages, formats);
}

/** The same of one state, by itself. */
export function frontLine(state: State, messages: Messages, formats: Formats): string | null {
  return lineOf(selectFacts(state), false, messages, formats);
}

function selectFacts(state: State): FrontFacts {
  return latestFacts(
    selectCountedChange(state),
    selectWindowStatus(state),
    selectFront(state),
    selectWindow(state),
  );
}

function lineOf(
  { change, status, front, span }: FrontFacts,
  isNote: boolean,
  messages: Messages,
  formats: Formats,
): string | null {
  if (change && isNote) return frontChangeNote(change, messages);
  if (change) return frontChangeLine(change, messages, formats);
  if (!front) return null;
  const reason = whyNoFigures(status, span, front, messages, formats);
  return messages.window.line(formats.days(span.from, span.to), [reason]);
}
