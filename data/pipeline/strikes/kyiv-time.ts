import {
  formatDay,
  fromKyiv,
  MINUTES_PER_DAY,
  type Minutes,
  minutesOfDate,
  parseDay,
  toKyiv,
  twoDigits,
} from "../../../src/model/time";

export interface KyivTime {
  readonly minutes: Minutes;
  /** A date alone is known to the day and means its first minute in Kyiv. */
  readonly precision: "day" | "minute";
}

export const KYIV_TIME_FORMAT = "YYYY-MM-DD (in Kyiv) or YYYY-MM-DDTHH:MM+HH:MM, from 2022-02-24";

const INSTANT_PATTERN = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d[+-](0\d|1[0-4]):[0-5]\d$/;

/** A Kyiv date or an instant with its offset from UTC; null where the text is neither. */
export function parseKyivTime(text: string): KyivTime | null {
  const dateAlone = parseDay(text);
  if (dateAlone !== null) return atLeastEpoch(fromKyiv(dateAlone), "day");
  const date = INSTANT_PATTERN.exec(text)?.[1];
  if (date === undefined || parseDay(date) === null) return null;
  return atLeastEpoch(minutesOfDate(new Date(text)), "minute");
}

/** The war's first day begins in Kyiv at 22:00 UTC of the day before. */
function atLeastEpoch(minutes: Minutes, precision: KyivTime["precision"]): KyivTime | null {
  const isHeldByFloat32 = Math.fround(minutes) === minutes;
  return minutes >= fromKyiv(0) && isHeldByFloat32 ? { minutes, precision } : null;
}

/** The inverse of `parseKyivTime`: Kyiv midnight as a date, any other minute with Kyiv's offset. */
export function formatKyivTime(minutes: Minutes): string {
  const { day, minuteOfDay } = toKyiv(minutes);
  if (minuteOfDay === 0) return formatDay(day);
  const offset = (day * MINUTES_PER_DAY + minuteOfDay - minutes) / 60;
  return `${formatDay(day)}T${clock(minuteOfDay)}+${clock(offset * 60)}`;
}

function clock(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return `${twoDigits(hours)}:${twoDigits(minutes % 60)}`;
}
