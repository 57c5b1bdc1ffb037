import { useLanguage } from "../state/use-language";
import { CsvButton, type CsvFile } from "./csv-button";

interface ChartDownloadProps {
  /** What is in the file. */
  readonly name: string;
  readonly csv: () => CsvFile;
}

/** A button that hands out a chart's figures as a file. */
export function ChartDownload({ name, csv }: ChartDownloadProps) {
  const { charts } = useLanguage().messages;
  return (
    <CsvButton class="chart-download" csv={csv}>
      {charts.download}
      <span class="visually-hidden"> – {name}</span>
    </CsvButton>
  );
}
