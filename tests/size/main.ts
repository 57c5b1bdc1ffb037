import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import * as v from "valibot";
import { manifestSchema } from "../../src/model/wire/manifest";
import { BUDGETS_KB, ON_DEMAND } from "./budgets";
import { buildManifestSchema, splitScripts } from "./chunks";
import { formatTable, overBudget, type SizedFile, type SizeTable } from "./table";

const BUILD = "dist";

function inBuild(path: string): string {
  const inside = join(BUILD, path);
  if (!existsSync(inside)) throw new Error(`${inside} is missing; "npm run build" writes it`);
  return inside;
}

/** Paths of all files under a folder of the build, relative to the build, with forward slashes. */
function filesUnder(folder: string): Array<string> {
  return readdirSync(inBuild(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(BUILD, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

function read(path: string): Buffer {
  return readFileSync(inBuild(path));
}

function readJson<T>(path: string, schema: v.GenericSchema<unknown, T>): T {
  const result = v.safeParse(schema, JSON.parse(read(path).toString("utf8")));
  if (result.success) return result.output;
  throw new Error(`${join(BUILD, path)}: ${v.summarize(result.issues)}`);
}

/** At the level that web servers use by default. */
function gzipped(path: string): SizedFile {
  return { path, bytes: gzipSync(read(path)).length };
}

function brotlied(path: string): SizedFile {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return { path, bytes: brotliCompressSync(read(path), { params }).length };
}

function scriptTables(): Array<SizeTable> {
  const scripts = splitScripts(
    readJson(".vite/manifest.json", buildManifestSchema),
    // The service worker beside the page comes once the page has loaded.
    filesUnder("assets").filter((path) => path.endsWith(".js")),
    ON_DEMAND,
  );
  return [
    {
      title: "JavaScript before the map, gzip",
      files: scripts.initial.map(gzipped),
      budgetKb: BUDGETS_KB.javaScriptBeforeMap,
    },
    {
      title: "JavaScript loaded on demand, gzip",
      files: scripts.onDemand.map(gzipped),
      budgetKb: null,
    },
  ];
}

function dataTables(): Array<SizeTable> {
  const { files } = readJson("data/manifest.json", manifestSchema);
  const front = brotlied(`data/${files.front.path}`);
  const later = [files.frontearlier, files.greyzone].map(({ path }) => brotlied(`data/${path}`));
  const others = [files.places, files.raids, files.strikes].map(({ path }) => `data/${path}`);
  return [
    {
      title: "Data of the first view, brotli",
      files: [front, ...["data/manifest.json", ...others, ...filesUnder("basemap")].map(brotlied)],
      budgetKb: BUDGETS_KB.firstViewData,
    },
    { title: "Recent history of the front, brotli", files: [front], budgetKb: BUDGETS_KB.front },
    {
      title: "Whole history of the front, brotli",
      files: [front, ...later],
      budgetKb: BUDGETS_KB.frontWholeHistory,
    },
    {
      title: "Claims, tolls, corrections and speeds, loaded after the raids, brotli",
      files: [brotlied(`data/${files.annotations.path}`)],
      budgetKb: null,
    },
    {
      title: "Distances of towns, loaded on demand, brotli",
      files: [brotlied(`data/${files.towns.path}`)],
      budgetKb: null,
    },
  ];
}

function main(): void {
  const tables = [...scriptTables(), ...dataTables()];
  console.log(tables.map(formatTable).join("\n\n"));
  const excesses = tables.map(overBudget).filter((sentence) => sentence !== null);
  if (excesses.length > 0) throw new Error(excesses.join("\n"));
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
