import { openMap } from "./support/map-page";
import { expect, test } from "./support/test";

test("a page in the dark theme is printed on light paper, its map too, with source and address", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openMap(page, "?time=2025-07-03");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  const picture = page.locator("canvas.map-in-print");
  await expect(picture).toBeVisible();
  const brightness = await picture.evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const { data } = (canvas as HTMLCanvasElement)
      .getContext("2d")
      ?.getImageData(0, 0, width, height) ?? { data: new Uint8ClampedArray() };
    return data.reduce((sum, value) => sum + value, 0) / data.length;
  });
  expect(brightness).toBeGreaterThan(220);
  await expect(page.locator(".print-foot")).toContainText("DeepState");
  await expect(page.locator(".print-foot")).toContainText("?time=2025-07-03");

  await test.step("and is as before afterwards", async () => {
    await page.emulateMedia({ colorScheme: "dark", media: null });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect(picture).toHaveCount(0);
  });
});
