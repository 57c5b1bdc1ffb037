import { fileURLToPath } from "node:url";
import { defaultClientConditions, type InlineConfig } from "vite";

/** How the page is built into a folder: as the app is. */
export function pageBuild(outDir: string): InlineConfig {
  return {
    configFile: false,
    root: fileURLToPath(new URL("pages", import.meta.url)),
    base: "./",
    publicDir: false,
    logLevel: "error",
    resolve: { conditions: ["visgl:webgl-only", ...defaultClientConditions] },
    build: { outDir, target: "es2022", assetsInlineLimit: 0, emptyOutDir: true },
  };
}
