import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { en } from "../../../src/i18n/en";
import { uk } from "../../../src/i18n/uk";

describe("the messages", () => {
  test("are the same in every language, none empty", () => {
    expect(paths(uk)).toEqual(paths(en));
  });

  test("are all in use", () => {
    const sources = sourceFiles("src")
      .filter((file) => !file.endsWith("en.ts") && !file.endsWith("uk.ts"))
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    const unused = Object.keys(flat(en))
      .map((path) => path.split(".").at(-1) ?? path)
      .filter((key) => !usedByTable.has(key) && !new RegExp(`\\b${key}\\b`).test(sources));
    expect(unused).toEqual([]);
  });
});

/** Keys of tables that are indexed by a value of the model, such as a weapon class. */
const usedByTable = new Set(
  [
    en.precision,
    en.timePrecision,
    en.weaponClasses,
    en.targetTypes,
    en.confidences,
    en.failure.reason,
    en.failure.dataset,
    en.settings.themes,
    en.panel.tabs,
  ].flatMap(Object.keys),
);

function paths(messages: object): ReadonlyArray<string> {
  return Object.keys(flat(messages)).sort();
}

function flat(value: object, path = ""): Record<string, unknown> {
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, entry]) => {
      const name = path === "" ? key : `${path}.${key}`;
      if (typeof entry === "object") return flat(entry, name);
      expect(entry, `${name} is empty`).not.toBe("");
      return { [name]: entry };
    }),
  );
}

function sourceFiles(folder: string): ReadonlyArray<string> {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}
