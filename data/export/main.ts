import type { FrontHistory } from "../../src/model/front";
import { formatDay } from "../../src/model/time";
import { openBuiltData } from "../figures/built-data";
import { dateOf, parseOptions, runCommand, UsageError } from "../figures/usage";
import { changeFeatures, type FrontFeatures, outlineFeatures } from "./front-features";
import { withProvenance } from "./provenance";

const USAGE = `The front as GeoJSON, for QGIS and the like, from the data that the map loads.

  npm run --silent export -- --date 2025-07-04 > outline.geojson
      occupied land and its outline on that evening
  npm run --silent export -- --from 2024-10-31 --to 2024-11-30 > changes.geojson
      what changed hands net between the two evenings`;

const OPTIONS = {
  date: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

async function main(): Promise<void> {
  const { date, from, to, help } = parseOptions(process.argv.slice(2), OPTIONS);
  if (help) {
    console.log(USAGE);
    return;
  }
  const isOneEvening = date !== undefined && from === undefined && to === undefined;
  if (!isOneEvening && (date !== undefined || from === undefined || to === undefined)) {
    throw new UsageError("expected either --date, or --from and --to");
  }
  const data = await openBuiltData("public/data");
  const history = await data.front();
  const features = isOneEvening ? outlineOf(history, date) : changesOf(history, from, to);
  const evenings = isOneEvening ? [dateOf("date", date)] : [dateOf("from", from), dateOf("to", to)];
  const sourced = withProvenance(features, history, evenings, data.sources);
  console.log(JSON.stringify(sourced, rounded));
}

function outlineOf(history: FrontHistory, date: string): FrontFeatures {
  const features = outlineFeatures(history, dateOf("date", date));
  if (features) return features;
  throw new UsageError(
    `no outline of ${date}, expected an evening from ${reachOf(history)} on which the source gives one`,
  );
}

function changesOf(history: FrontHistory, from?: string, to?: string): FrontFeatures {
  const features = changeFeatures(history, dateOf("from", from), dateOf("to", to));
  if (features) return features;
  throw new UsageError(
    `no comparison of ${from} with ${to}, expected two dates from ${reachOf(history)}, the earlier one first`,
  );
}

function reachOf({ firstDay, lastDay }: FrontHistory): string {
  return `${formatDay(firstDay)} to ${formatDay(lastDay)}`;
}

/** Degrees on the grid of 1e-5 and km2, without the traces of binary fractions; for `JSON.stringify`. */
function rounded(_key: string, entry: unknown): unknown {
  return typeof entry === "number" ? Number(entry.toFixed(5)) : entry;
}

runCommand(main, USAGE);
