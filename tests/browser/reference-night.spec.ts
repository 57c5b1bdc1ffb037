import { openMap } from "./support/map-page";
import { differingShare, restingPicture } from "./support/pictures";
import { expect, test } from "./support/test";

test.describe("the night of 3 to 4 July 2025", () => {
  test("has the figures of the Air Force command's report", async ({ page }) => {
    await openMap(page, "?time=2025-07-03");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      /3\s?–\s?4 July 2025: 539 drones and 11 missiles, the largest raid until then, Kyiv the main target/,
    );
    await page.getByRole("tab", { name: "Raid" }).click();
    const row = (weapon: string) => page.getByRole("row", { name: weapon }).getByRole("cell");
    await expect(row("Shahed-136/131")).toHaveText(["539", "268", "208", "50%"]);
    await expect(row("Iskander-M/KN-23").first()).toHaveText("6");
    await expect(row("Iskander-K").first()).toHaveText("4");
    await expect(row("X-47 Kinzhal").first()).toHaveText("1");
    await expect(page.getByRole("button", { name: "Solomianskyi district" })).toBeVisible();
  });

  test("is reached from the newest raid by typing its date", async ({ page }) => {
    await openMap(page, "./");
    await page.getByLabel("Go to the night that began on").fill("2025-07-03");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("539 drones");
    await expect(page).toHaveURL(/time=2025-07-03/);
  });

  test("is reached step by step and by keyboard", async ({ page }) => {
    await openMap(page, "?time=2025-07-01");
    await page.getByRole("button", { name: "Next raid night" }).click();
    const slider = page.getByRole("slider", { name: "Raid night" });
    await expect(slider).toHaveAttribute("aria-valuetext", /2\s?–\s?3 July 2025/);
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    await expect(slider).toHaveAttribute("aria-valuetext", /539 drones and 11 missiles/);
  });

  test("opens a card with sources from a place that was hit", async ({ page }) => {
    await openMap(page, "?time=2025-07-03");
    await page.getByRole("tab", { name: "Raid" }).click();
    await page.getByRole("button", { name: "Solomianskyi district" }).click();
    const card = page.getByRole("complementary");
    await expect(card).toContainText("a city district; the point stands for all of it");
    await expect(card.getByRole("link").first()).toHaveAttribute("href", /^https:/);
    await card.getByRole("button", { name: "Close" }).click();
    await expect(card).toBeHidden();
  });
});

test.describe("each layer", () => {
  const views = {
    Drones: "5.3/49.2/31.4",
    Missiles: "5.3/49.2/31.4",
    "Strike targets": "9/50.45/30.2",
    "Front line and occupied land": "6.5/48/36",
    "Eastern advances": "8/48/36.5",
  };

  for (const [layer, camera] of Object.entries(views)) {
    test(`${layer}: its switch changes the picture and the address, and back`, async ({ page }) => {
      const map = await openMap(page, `?time=2025-07-03&map=${camera}`);
      const shown = await restingPicture(page, map);
      const toggle = page.getByRole("checkbox", { name: layer });
      await toggle.uncheck();
      const hidden = await restingPicture(page, map);
      expect(await differingShare(page, shown, hidden)).toBeGreaterThan(0.0003);
      await expect(page).toHaveURL(/layers=/);
      await toggle.check();
      const again = await restingPicture(page, map);
      expect(await differingShare(page, shown, again)).toBeLessThan(0.0003);
      await expect(page).not.toHaveURL(/layers=/);
    });
  }
});

test("playing moves raids and front on, and pausing stops them", async ({ page }) => {
  const map = await openMap(page, "?time=2025-07-03&map=5.3/49.2/31.4&speed=7");
  const before = await restingPicture(page, map);
  const slider = page.getByRole("slider", { name: "Raid night" });
  const start = Number(await slider.inputValue());
  await page.getByRole("button", { name: "Play" }).click();
  await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(start + 6);
  await page.getByRole("button", { name: "Pause" }).click();
  const stopped = await slider.inputValue();
  const after = await restingPicture(page, map);
  expect(await slider.inputValue()).toBe(stopped);
  expect(await differingShare(page, before, after)).toBeGreaterThan(0.001);
});

test("a click on the map opens a card of the mark under it", async ({ page }) => {
  const map = await openMap(page, "?time=2025-07-03&map=8/47.9/37.6&layers=front");
  const box = await map.boundingBox();
  if (!box) throw new Error("the map has no size");
  // Donetsk, held since 2014: occupied land lies under the middle of the map.
  await map.click({ position: { x: box.width / 2 + 60, y: box.height / 2 } });
  await expect(page.getByRole("complementary")).toContainText("DeepState");
});
