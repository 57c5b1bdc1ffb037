import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { say } from "./browser";
import { type Site, serve } from "./server";

/** Does something with an empty folder of its own, which is removed afterwards. */
export async function withFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Does something with a site that is served meanwhile. */
export async function withServer<T>(site: Site, act: (origin: string) => Promise<T>): Promise<T> {
  const server = await serve(site);
  try {
    return await act(server.origin);
  } finally {
    server.close();
  }
}

/** Builds the app as `npm run build` does. `root`: folder of its source. */
export async function buildApp(root: string, outDir: string): Promise<void> {
  say(`Building the app of ${root}.`);
  await build({ root, logLevel: "error", build: { outDir, emptyOutDir: true } });
}
