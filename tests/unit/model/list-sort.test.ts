import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type SortKey, sortRows } from "../../../src/model/list-sort";

const compareTexts = (first: string, second: string) => first.localeCompare(second, "en");
const sort = (keys: ReadonlyArray<SortKey>, descending: boolean) =>
  sortRows(keys, (key) => key, descending, compareTexts);

describe("rows of a list", () => {
  test("have what is not known last, whichever the direction", () => {
    expect(sort([null, 11, 539], false)).toEqual([11, 539, null]);
    expect(sort([null, 11, 539], true)).toEqual([539, 11, null]);
  });

  test("know zero from not known", () => {
    expect(sort([null, 3, 0], true)).toEqual([3, 0, null]);
  });

  test("of equal keys keep their order, also downwards", () => {
    const rows = [
      { launched: 7, night: "newer" },
      { launched: 7, night: "older" },
    ];
    for (const descending of [true, false]) {
      expect(sortRows(rows, ({ launched }) => launched, descending, compareTexts)).toEqual(rows);
    }
  });

  test("are all there, once each", () => {
    const keys = fc.array(fc.option(fc.integer()));
    fc.assert(
      fc.property(keys, fc.boolean(), (given, descending) => {
        const sorted = sort(given, descending);
        const ascending = (a: SortKey, b: SortKey) => Number(a ?? Infinity) - Number(b ?? Infinity);
        expect([...sorted].sort(ascending)).toEqual([...given].sort(ascending));
      }),
    );
  });
});
