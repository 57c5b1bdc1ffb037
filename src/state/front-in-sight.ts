import type { MultiPolygon, Polygon } from "geojson";
import { boxAround, overlap } from "../model/box";
import { boxInSight, type Camera } from "../model/camera";
import { allTimes, netTimes } from "../model/change-times";
import type { FrontHistory } from "../model/front";
import { isWithin } from "../model/interval";
import { polygonsOf } from "../model/polygons-of";
import type { Day } from "../model/time";
import { isNearFront, type Town, townOnDay } from "../model/town";
import { memoise, memoiseLatest, selectFront, selectTowns, selectWindow } from "./selectors";
import type { State } from "./store";
import { TOWNS_FROM_ZOOM, type View } from "./view";

/** Which marks of the front lie on a map of the size of the page. */
export interface FrontInSight {
  readonly occupied: boolean;
  readonly line: boolean;
  readonly taken: boolean;
  readonly regained: boolean;
  /** Lines from towns to the front. */
  readonly distances: boolean;
}

const ALL: FrontInSight = {
  occupied: true,
  line: true,
  taken: true,
  regained: true,
  distances: false,
};

/** Of a map that looks at the whole country all but the distances, which are drawn near by only. */
export function selectFrontInSight(state: State): FrontInSight {
  const { camera, changes, layers, selection } = state.view;
  const front = selectFront(state);
  if (!camera || !front) return ALL;
  const { from, to } = selectWindow(state);
  const land = latestLand(front, from, to, changes, camera);
  const chosen = selection?.kind === "town" ? selection.id : null;
  const towns = selectTowns(state) ?? [];
  const areDrawn = layers.has("towns") && camera.zoom >= TOWNS_FROM_ZOOM;
  return latestAll(land, latestDistances(towns, to, camera, areDrawn, chosen));
}

const latestLand = memoiseLatest(landInSight);
const latestDistances = memoiseLatest(areDistancesInSight);
const latestAll = memoiseLatest(
  (land: Omit<FrontInSight, "distances">, distances: boolean): FrontInSight => ({
    ...land,
    distances,
  }),
);

function landInSight(
  history: FrontHistory,
  from: Day,
  to: Day,
  changes: View["changes"],
  camera: Camera,
): Omit<FrontInSight, "distances"> {
  const sight = boxInSight(camera, { width: innerWidth, height: innerHeight });
  const cells = history.cells.filter((cell) => overlap(boxOfArea(cell.geometry), sight));
  const countTimes = changes === "all" ? allTimes : netTimes;
  const times = cells.map(({ occupied }) => countTimes(occupied, from, to));
  return {
    occupied: cells.some(({ occupied }) => isWithin(occupied, to)),
    line: history.edges.some(
      ({ kind, present, lines }) =>
        kind === "front" && isWithin(present, to) && overlap(boxOfLines(lines), sight),
    ),
    taken: times.some(({ taken }) => taken > 0),
    regained: times.some(({ regained }) => regained > 0),
  };
}

function areDistancesInSight(
  towns: ReadonlyArray<Town>,
  day: Day,
  camera: Camera,
  areDrawn: boolean,
  chosen: string | null,
): boolean {
  const sight = boxInSight(camera, { width: innerWidth, height: innerHeight });
  return towns.some((town) => {
    const now = townOnDay(town, day);
    const isDrawn = now && (town.id === chosen || (areDrawn && isNearFront(now)));
    return (
      isDrawn && overlap(boxAround([[[town.longitude, town.latitude], [...now.nearest]]]), sight)
    );
  });
}

const boxOfArea = memoise((geometry: Polygon | MultiPolygon) =>
  boxAround(polygonsOf({ geometry }).flat()),
);

const boxOfLines = memoise(boxAround);
