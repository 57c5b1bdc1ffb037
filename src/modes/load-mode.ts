import type { ComponentType } from "preact";
import type { Mode } from "../state/view";

export interface ModeProps {
  readonly onRetry: () => void;
}

export type Screen = ComponentType<ModeProps>;

/** Each mode is a chunk of its own: an embed does not load the reader's panels. */
export const LOAD_MODE: Readonly<Record<Mode, () => Promise<Screen>>> = {
  reader: async () => (await import("./reader")).Reader,
  embed: async () => (await import("./embed")).Embed,
  present: async () => (await import("./present")).Present,
};
