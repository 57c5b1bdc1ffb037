import { useId, useState } from "preact/hooks";
import {
  barName,
  barNotes,
  classReadout,
  fateCount,
  fateReadout,
  launchedTitle,
  monthsSentence,
} from "../i18n/chart-texts";
import {
  CLASS_GROUPS,
  COUNTED_FAMILIES,
  type CountedFamily,
  familyOfGroup,
} from "../model/class-group";
import { FATES } from "../model/fate";
import { HEADLINE_AUTHORITY } from "../model/night";
import { isFiltering } from "../model/raid-filter";
import { isWholeMonths, type RaidSlot } from "../model/raid-slot";
import { sumsByDayOfEnd } from "../model/raid-statistics";
import { selectWaves } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import type { RaidChartData } from "./chart-data";
import { ChartDownload } from "./chart-download";
import { launchedFile } from "./chart-files";
import { FillSwatch, fillOf } from "./chart-fills";
import { ChartPlot, PLOT_WIDTH } from "./chart-parts";
import { ChartTable } from "./chart-table";
import { TimeSlider, useTimeCursor } from "./chart-time-slider";
import { LaunchedPicture, STACKINGS, type Stacking } from "./charts-launched-picture";
import { Choice } from "./choice";

/** How many drones and missiles were launched over time, by class or by what became of them. */
export function LaunchedChart({ data }: { readonly data: RaidChartData }) {
  const language = useLanguage();
  const { messages, formats } = language;
  const { charts } = messages;
  const id = useId();
  const [stacking, setStacking] = useState<Stacking>("class");
  const cursor = useTimeCursor(data);
  const { slot } = cursor;
  const { counted, countedSlots, step } = data;
  const days = formats.days(counted.from, counted.to - 1);
  const readout = stacking === "class" ? classReadout : fateReadout;
  return (
    <section class="chart-section" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        {launchedTitle(countedSlots, step, data.nightsPerBar, days, language)}
      </h3>
      <Choice
        label={charts.stacking}
        choices={STACKINGS}
        names={charts.stackings}
        chosen={stacking}
        onChoose={setStacking}
      />
      <ChartPlot width={PLOT_WIDTH}>
        <LaunchedPicture data={data} stacking={stacking} id={id} cursor={cursor.pointed} />
        <TimeSlider
          data={data}
          cursor={cursor}
          label={charts.sliders.launched}
          describedBy={`${id}-readout`}
        />
      </ChartPlot>
      <output class="chart-readout launched" id={`${id}-readout`}>
        {slot && (
          <>
            <strong>{barName(slot, step, language)}</strong>{" "}
            {[readout(slot, language), ...barNotes(slot, slot.from < counted.to, language)].join(
              "; ",
            )}
            .
          </>
        )}
      </output>
      <WholeMonths slot={slot} data={data} />
      <Keys data={data} stacking={stacking} id={id} />
      <p class="note">{charts.hint}</p>
      {data.nightsPerBar > 1 && step === "night" && (
        <p class="note">{charts.summed(data.nightsPerBar)}</p>
      )}
      {stacking === "class" ? (
        <ClassTable data={data} />
      ) : (
        COUNTED_FAMILIES.map((family) => <FateTable key={family} data={data} family={family} />)
      )}
      <ChartDownload name={charts.file} csv={() => launchedFile(data)} />
    </section>
  );
}

interface WholeMonthsProps {
  readonly slot: RaidSlot | null;
  readonly data: RaidChartData;
}

/**
 * Why the sums of the month in sight, or of a window of whole months, are not those of reports of a
 * month; only where no filter leaves anything out.
 */
function WholeMonths({ slot, data }: WholeMonthsProps) {
  const language = useLanguage();
  const waves = useSelected(selectWaves);
  const isFiltered = useSelected(({ view }) => isFiltering(view.filter));
  const { counted, step, totals } = data;
  const isMonth = step === "month" && slot?.isWhole;
  const range = isMonth ? slot : counted;
  if (isFiltered || !isWholeMonths(range)) return null;
  const ofCommand = waves.filter(({ report }) => report.authority.id === HEADLINE_AUTHORITY);
  const begun = isMonth ? slot.byFamily : totals.byFamily;
  const sentence = monthsSentence(range, begun, sumsByDayOfEnd(ofCommand, range), language);
  return sentence && <p class="chart-months">{sentence}</p>;
}

function Keys({
  data,
  stacking,
  id,
}: {
  readonly data: RaidChartData;
  readonly stacking: Stacking;
  readonly id: string;
}) {
  const { messages, formats } = useLanguage();
  const { charts } = messages;
  const { byGroup } = data.totals;
  return (
    <ul class="chart-keys">
      {stacking === "class"
        ? CLASS_GROUPS.filter((group) => byGroup[group].launched !== null).map((group) => (
            <li key={group}>
              <FillSwatch fill={fillOf(id, familyOfGroup(group), group)} />
              {charts.groups[group]}
              <b>{formats.number(byGroup[group].launched ?? 0)}</b>
            </li>
          ))
        : FATES.toReversed().map((fate) => (
            <li key={fate}>
              {COUNTED_FAMILIES.map((family) => (
                <FillSwatch key={family} fill={fillOf(id, family, fate)} />
              ))}
              {charts.fates[fate]}
            </li>
          ))}
      {data.withoutReport.length > 0 && (
        <li>
          <FillSwatch fill={`url(#${id}-hatch)`} />
          {charts.keys.noReport}
        </li>
      )}
      {data.laterSlots.length > 0 && (
        <li>
          <span class="later">
            <FillSwatch fill={fillOf(id, "drone", "drone")} />
          </span>
          {charts.keys.later}
        </li>
      )}
    </ul>
  );
}

function ClassTable({ data }: { readonly data: RaidChartData }) {
  const language = useLanguage();
  const { charts } = language.messages;
  const rows = () =>
    data.countedSlots.toReversed().map((slot) => ({
      key: slot.from,
      name: barName(slot, data.step, language),
      note: barNotes(slot, true, language).join("; ") || null,
      cells: CLASS_GROUPS.map((group) => slot.byGroup[group].launched),
    }));
  return (
    <ChartTable
      caption={charts.tables.launched}
      columns={[charts.columns.period, ...CLASS_GROUPS.map((group) => charts.groupColumns[group])]}
      rows={rows}
    />
  );
}

function FateTable({
  data,
  family,
}: {
  readonly data: RaidChartData;
  readonly family: CountedFamily;
}) {
  const language = useLanguage();
  const { charts, figures } = language.messages;
  const fates = FATES.toReversed();
  const rows = () =>
    data.countedSlots.toReversed().map((slot) => ({
      key: slot.from,
      name: barName(slot, data.step, language),
      note: barNotes(slot, true, language).join("; ") || null,
      cells: [
        slot.byFamily[family].launched,
        ...fates.map((fate) => fateCount(slot.byFamily[family], fate)),
      ],
    }));
  return (
    <ChartTable
      caption={charts.tables[family]}
      columns={[
        charts.columns.period,
        figures.launched,
        ...fates.map((fate) => charts.fates[fate]),
      ]}
      rows={rows}
    />
  );
}
