import { parseArgs } from "node:util";
import { WireError } from "../../src/model/wire/common";
import { build, emptyReports } from "./build";
import { buildFront } from "./front";
import { formatReport } from "./print-report";
import { SourceError } from "./source-error";
import { buildStrikes } from "./strikes";
import { buildTowns } from "./towns";

const USAGE = `usage: npm run data -- [--from DIR] [--allow-fewer]
  --from DIR      the raw sources, ../shared/data if not given
  --allow-fewer   they may have lost rows and days since the last build`;

/** `npm run data`: builds `data/facts` and `public/data` from the raw sources. Run in the project. */
async function main(): Promise<void> {
  const { from, allowFewer } = readArguments();
  const reports = emptyReports();
  const started = performance.now();
  const progress = (message: string) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stderr.write(`${seconds.padStart(5)} s  ${message}\n`);
  };
  try {
    const paths = { from, data: "data", public: "public/data" };
    await build(paths, { buildStrikes, buildFront, buildTowns }, reports, progress, { allowFewer });
  } finally {
    const read = Object.values(reports).filter((report) => report.read > 0);
    process.stdout.write(read.map((report) => `${formatReport(report)}\n`).join(""));
  }
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        from: { type: "string", default: "../shared/data" },
        "allow-fewer": { type: "boolean", default: false },
      },
    });
    return { from: values.from, allowFewer: values["allow-fewer"] };
  } catch (error) {
    throw new SourceError(`${(error as Error).message}\n${USAGE}`);
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof SourceError) && !(error instanceof WireError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
