import { cumsum } from "d3-array";
import { scaleLinear } from "d3-scale";
import { useId, useMemo } from "preact/hooks";
import { sitesTitle } from "../i18n/chart-texts";
import { COUNTED_FAMILIES } from "../model/class-group";
import { launchSiteNights, type SiteNights } from "../model/raid-statistics";
import { useLanguage } from "../state/use-language";
import type { RaidChartData } from "./chart-data";
import { ChartDownload } from "./chart-download";
import { sitesFile } from "./chart-files";
import { CHART_WIDTH } from "./chart-parts";
import { ChartTable } from "./chart-table";

const SITES_DRAWN = 10;
const NAME_HEIGHT = 16;
const BAR_HEIGHT = 7;
const BAR_STEP = BAR_HEIGHT + 3;
const ROW_GAP = 6;
const NUMBER_WIDTH = 34;

/** From where drones and missiles set out: in how many nights each site was named. */
export function SitesChart({ data }: { readonly data: RaidChartData }) {
  const language = useLanguage();
  const { messages, formats } = language;
  const { charts } = messages;
  const id = useId();
  const named = useMemo(() => launchSiteNights(data.nights), [data.nights]);
  const { sites, nights, unnamed } = named;
  const rows = () =>
    sites.map(({ site, nights: inNights, byFamily, waves }) => ({
      key: site.id,
      name: formats.place(site),
      note: null,
      cells: [inNights, byFamily.drone, byFamily.missile, waves],
    }));
  return (
    <section class="chart-section" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{sitesTitle(named, language)}</h3>
      {sites.length > 0 && (
        <>
          <SitesPicture data={data} sites={sites.slice(0, SITES_DRAWN)} />
          <ul class="chart-keys">
            {COUNTED_FAMILIES.map((family) => (
              <li key={family}>
                <span class={`chart-swatch plain ${family}`} />
                {charts.sitesKeys[family]}
              </li>
            ))}
          </ul>
          <p class="note">{charts.sitesNote(unnamed, nights)}</p>
          <ChartTable
            caption={charts.tables.sites}
            columns={[
              charts.columns.site,
              charts.columns.nights,
              charts.families.drone,
              charts.families.missile,
              charts.columns.waves,
            ]}
            rows={rows}
          />
          <ChartDownload name={charts.tables.sites} csv={() => sitesFile(data, named)} />
        </>
      )}
    </section>
  );
}

interface SitesPictureProps {
  readonly data: RaidChartData;
  /** The most often named first. */
  readonly sites: ReadonlyArray<SiteNights>;
}

function SitesPicture({ data: { counted }, sites }: SitesPictureProps) {
  const { messages, formats } = useLanguage();
  const most = Math.max(...sites.flatMap(({ byFamily }) => [byFamily.drone, byFamily.missile]), 1);
  const x = scaleLinear([0, most], [0, CHART_WIDTH - NUMBER_WIDTH]);
  const rows = sites.map(({ site, byFamily }) => ({
    site,
    bars: COUNTED_FAMILIES.map((family) => ({ family, nights: byFamily[family] })).filter(
      ({ nights }) => nights > 0,
    ),
  }));
  const bottoms = cumsum(rows, ({ bars }) => NAME_HEIGHT + bars.length * BAR_STEP + ROW_GAP);
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${CHART_WIDTH} ${bottoms.at(-1) ?? 0}`}
      role="img"
      aria-label={messages.charts.sitesChart(formats.days(counted.from, counted.to - 1))}
    >
      {rows.map(({ site, bars }, index) => (
        <g key={site.id} transform={`translate(0,${bottoms[index - 1] ?? 0})`}>
          <text class="site-name" y={NAME_HEIGHT - 4}>
            {formats.place(site)}
          </text>
          {bars.map(({ family, nights }, row) => (
            <g key={family} transform={`translate(0,${NAME_HEIGHT + row * BAR_STEP})`}>
              <rect class={`bar ${family}`} width={x(nights)} height={BAR_HEIGHT} />
              <text class="bar-number" x={x(nights) + 4} y={BAR_HEIGHT}>
                {formats.number(nights)}
              </text>
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}
