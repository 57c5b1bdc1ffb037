import { useMemo, useState } from "preact/hooks";
import { districtCamera } from "../model/kyiv-camera";
import type { KyivDistrict } from "../model/kyiv-districts";
import { kyivHits, lastNightAroundKyiv, type PlaceHits } from "../model/kyiv-hits";
import type { Strike } from "../model/strike";
import { selectShownStrikes, selectStrikes, selectWindowNights } from "../state/selectors";
import { changeView, goToNight } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { LazyDetails } from "./lazy-details";
import { StrikeList } from "./strike-list";
import { useWaiting } from "./use-waiting";

/** Over the whole war it would be a long list, most of it of one place each. */
const OBLAST_PLACES_SHOWN = 8;

/** The places hit in the window: the city by district, the oblast by place. */
export function KyivPlaces() {
  const waiting = useWaiting("strikes");
  return waiting ? <p class="empty">{waiting}</p> : <PlacesHit />;
}

function PlacesHit() {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const { kyivView: texts } = messages;
  const strikes = useSelected(selectShownStrikes);
  const window = useSelected(selectWindowNights);
  const hits = useMemo(() => kyivHits(strikes, window), [strikes, window]);
  const { elsewhereInCity, oblastPlaces } = hits;
  const further = oblastPlaces.slice(OBLAST_PLACES_SHOWN);
  const show = (district: KyivDistrict) => changeView(store, { camera: districtCamera(district) });
  const most = Math.max(
    1,
    elsewhereInCity.length,
    ...[...hits.districts, ...oblastPlaces].map((row) => row.strikes.length),
  );
  return (
    <section>
      <p class="kyiv-sentence">
        {hits.strikes.length === 0
          ? texts.noHits
          : texts.withHits(hits.nights, window.to - window.from, hits.strikes.length)}
      </p>
      <CollectionEnd />
      <h3>{texts.districts}</h3>
      <ul class="kyiv-bars">
        {hits.districts.map(({ district, strikes: placesHit }) => (
          <PlaceRow
            key={district.id}
            name={texts.district(formats.place(district))}
            strikes={placesHit}
            most={most}
            onOpen={() => show(district)}
          />
        ))}
        {elsewhereInCity.length > 0 && (
          <PlaceRow name={texts.noDistrict} strikes={elsewhereInCity} most={most} />
        )}
      </ul>
      {oblastPlaces.length > 0 && (
        <>
          <h3>{texts.oblast}</h3>
          <OblastRows places={oblastPlaces.slice(0, OBLAST_PLACES_SHOWN)} most={most} />
          {further.length > 0 && (
            <LazyDetails summary={texts.morePlaces(further.length)}>
              <OblastRows places={further} most={most} />
            </LazyDetails>
          )}
        </>
      )}
      <p class="note">{texts.hitsNote}</p>
    </section>
  );
}

interface OblastRowsProps {
  readonly places: ReadonlyArray<PlaceHits>;
  readonly most: number;
}

function OblastRows({ places, most }: OblastRowsProps) {
  const { formats } = useLanguage();
  return (
    <ul class="kyiv-bars">
      {places.map(({ place, strikes }) => (
        <PlaceRow
          key={place.en}
          name={formats.place({ name: place })}
          strikes={strikes}
          most={most}
        />
      ))}
    </ul>
  );
}

/** That the window reaches beyond what was collected. */
function CollectionEnd() {
  const store = useStore();
  const { messages } = useLanguage();
  const { kyivView: texts } = messages;
  const strikes = useSelected(selectStrikes);
  const { to } = useSelected(selectWindowNights);
  const last = useMemo(() => lastNightAroundKyiv(strikes), [strikes]);
  if (last === null || to <= last) return null;
  return (
    <p class="note">
      {texts.collectionEnds(last)}{" "}
      <button type="button" class="link" onClick={() => goToNight(store, last)}>
        {texts.goThere}
      </button>
    </p>
  );
}

interface PlaceRowProps {
  readonly name: string;
  readonly strikes: ReadonlyArray<Strike>;
  /** The number that a bar of full length stands for. */
  readonly most: number;
  readonly onOpen?: () => void;
}

/** A name with its number as a bar; chosen, it lists its places hit, and the map goes there. */
function PlaceRow({ name, strikes, most, onOpen }: PlaceRowProps) {
  const { messages, formats } = useLanguage();
  const { kyivView: texts } = messages;
  const [open, setOpen] = useState(false);
  const toggle = () => {
    if (!open) onOpen?.();
    setOpen(!open);
  };
  return (
    <li>
      <button type="button" aria-expanded={open} onClick={toggle}>
        <span>{name}</span>
        <span class="bar">
          <span style={{ inlineSize: `${(100 * strikes.length) / most}%` }} />
        </span>
        <span class="number">
          {strikes.length === 0 ? texts.noPlaces : formats.number(strikes.length)}
        </span>
      </button>
      {open &&
        (strikes.length === 0 ? (
          <p class="note">{texts.noPlaces}</p>
        ) : (
          <StrikeList strikes={strikes} name={({ night }) => messages.night(night)} />
        ))}
    </li>
  );
}
