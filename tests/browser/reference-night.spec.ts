import { openFigures, openMap } from "./support/map-page";
import { differingShare, restingPicture } from "./support/pictures";
import { expect, test } from "./support/test";

test("the night of 3 to 4 July 2025 is reached step by step, has the figures of the command's report and the places hit", async ({
  page,
}) => {
  await test.step("by button and by key", async () => {
    await openFigures(page, "?time=2025-07-01");
    await page.getByRole("button", { name: "Next raid night" }).click();
    const slider = page.getByRole("slider", { name: "Raid night" });
    await expect(slider).toHaveAttribute("aria-valuetext", /2\s?–\s?3 July 2025/);
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    await expect(slider).toHaveAttribute("aria-valuetext", /539 drones and 11 missiles/);
  });

  await test.step("the figures, row for row", async () => {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      /3\s?–\s?4 July 2025: 539 drones and 11 missiles, the largest raid until then, main target: Kyiv/,
    );
    await page.getByRole("tab", { name: "Raid" }).click();
    const row = (weapon: string) => page.getByRole("row", { name: weapon }).getByRole("cell");
    await expect(row("Shahed-136/131")).toHaveText(["539", "268", "208", "50%"]);
    await expect(row("Iskander-M/KN-23").first()).toHaveText("6");
    await expect(row("Iskander-K").first()).toHaveText("4");
    await expect(row("X-47 Kinzhal").first()).toHaveText("1");
  });

  await test.step("the card of a place hit, with its sources", async () => {
    await page.getByRole("button", { name: "Solomianskyi district" }).click();
    const card = page.getByRole("complementary");
    await expect(card).toContainText("a city district; the point stands for all of it");
    await expect(card.getByRole("link").first()).toHaveAttribute("href", /^https:/);
    await card.getByRole("button", { name: "Close" }).click();
    await expect(card).toBeHidden();
  });
});

test("a click reaches what is drawn there: an oblast's card, and the places that a coin counts", async ({
  page,
}) => {
  await openMap(page, "?time=2025-07-03");
  await page.getByRole("checkbox", { name: "Oblasts by nights named" }).check();
  const westOfKyiv = { x: 600, y: 240 };
  await expect(async () => {
    await page.mouse.click(westOfKyiv.x, westOfKyiv.y);
    await expect(page).toHaveURL(/select=oblast:UA-/, { timeout: 1000 });
  }).toPass();
  await page.getByRole("complementary").getByRole("button", { name: "Close" }).click();
  const coinOfKyiv = { x: 698, y: 181 };
  await page.mouse.click(coinOfKyiv.x, coinOfKyiv.y);
  await expect(page).toHaveURL(/map=[6-9].*\/50\.[45]\d*\/30\.[45]/);
});

test.describe("a layer's switch changes the picture and the address, and back", () => {
  const views = {
    "5.3/49.2/31.4": ["Drones", "Missiles"],
    "9/50.45/30.2": ["Strike targets"],
    "7/48.2/36.8": ["Front line and occupied land", "Eastern advances"],
  };

  for (const [camera, layers] of Object.entries(views)) {
    test(layers.join(", "), async ({ page }) => {
      const map = await openMap(page, `?time=2025-07-03&map=${camera}`);
      const shown = await restingPicture(page, map);
      for (const layer of layers) {
        await test.step(layer, async () => {
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
  }
});

test("playing moves raids and front on, and pausing stops them", async ({ page }) => {
  const map = await openMap(page, "?time=2025-07-03&map=5.3/49.2/31.4&speed=7");
  const before = await restingPicture(page, map);
  const slider = page.getByRole("slider", { name: "Raid night" });
  const start = Number(await slider.inputValue());
  await page.getByRole("button", { name: "Play", exact: true }).click();
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
