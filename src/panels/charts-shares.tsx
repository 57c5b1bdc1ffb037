import { scaleLinear, scaleSqrt } from "d3-scale";
import { useId, useMemo } from "preact/hooks";
import { barName, barNotes, sharesTitle } from "../i18n/chart-texts";
import { CLASS_GROUPS, type ClassGroup, familyOfGroup } from "../model/class-group";
import type { ShotDownShare } from "../model/fate";
import { OUTCOMES_MERGED_SINCE } from "../model/outcome";
import type { RaidSlot } from "../model/raid-slot";
import { selectNightDay } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { AXIS_HEIGHT, ChartPlayhead, DayAxis, dayScale } from "./chart-axis";
import type { RaidChartData } from "./chart-data";
import { ChartDownload } from "./chart-download";
import { sharesFile } from "./chart-files";
import {
  ChartPicture,
  ChartPlot,
  CursorBand,
  PLOT_WIDTH,
  SCALE_WIDTH,
  ValueGrid,
} from "./chart-parts";
import { ChartTable } from "./chart-table";
import { TimeSlider, useTimeCursor } from "./chart-time-slider";

const ROW_HEIGHT = 84;
const LABEL_HEIGHT = 17;
const SMALLEST_DOT = 1.1;
const LARGEST_DOT = 4.5;
const GRID = [0, 0.5, 1] as const;

/** Which share of each class was reported shot down over time; a dot a bar, as large as its number. */
export function SharesChart({ data }: { readonly data: RaidChartData }) {
  const language = useLanguage();
  const { messages, formats } = language;
  const { charts } = messages;
  const id = useId();
  const cursor = useTimeCursor(data);
  const { slot } = cursor;
  const { counted, step, totals } = data;
  const groups = CLASS_GROUPS.filter((group) => totals.byGroup[group].share !== null);
  const days = formats.days(counted.from, counted.to - 1);
  const shareText = ({ share, shotDown, launched }: ShotDownShare) =>
    charts.shareOfNumbers(formats.percent(share), shotDown, launched);
  const readout = (of: RaidSlot) =>
    groups.flatMap((group) => {
      const { share } = of.byGroup[group];
      return share ? [`${charts.groups[group]}: ${shareText(share)}`] : [];
    });
  const rows = () =>
    data.countedSlots.toReversed().map((of) => ({
      key: of.from,
      name: barName(of, step, language),
      note: barNotes(of, true, language).join("; ") || null,
      cells: groups.map((group) => {
        const { share } = of.byGroup[group];
        return (
          share && {
            share: formats.percent(share.share),
            of: charts.shotDownOf(share.shotDown, share.launched),
          }
        );
      }),
    }));
  return (
    <section class="chart-section" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{sharesTitle(totals.byGroup, groups, days, language)}</h3>
      {groups.length > 0 && (
        <>
          <ChartPlot width={PLOT_WIDTH}>
            <SharesPicture data={data} groups={groups} cursor={cursor.pointed} />
            <TimeSlider
              data={data}
              cursor={cursor}
              label={charts.sliders.shares}
              describedBy={`${id}-readout`}
            />
          </ChartPlot>
          <output class="chart-readout shares" id={`${id}-readout`}>
            {slot && (
              <>
                <strong>{barName(slot, step, language)}</strong>{" "}
                {readout(slot).join("; ") || charts.noShares}
              </>
            )}
          </output>
          {counted.to > OUTCOMES_MERGED_SINCE && (
            <p class="note">{messages.figures.mergedOutcome}</p>
          )}
          <p class="note">{charts.keys.dot}</p>
          <ChartTable
            caption={charts.tables.shares}
            columns={[charts.columns.period, ...groups.map((group) => charts.groupColumns[group])]}
            rows={rows}
          />
          <ChartDownload name={charts.tables.shares} csv={() => sharesFile(data)} />
        </>
      )}
    </section>
  );
}

interface SharesPictureProps {
  readonly data: RaidChartData;
  readonly groups: ReadonlyArray<ClassGroup>;
  readonly cursor: RaidSlot | null;
}

function SharesPicture({ data, groups, cursor }: SharesPictureProps) {
  const { messages, formats } = useLanguage();
  const playhead = useSelected(selectNightDay);
  const { shown, counted } = data;
  const bottom = groups.length * ROW_HEIGHT;
  const x = dayScale(shown, PLOT_WIDTH);
  const rows = useMemo(
    () =>
      groups.map((group, index) => (
        <g key={group} transform={`translate(0,${index * ROW_HEIGHT})`}>
          <ShareRow data={data} group={group} />
        </g>
      )),
    // The groups follow from the data.
    [data],
  );
  return (
    <ChartPicture
      width={PLOT_WIDTH}
      height={bottom + AXIS_HEIGHT}
      label={messages.charts.sharesChart(formats.days(counted.from, counted.to - 1))}
    >
      <CursorBand of={cursor} x={x} height={bottom} />
      {rows}
      {shown.from < OUTCOMES_MERGED_SINCE && OUTCOMES_MERGED_SINCE < shown.to && (
        <line
          class="break"
          x1={x(OUTCOMES_MERGED_SINCE)}
          x2={x(OUTCOMES_MERGED_SINCE)}
          y2={bottom}
        />
      )}
      <DayAxis days={shown} width={PLOT_WIDTH} top={bottom} />
      {shown.from <= playhead && playhead < shown.to && (
        <ChartPlayhead x={x(playhead + 0.5)} bottom={bottom} />
      )}
    </ChartPicture>
  );
}

function ShareRow({ data, group }: { readonly data: RaidChartData; readonly group: ClassGroup }) {
  const { messages, formats } = useLanguage();
  const { charts } = messages;
  const x = dayScale(data.shown, PLOT_WIDTH);
  const y = scaleLinear([0, 1], [ROW_HEIGHT - 7, LABEL_HEIGHT + 6]);
  const slots = [...data.countedSlots, ...data.laterSlots];
  const mostLaunched = Math.max(...slots.map(({ byGroup }) => byGroup[group].share?.launched ?? 0));
  const radius = scaleSqrt([0, mostLaunched], [SMALLEST_DOT, LARGEST_DOT]);
  const dots = (of: ReadonlyArray<RaidSlot>) =>
    of
      .flatMap(({ from, to, byGroup }) => {
        const { share } = byGroup[group];
        return share ? [dot(x((from + to) / 2), y(share.share), radius(share.launched))] : [];
      })
      .join("");
  const family = familyOfGroup(group);
  const overall = data.totals.byGroup[group].share;
  return (
    <>
      <ValueGrid ticks={GRID} y={y} width={PLOT_WIDTH} format={formats.percent} />
      {overall && (
        <line
          class={`overall ${family}`}
          x1={x(data.counted.from)}
          x2={x(data.counted.to)}
          y1={y(overall.share)}
          y2={y(overall.share)}
        />
      )}
      <path class={`dots ${family}`} d={dots(data.countedSlots)} />
      <path class={`dots later ${family}`} d={dots(data.laterSlots)} />
      <text class={`row-name ${family}`} x={-SCALE_WIDTH} y={LABEL_HEIGHT - 5}>
        {charts.groups[group]}
        {overall && (
          <tspan class="row-sum" dx={5}>
            {charts.overall(formats.percent(overall.share), overall.launched)}
          </tspan>
        )}
      </text>
    </>
  );
}

function dot(x: number, y: number, radius: number): string {
  const r = radius.toFixed(2);
  const across = (radius * 2).toFixed(2);
  return `M${(x - radius).toFixed(2)} ${y.toFixed(2)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0z`;
}
