import { expect, test } from "vitest";
import { markOpening } from "../../../src/prerender/mark-opening";
import { PARAMETERS } from "../../../src/state/address-parameters";

const marksOf = (query: string): DOMStringMap => {
  const root = { dataset: {} as DOMStringMap };
  markOpening(query, root);
  return root.dataset;
};

test.each([
  ["", {}],
  ["?utm_source=newsletter&tab=front", {}],
  ["?time=2025-07-03", { opening: "asked" }],
  ["?oblast=UA-30", { opening: "asked" }],
  ["?lang=uk", { opening: "asked" }],
  ["?time=2025-07-03&mode=embed", { opening: "embed" }],
  ["?mode=present&theme=dark", { opening: "present", theme: "dark" }],
  ["?mode=other&theme=sepia", {}],
])("the address %s opens with %o", (query, marks) => {
  expect(marksOf(query)).toEqual(marks);
});

test("of every parameter of an address it is known whether the newest night's page is true of it", () => {
  const names = PARAMETERS.map(({ name }) => name);
  const isAsked = (name: string) => marksOf(`?${name}=1`).opening === "asked";
  expect(names.filter((name) => !isAsked(name))).toEqual([
    ...["map", "layers", "changes", "step", "list", "sort", "speed", "loop", "tab", "select"],
    ...["mode", "theme"],
  ]);
});

test("it runs as a script of its own, without anything around it", () => {
  const run = new Function(
    "location",
    "document",
    `(${markOpening.toString()})(location.search, document.documentElement)`,
  );
  const documentElement = { dataset: {} };
  run({ search: "?mode=embed" }, { documentElement });
  expect(documentElement.dataset).toEqual({ opening: "embed" });
});
