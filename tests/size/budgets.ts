/** What the page may weigh, in kB of 1000 bytes. */
export const BUDGETS_KB = {
  /** JavaScript that every first visit loads, gzip. */
  initialJavaScript: 750,
  /** Data and basemap of the first view, brotli. */
  firstViewData: 700,
  /** The recent history of the front, which the first view loads, brotli. */
  front: 200,
  /** With the earlier years and the grey zone, which are loaded on demand, brotli. */
  frontWholeHistory: 450,
} as const;

/**
 * Source folders whose chunks are loaded on demand only. Every other chunk counts as initial, so
 * that a new one is paid for until it is declared here.
 */
export const ON_DEMAND = ["src/modes/embed", "src/modes/present"] as const;
