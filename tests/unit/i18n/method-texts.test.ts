import { expect, test } from "vitest";
import { METHOD_TEXTS } from "../../../src/i18n/method";

test("the method page says as much in every language, and leaves nothing empty", () => {
  expect(paths(METHOD_TEXTS.uk)).toEqual(paths(METHOD_TEXTS.en));
});

/** Of every text, those in lists too. */
function paths(value: object, path = ""): ReadonlyArray<string> {
  return Object.entries(value).flatMap(([key, entry]) => {
    const name = `${path}.${key}`;
    if (typeof entry === "object") return paths(entry, name);
    expect(entry, `${name} is empty`).not.toBe("");
    return [name];
  });
}
