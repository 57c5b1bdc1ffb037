import type { Route } from "@playwright/test";
import { noticesOf, openFigures, openMap } from "./support/map-page";
import { expect, test } from "./support/test";

test("without WebGL 2 the page says so; outline, figures, timeline, charts and tables work", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: []
    ) {
      return kind.startsWith("webgl") ? null : original.call(this, kind, ...rest);
    } as typeof original;
  });
  await page.goto("?time=2025-07-03");
  await expect(noticesOf(page)).toContainText("no WebGL 2");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("539 drones");
  await expect(page.locator(".map-outline svg")).toBeVisible();
  await expect(page.locator(".map-outline .land").first()).toBeVisible();
  // The outline came with the newest night's.
  await expect(page.locator(".map-outline .front")).toBeHidden();
  await page.getByRole("button", { name: "Next raid night" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("322 drones");
  await page.getByRole("tab", { name: "Charts" }).click();
  await expect(page.getByRole("tabpanel").getByRole("img").first()).toBeVisible();
  await page.getByRole("tab", { name: "List" }).click();
  await expect(page.getByRole("tabpanel").getByRole("grid")).toBeVisible();
});

test("data files that do not arrive are named; the rest works; a retry mends them", async ({
  page,
  problems,
}) => {
  problems.expect(/annotations\.[0-9a-f]+\.json/);
  problems.expect(/front\.[0-9a-f]+\.json/);
  const LOST_FILES = /\/data\/(annotations|front)\./;
  await page.route(LOST_FILES, (route) => route.abort("failed"));
  await openMap(page, "?time=2025-07-03");
  const notice = noticesOf(page);
  await expect(notice).toContainText(
    /Claims, tolls and corrections could not be loaded: the file did not arrive \(annotations\.[0-9a-f]+\.json\)\. The rest works\./,
  );
  await expect(notice).toContainText(/The front could not be loaded.*front\.[0-9a-f]+\.json/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("539 drones");
  await page.getByRole("tab", { name: "Raid" }).click();
  await expect(page.getByRole("tabpanel")).toContainText("Shahed");
  await page.unroute(LOST_FILES);
  await page.getByRole("button", { name: "Try again" }).first().click();
  await expect(notice).not.toContainText("could not be loaded");
  await page.getByRole("tab", { name: "Front" }).click();
  await expect(page.getByRole("tabpanel")).toContainText("km²");
});

test("a data file that was altered is not believed", async ({ page }) => {
  await page.route("**/data/raids.*", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace("539", "639");
    await route.fulfill({ response, body });
  });
  await openMap(page, "?time=2025-07-03");
  await expect(noticesOf(page)).toContainText(/The raids could not be loaded: the file is damaged/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("could not be loaded");
  await page.getByRole("tab", { name: "Front" }).click();
  await expect(page.getByRole("tabpanel")).toContainText("km²");
});

test("an address that makes no sense is named, and the newest raid is shown", async ({ page }) => {
  await openFigures(page, "?time=2025-02-30&map=here&layers=tanks");
  const notice = noticesOf(page);
  await expect(notice).toContainText("time=2025-02-30");
  await expect(notice).toContainText("map=here");
  await expect(notice).toContainText("layers=tanks");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/\d+ drones/);
  await notice.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice).not.toContainText("makes no sense");
});

test("a date after the last of the data shows the last day and says so", async ({ page }) => {
  await openFigures(page, "?time=2031-01-01");
  await expect(noticesOf(page)).toContainText("2031-01-01");
  await expect(page.getByRole("slider", { name: "Raid night" })).toBeVisible();
});

test("a slow network is told, with what is on its way, and no other night stands for the one asked for", async ({
  page,
}) => {
  const held: Array<Route> = [];
  await page.route("**/data/raids.*", (route) => {
    held.push(route);
  });
  await page.goto("?time=2025-07-03");
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Loading the raids …");
  await expect(noticesOf(page)).toContainText("Slow network: the raids still on the way, 3 of 4");
  await Promise.all(held.map((route) => route.continue()));
  await expect(heading).toContainText("539 drones");
  await expect(noticesOf(page)).toBeEmpty();
});
