import { centreOfChange, occupiedKm2 } from "../model/front";
import { selectFront, selectFrontChange, selectNightDay } from "../state/selectors";
import { changeView } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { Facts } from "./facts";
import { FrontFigures } from "./front-figures";
import { OutlineTerms } from "./outline-terms";
import { PaceSection } from "./pace-section";
import { SectorTable } from "./sector-table";
import { useWaiting } from "./use-waiting";

const CHANGE_ZOOM = 7;

/** What changed hands in the window, where, and how fast. */
export function FrontPanel() {
  const store = useStore();
  const { messages } = useLanguage();
  const { figures } = messages;
  const front = useSelected(selectFront);
  const waiting = useWaiting("front");
  const change = useSelected(selectFrontChange);
  const day = useSelected(selectNightDay);
  if (!front) return <p class="empty">{waiting}</p>;
  const occupied = occupiedKm2(front, day);
  const showChanges = () => {
    const centre = change && centreOfChange(front, change.from, change.to);
    if (centre) changeView(store, { camera: { ...centre, zoom: CHANGE_ZOOM } });
  };
  return (
    <>
      <h2>{messages.panel.tabs.front}</h2>
      <FrontFigures front={front} />
      {change && change.gainedKm2 + change.lostKm2 > 0 && (
        <button type="button" class="show-changes" onClick={showChanges}>
          {figures.showChanges}
        </button>
      )}
      {occupied !== null && <Facts rows={[[figures.occupiedArea, figures.km2(occupied)]]} />}
      {front.missingDays.includes(day) && <p class="note">{figures.noNewOutline}</p>}
      <SectorTable front={front} />
      <PaceSection front={front} />
      <h3>{messages.window.source}</h3>
      <p class="note">{messages.layers.notes.front}</p>
      <OutlineTerms front={front} />
    </>
  );
}
