import { openMap } from "./support/map-page";
import { compareDarkPixels, restingPicture } from "./support/pictures";
import { expect, test } from "./support/test";

/**
 * Labels are MapLibre's, data deck.gl's, in one WebGL canvas: a new version of either can turn their
 * order round. Over Crimea, all of it tinted and hatched, the labels' dark pixels must stay as they are.
 */
test("labels stand over the data", async ({ page }) => {
  const map = await openMap(page, "?time=2025-07-03&map=8/45.2/34.3&layers=none");
  const bare = await restingPicture(page, map);
  await page.getByRole("checkbox", { name: "Front line and occupied land" }).check();
  const covered = await restingPicture(page, map);
  const { compared, differing } = await compareDarkPixels(page, bare, covered);
  expect(compared, "dark pixels of labels").toBeGreaterThan(150);
  expect(differing / compared).toBeLessThan(0.1);
});
