import { expect, test } from "vitest";
import { messagesOf } from "../../../src/i18n";

test("the evenings on which the source redrew are named, or counted where they are many", () => {
  const { redrawn } = messagesOf("en").window;
  expect(redrawn(1, "30 Jun 2025")).toMatch(/^On 30 Jun 2025 the source/);
  expect(redrawn(12, null)).toMatch(/^On 12 evenings the source/);
  expect(messagesOf("uk").window.redrawn(22, null)).toMatch(/^22 вечори:/);
});
