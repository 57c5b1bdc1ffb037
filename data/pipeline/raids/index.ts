import { join } from "node:path";
import type { Wave } from "../../../src/model/raid";
import type { Minutes } from "../../../src/model/time";
import type { RaidsFile } from "../../../src/model/wire/raids";
import { cellCountFault, clip } from "../check-cells";
import { type CsvRecord, type CsvTable, namedCells, parseCsv } from "../csv";
import type { Gazetteer } from "../gazetteer";
import type { SourceReport } from "../report";
import { readTextFile } from "../text-file";
import { formatWaves } from "./facts";
import { MEND_RULES } from "./mend-rules";
import { ATTACK_COLUMNS } from "./row";
import { type Reading, type ReadWave, readWave } from "./wave";
import { checkWeapons } from "./weapons";
import { encodeRaids } from "./wire";

const ATTACKS_FILE = "missile_attacks_daily.csv";
const WEAPONS_FILE = "missiles_and_uavs.csv";

export interface RaidsReports {
  readonly attacks: SourceReport;
  readonly weapons: SourceReport;
}

export interface BuiltRaids {
  readonly waves: ReadonlyArray<Wave>;
  readonly file: RaidsFile;
  readonly facts: string;
}

/**
 * Reads the folder of attacks, of which none begins after `now`. Throws SourceError where a file is
 * missing or broken as a whole.
 */
export function buildRaids(
  directory: string,
  gazetteer: Gazetteer,
  reports: RaidsReports,
  now: Minutes,
): BuiltRaids {
  const attacks = readTextFile(join(directory, ATTACKS_FILE));
  const reads = readAttacks(attacks, ATTACKS_FILE, gazetteer, reports.attacks, now);
  const weapons = readTextFile(join(directory, WEAPONS_FILE));
  checkWeapons(weapons, WEAPONS_FILE, reads, gazetteer.models, reports.weapons);
  const waves = reads.map((read) => read.wave);
  return { waves, file: encodeRaids(waves), facts: formatWaves(reads) };
}

/** Reads every row of the attacks, of which none begins after `now`; the report says what became of each. */
export function readAttacks(
  text: string,
  file: string,
  gazetteer: Gazetteer,
  report: SourceReport,
  now: Minutes,
): ReadonlyArray<ReadWave> {
  const table = parseCsv(text, file, ATTACK_COLUMNS);
  const unread = table.columns.filter((column) => !ATTACK_COLUMNS.includes(column));
  if (unread.length > 0) report.notes.push(`${file}: columns that are not read: ${unread.join()}`);
  const reads: Array<ReadWave> = [];
  const lines = new Map<string, number>();
  for (const record of table.records) {
    const row = `line ${record.line}`;
    const cells = JSON.stringify(record.cells);
    const sameLine = lines.get(cells);
    if (sameLine !== undefined) {
      const expected = "a row that no line before has";
      report.refuse({ file, row, field: "row", found: `all of line ${sameLine} again`, expected });
      continue;
    }
    lines.set(cells, record.line);
    const reading = readRecord(table, record, gazetteer, now);
    if (!reading.ok) {
      report.refuse({ file, row, ...reading.fault, found: clip(reading.fault.found) });
      continue;
    }
    const { mends, unresolved, wave } = reading.value;
    report.accept(
      mends.map(({ rule, field, found }) => ({
        file,
        row,
        rule: MEND_RULES[rule],
        detail: `${field}: "${clip(found)}"`,
      })),
    );
    report.unresolved.push(...unresolved.map((spelling) => ({ file, row, ...spelling })));
    const excess = excessNote(wave);
    if (excess) report.notes.push(`${file}: ${row}: ${excess}`);
    reads.push(reading.value);
  }
  return reads;
}

function readRecord(
  table: CsvTable,
  record: CsvRecord,
  gazetteer: Gazetteer,
  now: Minutes,
): Reading<ReadWave> {
  const fault = cellCountFault(table, record);
  return fault
    ? { ok: false, fault }
    : readWave(record.line, namedCells(table, record), gazetteer, now);
}

/** A figure that contradicts itself stays as the report gives it, and is said. */
function excessNote({ launched, shotDown, lost }: Wave): string | null {
  const ended = (shotDown ?? 0) + (lost ?? 0);
  if (launched === null || ended <= launched) return null;
  return `${shotDown ?? 0} shot down and ${lost ?? 0} lost of ${launched} launched; kept as reported`;
}
