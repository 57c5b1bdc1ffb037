import { expect, test } from "vitest";

test("tests of one zone run in a zone far from Kyiv's, seven hours behind UTC in summer", () => {
  expect(new Date(Date.UTC(2025, 6, 3)).getTimezoneOffset()).toBe(420);
});
