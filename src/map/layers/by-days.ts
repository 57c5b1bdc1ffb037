import { DataFilterExtension, FillStyleExtension, PathStyleExtension } from "@deck.gl/extensions";

/** Extensions of layers whose rows are shown on the days `[from, to)` of their filter value. */
export const BY_DAYS = [new DataFilterExtension({ filterSize: 2 })];

export const PATTERN_BY_DAYS = [new FillStyleExtension({ proceduralPattern: true }), ...BY_DAYS];

export const DASHES_BY_DAYS = [
  new PathStyleExtension({ dash: true, highPrecisionDash: true }),
  ...BY_DAYS,
];
