/** What the page may weigh, in kB of 1000 bytes. */
export const BUDGETS_KB = {
  /** JavaScript that is loaded before the map can be drawn, gzip. */
  javaScriptBeforeMap: 600,
  /** Data and basemap of the first view, brotli. */
  firstViewData: 700,
  /** The recent history of the front, which the first view loads, brotli. */
  front: 200,
  /** With the earlier years and the grey zone, which are loaded on demand, brotli. */
  frontWholeHistory: 450,
} as const;

/**
 * Beginnings of the source paths whose chunks the reader's map does not wait for. Every other chunk counts
 * as loaded before it, so that a new one is paid for until it is declared here.
 */
export const ON_DEMAND = [
  "src/modes/embed",
  "src/modes/present",
  // Each when it is opened.
  "src/panels/",
  // A page loads one language: Ukrainian is counted, whose letters take more bytes.
  "src/i18n/en",
] as const;
