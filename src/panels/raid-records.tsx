import { useMemo, useState } from "preact/hooks";
import { RAID_MEASURES, type RaidMeasure, recordsUpTo, sizeBy } from "../model/records";
import { selectLastDay, selectNightDay, selectRaidNights } from "../state/selectors";
import { goToNight } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { Choice } from "./choice";
import { LazyDetails } from "./lazy-details";

/** The record raids of the whole war, newest first; each leads to its night. */
export function RaidRecords() {
  const { raidCard } = useLanguage().messages;
  return (
    <LazyDetails class="definition raid-records" summary={raidCard.records}>
      <Records />
    </LazyDetails>
  );
}

function Records() {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const { raidCard } = messages;
  const nights = useSelected(selectRaidNights);
  const lastDay = useSelected(selectLastDay);
  const shown = useSelected(selectNightDay);
  const [measure, setMeasure] = useState<RaidMeasure>("together");
  const records = useMemo(
    () => recordsUpTo(nights, lastDay, measure).toReversed(),
    [nights, lastDay, measure],
  );
  return (
    <>
      <Choice
        label={raidCard.recordsBy}
        choices={RAID_MEASURES}
        names={raidCard.measures}
        chosen={measure}
        onChoose={setMeasure}
      />
      <p>{raidCard.recordsNote}</p>
      <ol>
        {records.map((record) => (
          <li key={record.night}>
            <button
              type="button"
              aria-current={record.night === shown ? "true" : undefined}
              onClick={() => goToNight(store, record.night)}
            >
              <span>{formats.night(record.night)}</span>
              <span>{formats.number(sizeBy(measure, record) ?? 0)}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
