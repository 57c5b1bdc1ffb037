import { type ParseArgsConfig, parseArgs } from "node:util";
import { type Day, parseDay } from "../../src/model/time";

/** What was asked of a command makes no sense; its message says what was found and expected. */
export class UsageError extends Error {}

/** What was typed after the command. Throws `UsageError`. */
export function parseOptions<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: ReadonlyArray<string>,
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Throws `UsageError` where an option's text is no calendar date. */
export function dateOf(option: string, text = ""): Day {
  const day = parseDay(text);
  if (day !== null) return day;
  throw new UsageError(`--${option} is "${text}", expected a date like 2025-07-03`);
}

/** Nights `2025-06-01..2025-06-30`, both included. Throws `UsageError` where an option's text is none. */
export function nightsOf(option: string, text = ""): { readonly first: Day; readonly last: Day } {
  const [first, last, ...rest] = text.split("..").map(parseDay);
  if (first != null && last != null && first <= last && rest.length === 0) return { first, last };
  throw new UsageError(
    `--${option} is "${text}", expected the dates of two nights like 2025-06-01..2025-06-30`,
  );
}

/** Runs a command; what was typed wrong is answered with the usage, and ends with status 1. */
export function runCommand(main: () => Promise<void>, usage: string): void {
  process.stdout.on("error", endWhereNobodyReads);
  main().catch((error) => {
    console.error(error instanceof UsageError ? `${error.message}\n\n${usage}` : error);
    process.exitCode = 1;
  });
}

/** As behind `| head`, which closes the pipe once it has its lines. */
function endWhereNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
}
