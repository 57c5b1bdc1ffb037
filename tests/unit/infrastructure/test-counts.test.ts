import * as v from "valibot";
import { expect, test } from "vitest";
import {
  addCounts,
  formatCounts,
  playwrightCountsSchema,
  vitestCountsSchema,
} from "../../support/test-counts";

const unit = v.parse(vitestCountsSchema, {
  numTotalTests: 103,
  numPassedTests: 95,
  numFailedTests: 1,
  numPendingTests: 5,
  numTodoTests: 2,
});
const browser = v.parse(playwrightCountsSchema, {
  stats: { expected: 12, unexpected: 2, flaky: 0, skipped: 1 },
});

test("counts of Vitest and Playwright add up to one line", () => {
  expect(formatCounts(addCounts(unit, browser))).toBe("107 passed, 3 failed, 8 skipped");
});

test("skipped tests are named only where there are any", () => {
  expect(formatCounts({ passed: 7, failed: 0, skipped: 0 })).toBe("7 passed, 0 failed");
});

test("a report of another form is refused", () => {
  expect(() => v.parse(vitestCountsSchema, { stats: {} })).toThrow(/numPassedTests/);
});
