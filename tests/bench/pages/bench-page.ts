/** What the bench calls in the page. */
export interface BenchPage {
  /** Makes the map of the contestant whom the address names. */
  enter(): Promise<void>;
  /** Loads its data and shows the first day, with the marks of the phases `load` and `first`. */
  begin(): Promise<void>;
  /** Goes through the days and counts how many frames were not final yet, or like the one before. */
  check(places: ReadonlyArray<number>): Promise<{ unfinished: number; unchanged: number }>;
  /** Goes through the days, with the marks of a phase. */
  run(phase: string, places: ReadonlyArray<number>): Promise<void>;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}
