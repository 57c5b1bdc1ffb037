import type { TimePrecision } from "../model/precision";
import type { Minutes } from "../model/time";
import type { Messages } from "./en";
import type { Formats } from "./formats";

interface TimeSpan {
  readonly start: Minutes;
  /** Half-open. */
  readonly end: Minutes;
  readonly timePrecision: TimePrecision;
}

/** From when to when in Kyiv, no finer than it is known, and how precisely that is. */
export function timeSpanText(
  { start, end, timePrecision }: TimeSpan,
  messages: Messages,
  formats: Formats,
): string {
  const precision = messages.timePrecision[timePrecision];
  if (timePrecision === "day") {
    const days = new Set([formats.kyivDay(start), formats.kyivDay(end - 1)]);
    return `${[...days].join(" – ")}; ${precision}`;
  }
  return `${startText(start, timePrecision, formats)} – ${formats.kyivTime(end)} (${messages.kyivTime}); ${precision}`;
}

/** When something began, no finer than it is known. */
export function startText(start: Minutes, precision: TimePrecision, formats: Formats): string {
  return precision === "minute" ? formats.kyivTime(start) : formats.kyivDay(start);
}

/** From the start of the first to the end of the last, known as precisely as the coarsest. */
export function wholeSpan(parts: ReadonlyArray<TimeSpan>): TimeSpan {
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
    timePrecision: coarsestPrecision(parts.map(({ timePrecision }) => timePrecision)),
  };
}

/** The precision of a whole is that of its coarsest part. */
export function coarsestPrecision(parts: ReadonlyArray<TimePrecision>): TimePrecision {
  if (parts.includes("day")) return "day";
  return parts.includes("night") ? "night" : "minute";
}
