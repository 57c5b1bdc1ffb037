import type { Place } from "../model/place";
import {
  type Day,
  dayAsUtcDate,
  KYIV_ZONE,
  type Minutes,
  minutesAsDate,
  toKyiv,
} from "../model/time";
import { type MonthNames, readTypedDay } from "./typed-day";

/** The languages of the program; a new one is a new messages file and an entry here. */
export type LanguageCode = "en" | "uk";

const LOCALES: Readonly<Record<LanguageCode, string>> = { en: "en-GB", uk: "uk-UA" };

/** Plural forms by `Intl.PluralRules` category; `other` stands in for those not given. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Everything that is written by the rules of a language: numbers, dates, lists, plural forms. */
export interface Formats {
  number(value: number): string;
  /** With one decimal below 10. */
  area(km2: number): string;
  /** The same with its sign; without one where it is rounded to 0. */
  signedArea(km2: number): string;
  /** With one decimal. */
  distance(km: number): string;
  percent(share: number): string;
  /** A number with its noun in the right form; `#` in a form stands for the number. */
  count(value: number, forms: PluralForms): string;
  list(items: ReadonlyArray<string>): string;
  day(day: Day): string;
  shortDay(day: Day): string;
  /** Two days, such as "3 Jun – 3 Jul 2025". */
  days(from: Day, to: Day): string;
  month(day: Day): string;
  /** The evening of a day and the next morning, such as "3–4 July 2025". */
  night(night: Day): string;
  /** Kyiv time of an instant, such as "4 Jul 2025, 02:00". */
  kyivTime(minutes: Minutes): string;
  /** What a clock in Kyiv shows, such as "02:00". */
  kyivClock(minutes: Minutes): string;
  /** Kyiv calendar day of an instant. */
  kyivDay(minutes: Minutes): string;
  /** A date that a person has typed; null where it makes none. */
  readDay(text: string): Day | null;
  /** A tick of a time axis at UTC midnight: the year on 1 January, the month on a first, else the day. */
  axisTick(date: Date): string;
  /** A tick of a shorter time axis at UTC midnight: day and month. */
  dayTick(date: Date): string;
  place(place: Pick<Place, "name">): string;
  /** Their names in a sentence. */
  places(places: ReadonlyArray<Pick<Place, "name">>): string;
  /** The order of two names. */
  compare(first: string, second: string): number;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index);

/** By itself and beside a day, where some languages bend it; long and short. */
function monthNamesOf(locale: string, index: number): MonthNames {
  const styles: ReadonlyArray<Intl.DateTimeFormatOptions> = [
    { month: "long" },
    { month: "short" },
    { month: "long", day: "numeric" },
    { month: "short", day: "numeric" },
  ];
  return styles.map((style) => {
    const parts = new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" }).formatToParts(
      Date.UTC(2025, index, 15),
    );
    const name = parts.find(({ type }) => type === "month")?.value ?? "";
    return name.toLowerCase().replace(".", "");
  });
}

/** Ranges are costly to write, and a calendar or a list writes the same ones over and over. */
function remembered(write: (from: Day, to: Day) => string): (from: Day, to: Day) => string {
  const written = new Map<string, string>();
  return (from, to) => {
    const key = `${from} ${to}`;
    const known = written.get(key);
    if (known !== undefined) return known;
    const text = write(from, to);
    written.set(key, text);
    return text;
  };
}

function createFormats(language: LanguageCode): Formats {
  const locale = LOCALES[language];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const oneDecimal = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const plural = new Intl.PluralRules(locale);
  const collator = new Intl.Collator(locale);
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const calendar = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  const clock = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: KYIV_ZONE, hourCycle: "h23" });
  const longDay = calendar({ day: "numeric", month: "long", year: "numeric" });
  const shortDay = calendar({ day: "numeric", month: "short", year: "numeric" });
  const month = calendar({ month: "long", year: "numeric" });
  const year = calendar({ year: "numeric" });
  const shortMonth = calendar({ month: "short" });
  const dayAndMonth = calendar({ day: "numeric", month: "short" });
  let monthNames: ReadonlyArray<MonthNames> | null = null;
  const allMonthNames = () => {
    monthNames ??= MONTHS.map((index) => monthNamesOf(locale, index));
    return monthNames;
  };
  const shortRange = remembered((from, to) =>
    shortDay.formatRange(dayAsUtcDate(from), dayAsUtcDate(to)),
  );
  const longRange = remembered((from, to) =>
    longDay.formatRange(dayAsUtcDate(from), dayAsUtcDate(to)),
  );
  const kyivTime = clock({
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  const kyivClock = clock({ hour: "2-digit", minute: "2-digit" });
  const area = (km2: number) => (Math.abs(km2) < 10 ? tenths : whole).format(km2);
  return {
    number: (value) => whole.format(value),
    area,
    signedArea: (km2) => {
      const size = area(Math.abs(km2));
      if (size === area(0)) return size;
      return `${km2 > 0 ? "+" : "−"}${size}`;
    },
    distance: (km) => oneDecimal.format(km),
    percent: (share) => percent.format(share),
    count: (value, forms) =>
      (forms[plural.select(value)] ?? forms.other).replace("#", whole.format(value)),
    list: (items) => list.format(items),
    day: (day) => longDay.format(dayAsUtcDate(day)),
    shortDay: (day) => shortDay.format(dayAsUtcDate(day)),
    days: shortRange,
    month: (day) => month.format(dayAsUtcDate(day)),
    night: (night) => longRange(night, night + 1),
    kyivTime: (minutes) => kyivTime.format(minutesAsDate(minutes)),
    kyivClock: (minutes) => kyivClock.format(minutesAsDate(minutes)),
    kyivDay: (minutes) => longDay.format(dayAsUtcDate(toKyiv(minutes).day)),
    readDay: (text) => readTypedDay(text, allMonthNames()),
    axisTick: (date) => {
      if (date.getUTCDate() !== 1) return dayAndMonth.format(date);
      return (date.getUTCMonth() === 0 ? year : shortMonth).format(date);
    },
    dayTick: (date) => dayAndMonth.format(date),
    place: ({ name }) => name[language],
    places: (places) => list.format(places.map(({ name }) => name[language])),
    compare: collator.compare,
  };
}

const formats = new Map<LanguageCode, Formats>();

export function formatsOf(language: LanguageCode): Formats {
  const known = formats.get(language) ?? createFormats(language);
  formats.set(language, known);
  return known;
}
