import type { MendRule } from "./mend-rules";

export interface AppliedMend {
  readonly rule: MendRule;
  readonly field: string;
  readonly found: string;
}

export interface MendedCells {
  readonly cells: Record<string, string>;
  readonly mends: ReadonlyArray<AppliedMend>;
}

interface CellMend {
  readonly rule: MendRule;
  readonly fields: ReadonlySet<string> | "all";
  readonly pattern: RegExp;
  readonly replacement: string;
}

const CELL_MENDS: ReadonlyArray<CellMend> = [
  { rule: "strayBlanks", fields: "all", pattern: /^\s+|\s+$/g, replacement: "" },
  {
    rule: "hourWithoutZero",
    fields: new Set(["time_start", "time_end"]),
    pattern: /(?<=\s)(?=\d:\d\d$)/,
    replacement: "0",
  },
  {
    rule: "doubledAnd",
    fields: new Set(["launch_place", "target", "target_main"]),
    pattern: /\band(\s+and)+\b/g,
    replacement: "and",
  },
  {
    rule: "misspelledNavy",
    fields: new Set(["carrier"]),
    pattern: /\bNavi\b/g,
    replacement: "Navy",
  },
];

/** Applies the repairs that look at one cell alone. */
export function mendCells(raw: Readonly<Record<string, string>>): MendedCells {
  const cells: Record<string, string> = {};
  const mends: Array<AppliedMend> = [];
  for (const [field, found] of Object.entries(raw)) {
    cells[field] = CELL_MENDS.reduce((text, { rule, fields, pattern, replacement }) => {
      if (fields !== "all" && !fields.has(field)) return text;
      const mended = text.replace(pattern, replacement);
      if (mended !== text) mends.push({ rule, field, found });
      return mended;
    }, found);
  }
  return { cells, mends };
}
