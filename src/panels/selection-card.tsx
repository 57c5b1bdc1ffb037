import type { FrontHistory } from "../model/front";
import { isWithin } from "../model/interval";
import type { Place } from "../model/place";
import type { Wave } from "../model/raid";
import type { Selection } from "../model/selection";
import { type Strand, strandsOf } from "../model/strand";
import type { Strike } from "../model/strike";
import { formatDay } from "../model/time";
import { selectFront, selectNightDay, selectNightWaves, selectStrikes } from "../state/selectors";
import { changeView } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { Facts } from "./facts";
import { SourceLink } from "./source-link";
import { TownCard } from "./town-card";

/** What is known of the chosen mark, how precisely, and from whom. */
export function SelectionCard() {
  const store = useStore();
  const { messages } = useLanguage();
  const selection = useSelected((state) => state.view.selection);
  if (!selection) return null;
  return (
    <aside class="selection-card" aria-live="polite">
      <button
        type="button"
        class="close"
        aria-label={messages.card.close}
        onClick={() => changeView(store, { selection: null })}
      >
        ×
      </button>
      <Content selection={selection} />
    </aside>
  );
}

function Content({ selection }: { readonly selection: Selection }) {
  const { messages } = useLanguage();
  const strikes = useSelected(selectStrikes);
  const nightWaves = useSelected(selectNightWaves);
  const front = useSelected(selectFront);
  const { kind, id } = selection;
  if (kind === "strike") {
    const strike = strikes.find((candidate) => candidate.id === id);
    if (strike) return <StrikeContent strike={strike} />;
  }
  if (kind === "flow") {
    const strand = strandsOf(nightWaves).find((candidate) => candidate.id === id);
    if (strand) return <StrandContent strand={strand} />;
  }
  if (kind === "place") {
    const place = nightWaves
      .flatMap((wave) => [
        ...wave.launchSites,
        ...wave.mainTargets,
        ...wave.affected,
        ...wave.targets,
      ])
      .find((candidate) => candidate.id === id);
    if (place) return <PlaceContent place={place} waves={nightWaves} />;
  }
  if (kind === "town") return <TownCard id={id} />;
  if (front && (kind === "advance" || kind === "front")) {
    return <CellContent front={front} index={Number(id)} />;
  }
  return <p class="empty">{messages.card.gone}</p>;
}

