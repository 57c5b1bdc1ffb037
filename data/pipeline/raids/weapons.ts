import * as v from "valibot";
import { type WeaponClass, weaponFamily } from "../../../src/model/weapon";
import { checkRecord } from "../check-cells";
import { parseCsv } from "../csv";
import { type ModelTable, resolveModel } from "../gazetteer/models";
import type { SourceReport } from "../report";
import type { ReadWave } from "./wave";

const COLUMNS = ["model", "category"];

const rowSchema = v.object({
  model: v.pipe(v.string(), v.nonEmpty("the name of a model")),
  category: v.pipe(v.string(), v.nonEmpty("a category, like cruise missile")),
});

/**
 * Holds our classes of weapons against the source's own table of them; what differs is noted, since
 * the table decides nothing.
 */
export function checkWeapons(
  text: string,
  file: string,
  reads: ReadonlyArray<ReadWave>,
  models: ModelTable,
  report: SourceReport,
): void {
  const table = parseCsv(text, file, COLUMNS);
  const listed = new Set<string>();
  for (const record of table.records) {
    const row = `line ${record.line}`;
    const checked = checkRecord(rowSchema, table, record);
    if (!checked.ok) {
      report.refuse({ file, row, ...checked.fault });
      continue;
    }
    report.accept();
    const { model: spelling, category } = checked.output;
    const model = resolveModel(spelling, models);
    if (!model) {
      report.notes.push(`${file}: ${row}: "${spelling}" is not in data/gazetteer/models.csv`);
      continue;
    }
    listed.add(model.id);
    if (isMissileCategory(category) !== isMissile(model.weaponClass)) {
      report.notes.push(`${file}: ${row}: "${spelling}" is ${category}, ours ${model.weaponClass}`);
    }
  }
  const missing = new Set(
    reads
      .map(({ wave }) => wave.model)
      .filter((model) => !listed.has(model.id))
      .map(nameOf),
  );
  if (missing.size > 0) {
    report.notes.push(`${file}: does not list ${[...missing].sort().join(", ")}`);
  }
}

function nameOf(model: { readonly name: string }): string {
  return model.name;
}

function isMissile(weaponClass: WeaponClass): boolean {
  return weaponFamily(weaponClass) === "missile";
}

function isMissileCategory(category: string): boolean {
  return /missile|ballistic/.test(category);
}
