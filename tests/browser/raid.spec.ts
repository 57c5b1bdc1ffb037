import type { Page } from "@playwright/test";
import { openFigures, openMap } from "./support/map-page";
import { expect, test } from "./support/test";

test("the card of a raid sets claims beside the reports, leads on by size, and shows what a filter hides", async ({
  page,
}) => {
  const heading = page.getByRole("heading", { level: 1 });
  const panel = page.getByRole("tabpanel");

  await test.step("what the minister claimed for June 2025 beside both sums of the reports", async () => {
    await openFigures(page, "?time=2025-06-28&map=5/49/32");
    await page.getByRole("tab", { name: "Raid" }).click();
    await expect(panel.getByText("over 330").first()).toBeVisible();
    await expect(panel).toContainText("240");
    await expect(panel).toContainText("249");
  });

  await test.step("to the next larger raid, to the one after it, and back", async () => {
    const larger = panel.getByRole("button", { name: /^Next larger/ });
    await larger.click();
    await expect(heading).toContainText("3 – 4 July 2025: 539 drones");
    await expect(page).toHaveURL(/time=2025-07-03/);
    await larger.click();
    await expect(heading).toContainText("8 – 9 July 2025: 728 drones and 13 missiles");
    await expect(page).toHaveURL(/time=2025-07-08/);
    await page.goBack();
    await expect(heading).toContainText("3 – 4 July 2025: 539 drones");
  });

  await test.step("the waves that a filter hides elsewhere", async () => {
    await openFigures(page, "?time=2025-07-03&class=drone&map=5/49/32");
    await page.getByRole("tab", { name: "Raid" }).click();
    await expect(panel).toContainText(/The filter hides 3 of the 4 waves of this raid elsewhere/);
  });
});

test("a replay stands at the minute of its address, says that it is illustrative, runs and pauses", async ({
  page,
}) => {
  const minute = page.getByRole("slider", { name: "Minute of the night" });

  await test.step("at the minute of its address", async () => {
    await openMap(page, "?time=2025-07-03&at=2025-07-04T02:00");
    await expect(minute).toHaveAttribute("aria-valuetext", "02:00, Kyiv time, 4 July 2025");
    await expect(
      page.getByText("Illustrative: routes and times of arrival are not known"),
    ).toBeVisible();
    await page.getByRole("button", { name: "10 minutes on" }).click();
    await expect(minute).toHaveAttribute("aria-valuetext", "02:10, Kyiv time, 4 July 2025");
    await expect(page).toHaveURL(/at=2025-07-04T02:10/);
    await page.getByRole("button", { name: "Close the replay" }).click();
    await expect(minute).toBeHidden();
    await expect(page).not.toHaveURL(/at=/);
  });

  await test.step("from the start of the raid, until it is paused", async () => {
    await page.getByRole("button", { name: "Replay the night" }).click();
    const start = Number(await minute.getAttribute("min"));
    await expect.poll(async () => Number(await minute.inputValue())).toBeGreaterThan(start + 20);
    await page.getByRole("button", { name: "Pause the replay" }).click();
    const stands = await minute.inputValue();
    await passFrames(page, 30);
    expect(await minute.inputValue()).toBe(stands);
  });
});

/** A replay that runs moves on with each of them, by half a minute at least. */
async function passFrames(page: Page, count: number): Promise<void> {
  await page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame);
  }, count);
}
