import type { Page } from "@playwright/test";
import { mapOf, openMap } from "./support/map-page";
import { expect, test } from "./support/test";

const REPLAY = "?time=2025-07-03&at=2025-07-04T01:20&mode=present";

/** Longer than the controls stay in sight after the last movement. */
const LONG_REST_MS = 3500;

function stage(page: Page) {
  return {
    date: page.getByRole("banner"),
    leave: page.getByRole("button", { name: "Leave the presentation" }),
    replayBar: page.getByRole("region", { name: "Replay of the night" }),
  };
}

test("a clicker steps from raid to raid, whatever has the focus, and Esc leaves", async ({
  page,
}) => {
  await openMap(page, "?time=2025-07-03&mode=present");
  const { date } = stage(page);
  await expect(date).toContainText(/3\s?–\s?4 July 2025/);
  await expect(date).toContainText("550");
  await expect(date).toContainText("72 not accounted for");
  await page.keyboard.press("PageDown");
  await expect(date).toContainText(/4\s?–\s?5 July 2025/);
  await page.keyboard.press("PageUp");
  await page.keyboard.press("PageUp");
  await expect(date).toContainText(/2\s?–\s?3 July 2025/);
  await page.getByRole("slider", { name: "Raid night" }).focus();
  await page.keyboard.press("PageDown");
  await expect(date).toContainText(/3\s?–\s?4 July 2025/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("tab", { name: "Raid" })).toBeVisible();
  await expect(page).not.toHaveURL(/mode=/);
});

test("controls stay under a resting pointer and clear of all words, and go once it has left", async ({
  page,
}) => {
  await openMap(page, "?time=2025-07-03&mode=present");
  const { leave } = stage(page);
  await mapOf(page).hover({ position: { x: 300, y: 100 } });
  await page.getByRole("slider", { name: "Raid night" }).hover();
  await page.waitForTimeout(LONG_REST_MS);
  const controls = await page.locator(".present-controls").boundingBox();
  const key = await page.getByRole("complementary", { name: "Key" }).boundingBox();
  if (!controls || !key) throw new Error("controls and key are in the page");
  expect(key.y + key.height).toBeLessThanOrEqual(controls.y + 1);
  await leave.click({ trial: true });
  await mapOf(page).hover({ position: { x: 300, y: 100 } });
  await expect(page.locator(".present")).not.toHaveClass(/awake/, { timeout: 10_000 });
});

test("the keys of the time work as on the page, and the help tells of them", async ({ page }) => {
  await openMap(page, "?time=2025-07-03&mode=present");
  const { date, replayBar } = stage(page);
  await page.keyboard.press("r");
  await expect(replayBar).toBeVisible();
  await expect(date).toContainText(/\d\d:\d\d/);
  await page.keyboard.press("r");
  await expect(replayBar).toBeHidden();
  await page.keyboard.press("Home");
  await expect(date).toContainText("February 2022");
  await page.keyboard.press("End");
  await expect(date).toContainText("2026");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toContainText("replay the night");
});

test("Esc closes what lies on top first, and only then leaves", async ({ page }) => {
  await openMap(page, REPLAY);
  const { leave, replayBar } = stage(page);
  const help = page.getByRole("dialog");
  await page.keyboard.press("?");
  await expect(help).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  const blank = page.getByText("The screen is blank");
  // A dialog that is closing keeps its keys for a moment.
  await expect(async () => {
    await page.keyboard.press("b");
    await expect(blank).toBeAttached({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(blank).not.toBeAttached();
  await expect(replayBar).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(replayBar).toBeHidden();
  await expect(leave).toBeAttached();
  await page.keyboard.press("Escape");
  await expect(leave).not.toBeAttached();
});

test("the Esc that the browser takes to leave full screen does not end an open replay's presentation", async ({
  page,
}) => {
  await openMap(page, "?time=2025-07-03");
  const { leave, replayBar } = stage(page);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press("r");
  await expect(replayBar).toBeVisible();
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(isFull).toBe(false);
  await expect(replayBar).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(replayBar).toBeHidden();
  await expect(leave).toBeAttached();
});

test("two evenings are chosen on the stage, which then tells of the front first, in either language", async ({
  page,
}) => {
  await openMap(page, "?time=2025-07-03&mode=present");
  const { date } = stage(page);
  await mapOf(page).hover({ position: { x: 300, y: 100 } });
  await page.getByRole("radio", { name: "A against B" }).click();
  const from = page.getByLabel("A", { exact: true });
  await from.fill("1 Nov 2024");
  await from.press("Enter");
  await expect(date).toContainText(/^1 Nov 2024 – 3 Jul 2025/);
  await expect(date).toContainText("+3,027 km²");
  await page.getByLabel("Language").selectOption("uk");
  await expect(date).toContainText("Росія захопила");
});

test("over Kyiv the key leaves out the front, and a mark that is chosen is told of", async ({
  page,
}) => {
  const kyiv = "?time=2025-07-03&map=9.8/50.44/30.52&mode=present";
  await openMap(page, `${kyiv}&select=strike:2025-07-04-kyiv-darnytskyi`);
  const key = page.getByRole("complementary", { name: "Key" });
  await expect(key).toContainText("open: only the day is known");
  await expect(key).not.toContainText("front line");
  await expect(key).not.toContainText("occupied");
  const { date } = stage(page);
  await expect(date).toContainText("Darnytskyi district, Kyiv");
  await date.getByRole("button", { name: "Close" }).click();
  await expect(date).not.toContainText("Darnytskyi");
});

test("Esc leaves also after another language was chosen", async ({ page }) => {
  await openMap(page, "?time=2025-07-03&mode=present");
  const { leave } = stage(page);
  await mapOf(page).hover({ position: { x: 300, y: 100 } });
  const language = page.getByLabel("Language");
  await language.focus();
  await language.selectOption("en");
  await page.keyboard.press("Escape");
  await expect(leave).not.toBeAttached();
});
