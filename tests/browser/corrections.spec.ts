import { openFigures } from "./support/map-page";
import { expect, test } from "./support/test";

test("a correction stands on the card of what it concerns, and with all others on the method page", async ({
  page,
}) => {
  const panel = page.getByRole("tabpanel");

  await test.step("on the card of its night, and of no other", async () => {
    await openFigures(page, "?time=2024-07-07&map=5/49/32&tab=raid");
    await expect(panel).toContainText("corrected the toll to 33");
    await openFigures(page, "?time=2024-07-06&map=5/49/32&tab=raid");
    await expect(panel).toContainText(/Night of|night of/);
    await expect(panel).not.toContainText("corrected the toll to 33");
  });

  await test.step("on the card of its strike", async () => {
    await openFigures(page, "?time=2023-12-12&map=9/50.5/30.6&select=strike:4CJQLP");
    await expect(page.getByText(/It is named as Desnianskyi district of Kyiv now/)).toBeVisible();
  });

  await test.step("on the method page", async () => {
    await openFigures(page, "?time=2025-07-03&map=5/49/32&tab=about");
    await panel.getByText("Corrections", { exact: true }).click();
    await expect(panel.getByText("corrected the toll to 33")).toBeVisible();
    await expect(panel.getByText(/Desnianskyi district of Kyiv now/)).toBeVisible();
  });
});
