import type { Page } from "@playwright/test";
import { openFigures, openMap } from "./support/map-page";
import { expect, test } from "./support/test";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test("on a phone the map keeps most of the screen; panel and legend are opened over it and put away", async ({
  page,
}) => {
  const map = await openMap(page, "?time=2025-07-03");

  await test.step("most of the screen is map, and nothing scrolls sideways", async () => {
    const box = await map.boundingBox();
    expect(box?.height ?? 0).toBeGreaterThan(844 * 0.45);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("539 drones");
    await expect(page.getByRole("button", { name: "Play", exact: true })).toBeInViewport();
  });

  await test.step("the panel opens as a sheet and folds away", async () => {
    const row = page.getByRole("row", { name: "Shahed-136/131" });
    await page.getByRole("tab", { name: "Raid" }).tap();
    await expect(row).toBeVisible();
    await page.getByRole("button", { name: "Fold the panel away" }).tap();
    await expect(row).toBeHidden();
  });

  await test.step("layers are switched from the legend", async () => {
    await page.getByText("Layers and legend").tap();
    await page.getByRole("checkbox", { name: "Drones" }).tap();
    await expect(page).toHaveURL(/layers=missiles,strikes,front,advances/);
  });
});

for (const [width, height, address] of [
  [390, 844, "?time=2022-02-24"],
  [360, 640, "uk/?time=2022-02-24&window=compare:2022-03-01"],
] as const) {
  test(`at ${width} by ${height} the map keeps its height, however much a night has to say`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openMap(page, address);
    const slider = page.locator(".timeline-slider.playhead");
    const changes = await slider.evaluate(async (input: HTMLInputElement) => {
      const map = document.querySelector(".map");
      const seen: Array<string | null> = [];
      let before = map?.clientHeight;
      for (let day = Number(input.min); day <= Number(input.max); day += 3) {
        input.valueAsNumber = day;
        input.dispatchEvent(new Event("input", { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve));
        if (map?.clientHeight !== before) seen.push(input.ariaValueText);
        before = map?.clientHeight;
      }
      return seen;
    });
    expect(changes).toEqual([]);
  });
}

test("a town found is seen with its line beside its card, which leads with the distance", async ({
  page,
}) => {
  const map = await openMap(page, "?time=2025-07-03");
  await page.getByRole("combobox").tap();
  await page.getByRole("combobox").fill("Pokrovsk");
  await page.getByRole("option", { name: "town: distance to the front" }).first().tap();
  const card = page.getByRole("complementary").filter({ hasText: "Pokrovsk" });
  await expect(card).toContainText(/^×?Pokrovsk\s*6\.0 km to the front line/);
  const [mapBox, cardBox] = [await map.boundingBox(), await card.boundingBox()];
  expect(cardBox?.height ?? 844).toBeLessThanOrEqual(844 * 0.45);
  // What the address looks at is the middle of the map, and lies north of it beside the card.
  await expect(page).toHaveURL(/select=town:pokrovsk/);
  const latitude = () => Number(/map=[^/]+\/([^/&]+)/.exec(page.url())?.[1]);
  await expect.poll(latitude).toBeLessThan(48.2);
  expect((mapBox?.y ?? 0) + (mapBox?.height ?? 0)).toBeGreaterThan(cardBox?.y ?? 0);
});

test("the filter's title, count and way out stay in sight while its sheet scrolls", async ({
  page,
}) => {
  await openMap(page, "?time=2025-07-03");
  await page.getByRole("button", { name: "Filter" }).tap();
  const sheet = page.getByRole("dialog", { name: "Filter raids and strikes" });
  await sheet.getByText("Weapon class").tap();
  await sheet.getByRole("button", { name: "Clear filter" }).scrollIntoViewIfNeeded();
  await expect(sheet.getByText("1,010 of 1,010 nights")).toBeInViewport();
  await sheet.getByRole("button", { name: "Close" }).tap();
  await expect(sheet).toBeHidden();
});

test("on its side a phone compares A with B too, in a sheet that Escape closes", async ({
  page,
}) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openMap(page, "?time=2025-07-03");
  await page.getByRole("button", { name: "30 days to 3 Jul 2025" }).tap();
  const sheet = page.getByRole("dialog", { name: "Date and window" });
  await sheet.getByRole("radio", { name: "A against B" }).tap();
  await expect(sheet.getByRole("textbox", { name: "A", exact: true })).toBeInViewport();
  await expect(sheet.getByRole("textbox", { name: "B", exact: true })).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(/window=compare/);
});

test("both handles of a comparison are moved by a finger", async ({ page }) => {
  // Twenty days in sight.
  await openFigures(page, "?time=2025-07-15&window=compare:2025-07-05&span=2025-07-01..2025-07-20");
  const box = await page.locator(".timeline-measure").boundingBox();
  if (!box) throw new Error("the timeline has no size");
  const day = box.width / 20;
  const at = (date: number) => ({ x: box.x + day * (date - 0.5), y: box.y + box.height / 2 });
  // A's handle, 44 px wide for fingers, lies to the left of its day.
  const handleOfA = { x: at(5).x - 22, y: at(5).y };
  await dragByFinger(page, handleOfA, 3 * day);
  await expect(page).toHaveURL(/window=compare:2025-07-08/);
  await expect(page).toHaveURL(/time=2025-07-15/);
  await dragByFinger(page, at(15), -2 * day);
  await expect(page).toHaveURL(/time=2025-07-13/);
  await expect(page).toHaveURL(/window=compare:2025-07-08/);
});

/** Playwright taps, but has no finger that stays down. */
async function dragByFinger(
  page: Page,
  from: { readonly x: number; readonly y: number },
  pixels: number,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [from] });
  for (const share of [0.25, 0.5, 0.75, 1]) {
    const touchPoints = [{ x: from.x + share * pixels, y: from.y }];
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints });
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await session.detach();
}
