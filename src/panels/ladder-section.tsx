import "./ladder.css";
import { useMemo } from "preact/hooks";
import { type Rung, rungsUpTo } from "../model/ladder";
import { raidSize } from "../model/night";
import { recordsUpTo } from "../model/records";
import { selectNightDay, selectRaidNights } from "../state/selectors";
import { goToNight } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { LazyDetails } from "./lazy-details";

/** As many as are looked at; the small ones before them are folded away. */
const RUNGS_SHOWN = 8;

/** The raids that were the largest of the war until then, the latest on top, up to the playhead. */
export function LadderSection() {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const { ladder: texts } = messages;
  const nights = useSelected(selectRaidNights);
  const playhead = useSelected(selectNightDay);
  const records = useMemo(() => recordsUpTo(nights, Number.POSITIVE_INFINITY), [nights]);
  const rungs = useMemo(() => rungsUpTo(records, playhead), [records, playhead]);
  const next = records[rungs.length];
  const earlier = rungs.slice(RUNGS_SHOWN);
  return (
    <section class="ladder">
      <h3>{texts.heading}</h3>
      <p class="note">{texts.explained(formats.night(playhead))}</p>
      {next && (
        <button
          type="button"
          class="ladder-next"
          onClick={() => goToNight(store, next.night)}
        >{`↑ ${texts.next(next.night, raidSize(next) ?? 0)}`}</button>
      )}
      {rungs.length === 0 && <p class="empty">{texts.none}</p>}
      <Rungs rungs={rungs.slice(0, RUNGS_SHOWN)} largest={rungs[0]} />
      {earlier.length > 0 && (
        <LazyDetails summary={texts.earlier(earlier.length)}>
          <Rungs rungs={earlier} largest={rungs[0]} />
        </LazyDetails>
      )}
    </section>
  );
}

interface RungsProps {
  readonly rungs: ReadonlyArray<Rung>;
  /** Its bar has full length. */
  readonly largest: Rung | undefined;
}

function Rungs({ rungs, largest }: RungsProps) {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const { ladder: texts } = messages;
  const full = (largest && raidSize(largest.night)) || 1;
  const howLong = ({ days, isBroken }: Rung) => {
    if (isBroken) return texts.stood(days);
    return days === 0 ? texts.fresh : texts.standing(days);
  };
  return (
    <ol>
      {rungs.map((rung) => {
        const { night, byFamily } = rung.night;
        const share = (launched: number | null) => `${(100 * (launched ?? 0)) / full}%`;
        return (
          <li key={night}>
            <button type="button" onClick={() => goToNight(store, night)}>
              <span>{formats.night(night)}</span>
              <strong>{formats.number(raidSize(rung.night) ?? 0)}</strong>
              <span class="ladder-bar">
                <span class="drones" style={{ inlineSize: share(byFamily.drone.launched) }} />
                <span class="missiles" style={{ inlineSize: share(byFamily.missile.launched) }} />
              </span>
              <small>{howLong(rung)}</small>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
