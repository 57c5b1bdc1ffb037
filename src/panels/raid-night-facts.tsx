import { shotDownWhere } from "../i18n/shot-down-where";
import { coarsestPrecision, startText, timeSpanText, wholeSpan } from "../i18n/time-span";
import { headlineWaves, type Night, namedTargets } from "../model/night";
import type { Place } from "../model/place";
import type { Raid, Wave } from "../model/raid";
import { useLanguage } from "../state/use-language";
import { Facts } from "./facts";
import { SourceLink } from "./source-link";

type Row = readonly [name: string, value: string];

/** When the raid was, whom it was aimed at, what it is reported to have hit, and who says so. */
export function RaidNightFacts({ night }: { readonly night: Night }) {
  const { messages, formats } = useLanguage();
  const { figures, raidCard, notReported } = messages;
  const waves = headlineWaves(night);
  const { main, others } = namedTargets(night);
  const country = waves.flatMap((wave) => wave.targets).find((place) => place.level === "country");
  const named = (name: string, places: ReadonlyArray<Place>): ReadonlyArray<Row> =>
    places.length === 0 ? [] : [[name, formats.places(places)]];
  const sum = (of: (wave: Wave) => number | null) => {
    const known = waves.map(of).filter((value) => value !== null);
    if (known.length === 0) return notReported;
    return formats.number(known.reduce((total, value) => total + value, 0));
  };
  const where = waves
    .filter(({ shotDownByPlace }) => shotDownByPlace.length > 0)
    .map((wave) =>
      raidCard.countAt(wave.model.name, shotDownWhere(wave.shotDownByPlace, messages, formats)),
    );
  return (
    <Facts
      rows={[
        [figures.time, timeSpanText(wholeSpan(waves), messages, formats)],
        ...named(figures.mainTarget, main),
        ...named(figures.otherTargets, country ? [...others, country] : others),
        [figures.hitPlaces, sum((wave) => wave.hitPlaces)],
        [figures.debrisPlaces, sum((wave) => wave.debrisPlaces)],
        ...(where.length === 0
          ? []
          : [[raidCard.shotDownWhere, <Lines key="where" texts={where} />] as const]),
        [figures.source, <Reports key="reports" night={night} />],
      ]}
    />
  );
}

function Lines({ texts }: { readonly texts: ReadonlyArray<string> }) {
  return (
    <ul class="sources">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function Reports({ night }: { readonly night: Night }) {
  const { messages, formats } = useLanguage();
  const since = ({ start, waves }: Raid) =>
    startText(start, coarsestPrecision(waves.map((wave) => wave.timePrecision)), formats);
  return (
    <ul class="sources">
      {night.headline.map((raid) => (
        <li key={raid.id}>
          <SourceLink url={raid.report.url}>
            {`${formats.place(raid.report.authority)}, ${messages.figures.raidFrom(since(raid))}`}
          </SourceLink>
        </li>
      ))}
    </ul>
  );
}
