import { describe, expect, test } from "vitest";
import { type OblastOrder, type OblastRow, orderOblasts } from "../../../src/model/oblast-order";

const ROWS: ReadonlyArray<OblastRow> = [
  row("Volyn", null),
  row("Odesa", { target: 3, affected: 10, nights: 11 }),
  row("Kyiv", { target: 4, affected: 3, nights: 4 }),
  row("Chernivtsi", null),
  row("Chernihiv", { target: 0, affected: 4, nights: 4 }),
];

describe("the table of oblasts", () => {
  test("ranks by nights, those alike by name, and puts those never named last", () => {
    expect(names({ column: "nights", direction: "descending" })).toEqual([
      "Odesa",
      "Chernihiv",
      "Kyiv",
      "Chernivtsi",
      "Volyn",
    ]);
  });

  test("keeps those never named last in the reverse order as well", () => {
    expect(names({ column: "target", direction: "ascending" })).toEqual([
      "Chernihiv",
      "Odesa",
      "Kyiv",
      "Chernivtsi",
      "Volyn",
    ]);
    expect(names({ column: "name", direction: "descending" })).toEqual([
      "Odesa",
      "Kyiv",
      "Chernihiv",
      "Chernivtsi",
      "Volyn",
    ]);
  });
});

function names(order: OblastOrder) {
  return orderOblasts(ROWS, order, (a, b) => a.localeCompare(b, "en")).map(({ name }) => name);
}

function row(name: string, counts: Omit<NonNullable<OblastRow["counts"]>, "oblast"> | null) {
  return { oblast: name, name, counts: counts && { oblast: name, ...counts } };
}
