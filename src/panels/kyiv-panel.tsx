import "./kyiv.css";
import { KYIV_CAMERA } from "../model/kyiv-camera";
import { selectWindowNights } from "../state/selectors";
import { changeView } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { CalendarSection } from "./calendar-section";
import { KyivPlaces } from "./kyiv-places";
import { KyivTolls } from "./kyiv-tolls";
import { LadderSection } from "./ladder-section";
import { useWaiting } from "./use-waiting";

/** What the raids did to Kyiv and the oblast around it. */
export function KyivPanel() {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const { kyivView: texts } = messages;
  const waiting = useWaiting("raids");
  const { from, to } = useSelected(selectWindowNights);
  const showKyiv = () => changeView(store, { camera: KYIV_CAMERA });
  return (
    <>
      <h2 class="kyiv-heading">
        {messages.panel.tabs.kyiv}{" "}
        <span>{texts.nights(formats.days(from + 1, to), to - from)}</span>
      </h2>
      <button type="button" onClick={showKyiv}>
        {texts.show}
      </button>
      <KyivPlaces />
      <KyivTolls />
      {waiting ? (
        <p class="empty">{waiting}</p>
      ) : (
        <>
          <CalendarSection />
          <LadderSection />
        </>
      )}
    </>
  );
}
