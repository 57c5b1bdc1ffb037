import { parseArgs } from "node:util";
import { monthFigures, nightFigures } from "../../src/model/figures";
import { groupNights } from "../../src/model/night";
import { parseDay } from "../../src/model/time";
import { type BuiltData, readBuiltData } from "./built-data";

const USAGE = `Figures of the map, from the data it loads.

  npm run --silent figures -- --night 2025-07-03 [--json]   the night that began on that date
  npm run --silent figures -- --month 2025-06 [--json]      a calendar month`;

class UsageError extends Error {}

async function main(): Promise<void> {
  const { night, month, json, help } = readArguments();
  if (help) {
    console.log(USAGE);
    return;
  }
  if (night !== undefined && month !== undefined) {
    throw new UsageError("--night and --month are both given, expected one of them");
  }
  const data = await readBuiltData("public/data");
  const figures = night === undefined ? figuresOfMonth(data, month) : figuresOfNight(data, night);
  if (json) console.log(JSON.stringify(figures, null, 2));
  else printFlat(figures);
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        night: { type: "string" },
        month: { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function figuresOfNight({ waves }: BuiltData, text: string): object {
  const day = parseDay(text);
  if (day === null) throw new UsageError(`--night is "${text}", expected a date like 2025-07-03`);
  const nights = groupNights(waves);
  const night = nights.find((candidate) => candidate.night === day);
  if (!night) throw new UsageError(`no report of the night of ${text} is in the data`);
  return nightFigures(nights, night);
}

function figuresOfMonth({ waves, front }: BuiltData, text: string | undefined): object {
  if (text === undefined) throw new UsageError("neither --night nor --month is given");
  const figures = monthFigures(waves, front, text);
  if (!figures) throw new UsageError(`--month is "${text}", expected a month like 2025-06`);
  return figures;
}

function printFlat(value: object, path = ""): void {
  for (const [key, entry] of Object.entries(value)) {
    const name = path === "" ? key : `${path}, ${key}`;
    if (entry !== null && typeof entry === "object" && !Array.isArray(entry))
      printFlat(entry, name);
    else
      console.log(
        `${name}: ${Array.isArray(entry) ? entry.join(", ") : (entry ?? "not reported")}`,
      );
  }
}

main().catch((error) => {
  console.error(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : error);
  process.exitCode = 1;
});
