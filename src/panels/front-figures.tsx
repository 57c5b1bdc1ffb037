import { whyNoFigures } from "../i18n/front-line";
import type { FrontChange, FrontHistory } from "../model/front";
import { CHANGES, daysWithoutOutline, isInSpan } from "../model/window";
import {
  selectCountedChange,
  selectRedrawnDays,
  selectWindow,
  selectWindowStatus,
} from "../state/selectors";
import { changeView } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { Choice } from "./choice";

/** More than these are counted instead of named. */
const MOST_DAYS_NAMED = 4;

/** km2 taken, regained, net and per day over the window, or why there are none. */
export function FrontFigures({ front }: { readonly front: FrontHistory }) {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const { window } = messages;
  const change = useSelected(selectCountedChange);
  const counted = useSelected(({ view }) => view.changes);
  const status = useSelected(selectWindowStatus);
  const span = useSelected(selectWindow);
  const between = [formats.day(span.from), formats.day(span.to)] as const;
  const missing = daysWithoutOutline(front.missingDays, span);
  const redrawn = [...useSelected(selectRedrawnDays)]
    .filter((day) => isInSpan(day, span))
    .sort((a, b) => a - b);
  return (
    <>
      <p>{messages.figures[counted === "all" ? "allWindow" : "frontWindow"](...between)}</p>
      <div class="front-counted">
        <Choice
          label={window.changes}
          choices={CHANGES}
          names={window.counted}
          chosen={counted}
          onChoose={(changes) => changeView(store, { changes })}
        />
      </div>
      {change ? (
        <Figures change={change} />
      ) : (
        <p class="empty">{window.sentence(whyNoFigures(status, span, front, messages, formats))}</p>
      )}
      {counted === "all" && <p class="note">{window.allNote}</p>}
      {change && redrawn.length > 0 && (
        <p class="note">
          {window.redrawn(
            redrawn.length,
            redrawn.length <= MOST_DAYS_NAMED ? formats.list(redrawn.map(formats.shortDay)) : null,
          )}
        </p>
      )}
      {change && missing > 0 && <p class="note">{window.missing(missing)}</p>}
    </>
  );
}

function Figures({ change }: { readonly change: FrontChange }) {
  const { figures } = useLanguage().messages;
  const days = change.to - change.from;
  return (
    <dl class="front-figures">
      <div class="taken">
        <dt>{figures.taken}</dt>
        <dd>{figures.km2(change.gainedKm2)}</dd>
      </div>
      <div class="regained">
        <dt>{figures.regained}</dt>
        <dd>{figures.km2(change.lostKm2)}</dd>
      </div>
      <div>
        <dt>{figures.net}</dt>
        <dd>{figures.signedKm2(change.netKm2)}</dd>
      </div>
      <div>
        <dt>{figures.perDay}</dt>
        <dd>{figures.signedKm2(change.netKm2 / days)}</dd>
      </div>
    </dl>
  );
}
