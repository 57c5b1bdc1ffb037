import { useState } from "preact/hooks";
import { periodName } from "../i18n/pace-sentence";
import type { PaceStep } from "../model/pace-period";
import type { PaceSlot } from "../model/pace-slot";
import { useLanguage } from "../state/use-language";

interface PaceTableProps {
  readonly slots: ReadonlyArray<PaceSlot>;
  readonly step: PaceStep;
}

/** The chart's figures, newest first; made only when they are asked for. */
export function PaceTable({ slots, step }: PaceTableProps) {
  const { messages } = useLanguage();
  const { pace, figures } = messages;
  const [open, setOpen] = useState(false);
  return (
    <details class="definition" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{pace.tableTitle}</summary>
      {open && (
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
          <tbody>
            {slots.toReversed().map((slot) => (
              <Row key={slot.from} slot={slot} step={step} />
            ))}
          </tbody>
        </table>
      )}
    </details>
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
