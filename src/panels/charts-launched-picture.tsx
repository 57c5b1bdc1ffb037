import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { useMemo } from "preact/hooks";
import {
  CLASS_GROUPS,
  type ClassGroup,
  COUNTED_FAMILIES,
  type CountedFamily,
  familyOfGroup,
} from "../model/class-group";
import { FATES, type Fate } from "../model/fate";
import type { RaidSlot } from "../model/raid-slot";
import { selectNightDay } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { AXIS_HEIGHT, ChartPlayhead, DayAxis, dayScale } from "./chart-axis";
import type { RaidChartData } from "./chart-data";
import { ChartFills, fillOf } from "./chart-fills";
import {
  barPath,
  ChartPicture,
  CursorBand,
  HatchedRuns,
  PLOT_WIDTH,
  SCALE_WIDTH,
  type Scale,
  ValueGrid,
} from "./chart-parts";
import { Hatch } from "./hatch";

/** By what the bars are divided. */
export const STACKINGS = ["class", "fate"] as const;
export type Stacking = (typeof STACKINGS)[number];

interface LaunchedPictureProps {
  readonly data: RaidChartData;
  readonly stacking: Stacking;
  /** Of the fills, and of the hatch as `${id}-hatch`. */
  readonly id: string;
  readonly cursor: RaidSlot | null;
}

const ROW_HEIGHT = 108;
const LABEL_HEIGHT = 16;
/** Room for half the number of the highest line of the grid, under the row's name. */
const PLOT_TOP = LABEL_HEIGHT + 6;
const TICKS = 3;
const BOTTOM = ROW_HEIGHT * COUNTED_FAMILIES.length;

/** Bars of drones and below them of missiles, each to its own scale, on one axis of time. */
export function LaunchedPicture({ data, stacking, id, cursor }: LaunchedPictureProps) {
  const { messages, formats } = useLanguage();
  const playhead = useSelected(selectNightDay);
  const { shown, counted } = data;
  const x = dayScale(shown, PLOT_WIDTH);
  // Drawn anew only when its own figures change, not with every move of the cursor.
  const rows = useMemo(
    () => (
      <>
        {COUNTED_FAMILIES.map((family, index) => (
          <g key={family} transform={`translate(0,${index * ROW_HEIGHT})`}>
            <FamilyRow data={data} stacking={stacking} id={id} family={family} />
          </g>
        ))}
        <DayAxis days={shown} width={PLOT_WIDTH} top={BOTTOM} />
      </>
    ),
    [data, shown, stacking, id],
  );
  return (
    <ChartPicture
      width={PLOT_WIDTH}
      height={BOTTOM + AXIS_HEIGHT}
      label={messages.charts.launchedChart(formats.days(counted.from, counted.to - 1))}
    >
      <Hatch id={`${id}-hatch`} />
      {COUNTED_FAMILIES.map((family) => (
        <ChartFills key={family} id={id} family={family} />
      ))}
      <CursorBand of={cursor} x={x} height={BOTTOM} />
      {rows}
      {shown.from <= playhead && playhead < shown.to && (
        <ChartPlayhead x={x(playhead + 0.5)} bottom={BOTTOM} />
      )}
    </ChartPicture>
  );
}

interface FamilyRowProps {
  readonly data: RaidChartData;
  readonly stacking: Stacking;
  readonly id: string;
  readonly family: CountedFamily;
}

function FamilyRow({ data, stacking, id, family }: FamilyRowProps) {
  const { messages, formats } = useLanguage();
  const { charts, notReported } = messages;
  const x = dayScale(data.shown, PLOT_WIDTH);
  const slots = [...data.countedSlots, ...data.laterSlots];
  const highest = max(slots, ({ byFamily }) => byFamily[family].launched ?? 0) ?? 0;
  const y = scaleLinear([0, Math.max(highest, 1)], [ROW_HEIGHT, PLOT_TOP]);
  const ticks = y.ticks(TICKS).filter(Number.isInteger);
  const { launched } = data.totals.byFamily[family];
  return (
    <>
      <g class="no-report">
        <HatchedRuns
          runs={data.withoutReport}
          hatch={`${id}-hatch`}
          x={x}
          top={PLOT_TOP}
          bottom={ROW_HEIGHT}
        />
      </g>
      <ValueGrid ticks={ticks} y={y} width={PLOT_WIDTH} format={formats.number} />
      <Stack
        slots={data.countedSlots}
        parts={partsOf(stacking, family)}
        {...{ id, family, x, y }}
      />
      <g class="later">
        <Stack
          slots={data.laterSlots}
          parts={partsOf(stacking, family)}
          {...{ id, family, x, y }}
        />
      </g>
      <text class={`row-name ${family}`} x={-SCALE_WIDTH} y={LABEL_HEIGHT - 3}>
        {charts.families[family]}
        <tspan class="row-sum" dx={5}>
          {launched === null ? notReported : formats.number(launched)}
        </tspan>
      </text>
    </>
  );
}

interface Part {
  readonly name: ClassGroup | Fate;
  readonly of: (slot: RaidSlot) => number;
}

/** The parts of a family's bars, from the bottom up. */
function partsOf(stacking: Stacking, family: CountedFamily): ReadonlyArray<Part> {
  if (stacking === "fate") {
    return FATES.map((name) => ({ name, of: ({ byFamily }) => byFamily[family].parts[name] }));
  }
  return CLASS_GROUPS.filter((group) => familyOfGroup(group) === family).map((name) => ({
    name,
    of: ({ byGroup }) => byGroup[name].launched ?? 0,
  }));
}

function Stack({
  slots,
  parts,
  id,
  family,
  x,
  y,
}: {
  readonly slots: ReadonlyArray<RaidSlot>;
  readonly parts: ReadonlyArray<Part>;
  readonly id: string;
  readonly family: CountedFamily;
  readonly x: Scale;
  readonly y: Scale;
}) {
  const reached = slots.map(() => 0);
  const paths = parts.map(({ name, of }) => {
    const bars = slots.map((slot, index) => {
      const bottom = reached[index] ?? 0;
      const top = bottom + of(slot);
      reached[index] = top;
      return top === bottom ? "" : barPath(x(slot.from), x(slot.to), y(bottom), y(top));
    });
    return { name, path: bars.join("") };
  });
  return paths.map(({ name, path }) => (
    <path key={name} fill={fillOf(id, family, name)} d={path} />
  ));
}
