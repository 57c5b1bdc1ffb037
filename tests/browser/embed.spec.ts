import type { BrowserContext, Page } from "@playwright/test";
import { expectDrawn, mapOf } from "./support/map-page";
import { ARTICLE_ORIGIN, SITE_ORIGIN } from "./support/origins";
import { expect, test } from "./support/test";

const EMBED = `${SITE_ORIGIN}/?time=2025-07-03&mode=embed`;

test.describe("an embed in an article of another origin", () => {
  for (const sandbox of ["allow-scripts allow-same-origin allow-popups", "allow-scripts"]) {
    test(`works under sandbox="${sandbox}", tells its height and is scrolled past`, async ({
      page,
      context,
    }) => {
      await openArticle(page, context, sandbox);
      const frame = page.frameLocator("iframe");
      await expect(frame.getByRole("heading", { level: 1 })).toContainText("539 drones");
      await expectDrawn(frame);
      await expect(frame.getByRole("slider", { name: "Raid night" })).toBeVisible();
      await expect(frame.getByText("Sources:")).toBeVisible();
      await expect(frame.getByRole("link", { name: "Open the full map" })).toBeVisible();
      await expect(frame.getByRole("tab")).toHaveCount(0);
      const messages = page.locator("#messages");
      await expect(messages).toContainText(/xPYMxheightxPYMx\d{3}/);
      const asked = /xPYMxheightxPYMx(\d+)/.exec((await messages.textContent()) ?? "");
      expect(
        Number(asked?.[1]),
        "the frame's own height, or what its texts need",
      ).toBeGreaterThanOrEqual(575);
      await expect(messages).toContainText('"datawrapper-height"');
      await expect(messages).toContainText('"sentinel":"amp"');
      await test.step("lets the article scroll past it, and says how to zoom", async () => {
        await mapOf(frame).hover();
        await page.mouse.wheel(0, 400);
        await expect(frame.getByText("Hold Ctrl and scroll to zoom the map")).toBeVisible();
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
      });
    });
  }
});

test("a place that the address of an embed names is told of over its map", async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 575 });
  await page.goto(`${EMBED}&select=strike:2025-07-04-kyiv-darnytskyi`);
  const card = page.getByRole("complementary");
  await expect(card).toContainText("Darnytskyi district, Kyiv");
  await expect(card).toContainText("the day is known, the hour is not");
  await expect(card.getByRole("link").first()).toBeVisible();
  await card.getByRole("button", { name: "Close" }).click();
  await expect(card).toBeHidden();
});

test("a chosen town lies in the middle of the map, above its card, and the key tells of its line", async ({
  page,
}) => {
  await page.setViewportSize({ width: 600, height: 725 });
  await page.goto(
    `${SITE_ORIGIN}/?time=2025-07-03&map=9.5/48.2647/37.145&select=town:pokrovsk&mode=embed`,
  );
  const card = page.getByRole("complementary");
  await expect(card).toContainText("6.0 km to the front line on the evening of 3 July 2025");
  const key = page.getByRole("list", { name: "Key" });
  await expect(key.getByText("distance to the front line, in km")).toBeVisible();
  await expect(key.getByText("occupied", { exact: true })).toBeVisible();
  const [map, above] = [await mapOf(page).boundingBox(), await card.boundingBox()];
  if (!map || !above) throw new Error("map and card are in the page");
  expect(map.y + map.height).toBeLessThanOrEqual(above.y + 1);
});

/** An article with the embed in the middle, which writes down the messages that reach it. */
async function openArticle(page: Page, context: BrowserContext, sandbox: string): Promise<void> {
  const address = `${ARTICLE_ORIGIN}/article.html`;
  const body = `<!doctype html><title>An article</title>
    <p>${"Text before the map. ".repeat(20)}</p>
    <pre id="messages"></pre>
    <script>
      addEventListener("message", ({ data }) => {
        const text = typeof data === "string" ? data : JSON.stringify(data);
        document.getElementById("messages").append(text + "\\n");
      });
    </script>
    <iframe title="Map" sandbox="${sandbox}" style="width:600px;height:575px;border:0"
      src="${EMBED.replaceAll("&", "&amp;")}"></iframe>
    <p style="height:2000px">Text after the map.</p>`;
  await context.route(address, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.setViewportSize({ width: 900, height: 800 });
  await page.goto(address);
}
