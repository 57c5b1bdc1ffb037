import { openMap } from "./support/map-page";
import { expect, test } from "./support/test";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test("on a phone the map keeps most of the screen and nothing scrolls sideways", async ({
  page,
}) => {
  const map = await openMap(page, "?time=2025-07-03");
  const box = await map.boundingBox();
  expect(box?.height ?? 0).toBeGreaterThan(844 * 0.45);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("539 drones");
  await expect(page.getByRole("button", { name: "Play" })).toBeInViewport();
});

test("on a phone the panel opens as a sheet and folds away", async ({ page }) => {
  await openMap(page, "?time=2025-07-03");
  await page.getByRole("tab", { name: "Raid" }).tap();
  await expect(page.getByRole("row", { name: "Shahed-136/131" })).toBeVisible();
  await page.getByRole("button", { name: "Fold the panel away" }).tap();
  await expect(page.getByRole("row", { name: "Shahed-136/131" })).toBeHidden();
});

test("on a phone layers are switched from the legend", async ({ page }) => {
  await openMap(page, "?time=2025-07-03");
  await page.getByText("Layers and legend").tap();
  await page.getByRole("checkbox", { name: "Drones" }).tap();
  await expect(page).toHaveURL(/layers=missiles,strikes,front,advances/);
});
