import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { readLabels } from "./labels";
import { readLand } from "./land";
import { buildTopology } from "./topology";
import { readWater } from "./water";

const OUTPUT = join(import.meta.dirname, "../../public/basemap/basemap.json");

const topology = buildTopology({ ...(await readLand()), ...(await readWater()), ...readLabels() });
const json = JSON.stringify(topology);
mkdirSync(join(OUTPUT, ".."), { recursive: true });
writeFileSync(OUTPUT, json);
const kilobytes = (brotliCompressSync(json).length / 1000).toFixed(1);
console.log(`${OUTPUT}: ${topology.arcs.length} arcs, ${kilobytes} kB brotli`);
