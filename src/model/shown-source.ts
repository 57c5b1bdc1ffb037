/** Whose data a map shows: of the raids, the front, the places hit in Ukraine, and those hit in Kyiv. */
export const SHOWN_SOURCES = ["raids", "front", "incidents", "kyiv"] as const;
export type ShownSource = (typeof SHOWN_SOURCES)[number];
