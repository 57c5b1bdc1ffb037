import { defaultClientConditions, defineConfig, type Plugin } from "vite";
import { publicationPlugin } from "./data/pipeline/publication-plugin.ts";
import { leftOutPlugin } from "./src/left-out-plugin.ts";
import { serviceWorkerPlugin } from "./src/offline/service-worker-plugin.ts";
import { firstPagePlugin } from "./src/prerender/first-page-plugin.ts";
import { SITE_PAGES } from "./src/prerender/pages.ts";
import { dataColoursPlugin } from "./src/theme/data-colours-plugin.ts";

const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  // MapLibre starts its worker from a blob.
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Only in the build: the development server needs inline scripts and styles for hot replacement. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

/**
 * A sandboxed iframe has an opaque origin, so its module scripts and fetches are cross-origin even
 * to the server it came from. Whoever hosts the built site must send the same header.
 */
const readableFromAnyOrigin = { cors: { origin: "*" } };

export default defineConfig({
  base: "./",
  plugins: [
    publicationPlugin(),
    dataColoursPlugin(),
    leftOutPlugin(),
    firstPagePlugin(process.env.SITE_URL ?? null),
    // After it, since each puts its tags before those that are there: the policy comes first.
    contentSecurityPolicy(),
    serviceWorkerPlugin(),
  ],
  define: { "import.meta.env.REPORT_URL": JSON.stringify(process.env.REPORT_URL ?? "") },
  // Leaves WebGPU out of deck.gl, some 40 kB gzip.
  resolve: { conditions: ["visgl:webgl-only", ...defaultClientConditions] },
  build: {
    target: "es2022",
    // The program itself as well: what all pages begin with has no place in the manifest otherwise.
    rolldownOptions: { input: [...SITE_PAGES.map(({ file }) => file), "src/main.tsx"] },
    // tests/size reads the manifest and holds the budget.
    manifest: true,
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    // The policy above allows no inline script.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  server: readableFromAnyOrigin,
  preview: readableFromAnyOrigin,
});
