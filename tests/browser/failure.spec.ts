import { openMap } from "./support/map-page";
import { expect, test } from "./support/test";

test("without WebGL 2 the page says so, and figures and timeline work", async ({ page }) => {
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
  await expect(page.getByRole("status")).toContainText("no WebGL 2");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("539 drones");
  await page.getByRole("button", { name: "Next raid night" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("322 drones");
});

test("a data file that does not arrive is named; the rest works; a retry mends it", async ({
  page,
  problems,
}) => {
  problems.expect(/front\.[0-9a-f]+\.json/);
  await page.route("**/data/front.*", (route) => route.abort("failed"));
  await openMap(page, "?time=2025-07-03");
  const notice = page.getByRole("status");
  await expect(notice).toContainText(/The front could not be loaded.*front\.[0-9a-f]+\.json/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("539 drones");
  await page.unroute("**/data/front.*");
  await page.getByRole("button", { name: "Try again" }).click();
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
  await expect(page.getByRole("status")).toContainText(
    /The raids could not be loaded: the file is damaged/,
  );
  await expect(page.getByRole("heading", { level: 1 })).toContainText("could not be loaded");
  await page.getByRole("tab", { name: "Front" }).click();
  await expect(page.getByRole("tabpanel")).toContainText("km²");
});

test("an address that makes no sense is named, and the newest raid is shown", async ({ page }) => {
  await openMap(page, "?time=2025-02-30&map=here&layers=tanks");
  const notice = page.getByRole("status");
  await expect(notice).toContainText("time=2025-02-30");
  await expect(notice).toContainText("map=here");
  await expect(notice).toContainText("layers=tanks");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/\d+ drones/);
  await notice.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice).not.toContainText("makes no sense");
});

test("a date after the last of the data shows the last day and says so", async ({ page }) => {
  await openMap(page, "?time=2031-01-01");
  await expect(page.getByRole("status")).toContainText("2031-01-01");
  await expect(page.getByRole("slider", { name: "Raid night" })).toBeVisible();
});
