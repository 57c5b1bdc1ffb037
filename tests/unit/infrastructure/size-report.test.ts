import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { buildManifestSchema, splitScripts } from "../../size/chunks";
import { formatTable, overBudget } from "../../size/table";

/** A page that loads its reader's mode at once and its embed mode when asked to. */
const manifest = v.parse(buildManifestSchema, {
  "index.html": {
    file: "index.js",
    isEntry: true,
    imports: ["_model.js"],
    dynamicImports: ["src/modes/reader/main.tsx", "src/modes/embed/main.tsx"],
  },
  "_model.js": { file: "model.js" },
  "_legend.js": { file: "legend.js" },
  "src/modes/reader/main.tsx": { file: "reader.js", imports: ["_model.js", "index.html"] },
  "src/modes/embed/main.tsx": { file: "embed.js", imports: ["_model.js", "_legend.js"] },
});

describe("splitScripts", () => {
  const scripts = ["embed.js", "index.js", "legend.js", "model.js", "reader.js", "worker.js"];

  test("counts static imports, undeclared dynamic ones and workers as initial", () => {
    expect(splitScripts(manifest, scripts, ["src/modes/embed"])).toEqual({
      initial: ["index.js", "model.js", "reader.js", "worker.js"],
      onDemand: ["embed.js", "legend.js"],
    });
  });

  test("counts everything as initial where nothing is declared", () => {
    expect(splitScripts(manifest, scripts, []).initial).toEqual(scripts);
  });

  test("names an import that the manifest does not describe", () => {
    const broken = v.parse(buildManifestSchema, {
      "index.html": { file: "index.js", isEntry: true, imports: ["_gone.js"] },
    });
    expect(() => splitScripts(broken, ["index.js"], [])).toThrow(/"_gone.js" is imported/);
  });
});

describe("table", () => {
  const table = {
    title: "Data",
    files: [
      { path: "small.json", bytes: 400 },
      { path: "large.geojson", bytes: 1600 },
    ],
    budgetKb: 2,
  };

  test("lists the largest file first and the sum last", () => {
    expect(formatTable(table)).toBe(
      [
        "Data",
        "  large.geojson     1.6 kB",
        "  small.json        0.4 kB",
        "  total             2.0 kB of 2 kB",
      ].join("\n"),
    );
  });

  test("is within its budget up to the last byte", () => {
    expect(overBudget(table)).toBeNull();
    expect(overBudget({ ...table, budgetKb: null })).toBeNull();
  });

  test("says which table is over its budget, and by what", () => {
    expect(overBudget({ ...table, budgetKb: 1.9 })).toBe(
      "Over budget: Data, 2.0 kB, may be 1.9 kB.",
    );
  });
});
