import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { loadData } from "../../../src/state/load-data";
import { createAppStore } from "../../../src/state/store";

const SITE = "public/";

let asked: Array<string> = [];

beforeEach(() => {
  asked = [];
});
afterEach(() => vi.unstubAllGlobals());

describe("loading the data once more", () => {
  test("without a network keeps what had come, and its list of files", async () => {
    const store = createAppStore();
    serve((url) => !url.includes("strikes"));
    await loadData(store, SITE);
    const { raids, manifest, basemap } = store.getState().data;
    expect(raids.status).toBe("ready");
    serve(() => false);
    await loadData(store, SITE);
    const { data } = store.getState();
    expect({ raids: data.raids, manifest: data.manifest, basemap: data.basemap }).toEqual({
      raids,
      manifest,
      basemap,
    });
    expect(data.strikes).toMatchObject({ status: "failed", error: { reason: "unreachable" } });
  });

  test("brings only what is missing", async () => {
    const store = createAppStore();
    serve((url) => !url.includes("strikes"));
    await loadData(store, SITE);
    asked = [];
    serve(() => true);
    await loadData(store, SITE);
    expect(store.getState().data.strikes.status).toBe("ready");
    expect(asked).toEqual([
      "public/data/manifest.json",
      expect.stringMatching(/^public\/data\/strikes\./),
    ]);
  });

  test("asked for twice at once brings it once", async () => {
    const store = createAppStore();
    serve(() => true);
    await Promise.all([loadData(store, SITE), loadData(store, SITE)]);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test("names every part of the page where there is no list of files at all", async () => {
    const store = createAppStore();
    serve(() => false);
    await loadData(store, SITE);
    const { raids, strikes, front } = store.getState().data;
    for (const part of [raids, strikes, front]) {
      expect(part).toMatchObject({ status: "failed", error: { file: "manifest.json" } });
    }
  });
});

/** The built files, as far as they can be had. */
function serve(canBeHad: (url: string) => boolean): void {
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(url);
    if (!canBeHad(url)) throw new TypeError("network");
    return new Response(await readFile(url));
  });
}
