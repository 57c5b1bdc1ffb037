import { minutesOfDate } from "../../src/model/time";
import { WireError } from "../../src/model/wire/common";
import { checkPublished } from "./published";
import { SourceError } from "./source-error";

/** Part of `npm run build`: a strike that must not be shown yet, or so precisely, stops it. */
try {
  checkPublished({ data: "data", public: "public/data" }, minutesOfDate(new Date()));
} catch (error) {
  if (!(error instanceof SourceError) && !(error instanceof WireError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
