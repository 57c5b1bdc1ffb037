import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { en } from "../../src/i18n/en";
import { uk } from "../../src/i18n/uk";
import { openMap } from "./support/map-page";
import { expect, test } from "./support/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** axe looks at each of some thirty states. */
const WALK_TIMEOUT_MS = 240_000;

const ENGLISH = { texts: en, placeHit: /^Solomianskyi district/ };
const UKRAINIAN = { texts: uk, placeHit: /^Солом.янський район/ };

/** What axe finds is told with the state it was found in, and the walk goes on. */
async function expectAccessible(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)]);
  expect.soft(found, `what axe finds in the state "${state}"`).toEqual([]);
}

/** Opens by a person's acts what the reader's page can open, and leaves it as it was. */
async function walkReader(
  page: Page,
  { texts, placeHit }: typeof ENGLISH,
  appearance: string,
): Promise<void> {
  const look = (state: string) => expectAccessible(page, `${state}, ${appearance}`);
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const panel = page.getByRole("tabpanel");
  for (const name of Object.values(texts.panel.tabs)) {
    await page.getByRole("tab", { name, exact: true }).click();
    await expect(panel.getByText(texts.panel.loading)).toBeHidden();
    await look(`tab ${name}`);
  }

  await page.getByRole("tab", { name: texts.panel.tabs.front }).click();
  await page.getByRole("radio", { name: texts.window.kinds.compare }).check();
  await look("two evenings compared");
  await page.getByRole("radio", { name: texts.window.kinds.moving }).check();

  await page.getByRole("tab", { name: texts.panel.tabs.raid, exact: true }).click();
  await panel.getByRole("button", { name: placeHit }).click();
  const card = page.getByRole("complementary");
  await expect(card).toBeVisible();
  await look("card of a place hit");
  await card.getByRole("button", { name: texts.card.close }).click();

  await button(texts.filter.open).click();
  const size = page.getByRole("dialog").getByLabel(texts.filter.size);
  await size.fill("500");
  await size.press("Enter");
  await look("filter open, with a choice");
  await page.keyboard.press("Escape");
  await page.getByRole("tab", { name: texts.panel.tabs.list }).click();
  await look("list, filtered");
  await button(texts.filter.clear).first().click();

  const search = page.getByRole("combobox", { name: texts.search.label });
  await search.fill("2025-07");
  await expect(page.getByRole("option").first()).toBeVisible();
  await look("search, with results");
  await search.press("Escape");
  await search.press("Escape");

  await button(texts.help.open).click();
  await expect(page.getByRole("dialog", { name: texts.help.title })).toBeVisible();
  await look("help open");
  await page.keyboard.press("Escape");

  await button(texts.replay.open).click();
  await expect(button(texts.replay.pause)).toBeVisible();
  await look("replay running");
  await button(texts.replay.close).click();
}

test("axe finds nothing in the reader, whatever is open, in both languages and themes", async ({
  page,
}) => {
  test.setTimeout(WALK_TIMEOUT_MS);
  await openMap(page, "?time=2025-07-03&map=6/49/32");
  await expectAccessible(page, "as it opens, English, light");
  await walkReader(page, ENGLISH, "English, light");
  await page.getByLabel("Theme").selectOption("dark");
  await page.getByLabel("Language").selectOption("uk");
  await expect(page.locator("html")).toHaveAttribute("lang", "uk");
  await walkReader(page, UKRAINIAN, "Ukrainian, dark");
});

for (const mode of ["embed", "present"]) {
  test(`axe finds nothing in the mode ${mode}, in both themes`, async ({ page }) => {
    await openMap(page, `?time=2025-07-03&mode=${mode}`);
    await expectAccessible(page, `${mode}, light`);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectAccessible(page, `${mode}, dark`);
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("axe finds nothing in the page, its sheet and its menu", async ({ page }) => {
    await openMap(page, "?time=2025-07-03");
    await expectAccessible(page, "phone, as it opens");
    await page.getByRole("tab", { name: "Raid" }).tap();
    await expect(page.getByRole("row", { name: "Shahed-136/131" })).toBeVisible();
    await expectAccessible(page, "phone, sheet open");
    await page.getByRole("button", { name: "More", exact: true }).tap();
    await expect(page.getByLabel("Theme")).toBeVisible();
    await expectAccessible(page, "phone, menu open");
  });
});
