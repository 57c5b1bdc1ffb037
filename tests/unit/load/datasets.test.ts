import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { loadDataset, loadManifest } from "../../../src/load/datasets";

const FOLDER = "public/data/";

beforeEach(() => {
  vi.stubGlobal("fetch", async (url: string) => new Response(await readFile(url)));
});
afterEach(() => vi.unstubAllGlobals());

describe("the data of the project", () => {
  test("hold the annotations, loaded by themselves", async () => {
    const annotations = await loadDataset.annotations(FOLDER, await loadManifest(FOLDER));
    expect(annotations.claims.length).toBeGreaterThan(0);
    expect(annotations.tolls.length).toBeGreaterThan(0);
    expect(annotations.corrections.length).toBeGreaterThan(0);
    expect(annotations.speeds.length).toBeGreaterThan(0);
  });

  test("name a file that is not what its schema says, and what is wrong with it", async () => {
    const manifest = await loadManifest(FOLDER);
    const files = { ...manifest.files, annotations: manifest.files.places };
    await expect(loadDataset.annotations(FOLDER, { ...manifest, files })).rejects.toMatchObject({
      name: "LoadError",
      file: files.places.path,
      reason: "unreadable",
      message: expect.stringContaining("at format"),
    });
  });

  test("hold of every strike its oblast, or that it lies in none", async () => {
    const strikes = await loadDataset.strikes(FOLDER, await loadManifest(FOLDER));
    const bucha = strikes.filter(({ place }) => place.en === "Bucha");
    expect(new Set(bucha.map(({ oblast }) => oblast))).toEqual(new Set(["UA-32"]));
    const belgorod = strikes.filter(({ place }) => place.en === "Belgorod");
    expect(new Set(belgorod.map(({ oblast }) => oblast))).toEqual(new Set([null]));
  });
});
