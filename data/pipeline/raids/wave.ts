import type { Report, Wave } from "../../../src/model/raid";
import { type Minutes, nightAt } from "../../../src/model/time";
import type { WeaponModel } from "../../../src/model/weapon";
import { type CellFault, checkCells } from "../check-cells";
import type { Gazetteer } from "../gazetteer";
import { resolveReport } from "../gazetteer/authorities";
import { resolveModel } from "../gazetteer/models";
import { formatInstant } from "../instant";
import { fieldWithUnknownModel, readDetails, type WaveDetails } from "./details";
import { type AppliedMend, mendCells } from "./mend";
import { PlaceReader, type UnresolvedSpelling } from "./place-reader";
import { type AttackRow, attackRowSchema } from "./row";
import { LONGEST_SPAN_DAYS, type Span, spanOf } from "./span";

export interface ReadWave {
  readonly wave: Wave;
  readonly details: WaveDetails;
  readonly mends: ReadonlyArray<AppliedMend>;
  readonly unresolved: ReadonlyArray<UnresolvedSpelling>;
}

/** A row read, or the first fault that keeps it from being used. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: CellFault };

interface Basics {
  readonly span: Span;
  readonly model: WeaponModel;
  readonly report: Report;
}

/**
 * Reads one row of the source: mends, checks, and resolves it through the gazetteer. A row that begins
 * after `now` is a slip in a date.
 */
export function readWave(
  line: number,
  raw: Readonly<Record<string, string>>,
  gazetteer: Gazetteer,
  now: Minutes,
): Reading<ReadWave> {
  const { cells, mends } = mendCells(raw);
  const checked = checkCells(attackRowSchema, cells);
  if (!checked.ok) return checked;
  const row = checked.output;
  const basics = readBasics(row, cells, gazetteer, now);
  if (!basics.ok) return basics;
  const { span } = basics.value;
  const reader = new PlaceReader(gazetteer.places);
  const instant: ReadonlyArray<AppliedMend> = span.instant
    ? [{ rule: "instant", field: "time_end", found: cells.time_end ?? "" }]
    : [];
  const value: ReadWave = {
    wave: waveOf(line, row, basics.value, reader),
    details: readDetails(row, gazetteer.models, reader),
    mends: [...mends, ...instant],
    unresolved: reader.unresolved,
  };
  return { ok: true, value };
}

function readBasics(
  row: AttackRow,
  cells: Readonly<Record<string, string>>,
  { models, authorities }: Gazetteer,
  now: Minutes,
): Reading<Basics> {
  const refuse = (field: keyof AttackRow, expected: string): Reading<Basics> => ({
    ok: false,
    fault: { field, found: cells[field] ?? "", expected },
  });
  const span = spanOf(row.time_start, row.time_end);
  if (!span) {
    const expected = `a time within ${LONGEST_SPAN_DAYS} days after the start, ${cells.time_start}`;
    return refuse("time_end", expected);
  }
  if (span.start > now)
    return refuse("time_start", `a time that has passed by ${formatInstant(now)}`);
  const model = resolveModel(row.model, models);
  if (!model) return refuse("model", "models that data/gazetteer/models.csv holds");
  const unknown = fieldWithUnknownModel(row, models);
  if (unknown) return refuse(unknown, "models that data/gazetteer/models.csv holds");
  const report = resolveReport(row.source, authorities);
  if (!report) return refuse("source", "a post of an authority in data/gazetteer/authorities.csv");
  return { ok: true, value: { span, model, report } };
}

function waveOf(line: number, row: AttackRow, basics: Basics, reader: PlaceReader): Wave {
  const { start, end, timePrecision } = basics.span;
  return {
    line,
    report: basics.report,
    night: nightAt(Math.floor((start + end) / 2)),
    start,
    end,
    timePrecision,
    model: basics.model,
    launchSites: reader.read("launch_place", row.launch_place, "launch"),
    targets: reader.read("target", row.target, "target"),
    mainTargets: reader.read("target_main", row.target_main, "target"),
    affected: reader.read("affected region", row["affected region"].join(" and "), "target"),
    launched: row.launched,
    shotDown: row.destroyed,
    lost: row.not_reach_goal,
    stillFlying: row.still_attacking,
    hitPlaces: row.num_hit_location,
    debrisPlaces: row.num_fall_fragment_location,
    carrier: row.carrier === "" ? null : row.carrier,
    shotDownByPlace: Object.entries(row.destroyed_details).map(([text, count]) => ({
      places: reader.read("destroyed_details", text, "target"),
      count,
    })),
  };
}
