import type { CountAtPlaces } from "../model/raid";
import type { Messages } from "./en";
import type { Formats } from "./formats";

/** Where how many were shot down: "south of Ukraine: 49; east and north of Ukraine: without a number". */
export function shotDownWhere(
  counts: ReadonlyArray<CountAtPlaces>,
  { raidCard }: Messages,
  formats: Formats,
): string {
  const names = ({ places }: CountAtPlaces) => places.map((place) => formats.place(place));
  const counted = counts.flatMap((entry) =>
    entry.count === null
      ? []
      : [raidCard.countAt(formats.list(names(entry)), formats.number(entry.count))],
  );
  const uncounted = counts.filter(({ count }) => count === null).flatMap(names);
  return [
    ...counted,
    ...(uncounted.length === 0
      ? []
      : [raidCard.countAt(formats.list(uncounted), raidCard.withoutNumber)]),
  ].join("; ");
}
