import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { useId, useMemo, useState } from "preact/hooks";
import { hourSpan, hoursTitle } from "../i18n/chart-texts";
import { COUNTED_FAMILIES } from "../model/class-group";
import { countedWaves } from "../model/raid-slot";
import { type HourOfStart, type HoursOfStart, hoursOfStart } from "../model/raid-statistics";
import { useLanguage } from "../state/use-language";
import { AXIS_HEIGHT } from "./chart-axis";
import type { RaidChartData } from "./chart-data";
import { ChartDownload } from "./chart-download";
import { hoursFile } from "./chart-files";
import { ChartFills, FillSwatch, fillOf } from "./chart-fills";
import { ChartPicture, ChartPlot, CursorBand, PLOT_WIDTH, ValueGrid } from "./chart-parts";
import { ChartSlider } from "./chart-slider";
import { ChartTable } from "./chart-table";

const BOTTOM = 104;
const HOURS_PER_LABEL = 3;
const TICKS = 3;

/** At what hour waves began; the axis runs from 15 to 15 o'clock, so that a night stays whole. */
export function HoursChart({ data }: { readonly data: RaidChartData }) {
  const language = useLanguage();
  const { charts } = language.messages;
  const id = useId();
  const starts = useMemo(() => hoursOfStart(countedWaves(data.nights)), [data.nights]);
  const { hours, timed, untimed } = starts;
  const [pointed, setPointed] = useState<number | null>(null);
  const busiest = hours.reduce(
    (most, _, index) => (sum(hours, index) > sum(hours, most) ? index : most),
    0,
  );
  const index = pointed ?? busiest;
  const hour = hours[index];
  const rows = () =>
    hours.map(({ hour: of, byFamily }) => ({
      key: of,
      name: hourSpan(of),
      note: null,
      cells: [byFamily.drone, byFamily.missile],
    }));
  return (
    <section class="chart-section" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{hoursTitle(starts, language)}</h3>
      {timed > 0 && hour && (
        <>
          <ChartPlot width={PLOT_WIDTH}>
            <HoursPicture data={data} starts={starts} id={id} cursor={pointed} />
            <ChartSlider
              count={hours.length}
              index={index}
              indexAt={(share) => Math.min(Math.floor(share * hours.length), hours.length - 1)}
              label={charts.sliders.hours}
              valueText={hourSpan(hour.hour)}
              describedBy={`${id}-readout`}
              onPoint={setPointed}
              onChoose={setPointed}
            />
          </ChartPlot>
          <output class="chart-readout" id={`${id}-readout`}>
            {charts.inHour(
              hourSpan(hour.hour),
              charts.droneWaves(hour.byFamily.drone),
              charts.missileWaves(hour.byFamily.missile),
            )}
          </output>
          <ul class="chart-keys">
            {COUNTED_FAMILIES.map((family) => (
              <li key={family}>
                <FillSwatch fill={fillOf(id, family, FILL[family])} />
                {charts.families[family]}
              </li>
            ))}
          </ul>
          <p class="note">{charts.hoursHint}</p>
          <p class="note">{charts.hoursNote(untimed)}</p>
          <ChartTable
            caption={charts.tables.hours}
            columns={[charts.columns.hour, charts.families.drone, charts.families.missile]}
            rows={rows}
          />
          <ChartDownload name={charts.tables.hours} csv={() => hoursFile(data, starts)} />
        </>
      )}
    </section>
  );
}

/** Solid and hatched, so that the two are told apart without their hues. */
const FILL = { drone: "drone", missile: "cruise-missile" } as const;

function sum(hours: ReadonlyArray<HourOfStart>, index: number): number {
  const hour = hours[index];
  return hour ? hour.byFamily.drone + hour.byFamily.missile : 0;
}

interface HoursPictureProps {
  readonly data: RaidChartData;
  readonly starts: HoursOfStart;
  readonly id: string;
  readonly cursor: number | null;
}

function HoursPicture({ data: { counted }, starts: { hours }, id, cursor }: HoursPictureProps) {
  const { messages, formats } = useLanguage();
  const highest = max(hours, ({ byFamily }) => byFamily.drone + byFamily.missile) ?? 0;
  const x = scaleLinear([0, hours.length], [0, PLOT_WIDTH]);
  const y = scaleLinear([0, Math.max(highest, 1)], [BOTTOM, 6]);
  const ticks = y.ticks(TICKS).filter(Number.isInteger);
  const width = x(1) - 1;
  return (
    <ChartPicture
      width={PLOT_WIDTH}
      height={BOTTOM + AXIS_HEIGHT}
      label={messages.charts.hoursChart(formats.days(counted.from, counted.to - 1))}
    >
      {COUNTED_FAMILIES.map((family) => (
        <ChartFills key={family} id={id} family={family} />
      ))}
      <CursorBand
        of={cursor === null ? null : { from: cursor, to: cursor + 1 }}
        x={x}
        height={BOTTOM}
      />
      <ValueGrid ticks={ticks} y={y} width={PLOT_WIDTH} format={formats.number} />
      {hours.map(({ hour, byFamily: { drone, missile } }, index) => (
        <g key={hour}>
          <rect
            fill={fillOf(id, "drone", FILL.drone)}
            x={x(index)}
            width={width}
            y={y(drone)}
            height={BOTTOM - y(drone)}
          />
          <rect
            fill={fillOf(id, "missile", FILL.missile)}
            x={x(index)}
            width={width}
            y={y(drone + missile)}
            height={y(drone) - y(drone + missile)}
          />
        </g>
      ))}
      <g class="axis">
        <line x2={PLOT_WIDTH} y1={BOTTOM} y2={BOTTOM} />
        {hours.map(
          ({ hour }, index) =>
            hour % HOURS_PER_LABEL === 0 && (
              <g key={hour} transform={`translate(${x(index).toFixed(1)},${BOTTOM})`}>
                <line y2={4} />
                <text x={2} y={13}>
                  {String(hour).padStart(2, "0")}
                </text>
              </g>
            ),
        )}
      </g>
    </ChartPicture>
  );
}
