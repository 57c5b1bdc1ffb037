import { expectDrawn, noticesOf } from "./support/map-page";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "allow" });

test("a second visit opens without a network, and says of which day the data are", async ({
  page,
  context,
}) => {
  await page.goto("?time=2025-07-03");
  await expectDrawn(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.setOffline(true);
  await page.goto("?time=2025-06-28");
  await expectDrawn(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("477 drones and 60 missiles");
  await expect(noticesOf(page)).toContainText(
    "No network. What you see was kept from your last visit: raids up to 15 May 2026, the front up to 30 July 2026.",
  );

  await test.step("in Ukrainian as well, though that page was never visited", async () => {
    await page.goto("uk/?time=2025-06-28");
    await expectDrawn(page);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(
      "477 безпілотників і 60 ракет",
    );
    await expect(noticesOf(page)).toContainText(
      "Немає мережі. Показано збережене з останнього відвідування (нальоти до 15 травня 2026 р., фронт до 30 липня 2026 р.).",
    );
  });

  await context.setOffline(false);
  await expect(noticesOf(page)).not.toContainText("Немає мережі");
});
