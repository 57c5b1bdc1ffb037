import { wholeSpan } from "../i18n/time-span";
import type { Night } from "../model/night";
import { headlineWaves } from "../model/night";
import { MINUTES_PER_DAY } from "../model/time";
import { SourceLink } from "../panels/source-link";
import { addressOfView } from "../state/address-sync";
import { selectNight } from "../state/selectors";
import { selectSourcesShown } from "../state/sources-shown";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";

/** What a figure is cited by: the hours of the raid, its report, and whose data are shown up to when. */
export function EmbedFoot() {
  const store = useStore();
  const { messages } = useLanguage();
  const night = useSelected(selectNight);
  // The link names the view in sight.
  useSelected((state) => state.view);
  return (
    <footer class="embed-foot">
      <p class="raid-report">{night && <RaidReport night={night} />}</p>
      <Sources />
      <a
        class="full-view"
        href={addressOfView(store, { mode: "reader" })}
        target="_blank"
        rel="noopener"
      >
        {messages.embed.fullView}
      </a>
    </footer>
  );
}

function RaidReport({ night }: { readonly night: Night }) {
  const { messages, formats } = useLanguage();
  const { embed } = messages;
  const report = night.headline[0]?.report;
  if (!report) return null;
  const { start, end, timePrecision } = wholeSpan(headlineWaves(night));
  const write = end - start < MINUTES_PER_DAY ? formats.kyivClock : formats.kyivTime;
  return (
    <>
      {timePrecision === "minute" ? embed.raidHours(write(start), write(end)) : embed.noRaidHours};{" "}
      {embed.report} <SourceLink url={report.url}>{formats.place(report.authority)}</SourceLink>
    </>
  );
}

function Sources() {
  const { messages, formats } = useLanguage();
  const shown = useSelected(selectSourcesShown);
  const { sourcesTo, sourceTo } = messages.embed;
  if (shown.length === 0) return null;
  const texts = shown.map(({ source, to }) => sourceTo[source](formats.shortDay(to)));
  return <p class="embed-sources">{sourcesTo(texts)}</p>;
}
