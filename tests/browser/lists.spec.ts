import { readFileSync } from "node:fs";
import { openFigures } from "./support/map-page";
import { expect, test } from "./support/test";

test("the filter applies to figures and list alike, stands in the address, is cleared, and is made by hand", async ({
  page,
}) => {
  const panel = page.getByRole("tabpanel");

  await test.step("from the address", async () => {
    await openFigures(page, "?time=2025-07-03&class=ballistic-missile&tab=list");
    await expect(panel).toContainText(/\d+ of 1,010 nights/);
    const shown = /(\d+) of 1,010 nights/.exec((await panel.textContent()) ?? "")?.[1];
    expect(Number(shown)).toBeGreaterThan(100);
    await expect(page.getByRole("main")).toContainText(`${shown} of 1,010 nights`);
    await expect(page.getByRole("main")).toContainText("of 539 drones");
  });

  await test.step("cleared", async () => {
    await page.getByRole("button", { name: "Clear filter" }).first().click();
    await expect(panel).toContainText("1,010 of 1,010 nights");
    await expect(page).not.toHaveURL(/class=/);
  });

  await test.step("by hand: a least size", async () => {
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Filter raids and strikes" });
    await dialog.getByLabel("Drones and missiles in a night, at least").fill("500");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/size=500/);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(panel).toContainText(/\d+ of 1,010 nights/);
  });
});

test("the list of raids is downloaded as it is sorted and filtered, and chosen from by keyboard", async ({
  page,
}) => {
  await openFigures(page, "?time=2025-07-03&tab=list&sort=-launched&size=700");
  const panel = page.getByRole("tabpanel");

  await test.step("downloaded", async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download as CSV" }).click();
    const rows = readFileSync(await (await download).path(), "utf8")
      .trim()
      .split(/\r?\n/);
    const count = /(\d+) of 1,010/.exec((await panel.textContent()) ?? "")?.[1];
    expect(rows.length - 1).toBe(Number(count));
    expect(rows[1]).toContain("2026-03-23");
  });

  await test.step("walked and chosen from", async () => {
    await page.getByRole("button", { name: "Clear filter" }).first().click();
    const grid = page.getByRole("grid", { name: "Raid nights" });
    await expect(grid).toHaveAttribute("aria-rowcount", "1011");
    const active = grid.locator("tbody tr[tabindex='0']");
    await expect(active).toContainText("539");
    await expect(active).toHaveAttribute("aria-selected", "true");
    await active.focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("948 drones");
  });
});

test("a night is found by its date, and a place chosen in the list is chosen on the map", async ({
  page,
}) => {
  await openFigures(page, "?time=2025-06-01&tab=list&list=strikes&oblast=UA-30");

  await test.step("the search goes to a night", async () => {
    await page.keyboard.press("/");
    const box = page.getByRole("combobox", { name: "Search for a night, a place or a weapon" });
    await expect(box).toBeFocused();
    await box.fill("3 July 2025");
    await page.getByRole("listbox").getByRole("option").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("539 drones");
  });

  await test.step("the search opens what a minister said of a month", async () => {
    const box = page.getByRole("combobox", { name: "Search for a night, a place or a weapon" });
    await box.fill("minister June 2025");
    await page.getByRole("option", { name: /Foreign minister of Ukraine, June 2025/ }).click();
    await expect(page).toHaveURL(/select=claim:june-2025-minister/);
    await expect(page.getByRole("complementary")).toContainText("over 330");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("29 – 30 June 2025");
  });

  await test.step("the list of strikes", async () => {
    const grid = page.getByRole("grid", { name: "Places hit" });
    await grid.getByRole("row").nth(1).click();
    await expect(page).toHaveURL(/select=strike:/);
    await expect(page.getByRole("complementary")).toContainText("Kyiv");
  });
});

test("the list that a filter changes leaves the focus in the filter", async ({ page }) => {
  await openFigures(page, "?time=2025-07-03&tab=list&sort=-launched");
  const active = page.getByRole("grid", { name: "Raid nights" }).locator("tbody tr[tabindex='0']");
  await expect(active).toContainText("539");
  await active.focus();
  await page.keyboard.press("Home");
  await expect(active).toBeFocused();
  // There is no row above.
  await page.keyboard.press("ArrowUp");
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Filter raids and strikes" });
  const least = dialog.getByLabel("Drones and missiles in a night, at least");
  await least.fill("500");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/size=500/);
  await expect(active).toContainText("539");
  await expect(least).toBeFocused();
});
