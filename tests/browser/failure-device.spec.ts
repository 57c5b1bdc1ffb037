import { expectDrawn, noticesOf, openMap } from "./support/map-page";
import { expect, test } from "./support/test";

test.describe("where the browser stores nothing", () => {
  test.use({ serviceWorkers: "allow" });

  test("the page works, and says nothing of it", async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      };
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
        Object.defineProperty(window, name, { get: refuse });
      }
      Object.defineProperty(Navigator.prototype, "serviceWorker", { get: refuse });
    });
    await openMap(page, "?time=2025-07-03");
    await page.getByRole("button", { name: "Next raid night" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("322 drones");
    await expect(noticesOf(page)).toBeEmpty();
  });
});

test("while the map is on its way the page says so, over the country's outline", async ({
  page,
}) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route("**/basemap/basemap.json", async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto("?time=2025-07-03");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("539 drones");
  await expect(page.getByText("Loading the map …")).toBeVisible();
  await expect(page.locator(".map-outline svg")).toBeVisible();
  arrive();
  await expectDrawn(page);
  await expect(page.getByText("Loading the map …")).toBeHidden();
});

test("what a view asks for later is announced until it has come", async ({ page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/data\/(frontearlier|towns)\./, async (route) => {
    await arrived;
    await route.continue();
  });
  await openMap(page, "?time=2023-03-09&tab=towns");
  const earlierYears = page.getByText(/^Front, .*: loading the earlier years of the front\.$/);
  await expect(earlierYears).toBeVisible();
  await expect(page.getByText("Loading the towns …")).toBeVisible();
  arrive();
  await expect(earlierYears).toBeHidden();
  await expect(page.getByRole("tabpanel").getByText("Bakhmut")).toBeVisible();
});
