import type { FrontHistory } from "../model/front";
import { isWithin } from "../model/interval";
import type { Place } from "../model/place";
import { areasOf, placesOf, type Wave } from "../model/raid";
import type { Selection } from "../model/selection";
import { strandsOfWave } from "../model/strand";
import type { Strike } from "../model/strike";
import { formatDay } from "../model/time";
import { selectFront, selectNightDay, selectShownWaves, selectStrikes } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { ClaimCard } from "./claim-card";
import { Corrections } from "./corrections-list";
import { Facts } from "./facts";
import { OblastCard } from "./oblast-card";
import { RaidWaveFacts } from "./raid-wave-facts";
import { SourceLink } from "./source-link";
import { TownCard } from "./town-card";
import { useWaiting } from "./use-waiting";

export interface SelectionContentProps {
  readonly selection: Selection;
}

/** What is known of the chosen mark, how precisely, and from whom. */
export function SelectionContent({ selection }: SelectionContentProps) {
  const strikes = useSelected(selectStrikes);
  const nightWaves = useSelected(selectShownWaves);
  const front = useSelected(selectFront);
  const { kind, id } = selection;
  if (kind === "strike") {
    const strike = strikes.find((candidate) => candidate.id === id);
    if (strike) return <StrikeContent strike={strike} />;
  }
  if (kind === "flow") {
    const strand = nightWaves.flatMap(strandsOfWave).find((candidate) => candidate.id === id);
    if (strand) return <WaveContent wave={strand.wave} />;
  }
  if (kind === "place") {
    const place = nightWaves.flatMap(placesOf).find((candidate) => candidate.id === id);
    if (place) return <PlaceContent place={place} waves={nightWaves} />;
  }
  if (kind === "town") return <TownCard id={id} />;
  if (kind === "oblast") return <OblastCard oblast={id} />;
  if (kind === "claim") return <ClaimCard id={id} />;
  if (front && (kind === "advance" || kind === "front")) {
    return <CellContent front={front} index={Number(id)} />;
  }
  return <NotFound kind={kind} />;
}

const DATASET_OF = {
  strike: "strikes",
  flow: "raids",
  place: "raids",
  front: "front",
  advance: "front",
} as const;

/** No mark of that name, or none yet. */
function NotFound({ kind }: { readonly kind: keyof typeof DATASET_OF }) {
  const { messages } = useLanguage();
  const waiting = useWaiting(DATASET_OF[kind]);
  return <p class="empty">{waiting ?? messages.card.gone}</p>;
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
      <Corrections of={(subject) => subject.kind === "strike" && subject.id === strike.id} />
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

function WaveContent({ wave }: { readonly wave: Wave }) {
  const { messages, formats } = useLanguage();
  return (
    <>
      <h2>{wave.model.name}</h2>
      <p>{messages.weaponClasses[wave.model.weaponClass]}</p>
      <RaidWaveFacts wave={wave} />
      <h3>{messages.card.sources}</h3>
      <p>
        <SourceLink url={wave.report.url}>{formats.place(wave.report.authority)}</SourceLink>
      </p>
      <p class="note">{messages.card.sharedNote}</p>
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
  const aimed = waves.filter((wave) => areasOf(wave).includes(place));
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
  const since =
    changed === undefined ? card.atTheStart(formats.day(front.firstDay)) : formats.day(changed);
  return (
    <>
      <h2>{occupied ? card.occupiedTitle : card.regainedTitle}</h2>
      <Facts
        rows={[
          [card.changedOn, cell.heldSince2014 ? messages.layers.classes.held2014 : since],
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
