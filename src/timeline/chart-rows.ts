/** How much the chart shows: everything, what a thumb can use, or what an embed has room for. */
export type ChartSize = "full" | "phone" | "slim";

/** Heights in pixels, from top to bottom. */
interface RowHeights {
  /** Room for the labels of record raids. */
  readonly labels: number;
  readonly drones: number;
  readonly missiles: number;
  /** Room for the labels of advances. */
  readonly gap: number;
  readonly front: number;
  readonly axis: number;
}

const HEIGHTS: Readonly<Record<ChartSize, RowHeights>> = {
  full: { labels: 15, drones: 44, missiles: 18, gap: 15, front: 26, axis: 18 },
  phone: { labels: 13, drones: 28, missiles: 10, gap: 3, front: 15, axis: 16 },
  slim: { labels: 2, drones: 28, missiles: 10, gap: 3, front: 15, axis: 16 },
};

/** Where the rows of the chart lie: pixels from its top. */
export interface ChartRows {
  readonly dronesTop: number;
  /** Between drones, which grow upwards, and missiles, which grow downwards. */
  readonly baseline: number;
  readonly missilesBottom: number;
  readonly frontTop: number;
  /** Of the bars, where the axis begins. */
  readonly bottom: number;
  readonly height: number;
}

export function chartRows(size: ChartSize): ChartRows {
  const { labels, drones, missiles, gap, front, axis } = HEIGHTS[size];
  const baseline = labels + drones;
  const missilesBottom = baseline + missiles;
  const frontTop = missilesBottom + gap;
  const bottom = frontTop + front;
  return { dronesTop: labels, baseline, missilesBottom, frontTop, bottom, height: bottom + axis };
}
