import { openMap } from "./support/map-page";
import { expect, test } from "./support/test";

test("a clicker steps from raid to raid, and Esc leaves", async ({ page }) => {
  await openMap(page, "?time=2025-07-03&mode=present");
  const date = page.getByRole("banner");
  await expect(date).toContainText(/3\s?–\s?4 July 2025/);
  await expect(date).toContainText("550");
  await page.keyboard.press("PageDown");
  await expect(date).toContainText(/4\s?–\s?5 July 2025/);
  await page.keyboard.press("PageUp");
  await page.keyboard.press("PageUp");
  await expect(date).toContainText(/2\s?–\s?3 July 2025/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("tab", { name: "Raid" })).toBeVisible();
  await expect(page).not.toHaveURL(/mode=/);
});

test("a clicker also works while the slider has the focus", async ({ page }) => {
  await openMap(page, "?time=2025-07-03&mode=present");
  await page.getByRole("slider", { name: "Raid night" }).focus();
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("banner")).toContainText(/4\s?–\s?5 July 2025/);
});
