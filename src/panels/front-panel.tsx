import { centreOfChange, type FrontChange, occupiedKm2 } from "../model/front";
import { selectFront, selectFrontChange, selectNightDay } from "../state/selectors";
import { changeView } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";

const CHANGE_ZOOM = 7;

/** What changed hands in the window up to the playhead. */
export function FrontPanel() {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const { figures } = messages;
  const front = useSelected(selectFront);
  const change = useSelected(selectFrontChange);
  const day = useSelected(selectNightDay);
  if (!front) return <p class="empty">{messages.map.loading}</p>;
  const occupied = occupiedKm2(front, day);
  const showChanges = ({ from, to }: FrontChange) => {
    const centre = centreOfChange(front, from, to);
    if (centre) changeView(store, { camera: { ...centre, zoom: CHANGE_ZOOM } });
  };
  const missing = front.missingDays.includes(day);
  return (
    <>
      <h2>{messages.panel.tabs.front}</h2>
      {change ? (
        <>
          <p>{figures.frontWindow(formats.day(change.from), formats.day(change.to))}</p>
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
          </dl>
          <button type="button" onClick={() => showChanges(change)}>
            {figures.showChanges}
          </button>
        </>
      ) : (
        <p class="empty">
          {figures.noOutlineWindow(formats.day(front.firstDay), formats.day(front.lastDay))}
        </p>
      )}
      {occupied !== null && (
        <dl class="facts">
          <dt>{figures.occupiedArea}</dt>
          <dd>{figures.km2(occupied)}</dd>
        </dl>
      )}
      {missing && <p class="note">{figures.noNewOutline}</p>}
      <p class="note">{messages.layers.notes.front}</p>
      <p class="note">{messages.layers.notes.advances}</p>
    </>
  );
}
