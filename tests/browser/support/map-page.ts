import { expect, type Locator, type Page } from "@playwright/test";

/** The map of a page or frame. */
export function mapOf(page: Pick<Page, "getByRole">): Locator {
  return page.getByRole("region", { name: "Map of Ukraine" });
}

/** Opens an address of the built site and waits until map and data are drawn. */
export async function openMap(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  const map = mapOf(page);
  await expect(map.locator("[data-ready]")).toBeVisible({ timeout: 60_000 });
  return map;
}
