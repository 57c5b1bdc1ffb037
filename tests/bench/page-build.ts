import { fileURLToPath } from "node:url";
import { defaultClientConditions, type InlineConfig } from "vite";

export type Page = "index.html" | "kepler-load.html";

/** How a page of the bench is built into a folder: as the app is. */
export function pageBuild(page: Page, outDir: string): InlineConfig {
  return {
    configFile: false,
    root: fileURLToPath(new URL("pages", import.meta.url)),
    base: "./",
    publicDir: false,
    logLevel: "error",
    resolve: { conditions: ["visgl:webgl-only", ...defaultClientConditions] },
    build: {
      outDir,
      target: "es2022",
      assetsInlineLimit: 0,
      emptyOutDir: true,
      rolldownOptions: { input: fileURLToPath(new URL(`pages/${page}`, import.meta.url)) },
    },
  };
}
