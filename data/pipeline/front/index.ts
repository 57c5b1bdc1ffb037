import { paceByDay } from "../../../src/model/front-pace";
import { type Day, dayOf, formatDay } from "../../../src/model/time";
import type { FrontTopology } from "../../../src/model/wire/front";
import type { FrontEarlierTopology } from "../../../src/model/wire/front-earlier";
import type { GreyZoneTopology } from "../../../src/model/wire/grey-zone";
import type { SourceReport } from "../report";
import { buildEarlierFront } from "./earlier";
import { buildEarlierTopology } from "./earlier-topology";
import { buildGreyTopology } from "./grey-topology";
import { buildRecentFront } from "./recent";
import { readSectors } from "./sectors";
import { listSourceFiles, RECENT_BEGINS } from "./source-files";
import { readStateOutline } from "./state-outline";
import { buildTopology } from "./topology";
import { wholeHistory } from "./whole-history";

/** The whole war in three files. */
export interface FrontFiles {
  readonly front: FrontTopology;
  readonly frontearlier: FrontEarlierTopology;
  readonly greyzone: GreyZoneTopology;
}

/**
 * The history of the occupied land and of the grey zone from `archive` and `daily` in a folder, as
 * TopoJSON. A file is one row of the report; the day of a refused one is missing. Throws SourceError
 * where a folder is missing or no outline can be used. The same files give the same bytes.
 */
export async function buildFront(
  sourceDirectory: string,
  report: SourceReport,
  progress: (message: string) => void,
): Promise<FrontFiles> {
  const { archive, mirror } = listSourceFiles(sourceDirectory, report);
  const stateOutline = readStateOutline();
  const divideBySector = readSectors();
  const recentFiles = [...archive.filter(({ day }) => day >= RECENT_BEGINS), ...mirror];
  const recent = buildRecentFront(recentFiles, stateOutline, report, progress);
  const earlier = buildEarlierFront(archive, recent, stateOutline, report, progress);
  report.notes.push(...notesOnDays([...earlier.days.missingDays, ...recent.days.missingDays]));
  progress("front: dividing the cells by sector");
  const front = buildTopology(recent.cells, recent.boundaries, recent.days, divideBySector);
  const frontearlier = buildEarlierTopology(earlier, recent, divideBySector);
  return {
    front: withEarlierPace(front, frontearlier),
    frontearlier,
    greyzone: buildGreyTopology(earlier.greyZone),
  };
}

function notesOnDays(missing: ReadonlyArray<Day>): Array<string> {
  if (missing.length === 0) return [];
  const days = missing.map(formatDay).join(", ");
  return [`${missing.length} days have no outline, on them that of the day before stands: ${days}`];
}

const PACE_DECIMALS = 3;

/** So that charts show the whole war before the earlier years are loaded. */
function withEarlierPace(front: FrontTopology, earlier: FrontEarlierTopology): FrontTopology {
  const whole = wholeHistory(front, earlier);
  const pace = paceByDay(whole);
  const { firstDay, missingDays } = earlier.history;
  const days = Array.from(
    { length: dayOf(front.history.firstDay) - whole.firstDay },
    (_day, index) => pace.get(whole.firstDay + 1 + index),
  );
  const column = (name: "takenKm2" | "regainedKm2") =>
    days.map((day) => Number((day?.[name] ?? 0).toFixed(PACE_DECIMALS)));
  const columns = { takenKm2: column("takenKm2"), regainedKm2: column("regainedKm2") };
  return {
    ...front,
    history: { ...front.history, earlier: { firstDay, missingDays, ...columns } },
  };
}
