import { expect, type Locator, type Page } from "@playwright/test";

/** The map of a page or frame. */
export function mapOf(page: Pick<Page, "getByRole">): Locator {
  return page.getByRole("region", { name: /Map of Ukraine|Мапа України/ });
}

/** Waits until map and data of a page or frame are drawn for the first time. */
export async function expectDrawn(page: Pick<Page, "locator">): Promise<void> {
  await expect(page.locator("[aria-busy=false]")).toBeVisible({ timeout: 60_000 });
}

/** Opens an address of the built site and waits until map and data are drawn. */
export async function openMap(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  await expectDrawn(page);
  return mapOf(page);
}
