export interface SizedFile {
  readonly path: string;
  readonly bytes: number;
}

export interface SizeTable {
  readonly title: string;
  readonly files: ReadonlyArray<SizedFile>;
  /** kB of 1000 bytes; null where nothing is promised. */
  readonly budgetKb: number | null;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

export function totalBytes({ files }: SizeTable): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The table as text, largest file first, its sum last. */
export function formatTable(table: SizeTable): string {
  const budget = table.budgetKb === null ? "" : ` of ${table.budgetKb} kB`;
  const rows = [...table.files]
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ path, bytes }) => [path, kilobytes(bytes)] as const);
  const sum = ["total", kilobytes(totalBytes(table))] as const;
  const width = Math.max(...[...rows, sum].map(([path]) => path.length));
  const lines = [...rows, sum].map(
    ([path, size]) => `  ${path.padEnd(width)} ${size.padStart(10)}`,
  );
  return `${[table.title, ...lines].join("\n")}${budget}`;
}

/** A sentence where the table is over its budget, else null. */
export function overBudget(table: SizeTable): string | null {
  if (table.budgetKb === null || totalBytes(table) <= table.budgetKb * 1000) return null;
  return `Over budget: ${table.title}, ${kilobytes(totalBytes(table))}, may be ${table.budgetKb} kB.`;
}
