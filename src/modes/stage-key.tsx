import "../panels/swatches.css";
import type { RefObject } from "preact";
import { fadesWithAge } from "../model/window";
import { FlowNote } from "../panels/flow-note";
import { Key } from "../panels/key";
import { FlowSwatch } from "../panels/mark";
import { TakenSwatch } from "../panels/taken-swatch";
import { TownSwatch } from "../panels/town-swatch";
import { selectFrontInSight } from "../state/front-in-sight";
import { selectDrawnLayers, selectStageStory } from "../state/stage-story";
import { selectMarkedStrikes, selectStrikesInSight } from "../state/strikes-in-sight";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { SINGLE_STRIKES_FROM_ZOOM } from "../state/view";
import { flowStyle } from "../theme/marks";
import { AreaSwatch, isFamilyDrawn } from "./area-swatch";
import { strikeKeyItems } from "./strike-key";

/** Under the map: what its marks are, as far as they are drawn, and whose facts it shows. */
export function StageKey({ element }: { readonly element: RefObject<HTMLElement | null> }) {
  const { messages } = useLanguage();
  const story = useSelected(selectStageStory);
  const layers = useSelected(selectDrawnLayers);
  return (
    <aside class="stage-key" aria-label={messages.present.key} ref={element}>
      <ul>
        {layers.has("front") && <FrontKeys />}
        {layers.has("advances") && <AdvanceKeys />}
        <TownKeys />
        <FlowKeys />
        {layers.has("strikes") && <StrikeKeys />}
      </ul>
      <div class="stage-sources">
        {story !== "front" && <FlowNote />}
        <p>{messages.embed.sources}</p>
      </div>
    </aside>
  );
}

/** Marks that no map in sight has are left out: over Kyiv the front is none. */
function FrontKeys() {
  const { classes } = useLanguage().messages.layers;
  const compares = useSelected(({ view }) => view.window.kind === "compare");
  const { occupied, line } = useSelected(selectFrontInSight);
  return (
    <>
      {occupied && <Key swatch={<span class="swatch area occupied" />}>{classes.occupied}</Key>}
      {line && <Key swatch={<span class="swatch front-line" />}>{classes.frontLine}</Key>}
      {line && compares && (
        <Key swatch={<span class="swatch front-line before" />}>{classes.frontLineBefore}</Key>
      )}
    </>
  );
}

function AdvanceKeys() {
  const { classes } = useLanguage().messages.layers;
  const fades = useSelected(({ view }) => fadesWithAge(view.window));
  const { taken, regained } = useSelected(selectFrontInSight);
  return (
    <>
      {taken && <Key swatch={<TakenSwatch />}>{fades ? classes.takenFading : classes.taken}</Key>}
      {regained && <Key swatch={<span class="swatch area regained" />}>{classes.regained}</Key>}
    </>
  );
}

function TownKeys() {
  const { classes } = useLanguage().messages.layers;
  const { distances } = useSelected(selectFrontInSight);
  return distances ? <Key swatch={<TownSwatch />}>{classes.townDistance}</Key> : null;
}

function FlowKeys() {
  const { layers } = useLanguage().messages;
  const hasDrones = useSelected((state) => isFamilyDrawn(state, "drone"));
  const hasMissiles = useSelected((state) => isFamilyDrawn(state, "missile"));
  const drone = flowStyle("drone");
  const missile = flowStyle("ballistic-missile");
  return (
    <>
      {hasDrones && drone && <Key swatch={<FlowSwatch style={drone} />}>{layers.names.drones}</Key>}
      {hasMissiles && missile && (
        <Key swatch={<FlowSwatch style={missile} />}>{layers.names.missiles}</Key>
      )}
      {(hasDrones || hasMissiles) && <Key swatch={<AreaSwatch />}>{layers.classes.areaNamed}</Key>}
    </>
  );
}

/** Far out places hit are counted in coins; near by each has its own mark. */
function StrikeKeys() {
  const { messages, formats } = useLanguage();
  const { present } = messages;
  const { tonight, earlier, since } = useSelected(selectMarkedStrikes);
  const inSight = useSelected(selectStrikesInSight);
  const isNear = useSelected(({ view }) => (view.camera?.zoom ?? 0) >= SINGLE_STRIKES_FROM_ZOOM);
  if (isNear) {
    const items = strikeKeyItems(inSight, messages, formats).filter((item) => item.isInSight);
    return (
      <>
        {items.map(({ id, swatch, text }) => (
          <Key key={id} swatch={swatch}>
            {text}
          </Key>
        ))}
      </>
    );
  }
  return (
    <>
      {tonight.length > 0 && (
        <Key swatch={<span class="coin tonight" />}>{present.placesHit(tonight.length)}</Key>
      )}
      {earlier.length > 0 && (
        <Key swatch={<span class="coin" />}>
          {present.placesHitBefore(earlier.length, formats.shortDay(since))}
        </Key>
      )}
    </>
  );
}
