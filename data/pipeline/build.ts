import { existsSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { FrontHistory } from "../../src/model/front";
import { type Day, minutesOfDate, toKyiv } from "../../src/model/time";
import { type Manifest, manifestSchema } from "../../src/model/wire/manifest";
import type { PlacesFile } from "../../src/model/wire/places";
import type { StrikesFile } from "../../src/model/wire/strikes";
import type { TownsFile } from "../../src/model/wire/towns";
import { buildAnnotations } from "./annotations";
import { checkBuiltParts } from "./built-files";
import type { FrontFiles } from "./front";
import { wholeHistory } from "./front/whole-history";
import { readGazetteer } from "./gazetteer";
import type { TownPlace } from "./gazetteer/towns";
import { checkDaysKept, checkRowsKept } from "./kept";
import { publish } from "./publish";
import { buildRaids } from "./raids";
import { checkRefusedShares } from "./refused-share";
import { formatRejects } from "./rejects";
import { SourceReport } from "./report";
import { SourceError } from "./source-error";
import { parseSources } from "./sources";
import { readTextFile } from "./text-file";

export type Progress = (message: string) => void;

export interface BuildPaths {
  /** The raw sources: `attacks`, `front`, `incidents`, `kyiv`. */
  readonly from: string;
  /** The project's `data`: `gazetteer` and `sources.json` are read, `facts` and `rejects` written. */
  readonly data: string;
  /** What the map loads: `public/data`. */
  readonly public: string;
}

export interface Reports {
  readonly attacks: SourceReport;
  readonly weapons: SourceReport;
  readonly incidents: SourceReport;
  readonly kyiv: SourceReport;
  readonly tolls: SourceReport;
  readonly front: SourceReport;
}

/** The parts of the pipeline that others than this file know how to build. */
export interface Builders {
  readonly buildStrikes: (
    dataDirectory: string,
    factsFile: string,
    reports: { readonly incidents: SourceReport; readonly kyiv: SourceReport },
  ) => { readonly geojson: StrikesFile; readonly csv: string };
  readonly buildFront: (
    sourceDirectory: string,
    report: SourceReport,
    progress: Progress,
  ) => Promise<FrontFiles>;
  readonly buildTowns: (history: FrontHistory, towns: ReadonlyArray<TownPlace>) => TownsFile;
}

export function emptyReports(): Reports {
  return {
    attacks: new SourceReport("attacks", "rows"),
    weapons: new SourceReport("weapons", "rows"),
    incidents: new SourceReport("incidents", "incidents"),
    kyiv: new SourceReport("kyiv", "rows"),
    tolls: new SourceReport("tolls", "rows"),
    front: new SourceReport("front", "outlines"),
  };
}

export interface BuildOptions {
  /** Whether the sources may have lost rows and days since the last build. */
  readonly allowFewer: boolean;
}

/**
 * Reads all sources, checks what was built as the map will, and puts it in place. Throws SourceError
 * or WireError, with nothing written, where a source is missing, broken, cut short since the last build,
 * or refused beyond its share. The reports are filled as far as it came.
 */
export async function build(
  paths: BuildPaths,
  { buildStrikes, buildFront, buildTowns }: Builders,
  reports: Reports,
  progress: Progress,
  { allowFewer }: BuildOptions = { allowFewer: false },
): Promise<void> {
  if (!existsSync(paths.from)) {
    throw new SourceError(`${paths.from}: is missing, expected the folder of the raw sources`);
  }
  const sourcesFile = join(paths.data, "sources.json");
  const statements = parseSources(readTextFile(sourcesFile), sourcesFile);
  const gazetteer = readGazetteer(join(paths.data, "gazetteer"));
  const places: PlacesFile = { format: "places/1", places: [...gazetteer.places.places] };

  const now = minutesOfDate(new Date());
  progress("raids: reading the reports");
  const raids = buildRaids(join(paths.from, "attacks"), gazetteer, reports, now);
  const strikesFacts = join(paths.data, "facts", "strikes.csv");
  progress("strikes: reading the incidents and the Kyiv tables");
  const strikes = buildStrikes(paths.from, strikesFacts, reports);
  progress("annotations: reading claims, tolls, corrections and speeds");
  const { features } = strikes.geojson;
  const published = {
    strikes: new Set(features.map(({ id }) => id)),
    nights: new Set([...raids.waves, ...features.map(({ properties }) => properties)].map(nightOf)),
  };
  const annotations = buildAnnotations(paths, published, reports.tolls, toKyiv(now).day);
  progress("front: reading the outlines");
  const front = await buildFront(join(paths.from, "front"), reports.front, progress);
  progress("towns: measuring the distance to the front line");
  const towns = buildTowns(wholeHistory(front.front, front.frontearlier), gazetteer.towns);
  checkRefusedShares(Object.values(reports));

  progress("checking what was built");
  const { texts, manifest } = checkBuiltParts(
    {
      places,
      raids: raids.file,
      strikes: strikes.geojson,
      front,
      towns,
      annotations: annotations.file,
    },
    statements,
    now,
  );
  const facts: ReadonlyArray<[path: string, text: string]> = [
    [join(paths.data, "facts", "waves.csv"), raids.facts],
    [strikesFacts, strikes.csv],
    [join(paths.data, "facts", "tolls.csv"), annotations.tolls],
  ];
  if (!allowFewer) checkKept(paths.public, facts, manifest);
  publish(paths.public, {
    builtFiles: texts,
    manifest: `${JSON.stringify(manifest, null, 2)}\n`,
    otherFiles: new Map([...facts, ...rejects(paths.data, reports)]),
  });
  progress(`written to ${paths.public}`);
}

function nightOf({ night }: { readonly night: Day }): Day {
  return night;
}

/** Holds what was built against the last build, as far as there is one. */
function checkKept(
  directory: string,
  facts: ReadonlyArray<[path: string, text: string]>,
  { sources }: Manifest,
): void {
  for (const [path, text] of facts) {
    if (existsSync(path)) checkRowsKept(path, readTextFile(path), text);
  }
  const manifestFile = join(directory, "manifest.json");
  if (!existsSync(manifestFile)) return;
  const last = v.safeParse(manifestSchema, JSON.parse(readTextFile(manifestFile)));
  if (last.success) checkDaysKept(last.output.sources, sources);
}

function rejects(directory: string, reports: Reports): Array<[path: string, text: string | null]> {
  return Object.values(reports).map((report: SourceReport) => [
    join(directory, "rejects", `${report.source}.csv`),
    formatRejects(report),
  ]);
}
