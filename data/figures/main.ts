import { frontFigures, monthFigures, nightFigures, townFigures } from "../../src/model/figures";
import { groupNights } from "../../src/model/night";
import { kyivFigures, oblastsFigures } from "../../src/model/place-figures";
import { formatDay } from "../../src/model/time";
import { type BuiltData, openBuiltData } from "./built-data";
import { readSectorNames } from "./sector-names";
import { dateOf, nightsOf, parseOptions, runCommand, UsageError } from "./usage";

const USAGE = `Figures of the map, from the data it loads.

  npm run --silent figures -- --night 2025-07-03 [--json]   the night that began on that date
  npm run --silent figures -- --month 2025-06 [--json]      a calendar month
  npm run --silent figures -- --from 2024-10-31 --to 2024-11-30 [--json]
      what changed hands between the two evenings, by oblast and by axis
  npm run --silent figures -- --town Pokrovsk --date 2025-07-04 [--json]
      how far the front line was from the town's centre on that evening
  npm run --silent figures -- --kyiv 2025-06-01..2025-06-30 [--json]
      places hit in and around Kyiv in those nights, and the tolls as reported
  npm run --silent figures -- --oblasts 2025-06-01..2025-06-30 [--json]
      in how many of those nights each oblast was named`;

const OPTIONS = {
  night: { type: "string" },
  month: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  town: { type: "string" },
  date: { type: "string" },
  kyiv: { type: "string" },
  oblasts: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

type Arguments = ReturnType<typeof parseOptions<typeof OPTIONS>>;

/** What can be asked for: the options that ask it, all of them needed. */
const QUESTIONS = [
  { options: ["night"], answer: figuresOfNight },
  { options: ["month"], answer: figuresOfMonth },
  { options: ["from", "to"], answer: figuresOfFront },
  { options: ["town", "date"], answer: figuresOfTown },
  { options: ["kyiv"], answer: figuresOfKyiv },
  { options: ["oblasts"], answer: figuresOfOblasts },
] as const;

async function main(): Promise<void> {
  const values = parseOptions(process.argv.slice(2), OPTIONS);
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const answer = answerTo(values);
  const figures = await answer(await openBuiltData("public/data"), values);
  if (values.json) console.log(JSON.stringify(figures, rounded, 2));
  else printFlat(figures);
}

function answerTo(values: Arguments): (typeof QUESTIONS)[number]["answer"] {
  const asked = QUESTIONS.filter(({ options }) => options.some((name) => values[name]));
  const [question, ...others] = asked;
  if (!question) throw new UsageError("nothing is asked for");
  if (others.length > 0) {
    const names = asked.map(({ options }) => `--${options[0]}`).join(" and ");
    throw new UsageError(`${names} are given, expected one of them`);
  }
  const missing = question.options.find((name) => values[name] === undefined);
  if (missing) throw new UsageError(`--${missing} is not given`);
  return question.answer;
}

async function figuresOfNight(data: BuiltData, { night: text = "" }: Arguments): Promise<object> {
  const day = dateOf("night", text);
  const nights = groupNights(await data.waves());
  const night = nights.find((candidate) => candidate.night === day);
  if (!night) throw new UsageError(`no report of the night of ${text} is in the data`);
  return nightFigures(nights, night);
}

async function figuresOfMonth(data: BuiltData, { month = "" }: Arguments): Promise<object> {
  const figures = monthFigures(await data.waves(), await data.front(), month);
  if (!figures) throw new UsageError(`--month is "${month}", expected a month like 2025-06`);
  return figures;
}

async function figuresOfFront(data: BuiltData, values: Arguments): Promise<object> {
  const from = dateOf("from", values.from);
  const to = dateOf("to", values.to);
  const history = await data.front();
  const figures = frontFigures(history, from, to, readSectorNames(await data.places()));
  if (figures) return figures;
  const reach = `${formatDay(history.firstDay)} to ${formatDay(history.lastDay)}`;
  throw new UsageError(`no comparison of ${values.from} with ${values.to}: expected two dates from \
${reach}, the earlier one first`);
}

async function figuresOfTown(data: BuiltData, values: Arguments): Promise<object> {
  const day = dateOf("date", values.date);
  const towns = await data.towns();
  const wanted = (values.town ?? "").toLocaleLowerCase("uk");
  const town = towns.find(({ name }) =>
    [name.en, name.uk].some((known) => known.toLocaleLowerCase("uk") === wanted),
  );
  if (!town) {
    const known = towns.map(({ name }) => name.en).sort();
    throw new UsageError(`--town is "${values.town}", expected one of ${known.join(", ")}`);
  }
  const { missingDays, earlier } = await data.recentFront();
  const figures = townFigures(town, day, [...(earlier?.missingDays ?? []), ...missingDays]);
  if (figures) return figures;
  const first = formatDay(town.firstDay);
  const last = formatDay(town.firstDay + town.days.length - 1);
  throw new UsageError(`no outline on ${values.date}, expected a date from ${first} to ${last}`);
}

async function figuresOfKyiv(data: BuiltData, { kyiv }: Arguments): Promise<object> {
  const span = nightsOf("kyiv", kyiv);
  return kyivFigures(await data.strikes(), await data.tolls(), span);
}

async function figuresOfOblasts(data: BuiltData, { oblasts }: Arguments): Promise<object> {
  const span = nightsOf("oblasts", oblasts);
  const nights = groupNights(await data.waves());
  return oblastsFigures(nights, span, readSectorNames(await data.places()).oblast);
}

function printFlat(value: object, path = ""): void {
  for (const [key, entry] of Object.entries(value)) {
    const name = path === "" ? key : `${path}, ${key}`;
    if (entry !== null && typeof entry === "object" && !Array.isArray(entry))
      printFlat(entry, name);
    else console.log(`${name}: ${text(entry)}`);
  }
}

function text(entry: unknown): string {
  if (Array.isArray(entry)) return entry.join(", ");
  return String(rounded("", entry) ?? "not reported");
}

/** km2 and km to four decimals, without the traces of binary fractions; for `JSON.stringify`. */
function rounded(_key: string, entry: unknown): unknown {
  return typeof entry === "number" ? Number(entry.toFixed(4)) : entry;
}

runCommand(main, USAGE);
