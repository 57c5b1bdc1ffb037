import type { Page } from "@playwright/test";
import { openFigures } from "./support/map-page";
import { expect, test } from "./support/test";

const track = async (page: Page) => {
  const box = await page.locator(".timeline-measure").boundingBox();
  if (!box) throw new Error("the timeline has no size");
  return box;
};

test("the axis is zoomed by wheel, keys and buttons, kept in the address, and the playhead stays in sight", async ({
  page,
}) => {
  await openFigures(page, "?time=2025-07-03");
  const box = await track(page);
  await page.mouse.move(box.x + box.width * 0.75, box.y + box.height / 2);
  await page.mouse.wheel(0, -400);
  await expect(page).toHaveURL(/span=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d/);
  await expect(page, "the map has not been moved").not.toHaveURL(/map=/);
  const overview = page.getByRole("slider", { name: "Days in sight" });
  await page.getByRole("slider", { name: "Raid night" }).focus();
  for (let presses = 0; presses < 8; presses += 1) await page.keyboard.press("+");
  await expect(page.getByRole("button", { name: "Show fewer days" })).toBeDisabled();
  await overview.focus();
  await page.keyboard.press("PageUp");
  await page.keyboard.press("PageUp");
  await page.keyboard.press("PageUp");
  const slider = page.getByRole("slider", { name: "Raid night" });
  await expect(slider).toHaveAttribute("aria-valuetext", /3\s?–\s?4 July 2025/);
  await page.getByRole("button", { name: "Next raid night" }).click();
  await expect(overview).toHaveAttribute("aria-valuetext", /Jul 2025/);
  await page.getByRole("button", { name: "Show the whole war" }).click();
  await expect(page).not.toHaveURL(/span=/);
  await expect(overview).toBeHidden();
});

test("a handle is dragged past the other, and a click goes to the day under it, at any zoom", async ({
  page,
}) => {
  await openFigures(page, "?time=2025-07-10&window=compare:2025-07-05&span=2025-07-01..2025-07-20");
  const box = await track(page);
  const middleOf = (date: number) => box.x + (box.width * (date - 0.5)) / 20;
  const y = box.y + box.height / 2;

  await test.step("A dragged past B becomes the later evening", async () => {
    await page.mouse.move(middleOf(5) - 12, y);
    await page.mouse.down();
    await page.mouse.move(middleOf(15) - 12, y, { steps: 8 });
    await page.mouse.up();
    await expect(page).toHaveURL(/time=2025-07-15/);
    await expect(page).toHaveURL(/window=compare:2025-07-10/);
  });

  await test.step("a click where there is no handle", async () => {
    await page.getByRole("radio", { name: "Last days" }).check();
    await page.mouse.click(middleOf(3), y);
    await expect(page).toHaveURL(/time=2025-07-03/);
  });
});

test("a date is typed in any usual way, answered in words where it cannot be taken, and stepped from by the chosen unit", async ({
  page,
}) => {
  await openFigures(page, "./");
  const field = page.getByLabel("Go to the night that began on");
  await field.fill("2025-07-03");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("539 drones");
  await expect(page).toHaveURL(/time=2025-07-03/);
  await field.fill("8.7.2025");
  await expect(page).toHaveURL(/time=2025-07-08/);
  await field.fill("3.7.2025");
  await expect(page).toHaveURL(/time=2025-07-03/);
  await expect(field).toHaveValue("3 Jul 2025");
  await field.fill("1 January 2031");
  await expect(page.getByRole("alert")).toContainText("Only dates from 24 February 2022");
  await field.fill("July");
  await field.press("Enter");
  await expect(page.getByRole("alert")).toContainText("“July” is no date");
  await field.press("Escape");
  await expect(page.getByRole("alert")).toBeHidden();
  await expect(field).toHaveValue("3 Jul 2025");

  await field.fill("31 March 2025");
  await page.locator(".play-options summary").click();
  await page.getByLabel("A step goes by").selectOption("month");
  await page.getByRole("button", { name: "One month back" }).click();
  await expect(page).toHaveURL(/time=2025-02-28/);
});
