import { test as base, expect } from "@playwright/test";
import { PageProblems } from "./page-problems";

export { expect };

/** Playwright's `test`, which also fails where the page reports an error or asks a foreign host. */
export const test = base.extend<{ problems: PageProblems }>({
  problems: [
    async ({ context }, use) => {
      const problems = new PageProblems(context);
      await use(problems);
      expect(problems.unexpected, "problems that the page reported").toEqual([]);
    },
    { auto: true },
  ],
});
