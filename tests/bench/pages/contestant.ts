import type { BenchSetup } from "../setup";

/** A way to show the outline of any of the bench's days. */
export interface Contestant {
  /** Fetches and decodes what it holds in memory before the first step. */
  load(): Promise<void>;
  /** Gives that to the map, at the first day; resolves in the task that draws it. */
  showFirst(): Promise<void>;
  /** Asks for a day by its place in the list; resolves in the task that draws the frame with it. */
  show(place: number): Promise<void>;
  /** Resolves when nothing is left to be drawn, on the GPU either. */
  settled(): Promise<void>;
  /** Digest of the picture that this task has drawn. */
  picture(): string;
  /** Draws the same day anew; resolves in the task that draws it. */
  drawAgain(): Promise<void>;
}

/** Makes a map without outlines; resolves when it is drawn. */
export type Enter = (container: HTMLElement, setup: BenchSetup) => Promise<Contestant>;
