import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { en } from "../../../src/i18n/en";
import { uk } from "../../../src/i18n/uk";

const OWN_FILES = /i18n\/(en|uk)\.ts$/;

describe("the texts of the languages", () => {
  test("have the same keys", () => {
    expect(pathsOf(uk).sort()).toEqual(pathsOf(en).sort());
  });

  test("a missing one would be found", () => {
    const english = { headline: { loading: "Loading" }, card: { close: "Close" } };
    const ukrainian = { headline: {}, card: { close: "Закрити" } };
    expect(pathsOf(english)).toEqual(["headline.loading", "card.close"]);
    expect(pathsOf(ukrainian)).toEqual(["card.close"]);
  });

  test("are none of them empty", () => {
    expect(emptyOf(en)).toEqual([]);
    expect(emptyOf(uk)).toEqual([]);
    expect(emptyOf({ card: { close: " " } })).toEqual(["card.close"]);
  });

  test("are all used", () => {
    const source = namesIn(sourceText());
    expect(pathsOf(en).filter((path) => !isUsed(path, source))).toEqual([]);
  });

  test("an unused one would be found", () => {
    const source = namesIn(
      "messages.figures.launched + messages.weaponClasses[strike.weaponClass]",
    );
    expect(isUsed("figures.neverHeardOf", source)).toBe(false);
    expect(isUsed("figures.launched", source)).toBe(true);
    expect(isUsed("weaponClasses.drone", source)).toBe(true);
  });
});

/** `a.b.c` of every text in an object of objects. */
function pathsOf(texts: object, prefix = ""): Array<string> {
  return Object.entries(texts).flatMap(([key, value]) =>
    isGroup(value) ? pathsOf(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

function emptyOf(texts: object, prefix = ""): Array<string> {
  return Object.entries(texts).flatMap(([key, value]) => {
    if (isGroup(value)) return emptyOf(value, `${prefix}${key}.`);
    return typeof value === "string" && value.trim() === "" ? [`${prefix}${key}`] : [];
  });
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

interface Names {
  readonly all: ReadonlySet<string>;
  /** What something is looked up in by a name at run time. */
  readonly groups: ReadonlySet<string>;
}

function namesIn(source: string): Names {
  return {
    all: new Set(source.match(/[a-z]\w*/gi)),
    groups: new Set([...source.matchAll(/([a-z]\w*)\[/gi)].map(([, name]) => name as string)),
  };
}

function isUsed(path: string, { all, groups }: Names): boolean {
  const names = path.split(".");
  return all.has(names.at(-1) as string) || names.slice(0, -1).some((group) => groups.has(group));
}

function sourceText(): string {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !OWN_FILES.test(path))
    .map((path) => readFileSync(join("src", path), "utf8"))
    .join("\n");
}