function StrikeContent({ strike }: { readonly strike: Strike }) {
  const { messages, formats } = useLanguage();
  const { card } = messages;
  const count = (value: number | null) =>
    value === null ? messages.notReported : formats.number(value);
  const time =
    strike.timePrecision === "minute"
      ? `${formats.kyivTime(strike.start)} (${messages.kyivTime})`
      : formats.kyivDay(strike.start);
  const weapon = messages.weaponClasses[strike.weaponClass];
  return (
    <>
      <h2>{formats.place({ name: strike.place })}</h2>
      {strike.summary && <p>{strike.summary}</p>}
      <Facts
        rows={[
          [card.time, `${time}; ${messages.timePrecision[strike.timePrecision]}`],
          [card.precision, messages.precision[strike.placePrecision]],
          [card.weapon, strike.weaponModel ? `${weapon} (${strike.weaponModel})` : weapon],
          [card.target, messages.targetTypes[strike.targetType]],
          [card.killed, count(strike.killed)],
          [card.injured, count(strike.injured)],
          [card.confidence, messages.confidences[strike.confidence]],
        ]}
      />
      {strike.coarsened && <p class="note">{card.coarsened}</p>}
      <h3>{card.sources}</h3>
      <ul class="sources">
        {strike.sources.map((source) => (
          <li key={source.url}>
            <SourceLink url={source.url}>{source.name}</SourceLink>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One drawn line can stand for several waves of a class. */
function StrandContent({ strand }: { readonly strand: Strand }) {
  const { messages } = useLanguage();
  return (
    <>
      {strand.waves.map((wave) => (
        <WaveContent key={wave.line} wave={wave} />
      ))}
      <p class="note">{messages.card.sharedNote}</p>
    </>
  );
}

function WaveContent({ wave }: { readonly wave: Wave }) {
  const { messages, formats } = useLanguage();
  const { card, figures } = messages;
  const count = (value: number | null) =>
    value === null ? messages.notReported : formats.number(value);
  const names = (places: ReadonlyArray<Place>) =>
    places.length === 0
      ? messages.notReported
      : formats.list(places.map((place) => formats.place(place)));
  return (
    <>
      <h2>{wave.model.name}</h2>
      <p>{messages.weaponClasses[wave.model.weaponClass]}</p>
      <Facts
        rows={[
          [figures.launched, count(wave.launched)],
          [figures.shotDown, count(wave.shotDown)],
          [figures.lost, count(wave.lost)],
          [
            card.time,
            `${formats.kyivTime(wave.start)} – ${formats.kyivTime(wave.end)} (${messages.kyivTime}); ${messages.timePrecision[wave.timePrecision]}`,
          ],
          [card.launchSites, names(wave.launchSites)],
          [card.targets, names([...wave.mainTargets, ...wave.targets])],
          [card.affected, names(wave.affected)],
          [card.carrier, wave.carrier ?? messages.notReported],
        ]}
      />
      <h3>{card.sources}</h3>
      <p>
        <SourceLink url={wave.report.url}>{formats.place(wave.report.authority)}</SourceLink>
      </p>
    </>
  );
}

function PlaceContent({
  place,
  waves,
}: {
  readonly place: Place;
  readonly waves: ReadonlyArray<Wave>;
}) {
  const { messages, formats } = useLanguage();
  const { card, figures } = messages;
  const launched = waves.filter((wave) => wave.launchSites.includes(place));
  const aimed = waves.filter((wave) =>
    [...wave.mainTargets, ...wave.affected, ...wave.targets].includes(place),
  );
  const named = launched.length > 0 ? launched : aimed;
  return (
    <>
      <h2>{formats.place(place)}</h2>
      <p>{launched.length > 0 ? card.launchSiteTitle : card.targetAreaTitle}</p>
      <Facts rows={[[card.placeLevel, messages.precision[place.level]]]} />
      <h3>{card.inWaves}</h3>
      <ul class="sources">
        {named.map((wave) => (
          <li key={wave.line}>
            <SourceLink url={wave.report.url}>
              {`${wave.model.name}: ${wave.launched === null ? messages.notReported : formats.number(wave.launched)} ${figures.launched}`}
            </SourceLink>
          </li>
        ))}
      </ul>
      <p class="note">{card.sharedNote}</p>
    </>
  );
}

/** A cell of the front's history, as it is on the evening under the playhead. */
function CellContent({ front, index }: { readonly front: FrontHistory; readonly index: number }) {
  const { messages, formats } = useLanguage();
  const { card, figures } = messages;
  const day = useSelected(selectNightDay);
  const cell = front.cells[index];
  if (!cell) return <p class="empty">{card.gone}</p>;
  const occupied = isWithin(cell.occupied, day);
  const changed = cell.occupied
    .flatMap(({ from, to }) => [from, to])
    .findLast((change) => change <= day && change > front.firstDay);
  const since = cell.heldSince2014
    ? messages.layers.classes.held2014
    : changed === undefined
      ? card.atTheStart(formats.day(front.firstDay))
      : formats.day(changed);
  return (
    <>
      <h2>{occupied ? card.occupiedTitle : card.regainedTitle}</h2>
      <Facts
        rows={[
          [card.changedOn, since],
          [card.area, figures.km2(cell.areaKm2)],
        ]}
      />
      <FrontSource front={front} />
    </>
  );
}

function FrontSource({ front }: { readonly front: FrontHistory }) {
  const { messages } = useLanguage();
  const day = useSelected(selectNightDay);
  const manifest = useSelected((state) => state.data.manifest);
  const sources = manifest.status === "ready" ? manifest.value.sources : [];
  const wanted = day < front.seamDay ? "deepstate-archive" : "deepstate-mirror";
  const source = sources.find(({ id }) => id === wanted);
  return (
    <>
      <p class="note">{messages.card.frontNote}</p>
      <h3>{messages.card.sources}</h3>
      {source && (
        <p>
          <SourceLink url={source.url}>{`${source.maker}, ${formatDay(day)}`}</SourceLink>
        </p>
      )}
    </>
  );
}
