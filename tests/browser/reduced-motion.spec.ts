import { openMap } from "./support/map-page";
import { expect, test } from "./support/test";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("where the reader wants no motion, nights pass one a second at most and a replay goes hour by hour", async ({
  page,
}) => {
  await openMap(page, "?time=2025-07-03&speed=7");

  await test.step("one night a second", async () => {
    const slider = page.getByRole("slider", { name: "Raid night" });
    const start = Number(await slider.inputValue());
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await expect.poll(async () => Number(await slider.inputValue())).toBe(start + 1);
    await page.getByRole("button", { name: "Pause", exact: true }).click();
  });

  await test.step("a replay by the hour", async () => {
    await page.getByRole("button", { name: "Replay the night" }).click();
    const minute = page.getByRole("slider", { name: "Minute of the night" });
    const start = Number(await minute.getAttribute("min"));
    await expect.poll(async () => Number(await minute.inputValue())).toBeGreaterThan(start);
    await page.getByRole("button", { name: "Pause the replay" }).click();
    expect((Number(await minute.inputValue()) - start) % 60).toBe(0);
  });
});
