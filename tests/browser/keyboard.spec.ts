import { Keyboard } from "./support/keyboard";
import { openMap } from "./support/map-page";
import { expect, test } from "./support/test";

const TOUR_TIMEOUT_MS = 180_000;

test("the reference night is found, read, compared and replayed by keyboard alone", async ({
  page,
}) => {
  test.setTimeout(TOUR_TIMEOUT_MS);
  const keyboard = new Keyboard(page);
  const heading = page.getByRole("heading", { level: 1 });
  const slider = page.getByRole("slider", { name: "Raid night" });
  const dateField = page.getByLabel("Go to the night that began on");
  const panel = page.getByRole("tabpanel");
  const tab = (name: string) => page.getByRole("tab", { name, exact: true });
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const REFERENCE_NIGHT = /^Night of 3\s?–\s?4 July 2025: 539 drones and 11 missiles/;
  await openMap(page, "./");

  await test.step("past the masthead to the timeline", async () => {
    await keyboard.tabTo(button("To the timeline"));
    await keyboard.press("Enter");
    await expect(slider).toBeFocused();
  });

  await test.step("to the night by its date", async () => {
    await keyboard.tabBackTo(dateField);
    await keyboard.enter("2025-07-03");
    await expect(heading).toContainText("539 drones and 11 missiles");
    await expect(page).toHaveURL(/time=2025-07-03/);
    await keyboard.tabTo(slider);
    await expect(slider).toHaveAttribute("aria-valuetext", REFERENCE_NIGHT);
  });

  await test.step("a night on and back", async () => {
    await keyboard.press("ArrowRight");
    await expect(heading).toContainText("322 drones");
    await keyboard.press("ArrowLeft");
    await expect(slider).toHaveAttribute("aria-valuetext", REFERENCE_NIGHT);
  });

  await test.step("played, paused, and back", async () => {
    await keyboard.tabBackTo(button("Play"));
    await keyboard.press("Space");
    await expect(heading).not.toContainText("539 drones");
    await keyboard.press("Space");
    await expect(button("Play")).toBeFocused();
    await keyboard.tabTo(dateField);
    await keyboard.enter("3 July 2025");
    await expect(heading).toContainText("539 drones");
  });

  await test.step("replayed by the minute, and left", async () => {
    await keyboard.press("Tab");
    await keyboard.tabBackTo(button("Replay the night"));
    await keyboard.press("Enter");
    const minute = page.getByRole("slider", { name: "Minute of the night" });
    const start = Number(await minute.getAttribute("min"));
    await expect.poll(async () => Number(await minute.inputValue())).toBeGreaterThan(start);
    await keyboard.tabTo(button("Pause the replay"));
    await keyboard.press("Enter");
    await keyboard.tabTo(button("Close the replay"));
    await keyboard.press("Enter");
    await expect(minute).toBeHidden();
  });

  await test.step("the waves of the raid", async () => {
    await keyboard.tabBackTo(tab("Raid"));
    await keyboard.press("Enter");
    const wave = panel.getByRole("group").filter({ hasText: "Shahed-136/131" }).first();
    await keyboard.tabTo(wave.locator("summary"));
    await keyboard.press("Enter");
    await expect(wave).toHaveAttribute("open", "");
    await expect(wave).toContainText("Primorsko-Akhtarsk");
  });

  await test.step("a place hit, from the list", async () => {
    await keyboard.tabBackTo(tab("Raid"));
    await keyboard.press("End", "ArrowLeft");
    await expect(tab("List")).toBeFocused();
    await keyboard.tabTo(panel.getByRole("radio", { name: "Raids", exact: true }));
    await keyboard.press("ArrowRight");
    const grid = panel.getByRole("grid", { name: "Places hit" });
    await keyboard.tabTo(grid.locator("tbody tr[tabindex='0']"));
    await keyboard.press("ArrowDown", "Enter");
    await expect(page).toHaveURL(/select=strike:/);
    const card = page.getByRole("complementary");
    await expect(card.getByRole("link").first()).toHaveAttribute("href", /^https:/);
    await keyboard.press("Escape");
    await expect(card).toBeHidden();
  });

  await test.step("the front of two evenings compared", async () => {
    await keyboard.tabTo(page.getByRole("radio", { name: "Last days" }));
    // From the first of the group to its last.
    await keyboard.press("ArrowLeft", "ArrowLeft");
    await expect(page.getByRole("radio", { name: "A against B" })).toBeFocused();
    const a = page.getByRole("slider", { name: "A: the earlier evening" });
    await keyboard.tabTo(a);
    await keyboard.press("ArrowLeft");
    await expect(page).toHaveURL(/window=compare:\d{4}-\d\d-\d\d/);
  });

  await test.step("a layer put away and taken back", async () => {
    await keyboard.tabBackTo(page.getByRole("checkbox", { name: "Drones", exact: true }));
    await keyboard.press("Space");
    await expect(page).toHaveURL(/layers=/);
    await keyboard.press("Space");
    await expect(page).not.toHaveURL(/layers=/);
  });

  await test.step("help opened and closed, the focus back where it was", async () => {
    const dialog = page.getByRole("dialog", { name: "Keys and help" });
    await keyboard.press("?");
    await expect(dialog.locator(":focus")).toHaveCount(1);
    await keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(page.getByRole("checkbox", { name: "Drones", exact: true })).toBeFocused();
  });

  await test.step("the filter opened, used and closed, the focus back on its button", async () => {
    const dialog = page.getByRole("dialog", { name: "Filter raids and strikes" });
    await keyboard.tabBackTo(button("Filter"));
    await keyboard.press("Enter");
    await keyboard.tabTo(dialog.getByLabel("Drones and missiles in a night, at least"));
    await keyboard.enter("500");
    await expect(page).toHaveURL(/size=500/);
    await keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(page.getByRole("button", { name: "Filter, 1 choice" })).toBeFocused();
  });

  await test.step("no trap: Tab goes round the whole page", async () => {
    await keyboard.tabTo(button("To the timeline"));
  });
});
