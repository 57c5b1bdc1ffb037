import { useMemo } from "preact/hooks";
import type { Messages } from "../i18n/en";
import type { Formats } from "../i18n/formats";
import { oblastName } from "../i18n/oblasts";
import type { CsvCell } from "../model/csv-text";
import { PLACE_PRECISIONS } from "../model/precision";
import type { Strike } from "../model/strike";
import { formatDay } from "../model/time";
import { selectNightDay, selectShownStrikes, selectStrikes } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { FilteredList } from "./filtered-list";
import type { TableColumn } from "./list-column";
import { showStrike } from "./show-strike";
import { useSortedRows } from "./use-sorted-rows";

/** Pixels at the left that the headline covers. */
const HEADLINE_WIDTH = 352;

/** The places hit that the filter leaves; one is chosen on the map. */
export function ListStrikes() {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const strikes = useSelected(selectStrikes);
  const shown = useSelected(selectShownStrikes);
  const chosenId = useSelected(({ view: { selection } }) =>
    selection?.kind === "strike" ? selection.id : null,
  );
  const day = useSelected(selectNightDay);
  const columns = useMemo(() => columnsOf(messages, formats), [messages, formats]);
  const unsorted = useMemo(() => shown.toSorted((a, b) => b.start - a.start), [shown]);
  const rows = useSortedRows(unsorted, columns);
  return (
    <FilteredList
      count={messages.filter.strikes(shown.length, strikes.length)}
      fileName="strikes.csv"
      csvHeader={CSV_HEADER}
      csvRow={csvRow}
      caption={messages.list.caption.strikes}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      chosenId={chosenId}
      nearId={rows.find(({ night }) => night === day)?.id ?? null}
      onChoose={(strike) => showStrike(store, strike, pixelsBesidePanel())}
      note={messages.list.hint}
    />
  );
}

/** From the middle of the map to that of what of it is seen between the headline and this panel. */
function pixelsBesidePanel(): number {
  const panel = document.querySelector(".panel")?.getBoundingClientRect();
  if (!panel || panel.left < HEADLINE_WIDTH) return 0;
  return (innerWidth - HEADLINE_WIDTH - panel.left) / 2;
}

function columnsOf(messages: Messages, formats: Formats): ReadonlyArray<TableColumn<Strike>> {
  const count = (value: number | null) => (value === null ? null : formats.number(value));
  const place = (strike: Strike) => formats.place({ name: strike.place });
  const oblast = (strike: Strike) =>
    strike.oblast === null ? null : oblastName(strike.oblast, formats);
  const weapon = (strike: Strike) => messages.weaponClasses[strike.weaponClass];
  const kind = (strike: Strike) => messages.targetTypes[strike.targetType];
  return [
    {
      id: "night",
      isNumeric: true,
      key: ({ start }) => start,
      text: ({ night }) => formats.days(night, night + 1),
    },
    { id: "place", isNumeric: false, key: place, text: place },
    { id: "oblast", isNumeric: false, key: oblast, text: oblast },
    { id: "weapon", isNumeric: false, key: weapon, text: weapon },
    { id: "kind", isNumeric: false, key: kind, text: kind },
    {
      id: "precision",
      isNumeric: false,
      key: ({ placePrecision }) => PLACE_PRECISIONS.indexOf(placePrecision),
      text: ({ placePrecision }) => messages.list.precisions[placePrecision],
    },
    {
      id: "killed",
      isNumeric: true,
      key: ({ killed }) => killed,
      text: ({ killed }) => count(killed),
    },
    {
      id: "injured",
      isNumeric: true,
      key: ({ injured }) => injured,
      text: ({ injured }) => count(injured),
    },
  ];
}

const CSV_HEADER = [
  "night",
  "place",
  "oblast",
  "weapon_class",
  "target_type",
  "place_precision",
  "killed",
  "injured",
  "longitude",
  "latitude",
  "source",
];

function csvRow(strike: Strike): ReadonlyArray<CsvCell> {
  return [
    formatDay(strike.night),
    strike.place.en,
    strike.oblast,
    strike.weaponClass,
    strike.targetType,
    strike.placePrecision,
    strike.killed,
    strike.injured,
    strike.longitude,
    strike.latitude,
    strike.sources[0]?.url ?? null,
  ];
}
