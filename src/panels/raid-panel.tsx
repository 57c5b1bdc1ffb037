import { type Night, namedTargets } from "../model/night";
import type { Raid } from "../model/raid";
import type { Strike } from "../model/strike";
import { interceptShare, type ModelTally, tallyByModel } from "../model/tally";
import { selectNight, selectNightDay, selectNightStrikes } from "../state/selectors";
import { changeView } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { SourceLink } from "./source-link";

/** Close enough to tell the districts of a city apart. */
const CLOSE_ZOOM = 9.5;

/** Figures and details of the night under the playhead. */
export function RaidPanel() {
  const { messages } = useLanguage();
  const day = useSelected(selectNightDay);
  const night = useSelected(selectNight);
  return (
    <>
      <h2>{messages.night(day)}</h2>
      {night && night.headline.length > 0 ? (
        <NightFigures night={night} />
      ) : (
        <p class="empty">{messages.headline.noReport(day)}</p>
      )}
      {night && <Beside raids={night.beside} />}
      <PlacesHit />
    </>
  );
}

function NightFigures({ night }: { readonly night: Night }) {
  const { messages, formats } = useLanguage();
  const { figures } = messages;
  const { main, others } = namedTargets(night);
  const country = night.headline
    .flatMap((raid) => raid.waves.flatMap((wave) => wave.targets))
    .find((place) => place.level === "country");
  const alsoNamed = country ? [...others, country] : others;
  const names = (places: typeof main) => formats.list(places.map((place) => formats.place(place)));
  const start = Math.min(...night.headline.map((raid) => raid.start));
  const end = Math.max(...night.headline.map((raid) => raid.end));
  const sum = (of: (raid: Raid) => ReadonlyArray<number | null>) => {
    const known = night.headline.flatMap(of).filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
  };
  const hits = sum((raid) => raid.waves.map((wave) => wave.hitPlaces));
  const debris = sum((raid) => raid.waves.map((wave) => wave.debrisPlaces));
  return (
    <>
      <ModelTable models={night.byModel} />
      <p class="note">– {messages.notReported}</p>
      <details class="definition">
        <summary>
          {figures.interceptShare}: {messages.definition}
        </summary>
        <p>{figures.interceptDefinition}</p>
      </details>
      <dl class="facts">
        <dt>{figures.time}</dt>
        <dd>
          {formats.kyivTime(start)} – {formats.kyivTime(end)} ({messages.kyivTime})
        </dd>
        {main.length > 0 && (
          <>
            <dt>{figures.mainTarget}</dt>
            <dd>{names(main)}</dd>
          </>
        )}
        {alsoNamed.length > 0 && (
          <>
            <dt>{figures.otherTargets}</dt>
            <dd>{names(alsoNamed)}</dd>
          </>
        )}
        <dt>{figures.hitPlaces}</dt>
        <dd>{hits === null ? messages.notReported : formats.number(hits)}</dd>
        <dt>{figures.debrisPlaces}</dt>
        <dd>{debris === null ? messages.notReported : formats.number(debris)}</dd>
        <dt>{figures.source}</dt>
        <dd>
          <Reports raids={night.headline} />
        </dd>
      </dl>
    </>
  );
}

function Reports({ raids }: { readonly raids: ReadonlyArray<Raid> }) {
  const { messages, formats } = useLanguage();
  const { figures } = messages;
  return (
    <ul class="sources">
      {raids.map((raid) => (
        <li key={raid.id}>
          <SourceLink url={raid.report.url}>
            {`${formats.place(raid.report.authority)}, ${figures.raidFrom(formats.kyivTime(raid.start))}`}
          </SourceLink>
        </li>
      ))}
    </ul>
  );
}

function ModelTable({ models }: { readonly models: ReadonlyArray<ModelTally> }) {
  const { messages, formats } = useLanguage();
  const { figures } = messages;
  const figure = (value: number | null) =>
    value === null ? <span title={messages.notReported}>–</span> : formats.number(value);
  const share = (row: ModelTally) => {
    const value = interceptShare(row);
    return value === null ? "–" : formats.percent(value);
  };
  return (
    <table class="models figure-table">
      <thead>
        <tr>
          <th scope="col">{figures.weapon}</th>
          <th scope="col">{figures.launched}</th>
          <th scope="col">{figures.shotDown}</th>
          <th scope="col">{figures.lost}</th>
          <th scope="col">%</th>
        </tr>
      </thead>
      <tbody>
        {models.map((row) => (
          <tr key={row.model} class={row.family}>
            <th scope="row">{row.model}</th>
            <td>{figure(row.launched)}</td>
            <td>{figure(row.shotDown)}</td>
            <td>{figure(row.lost)}</td>
            <td>{share(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Beside({ raids }: { readonly raids: ReadonlyArray<Raid> }) {
  const { messages, formats } = useLanguage();
  const { figures } = messages;
  if (raids.length === 0) return null;
  return (
    <section>
      <h3>{figures.beside}</h3>
      <p class="note">{figures.besideNote}</p>
      {raids.map((raid) => (
        <section key={raid.id} class="beside">
          <h4>
            <SourceLink url={raid.report.url}>{formats.place(raid.report.authority)}</SourceLink>
          </h4>
          <ModelTable models={tallyByModel(raid.waves)} />
        </section>
      ))}
    </section>
  );
}

function PlacesHit() {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const strikes = useSelected(selectNightStrikes);
  const show = (strike: Strike) =>
    changeView(store, {
      selection: { kind: "strike", id: strike.id },
      camera: {
        longitude: strike.longitude,
        latitude: strike.latitude,
        zoom: Math.max(store.getState().view.camera?.zoom ?? 0, CLOSE_ZOOM),
      },
    });
  return (
    <section>
      <h3>{messages.figures.placesHit}</h3>
      {strikes.length === 0 && <p class="note">{messages.figures.noPlacesHit}</p>}
      <ul class="places-hit">
        {strikes.map((strike) => (
          <li key={strike.id}>
            <button type="button" class="link" onClick={() => show(strike)}>
              {formats.place({ name: strike.place })}
            </button>{" "}
            <small>
              {messages.weaponClasses[strike.weaponClass]},{" "}
              {messages.targetTypes[strike.targetType]}; {strike.sources[0]?.name}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
