import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin, ResolvedConfig } from "vite";
import { generateSW } from "workbox-build";
import { SERVICE_WORKER } from "./service-worker-file.ts";

/** What a page needs to open any recent night without a network: itself, the basemap and the data. */
const KEPT = [
  "index.html",
  "uk/index.html",
  "icon.svg",
  "assets/**/*.{js,css,woff2}",
  "basemap/basemap.json",
  "data/manifest.json",
  "data/{places,raids,strikes,front,annotations,greyzone,towns}.*",
];
const DATA_FOLDER = "data/";
const LARGEST_FILE_BYTES = 8_000_000;

/**
 * Writes the service worker that keeps the built site on the reader's device, all of one version at a
 * time, so that page, manifest and data always fit each other; a newer version is fetched in the
 * background and shown by the next visit. Data loaded on demand are kept once they were seen.
 */
export function serviceWorkerPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "service-worker",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    async closeBundle() {
      const folder = `${config.root}/${config.build.outDir}`.replace(`${config.root}//`, "/");
      const { warnings } = await generateSW({
        globDirectory: folder,
        globPatterns: KEPT,
        swDest: `${folder}/${SERVICE_WORKER}`,
        maximumFileSizeToCacheInBytes: LARGEST_FILE_BYTES,
        // Data that came damaged are not kept. Of the rest a host may write something into pages of its own accord.
        manifestTransforms: [
          (entries) => ({
            manifest: entries.map((entry) =>
              entry.url.startsWith(DATA_FOLDER)
                ? { ...entry, integrity: integrityOf(`${folder}/${entry.url}`) }
                : entry,
            ),
          }),
        ],
        // What names carry a hash of the content needs no other version.
        dontCacheBustURLsMatching: /\.[0-9a-f]{12}\.|assets\//,
        // The address of a view is the same page.
        ignoreURLParametersMatching: [/./],
        runtimeCaching: [
          {
            urlPattern: /\/data\/[a-z]+\.[0-9a-f]{12}\.(json|geojson)$/,
            handler: "CacheFirst",
            options: { cacheName: "data", expiration: { maxEntries: 20 } },
          },
        ],
        clientsClaim: true,
        skipWaiting: true,
        sourcemap: false,
      });
      if (warnings.length > 0) throw new Error(`service worker: ${warnings.join("; ")}`);
    },
  };
}

/** Of a file, as the platform checks it. */
function integrityOf(path: string): string {
  return `sha384-${createHash("sha384").update(readFileSync(path)).digest("base64")}`;
}
