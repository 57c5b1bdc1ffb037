import { openFigures } from "./support/map-page";
import { expect, test } from "./support/test";

for (const timezoneId of [
  "America/Los_Angeles",
  "Europe/Kyiv",
  "Asia/Tokyo",
  "Pacific/Kiritimati",
]) {
  test.describe(`in the time zone ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("an address names the same night, in Kyiv time", async ({ page }) => {
      await openFigures(page, "?time=2025-07-03");
      await expect(page.getByRole("heading", { level: 1 })).toContainText(
        /3\s?–\s?4 July 2025: 539 drones/,
      );
      await page.getByRole("tab", { name: "Raid" }).click();
      await expect(page.getByText("3 Jul 2025, 18:00").first()).toBeVisible();
    });
  });
}

test("the language is switched without losing the view", async ({ page }) => {
  await openFigures(page, "?time=2025-07-03");
  await page.getByLabel("Language").selectOption("uk");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "539 безпілотників і 11 ракет",
  );
  await expect(page).toHaveURL(/time=2025-07-03.*lang=uk/);
  await expect(page.locator("html")).toHaveAttribute("lang", "uk");
});
