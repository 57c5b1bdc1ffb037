import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { describeFile, publish } from "../../../data/pipeline/publish";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "publish-"));
});
afterEach(() => rmSync(root, { recursive: true }));

describe("publishing a build", () => {
  it("puts every file in place and drops those of the build before", () => {
    const directory = join(root, "public", "data");
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, "raids.000000000000.json"), "old");
    publish(directory, {
      builtFiles: new Map([["raids.111111111111.json", "new"]]),
      manifest: "{}",
      otherFiles: new Map([[join(root, "facts", "waves.csv"), "line\n"]]),
    });
    expect(readdirSync(directory).sort()).toEqual(["manifest.json", "raids.111111111111.json"]);
    expect(readFileSync(join(root, "facts", "waves.csv"), "utf8")).toBe("line\n");
    expect(readdirSync(join(root, "public"))).toEqual(["data"]);
  });

  it("removes a rejects file that has nothing left to say", () => {
    const rejects = join(root, "attacks.csv");
    writeFileSync(rejects, "old");
    publish(join(root, "data"), {
      builtFiles: new Map(),
      manifest: "{}",
      otherFiles: new Map([[rejects, null]]),
    });
    expect(readdirSync(root)).toEqual(["data"]);
  });

  it("names a file by its contents", () => {
    const sha256 = createHash("sha256").update("Київ").digest("hex");
    expect(describeFile("places", "json", "Київ")).toEqual({
      path: `places.${sha256.slice(0, 12)}.json`,
      bytes: 8,
      sha256,
    });
  });
});
