import type { Page } from "@playwright/test";
import { openMap } from "./support/map-page";
import { expect, test } from "./support/test";

test.use({ viewport: { width: 1280, height: 800 } });

test("the country stays in sight beside a panel that is opened, until the reader moves the map", async ({
  page,
}) => {
  await openMap(page, "?time=2025-07-03");
  const whole = await zoomAfterZoomingIn(page);
  await openMap(page, "?time=2025-07-03");
  await page.getByRole("tab", { name: "Front" }).click();
  await expect(page.getByRole("tabpanel")).toContainText("576 km²");
  expect(new URL(page.url()).searchParams.has("map")).toBe(false);
  const beside = await zoomAfterZoomingIn(page);
  expect(beside).toBeLessThan(whole - 0.3);
  await page.getByRole("button", { name: "Fold the panel away" }).click();
  await expect(page.getByRole("tabpanel")).toBeHidden();
  expect(zoomOf(page)).toBe(beside);
});

/** The map's zoom as the address tells it once it has been moved by hand. */
async function zoomAfterZoomingIn(page: Page): Promise<number> {
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page).toHaveURL(/[?&]map=/);
  return zoomOf(page);
}

function zoomOf(page: Page): number {
  return Number(new URL(page.url()).searchParams.get("map")?.split("/")[0]);
}
