/** Without it Excel reads a file in the code page of the system. */
const BYTE_ORDER_MARK = "\ufeff";

/** Some browsers read the file only a while after the click. */
const KEPT_MS = 60_000;

/** Hands the reader a CSV file that the page has made. */
export function downloadCsv(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([BYTE_ORDER_MARK, text], { type: "text/csv" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
