import { defaultClientConditions, defineConfig, type Plugin } from "vite";

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
  plugins: [contentSecurityPolicy()],
  // Leaves WebGPU out of deck.gl, some 40 kB gzip.
  resolve: { conditions: ["visgl:webgl-only", ...defaultClientConditions] },
  build: {
    target: "es2022",
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
