import "../panels/swatches.css";
import "./embed-key.css";
import type { Messages } from "../i18n/en";
import type { Formats } from "../i18n/formats";
import { NEAREST_ZOOM } from "../model/camera";
import type { MarkedStrikes } from "../model/marked-strikes";
import { fadesWithAge } from "../model/window";
import { FlowSwatch } from "../panels/mark";
import { TakenSwatch } from "../panels/taken-swatch";
import { TownSwatch } from "../panels/town-swatch";
import { areFlowsDrawn } from "../state/flows-drawn";
import { selectFrontInSight } from "../state/front-in-sight";
import { selectStageStory } from "../state/stage-story";
import { selectStrikesInSight } from "../state/strikes-in-sight";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { SINGLE_STRIKES_FROM_ZOOM, TOWNS_FROM_ZOOM } from "../state/view";
import { flowStyle } from "../theme/marks";
import { AreaSwatch } from "./area-swatch";
import { type KeyItem, keyItem, strikeKeyItems } from "./strike-key";

/**
 * What the marks in sight mean, in a line or two. Marks that another night may bring keep their room,
 * so that the map keeps its height.
 */
export function EmbedKey() {
  const { messages, formats } = useLanguage();
  const strikes = useSelected(selectStrikesInSight);
  const zoom = useSelected(({ view }) => view.camera?.zoom ?? 0);
  const hasFlows = useSelected(areFlowsDrawn);
  const front = useFrontItems();
  const flows = flowItem(hasFlows, zoom >= NEAREST_ZOOM, messages);
  const places =
    zoom < SINGLE_STRIKES_FROM_ZOOM
      ? countedItems(strikes, messages, formats)
      : strikeKeyItems(strikes, messages, formats);
  const items = [...front, ...places, flows];
  const inSight = items.filter((item) => item.isInSight);
  const absent = items.filter((item) => !item.isInSight);
  return (
    <ul class="embed-key" aria-label={messages.embed.key}>
      {[...inSight, ...absent].map(({ id, swatch, text, isInSight }) => (
        <li key={id} class={isInSight ? "" : "absent"}>
          {swatch}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** Of a comparison, whose subject they are, and of a map near the front. */
function useFrontItems(): ReadonlyArray<KeyItem> {
  const { classes } = useLanguage().messages.layers;
  const isFrontFirst = useSelected((state) => selectStageStory(state) === "front");
  const inSight = useSelected(selectFrontInSight);
  const { window, layers, camera } = useSelected(({ view }) => view);
  const isNear = camera !== null && camera.zoom >= TOWNS_FROM_ZOOM;
  const hasAdvances = layers.has("advances");
  const hasFront = layers.has("front");
  const takenText = fadesWithAge(window) ? classes.takenFading : classes.taken;
  const regained = <span class="swatch area regained" />;
  const before = <span class="swatch front-line before" />;
  const changes = [
    keyItem("taken", <TakenSwatch />, takenText, hasAdvances && inSight.taken),
    keyItem("regained", regained, classes.regained, hasAdvances && inSight.regained),
  ];
  const comparison =
    window.kind === "compare"
      ? [keyItem("before", before, classes.frontLineBefore, hasFront && inSight.line)]
      : [];
  const near = [
    keyItem(
      "occupied",
      <span class="swatch area occupied" />,
      classes.occupied,
      hasFront && inSight.occupied,
    ),
    keyItem("distance", <TownSwatch />, classes.townDistance, inSight.distances),
  ];
  // Far from the front none of them takes up room.
  const isFrontNear = isNear && (inSight.line || inSight.occupied);
  if (isFrontFirst) return [...changes, ...comparison, ...(isFrontNear ? near : [])];
  return isFrontNear ? [...near, ...changes] : [];
}

/** Far out places hit are counted in coins. */
function countedItems(
  { tonight, earlier, since }: MarkedStrikes,
  { embed }: Messages,
  formats: Formats,
): ReadonlyArray<KeyItem> {
  const day = formats.shortDay(since);
  const [now, before] = [tonight.length, earlier.length];
  return [
    keyItem("tonight", <span class="coin tonight" />, embed.hitTonight(now), now > 0),
    keyItem("earlier", <span class="coin" />, embed.hitBefore(before, day), before > 0),
  ];
}

/** Over a city lines end outside of what is in sight, and the area at which they end is tinted. */
function flowItem(isDrawn: boolean, isCity: boolean, { embed }: Messages): KeyItem {
  if (isCity) return keyItem("area", <AreaSwatch />, embed.area, isDrawn);
  const style = flowStyle("drone");
  return keyItem("lines", style && <FlowSwatch style={style} />, embed.lines, isDrawn);
}
