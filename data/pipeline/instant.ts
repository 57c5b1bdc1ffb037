import { type Minutes, minutesAsDate } from "../../src/model/time";

/** An instant to the minute, such as `2025-07-04T02:00Z`. */
export function formatInstant(minutes: Minutes): string {
  return `${minutesAsDate(minutes).toISOString().slice(0, 16)}Z`;
}
