import { cpus, loadavg } from "node:os";
import { UsageError } from "../../data/figures/usage";

/** What every bench takes. */
export const COMMON_OPTIONS = {
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

/** The whole number that an option gives. Throws UsageError where it is none or less than `fewest`. */
export function wholeNumber(option: string, text: string, fewest: number): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= fewest) return count;
  throw new UsageError(`--${option} is "${text}", expected a whole number from ${fewest} on`);
}

/** What the figures were taken on. */
export function thisMachine() {
  return { processors: cpus().length, model: cpus()[0]?.model ?? "", loadAverage: loadavg() };
}
