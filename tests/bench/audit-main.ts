import { parseOptions, runCommand } from "../../data/figures/usage";
import { buildApp, withFolder, withServer } from "./app-build";
import { type AuditReport, formatAudits, isPerfect } from "./audit-report";
import { say } from "./browser";
import { COMMON_OPTIONS } from "./command";
import { audit, FORM_FACTORS, type PageAudit } from "./lighthouse";
import { installPeers } from "./peers";

const USAGE = `Audits the built page with Lighthouse, as a phone and as a desktop.

  npm run --silent bench:audit -- [--json]

  --json    scores and findings as JSON instead of a table

The exit code is 1 where accessibility, best practices or SEO is below 100.`;

async function main(): Promise<void> {
  const { json, help } = parseOptions(process.argv.slice(2), COMMON_OPTIONS);
  if (help) {
    console.log(USAGE);
    return;
  }
  installPeers();
  const report: AuditReport = { pages: await auditPages() };
  console.log(json ? JSON.stringify(report, null, 2) : formatAudits(report));
  if (!report.pages.every(isPerfect)) process.exitCode = 1;
}

function auditPages(): Promise<ReadonlyArray<PageAudit>> {
  return withFolder(async (folder) => {
    await buildApp(process.cwd(), folder);
    return withServer({ folders: { "": folder }, texts: new Map() }, async (origin) => {
      const pages: Array<PageAudit> = [];
      for (const formFactor of FORM_FACTORS) {
        say(`Auditing as ${formFactor}.`);
        pages.push(await audit(origin, formFactor));
      }
      return pages;
    });
  });
}

runCommand(main, USAGE);
