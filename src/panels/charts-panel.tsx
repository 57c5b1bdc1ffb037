import "./charts.css";
import { isFiltering } from "../model/raid-filter";
import { authoritiesOf } from "../model/raid-statistics";
import { RAID_STEPS } from "../model/raid-step";
import { changeView } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { type RaidChartData, useRaidChartData } from "./chart-data";
import { HoursChart } from "./charts-hours";
import { LaunchedChart } from "./charts-launched";
import { SharesChart } from "./charts-shares";
import { SitesChart } from "./charts-sites";
import { Choice } from "./choice";
import { useWaiting } from "./use-waiting";

/** The raids of the window in figures: how many, what became of them, from where, at what hour. */
export function ChartsPanel() {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const { charts } = messages;
  const step = useSelected(({ view }) => view.step);
  const waiting = useWaiting("raids");
  const data = useRaidChartData();
  const { counted } = data;
  if (waiting) return <p class="empty">{waiting}</p>;
  return (
    <div class="charts">
      <h2>{messages.panel.tabs.charts}</h2>
      <p class="note">{charts.nights(counted.from, counted.to - 1)}</p>
      <Coverage data={data} />
      {data.nights.length > 0 && (
        <>
          <Choice
            label={charts.step}
            choices={RAID_STEPS}
            names={charts.steps}
            chosen={step}
            onChoose={(chosen) => changeView(store, { step: chosen })}
          />
          <LaunchedChart data={data} />
          <SharesChart data={data} />
          <SitesChart data={data} />
          <HoursChart data={data} />
          <p class="note">
            {charts.authorities(
              authoritiesOf(data.nights)
                .map(({ authority, nights }) =>
                  charts.authority(formats.place({ name: authority.name }), nights),
                )
                .join("; "),
            )}
          </p>
          <details class="definition">
            <summary>{charts.howTitle}</summary>
            {charts.how.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </details>
        </>
      )}
    </div>
  );
}

/** How many of the nights have a report, and how many of those the filter leaves. */
function Coverage({ data }: { readonly data: RaidChartData }) {
  const { messages } = useLanguage();
  const { charts } = messages;
  const isFiltered = useSelected(({ view }) => isFiltering(view.filter));
  const { reportedNights, nights, counted } = data;
  if (reportedNights === 0) return <p class="empty">{charts.empty}</p>;
  if (nights.length === 0) return <p class="empty">{charts.emptyFiltered}</p>;
  return (
    <p class="note">
      {charts.reportedOf(reportedNights, counted.to - counted.from)}
      {isFiltered && `. ${charts.filtered(nights.length, reportedNights)}`}
    </p>
  );
}
