import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

function runData(...options: ReadonlyArray<string>) {
  const command = ["--import", "tsx", "data/pipeline/main.ts", ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("npm run data", { timeout: 30_000 }, () => {
  it("says in one sentence where the sources are not", () => {
    expect(runData("--from", "no/such/folder")).toEqual({
      status: 1,
      stdout: "",
      stderr: "no/such/folder: is missing, expected the folder of the raw sources\n",
    });
  });

  it("says how it is used", () => {
    const { status, stderr } = runData("--form", "elsewhere");
    expect(status).toBe(1);
    expect(stderr).toContain("usage: npm run data -- [--from DIR]");
  });
});
