import "../panels/swatches.css";
import type { RefObject } from "preact";
import { wavesOnMap } from "../model/waves-on-map";
import { type WeaponFamily, weaponFamily } from "../model/weapon";
import { fadesWithAge } from "../model/window";
import { FlowNote } from "../panels/flow-note";
import { Key } from "../panels/key";
import { FlowSwatch, Mark } from "../panels/mark";
import { TakenSwatch } from "../panels/taken-swatch";
import { selectShownWaves } from "../state/selectors";
import { selectDrawnLayers, selectStageStory } from "../state/stage-story";
import type { State } from "../state/store";
import { selectMarkedStrikes } from "../state/strikes-in-sight";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { SINGLE_STRIKES_FROM_ZOOM } from "../state/view";
import { flowStyle, type MarkName } from "../theme/marks";

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

function FrontKeys() {
  const { classes } = useLanguage().messages.layers;
  const compares = useSelected(({ view }) => view.window.kind === "compare");
  return (
    <>
      <Key swatch={<span class="swatch area occupied" />}>{classes.occupied}</Key>
      <Key swatch={<span class="swatch front-line" />}>{classes.frontLine}</Key>
      {compares && (
        <Key swatch={<span class="swatch front-line before" />}>{classes.frontLineBefore}</Key>
      )}
    </>
  );
}

function AdvanceKeys() {
  const { classes } = useLanguage().messages.layers;
  const fades = useSelected(({ view }) => fadesWithAge(view.window));
  return (
    <>
      <Key swatch={<TakenSwatch />}>{fades ? classes.takenFading : classes.taken}</Key>
      <Key swatch={<span class="swatch area regained" />}>{classes.regained}</Key>
    </>
  );
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
      {(hasDrones || hasMissiles) && (
        <Key swatch={<span class="swatch area-named" />}>{layers.classes.areaNamed}</Key>
      )}
    </>
  );
}

function isFamilyDrawn(state: State, family: WeaponFamily): boolean {
  return wavesOnMap(selectShownWaves(state), selectDrawnLayers(state)).some(
    ({ model }) => weaponFamily(model.weaponClass) === family,
  );
}

/** Far out places hit are counted in coins; near by each has its own mark. */
function StrikeKeys() {
  const { messages, formats } = useLanguage();
  const { present, layers } = messages;
  const { tonight, earlier, since } = useSelected(selectMarkedStrikes);
  const isNear = useSelected(({ view }) => (view.camera?.zoom ?? 0) >= SINGLE_STRIKES_FROM_ZOOM);
  const inWindow = [...tonight, ...earlier];
  const { classes } = layers;
  if (inWindow.length === 0) return null;
  if (isNear) {
    const isOpen = inWindow.every(({ timePrecision }) => timePrecision === "day");
    const mark = (name: MarkName) => <Mark name={name} colour="var(--strike)" isOpen={isOpen} />;
    return (
      <>
        <Key swatch={mark("circle")}>{classes.strikeDrone}</Key>
        <Key swatch={mark("triangle")}>{classes.strikeMissile}</Key>
        <Key swatch={mark("diamond")}>{classes.strikeUnknown}</Key>
        <Key swatch={<span class="swatch ring" />}>{classes.ring}</Key>
        {earlier.length > 0 && (
          <Key swatch={<Mark name="circle" colour="var(--rule-strong)" isOpen={isOpen} />}>
            {classes.earlier}
          </Key>
        )}
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
