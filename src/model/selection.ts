/**
 * A mark the reader picked. `id` by kind: `strike`: `Strike.id`; `flow`: `Strand.id`; `place`:
 * `Place.id`; `front` (occupied land) and `advance` (taken or regained land): the index of the cell
 * in `FrontHistory.cells`, as decimal digits; `town`: `Town.id`; `oblast`: ISO 3166-2 code; `claim`:
 * `Claim.id`, which has no mark on the map.
 */
export const SELECTION_KINDS = [
  "strike",
  "flow",
  "place",
  "front",
  "advance",
  "town",
  "oblast",
  "claim",
] as const;
export type SelectionKind = (typeof SELECTION_KINDS)[number];

export interface Selection {
  readonly kind: SelectionKind;
  readonly id: string;
}
