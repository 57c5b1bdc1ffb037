/**
 * Time base of the whole program.
 *
 * `Minutes`: whole minutes since 2022-02-24T00:00Z. float32 holds them exactly until 2053, so the
 * same number can go to the GPU.
 * `Day`: whole calendar days since 24 February 2022, in Kyiv. A raid night is named by the day on
 * which it began; an outline by the Kyiv day on whose evening it stood.
 */
export type Minutes = number;
export type Day = number;

export const MINUTES_PER_DAY = 1440;

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = MINUTES_PER_DAY * MS_PER_MINUTE;
const EPOCH_MS = Date.UTC(2022, 1, 24);

/** A raid night runs from 15:00 to 15:00 Kyiv time, so that a night and its morning stay together. */
export const NIGHT_STARTS_AT_MINUTE = 15 * 60;

const DATE_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The calendar date `YYYY-MM-DD` as a Day, or null where there is no such date. */
export function parseDay(text: string): Day | null {
  const match = DATE_PATTERN.exec(text);
  if (!match) return null;
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
  const day = dayAt(year, month, date);
  return formatDay(day) === text ? day : null;
}

/** The Day of a date; months (1 to 12) and dates run over into the next. */
export function dayAt(year: number, month: number, date: number): Day {
  return (Date.UTC(year, month - 1, date) - EPOCH_MS) / MS_PER_DAY;
}

/** A month, date, hour or minute as dates and clocks write it. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** The Day of a date; null where there is no such date. */
export function dayOn(year: number, month: number, date: number): Day | null {
  return parseDay(`${year}-${twoDigits(month)}-${twoDigits(date)}`);
}

/** A Day written in code, as `YYYY-MM-DD`. Throws where there is no such date. */
export function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`not a date: "${text}", expected YYYY-MM-DD`);
  return day;
}

/** `YYYY-MM-DD` of a Day. */
export function formatDay(day: Day): string {
  return new Date(EPOCH_MS + day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** UTC midnight of a Day, for calendar formatting with `timeZone: "UTC"` only. */
export function dayAsUtcDate(day: Day): Date {
  return new Date(EPOCH_MS + day * MS_PER_DAY);
}

/** The instant of a Minutes value. */
export function minutesAsDate(minutes: Minutes): Date {
  return new Date(EPOCH_MS + minutes * MS_PER_MINUTE);
}

/** Whole minutes since the epoch of an instant; seconds are dropped. */
export function minutesOfDate(date: Date): Minutes {
  return Math.floor((date.getTime() - EPOCH_MS) / MS_PER_MINUTE);
}

/** The name under which this platform knows Kyiv's zone; systems before 2022 know only the old one. */
export const KYIV_ZONE = supportedKyivZone();

function supportedKyivZone(): string {
  try {
    new Intl.DateTimeFormat("en", { timeZone: "Europe/Kyiv" });
    return "Europe/Kyiv";
  } catch {
    return "Europe/Kiev";
  }
}

const kyivClock = new Intl.DateTimeFormat("en-GB", {
  timeZone: KYIV_ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

export interface KyivWallClock {
  readonly day: Day;
  /** 0 to 1439. */
  readonly minuteOfDay: number;
}

/** What a clock in Kyiv shows at an instant. */
export function toKyiv(minutes: Minutes): KyivWallClock {
  const parts: Record<string, string> = {};
  for (const part of kyivClock.formatToParts(minutesAsDate(minutes))) parts[part.type] = part.value;
  const day = dayOf(`${parts.year}-${parts.month}-${parts.day}`);
  return { day, minuteOfDay: Number(parts.hour) * 60 + Number(parts.minute) };
}

/**
 * The instant at which a clock in Kyiv shows a day and minute. In the hour that summer time skips it
 * gives the instant an hour on; in the hour that comes twice, the first.
 */
export function fromKyiv(day: Day, minuteOfDay = 0): Minutes {
  const wall = day * MINUTES_PER_DAY + minuteOfDay;
  const offsetAt = (minutes: Minutes) => {
    const shown = toKyiv(minutes);
    return shown.day * MINUTES_PER_DAY + shown.minuteOfDay - minutes;
  };
  const summer = wall - 180;
  if (offsetAt(summer) === 180) return summer;
  return wall - 120;
}

/** The raid night that holds an instant: Kyiv 15:00 to 15:00, named by the day on which it began. */
export function nightAt(minutes: Minutes): Day {
  const { day, minuteOfDay } = toKyiv(minutes);
  return minuteOfDay >= NIGHT_STARTS_AT_MINUTE ? day : day - 1;
}
