import { useMemo } from "preact/hooks";
import { periodName } from "../i18n/pace-sentence";
import type { PaceStep } from "../model/pace-period";
import type { PaceSlot } from "../model/pace-slot";
import { useLanguage } from "../state/use-language";
import { LazyDetails } from "./lazy-details";

interface PaceTableProps {
  readonly slots: ReadonlyArray<PaceSlot>;
  readonly step: PaceStep;
}

/** The chart's figures, newest first. */
export function PaceTable(props: PaceTableProps) {
  const { pace } = useLanguage().messages;
  return (
    <LazyDetails summary={pace.tableTitle}>
      <Table {...props} />
    </LazyDetails>
  );
}

function Table({ slots, step }: PaceTableProps) {
  const { pace, figures } = useLanguage().messages;
  // The same while the playhead moves, and over a whole war more than a thousand rows.
  const rows = useMemo(
    () => slots.toReversed().map((slot) => <Row key={slot.from} slot={slot} step={step} />),
    [slots, step],
  );
  return (
    <table class="pace-table figure-table">
      <caption class="note">{pace.unit[step]}</caption>
      <thead>
        <tr>
          <th scope="col">{pace.tableColumns.period}</th>
          <th scope="col">{figures.taken}</th>
          <th scope="col">{figures.regained}</th>
          <th scope="col">{figures.net}</th>
        </tr>
      </thead>
      <tbody>{rows}</tbody>
    </table>
  );
}

function Row({ slot, step }: { readonly slot: PaceSlot; readonly step: PaceStep }) {
  const { messages, formats } = useLanguage();
  const { pace, figures } = messages;
  const { from, period, redrawn } = slot;
  const redrawnNote = () =>
    step === "day"
      ? pace.keys.redrawn
      : pace.redrawnOn(formats.list(redrawn.map(formats.shortDay)));
  const notes = [
    ...(period && !period.isWhole ? [pace.notWhole] : []),
    ...(redrawn.length === 0 ? [] : [redrawnNote()]),
  ];
  return (
    <tr>
      <th scope="row">
        {periodName(from, step, messages, formats)}
        {notes.map((note) => (
          <small key={note}>{note}</small>
        ))}
      </th>
      {period ? (
        <>
          <td>{formats.area(period.takenKm2)}</td>
          <td>{formats.area(period.regainedKm2)}</td>
          <td>{figures.signedKm2(period.netKm2)}</td>
        </>
      ) : (
        <td colSpan={3}>{pace.noNewOutline}</td>
      )}
    </tr>
  );
}
