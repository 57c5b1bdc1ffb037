import { useMemo } from "preact/hooks";
import type { Formats } from "../i18n/formats";
import type { CsvCell } from "../model/csv-text";
import type { RaidColumn } from "../model/list-sort";
import { type RaidRow, raidRows } from "../model/raid-row";
import { formatDay } from "../model/time";
import { selectNightDay, selectRaidNights, selectShownNights } from "../state/selectors";
import { goToNight } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { FilteredList } from "./filtered-list";
import type { TableColumn } from "./list-column";
import { useSortedRows } from "./use-sorted-rows";

/** The raid nights that the filter leaves; one is chosen by going there. */
export function ListRaids() {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const nights = useSelected(selectRaidNights);
  const shownNights = useSelected(selectShownNights);
  const day = useSelected(selectNightDay);
  const columns = useMemo(() => columnsOf(formats), [formats]);
  const unsorted = useMemo(() => raidRows(shownNights, nights), [shownNights, nights]);
  const rows = useSortedRows(unsorted, columns);
  return (
    <FilteredList
      count={messages.filter.nights(shownNights.length, nights.length)}
      fileName="raids.csv"
      csvHeader={CSV_HEADER}
      csvRow={csvRow}
      caption={messages.list.caption.raids}
      columns={columns}
      rows={rows}
      rowId={rowId}
      chosenId={String(day)}
      onChoose={({ night }) => goToNight(store, night)}
      note={`${messages.list.hint} ${messages.list.hitsNote}`}
    />
  );
}

function rowId({ night }: RaidRow): string {
  return String(night);
}

function columnsOf(formats: Formats): ReadonlyArray<TableColumn<RaidRow>> {
  const count = (id: RaidColumn, of: (row: RaidRow) => number | null) => ({
    id,
    isNumeric: true,
    key: of,
    text: (row: RaidRow) => {
      const value = of(row);
      return value === null ? null : formats.number(value);
    },
  });
  const places = ({ places: named }: RaidRow) =>
    named.length === 0 ? null : formats.places(named);
  return [
    {
      id: "night",
      isNumeric: true,
      key: ({ night }) => night,
      text: ({ night }) => formats.days(night, night + 1),
    },
    count("launched", ({ launched }) => launched),
    count("drones", ({ drones }) => drones),
    count("missiles", ({ missiles }) => missiles),
    count("shot-down", ({ shotDown }) => shotDown),
    count("lost", ({ lost }) => lost),
    count("hits", ({ hits }) => hits),
    { id: "named", isNumeric: false, key: places, text: places },
  ];
}

const CSV_HEADER = [
  "night",
  "launched",
  "drones",
  "missiles",
  "shot_down",
  "lost",
  "hit_places",
  "named",
];

function csvRow(row: RaidRow): ReadonlyArray<CsvCell> {
  return [
    formatDay(row.night),
    row.launched,
    row.drones,
    row.missiles,
    row.shotDown,
    row.lost,
    row.hits,
    row.places.map(({ id }) => id).join("; "),
  ];
}
