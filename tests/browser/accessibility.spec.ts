import AxeBuilder from "@axe-core/playwright";
import { expectDrawn, openMap } from "./support/map-page";
import { expect, test } from "./support/test";

const VIEWS = [
  "?time=2025-07-03",
  "?time=2025-07-03&lang=uk&theme=dark",
  "?time=2025-07-03&tab=front&window=compare:2024-11-01",
  "?time=2025-07-03&tab=towns&lang=uk",
  "?time=2025-07-03&tab=about&theme=dark",
  "?time=2025-07-03&select=strike:2025-07-04-kyiv-solomianskyi",
  "?time=2025-07-03&mode=embed",
  "?time=2025-07-03&mode=present&theme=dark",
];

for (const view of VIEWS) {
  test(`axe finds nothing in ${view}`, async ({ page }) => {
    await page.goto(view);
    await expectDrawn(page);
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
}

test("the main task is done by keyboard alone", async ({ page }) => {
  await openMap(page, "?time=2025-07-02");
  const focusedName = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
    });
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press("Tab");
      if ((await focusedName()) === name) return;
    }
    throw new Error(`Tab never reached "${name}"`);
  };
  await tabTo("Raid night");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("539 drones");
  await page.reload();
  await tabTo("Raid");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Front" })).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("tabpanel")).toContainText("net");
});
