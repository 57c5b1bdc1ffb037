import { parseOptions, UsageError } from "../../data/figures/usage";
import { COMMON_OPTIONS, wholeNumber } from "./command";
import { CONTESTANT_IDS, type ContestantId, isContestant } from "./contestants";

export const USAGE = `Moves the front from day to day, with this map and with others, and measures what it takes.

  npm run --silent bench:scrub -- [--json] [--steps 40] [--only ours,setdata] [--from ../shared/data]

  --json    figures as JSON instead of tables
  --steps   days, spread evenly over the history; each is shown three times
  --only    of ${CONTESTANT_IDS.join(", ")}
  --from    folder with the sources; where it is missing, our own cells give the outlines`;

export interface BenchArguments {
  readonly json: boolean;
  readonly help: boolean;
  readonly steps: number;
  readonly only: ReadonlyArray<ContestantId>;
  readonly from: string;
}

const FEWEST_STEPS = 2;

/** Throws UsageError. */
export function readArguments(args: ReadonlyArray<string>): BenchArguments {
  const { json, help, steps, only, from } = parseOptions(args, {
    ...COMMON_OPTIONS,
    steps: { type: "string", default: "40" },
    only: { type: "string", default: CONTESTANT_IDS.join() },
    from: { type: "string", default: "../shared/data" },
  });
  const count = wholeNumber("steps", steps, FEWEST_STEPS);
  return { json, help, steps: count, only: contestantsNamed(only), from };
}

function contestantsNamed(list: string): ReadonlyArray<ContestantId> {
  const names = new Set(list.split(","));
  const unknown = [...names].find((name) => !isContestant(name));
  if (unknown !== undefined) {
    throw new UsageError(
      `--only names "${unknown}", expected some of ${CONTESTANT_IDS.join(", ")}`,
    );
  }
  return CONTESTANT_IDS.filter((id) => names.has(id));
}
