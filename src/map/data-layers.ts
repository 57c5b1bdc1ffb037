import type { Layer } from "@deck.gl/core";
import type { IconAtlas } from "./icon-atlas";
import { advanceLayers } from "./layers/advances";
import { flowAreaLayers, flowLayers } from "./layers/flows";
import { frontLineLayers, occupiedLandLayers } from "./layers/front";
import { greyZoneLayers } from "./layers/grey-zone";
import type { LayerMemory } from "./layers/layer-memory";
import type { LayerView } from "./layers/layer-view";
import { oblastNightsLayers } from "./layers/oblast-nights-layer";
import { replayLayers, underReplay, withoutEnds } from "./layers/replay";
import type { DataRows, SelectedMark } from "./layers/selected-mark";
import { selectedMarkLayers } from "./layers/selection";
import { strikeClusterLayers } from "./layers/strike-cluster-layers";
import { strikeLayers } from "./layers/strikes";
import { townDistanceLayers } from "./layers/town-distances";

/**
 * All layers of a view, from the ground up. Those that the view draws as before are the same objects
 * as before; the night counts for those only that are shown.
 */
export function dataLayers(
  rows: DataRows,
  mark: SelectedMark,
  view: LayerView,
  atlas: IconAtlas,
  memory: LayerMemory,
): Array<Layer> {
  const { front, greyZone, towns, flows, strikes, clusters, oblasts, replay } = rows;
  const { theme, layers, window, night, moment, allChanges, oblastNights } = view;
  const nightIf = (isDrawn: boolean) => (isDrawn ? night : null);
  const isFrontShown = layers.has("front");
  const hasGreyZone = greyZone.greyZone.length + greyZone.liberated.length > 0;
  const hasStrikes = strikes.icons.length + strikes.areas.length > 0;
  const isReplay = moment !== null;
  return [
    ...memory.recall("oblasts", [oblasts, oblastNights, theme], () =>
      oblastNightsLayers(oblasts, oblastNights, view),
    ),
    ...memory.recall("flow-areas", [flows, theme, oblastNights === null], () =>
      flowAreaLayers(flows, view, atlas),
    ),
    ...memory.recall(
      "grey-zone",
      [greyZone, theme, isFrontShown, nightIf(isFrontShown && hasGreyZone)],
      () => greyZoneLayers(greyZone, view),
    ),
    ...memory.recall("occupied-land", [front, theme, nightIf(isFrontShown)], () =>
      occupiedLandLayers(front, view),
    ),
    ...memory.recall(
      "advances",
      [front, theme, window, allChanges, nightIf(layers.has("advances"))],
      () => advanceLayers(front, view),
    ),
    ...frontLineLayers(front, view, memory),
    ...memory.recall("towns", [towns, theme, layers.has("towns")], () =>
      townDistanceLayers(towns, view),
    ),
    ...memory.recall("flows", [flows, theme, isReplay], () =>
      isReplay
        ? underReplay(flowLayers(withoutEnds(flows), view, atlas))
        : flowLayers(flows, view, atlas),
    ),
    ...memory.recall("replay", [replay, theme, moment], () =>
      moment === null ? [] : replayLayers(replay, moment, theme, atlas),
    ),
    ...memory.recall(
      "strikes",
      [strikes, theme, window, layers.has("strikes"), nightIf(layers.has("strikes") && hasStrikes)],
      () => strikeLayers(strikes, view, atlas),
    ),
    ...memory.recall("strike-clusters", [clusters, theme, layers.has("strikes")], () =>
      strikeClusterLayers(clusters, view, atlas),
    ),
    ...memory.recall("selection", [mark, theme], () => selectedMarkLayers(mark, view)),
  ];
}
