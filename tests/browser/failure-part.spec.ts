import { noticesOf, openFigures, openMap } from "./support/map-page";
import { expect, test } from "./support/test";

test("a panel's and the map's program that do not arrive are named; a retry mends the panel", async ({
  page,
  problems,
}) => {
  problems.expect(/charts-panel|show-map|dynamically imported module/);
  await page.route(/assets\/(charts-panel|show-map)-[^/]*\.js$/, (route) => route.abort("failed"));
  await page.goto("?time=2025-07-03&tab=charts");
  await expect(noticesOf(page)).toContainText("The program that draws the map could not be loaded");
  const panel = page.getByRole("tabpanel");
  await expect(panel).toContainText("The panel “Charts” could not be loaded. The rest works.");
  await page.unrouteAll();
  await panel.getByRole("button", { name: "Try again" }).click();
  await expect(panel.getByRole("img").first()).toBeVisible();
});

test("a language that does not arrive is named, and the page stays as it was", async ({
  page,
  problems,
}) => {
  problems.expect(/uk-|dynamically imported module/);
  await page.route(/assets\/uk-[^/]*\.js$/, (route) => route.abort("failed"));
  await page.goto("?time=2025-07-03");
  await page.getByLabel("Language").selectOption("uk");
  await expect(page.getByText("The texts of that language could not be loaded")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("539 drones");
  await expect(page.getByLabel("Language")).toHaveValue("en");
  await page.unrouteAll();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("539 безпілотників");
});

test("a search whose program does not arrive says so, after a second failure as well, until a retry mends it", async ({
  page,
  context,
  problems,
}) => {
  problems.expect(/search-index|dynamically imported module/);
  problems.expect(/INTERNET_DISCONNECTED|Failed to fetch/);
  await page.route(/assets\/search-index-[^/]*\.js$/, (route) => route.abort("failed"));
  // All that the page asks for by itself must have come before the network goes.
  await openMap(page, "?time=2025-07-03");
  const box = page.getByRole("combobox", { name: "Search for a night, a place or a weapon" });
  await box.fill("Kyiv");
  const failure = page.getByRole("alert");
  const retry = failure.getByRole("button", { name: "Try again" });
  await expect(failure).toContainText("The program of the search could not be loaded.");

  await test.step("without a network the page is not left for a retry", async () => {
    await context.setOffline(true);
    await box.press("Tab");
    await expect(retry).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(box).toBeFocused();
    await expect(failure).toContainText("The program of the search could not be loaded.");
    await context.setOffline(false);
  });

  await page.unrouteAll();
  await retry.click();
  await expect(page.getByRole("option").first()).toBeVisible();
  await expect(box).toHaveValue("Kyiv");
});

test("a panel whose program fails twice brings the page anew, and says so again where that does not help", async ({
  page,
  problems,
}) => {
  problems.expect(/charts-panel|dynamically imported module/);
  await page.route(/assets\/charts-panel-[^/]*\.js$/, (route) => route.abort("failed"));
  await openFigures(page, "?time=2025-07-03&tab=charts");
  const panel = page.getByRole("tabpanel");
  const retry = panel.getByRole("button", { name: "Try again" });
  const loadedAgain = page.waitForEvent("load");
  await retry.click();
  await loadedAgain;
  await expect(panel).toContainText("The panel “Charts” could not be loaded.");
  await page.unrouteAll();
  await retry.click();
  await expect(panel.getByRole("img").first()).toBeVisible();
});

test("a panel whose style sheet did not arrive is not shown without it", async ({
  page,
  problems,
}) => {
  problems.expect(/charts-panel/);
  await page.route(/assets\/charts-panel-[^/]*\.css$/, (route) => route.abort("failed"));
  await openFigures(page, "?time=2025-07-03&tab=charts");
  const panel = page.getByRole("tabpanel");
  await expect(panel).toContainText("The panel “Charts” could not be loaded.");
  await page.unrouteAll();
  await panel.getByRole("button", { name: "Try again" }).click();
  await expect(panel.getByRole("img").first()).toBeVisible();
  const rules = await page
    .locator("link[rel=stylesheet][href*=charts-panel]")
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).sheet?.cssRules.length));
  expect(rules).toEqual([expect.any(Number)]);
});

test("a screen that does not arrive leaves the one before in place", async ({ page, problems }) => {
  problems.expect(/present-|dynamically imported module/);
  await page.route(/assets\/present-[^/]*\.js$/, (route) => route.abort("failed"));
  await openFigures(page, "?time=2025-07-03");
  const present = page.getByRole("button", { name: "Present", exact: true });
  await present.click();
  const failure = page.getByRole("alert");
  await expect(failure).toContainText("This view could not be loaded.");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("539 drones");

  await test.step("without which one can go on", async () => {
    await failure.getByRole("button", { name: "Dismiss" }).click();
    await expect(failure).toBeHidden();
    await expect(page).not.toHaveURL(/mode=present/);
  });

  await present.click();
  await expect(failure).toBeVisible();
  await page.unrouteAll();
  await failure.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("button", { name: "Leave the presentation" })).toBeAttached();
});

test("a page whose program never arrives says so over what it opened with", async ({
  page,
  problems,
}) => {
  problems.expect(/assets\/main-/);
  await page.route(/assets\/main-[^/]*\.js$/, (route) => route.abort("failed"));
  await page.goto("?time=2025-07-03");
  const notice = page.getByText("The program of this page is still on its way.");
  await expect(notice).toBeHidden();
  await expect(notice).toBeVisible();
  await expect(notice.getByRole("link", { name: "Load the page again" })).toBeVisible();
});

test("letters that do not arrive leave the map its names, in those of the device", async ({
  page,
  problems,
}) => {
  problems.expect(/\.woff2/);
  await page.route(/\.woff2$/, (route) => route.abort("failed"));
  await openMap(page, "?time=2025-07-03");
  await expect(noticesOf(page)).toBeEmpty();
});
