import { openFigures, openMap } from "./support/map-page";
import { differingShare, restingPicture } from "./support/pictures";
import { expect, test } from "./support/test";

test("Kyiv has the districts hit in the window, a way to the city on the map, and a calendar that goes to its nights", async ({
  page,
}) => {
  await openFigures(page, "?time=2025-07-03&map=5/49/32");
  const panel = page.getByRole("tabpanel");

  await test.step("the districts, with the map left where it is", async () => {
    await page.getByRole("tab", { name: "Kyiv" }).click();
    await expect(page).toHaveURL(/tab=kyiv/);
    await expect(page).toHaveURL(/map=5\/49\/32/);
    await expect(panel).toContainText("Solomianskyi district");
    await expect(panel).toContainText(
      /Places hit in and around Kyiv are known for \d+ of 30 nights/,
    );
  });

  await test.step("the city on the map", async () => {
    await panel.getByRole("button", { name: "Show Kyiv on the map" }).click();
    await expect(page).toHaveURL(/map=\d+(\.\d+)?\/50\.\d+\/30\.\d+/);
  });

  await test.step("a night from the calendar", async () => {
    await page.getByRole("gridcell", { name: /^Night of 8 – 9 July 2025: 728 drones/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("728 drones");
  });
});

test("the oblasts are coloured by nights and told in a table beside all-Ukraine reports; charts go by the month on demand", async ({
  page,
}) => {
  const map = await openMap(page, "?time=2025-07-03&tab=oblasts&map=5.3/49.2/33");
  const panel = page.getByRole("tabpanel");

  await test.step("the oblasts", async () => {
    await expect(panel).toContainText("In 29 of 30 nights with a report, one named all of Ukraine");
    await expect(panel.getByRole("row")).toHaveCount(28);
    const before = await restingPicture(page, map);
    await panel.getByRole("checkbox", { name: "Colour the oblasts on the map" }).check();
    await expect(page).toHaveURL(/layers=[^&]*oblasts/);
    const after = await restingPicture(page, map);
    expect(await differingShare(page, before, after)).toBeGreaterThan(0.02);
  });

  await test.step("the charts", async () => {
    await page.getByRole("tab", { name: "Charts" }).click();
    await expect(panel.getByRole("heading", { level: 3 }).first()).toBeVisible();
    await panel.getByRole("radio", { name: "Month" }).check({ force: true });
    await expect(page).toHaveURL(/step=month/);
  });
});
