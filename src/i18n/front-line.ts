import type { FrontChange, FrontHistory } from "../model/front";
import { firstOutlineDay } from "../model/front-pace";
import type { WindowSpan, WindowStatus } from "../model/window";
import type { Messages } from "./en";
import type { Formats } from "./formats";

/** The change of the front between two evenings in one line, with both dates and the net per day. */
export function frontChangeLine(change: FrontChange, messages: Messages, formats: Formats): string {
  const { figures, window } = messages;
  const net = figures.signedKm2(change.netKm2);
  const mean = meanOf(change, messages);
  return window.line(formats.days(change.from, change.to), [
    ...takenAndRegained(change, messages),
    mean === null ? window.netKm2(net) : window.netAndMean(net, mean),
  ]);
}

/** The same beside a figure that gives the dates and the net. */
export function frontChangeNote(change: FrontChange, messages: Messages): string {
  const { window } = messages;
  const mean = meanOf(change, messages);
  return window.note([
    ...takenAndRegained(change, messages),
    ...(mean === null ? [] : [window.netPerDay(mean)]),
  ]);
}

function takenAndRegained({ gainedKm2, lostKm2 }: FrontChange, { figures, window }: Messages) {
  return [window.takenKm2(figures.km2(gainedKm2)), window.regainedKm2(figures.km2(lostKm2))];
}

/** Net a day; a single day has no mean. */
function meanOf({ from, to, netKm2 }: FrontChange, { figures }: Messages): string | null {
  return to - from > 1 ? figures.signedKm2(netKm2 / (to - from)) : null;
}

/** Why a window has no figures. */
export function whyNoFigures(
  status: WindowStatus,
  { from }: WindowSpan,
  front: FrontHistory,
  { window }: Messages,
  formats: Formats,
): string {
  if (status === "earlier") return window.loadingEarlier;
  if (status === "earlier-failed") return window.earlierFailed;
  const first = firstOutlineDay(front);
  return from < first
    ? window.noOutlineBefore(formats.day(first))
    : window.noOutlineAfter(formats.day(front.lastDay));
}
