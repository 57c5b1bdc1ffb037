import { openFigures } from "./support/map-page";
import { expect, test } from "./support/test";

/** What the browser says of every script where there are none. */
const SCRIPTS_ARE_OFF = /^failed request: csp .*\.js$/;

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page opens with the newest raid, its figures and the outline of the country", async ({
    page,
    problems,
  }) => {
    problems.expect(SCRIPTS_ARE_OFF);
    await page.goto("");
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toHaveText(/^Night of 14\s–\s15 May 2026: 141 drones and 6 missiles/);
    await expect(page.getByText("130 shot down")).toBeVisible();
    await expect(page.locator(".map-outline svg")).toBeVisible();
    await expect(page.getByLabel("Language")).toBeDisabled();
  });

  test("a search engine is told what the data are", async ({ page, problems }) => {
    problems.expect(SCRIPTS_ARE_OFF);
    await page.goto("");
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const dataset = JSON.parse(text ?? "");
    expect(dataset).toMatchObject({
      "@type": "Dataset",
      temporalCoverage: "2022-02-24/2026-07-30",
      spatialCoverage: { name: "Ukraine" },
    });
    expect(
      dataset.isBasedOn.map(({ creator }: { creator: { name: string } }) => creator.name),
    ).toContain("Bellingcat");
  });
});

test("what the page opened with stays until the live page takes its place, without a jump", async ({
  page,
}) => {
  const isBlank = { seen: false };
  await page.exposeFunction("reportBlank", () => {
    isBlank.seen = true;
  });
  await page.addInitScript(() => {
    const watch = () => {
      const root = document.getElementById("app");
      if (root && document.readyState !== "loading" && !root.querySelector("h1")) {
        (window as unknown as { reportBlank(): void }).reportBlank();
      }
      requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
  });
  await page.goto("");
  await expect(page.locator("[aria-busy=false]")).toBeVisible({ timeout: 60_000 });
  expect(isBlank.seen).toBe(false);
  await expect(page.locator(".still-starting")).toHaveCount(0);
  for (const name of ["Language", "Theme", "Search for a night, a place or a weapon"]) {
    await expect(page.getByLabel(name)).toBeEnabled();
  }
  await expect(page.getByRole("button", { name: "Copy link" })).toBeEnabled();
});

for (const [width, height, address] of [
  [390, 844, ""],
  [320, 640, "uk/"],
  [844, 390, ""],
  [1280, 800, ""],
] as const) {
  test(`at ${width} by ${height} nothing jumps when the program of /${address} takes over`, async ({
    page,
    problems,
  }) => {
    // Which letters the device has until the page's own come is another matter.
    problems.expect(/\.woff2/);
    await page.route(/\.woff2$/, (route) => route.abort("failed"));
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const shifts: Array<number> = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          shifts.push((entry as PerformanceEntry & { readonly value: number }).value);
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    await openFigures(page, address);
    await expect(page.locator(".first")).toHaveCount(0);
    const shifts = await page.evaluate(
      () => (globalThis as unknown as { readonly shifts: ReadonlyArray<number> }).shifts,
    );
    // Web Vitals calls a sum of up to 0.1 good.
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.1);
  });
}

test.describe("while the program is on its way", () => {
  test.beforeEach(async ({ page, problems }) => {
    problems.expect(/main-.*\.js/);
    await page.route(/\/assets\/main-[^/]*\.js$/, (route) => route.abort("failed"));
  });

  test("another night than the newest does not open with the newest's figures and front", async ({
    page,
  }) => {
    await page.goto("?time=2025-07-03");
    await expect(page.getByText("Loading the map …")).toBeVisible();
    await expect(page.locator(".map-outline .land").first()).toBeVisible();
    await expect(page.locator(".map-outline .front")).toBeHidden();
    await expect(page.getByText(/141 drones/)).toBeHidden();
  });

  test("an embed does not open with the reader's page, and in its own theme", async ({ page }) => {
    await page.goto("?time=2025-07-03&mode=embed&theme=dark");
    await expect(page.getByText("Loading the map …")).toBeVisible();
    await expect(page.getByText(/141 drones/)).toBeHidden();
    await expect(page.getByRole("button", { name: "Filter" })).toBeHidden();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });
});
