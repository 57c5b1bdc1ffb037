import { expect, type Locator, type Page } from "@playwright/test";

/** The map of a page or frame. */
export function mapOf(page: Pick<Page, "getByRole">): Locator {
  return page.getByRole("region", { name: /Map of Ukraine|Мапа України/ });
}

/** What the page says of its troubles; the search says on its own what it did not find. */
export function noticesOf(page: Pick<Page, "locator">): Locator {
  return page.locator(".notices[role=status]");
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

/**
 * Opens an address and waits until the page is live, its figures too; the map may still be on its way.
 * What the page opens with, before its scripts, has no inline styles.
 */
export async function openFigures(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator(".timeline-slider.playhead[style]")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/\d/);
}
