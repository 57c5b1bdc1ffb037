import type { ComponentChildren } from "preact";
import { type CsvCell, toCsv } from "../model/csv-text";
import { downloadCsv } from "./download";

export interface CsvFile {
  readonly fileName: string;
  readonly header: ReadonlyArray<string>;
  readonly rows: ReadonlyArray<ReadonlyArray<CsvCell>>;
}

interface CsvButtonProps {
  readonly csv: () => CsvFile;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Hands out figures as a file, which is made when it is asked for. */
export function CsvButton({ csv, class: name, children }: CsvButtonProps) {
  const download = () => {
    const { fileName, header, rows } = csv();
    downloadCsv(fileName, toCsv(header, rows));
  };
  return (
    <button type="button" class={name} onClick={download}>
      {children}
    </button>
  );
}
