import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const FORBIDDEN = [
  ["src/model/a.ts", "../state/store"],
  ["src/load/b.ts", "../state/store"],
  ["src/state/c.ts", "../map/map-view"],
  ["src/map/d.ts", "../panels/legend"],
  ["src/timeline/e.ts", "../map/map-view"],
  ["src/panels/f.ts", "../modes/app"],
  ["src/i18n/g.ts", "../state/store"],
  ["data/pipeline/h.ts", "../../src/state/store"],
  ["src/modes/n.ts", "../prerender/first-page"],
  ["src/map/o.ts", "../prerender/outline"],
  ["src/model/p.ts", "../i18n"],
  ["src/load/q.ts", "../i18n"],
  ["src/i18n/r.ts", "../theme/marks"],
  ["src/theme/s.ts", "../i18n"],
  ["src/offline/t.ts", "../load/load-part"],
  ["src/panels/u.ts", "../offline/keep-offline"],
  ["data/pipeline/v.ts", "../../src/i18n"],
] as const;

const ALLOWED = [
  ["src/load/i.ts", "../model/time"],
  ["src/state/j.ts", "../load/datasets"],
  ["src/panels/k.ts", "../state/store"],
  ["src/modes/l.ts", "../panels/legend"],
  ["data/pipeline/m.ts", "../../src/model/time"],
  ["src/state/w.ts", "../i18n"],
  ["src/i18n/x.ts", "../model/time"],
  ["src/offline/y.ts", "./service-worker-file"],
] as const;

const folder = mkdtempSync(join(tmpdir(), "import-rule-"));
const refused = lintProbes();

afterAll(() => rmSync(folder, { recursive: true }));

describe("the one-way import rule is a lint error", () => {
  test.each(FORBIDDEN)("%s may not import %s", (file) => {
    expect(refused).toContain(file);
  });

  test.each(ALLOWED)("%s may import %s", (file) => {
    expect(refused).not.toContain(file);
  });
});

/** The files in which the project's own lint configuration refuses an import. */
function lintProbes(): ReadonlyArray<string> {
  const config = JSON.parse(readFileSync("biome.json", "utf8"));
  write("biome.json", JSON.stringify({ ...config, vcs: { enabled: false } }));
  for (const [file, imported] of [...FORBIDDEN, ...ALLOWED]) {
    write(file, `import { probe } from "${imported}";\n\nprobe();\n`);
  }
  const biome = resolve("node_modules/@biomejs/biome/bin/biome");
  const { stdout } = spawnSync(process.execPath, [biome, "lint", "--reporter=github", "."], {
    cwd: folder,
    encoding: "utf8",
  });
  return stdout
    .split("\n")
    .filter((finding) => finding.includes("noRestrictedImports"))
    .flatMap((finding) => /(?:src|data)\/\w+\/\w+\.ts/.exec(finding)?.[0] ?? []);
}

function write(file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
