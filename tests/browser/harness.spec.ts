import { ARTICLE_ORIGIN, SITE_ORIGIN } from "./support/origins";
import { expect, test } from "./support/test";

/** Serves one page under the site's address without asking the server. */
const PAGE = `${SITE_ORIGIN}/harness.html`;

test.describe("the watch over a page", () => {
  test.beforeEach(async ({ context }) => {
    await context.route(PAGE, (route) =>
      route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Harness</title>" }),
    );
  });

  test("lets a page pass that stays on its own two origins", async ({ page, context }) => {
    await context.route(`${ARTICLE_ORIGIN}/**`, (route) =>
      route.fulfill({ body: "own", headers: { "Access-Control-Allow-Origin": "*" } }),
    );
    await page.goto(PAGE);
    const texts = await page.evaluate(
      (addresses) => Promise.all(addresses.map(async (url) => (await fetch(url)).text())),
      [`${ARTICLE_ORIGIN}/own.txt`, "data:,inline"],
    );
    expect(texts).toEqual(["own", "inline"]);
  });

  test("names a foreign request", async ({ page, context, problems }) => {
    const foreign = "https://tiles.example/1/2/3.png";
    await context.route(foreign, (route) => route.fulfill({ status: 204 }));
    await page.goto(PAGE);
    await page.evaluate((url) => fetch(url, { mode: "no-cors" }), foreign);
    await expect.poll(() => problems.unexpected).toEqual([`foreign request: ${foreign}`]);
    problems.expect(/tiles\.example/);
  });

  test("names a foreign request of a worker", async ({ page, context, problems }) => {
    const foreign = "https://tiles.example/worker.json";
    await context.route(foreign, (route) => route.fulfill({ status: 204 }));
    await page.goto(PAGE);
    await page.evaluate((url) => {
      const source = `fetch("${url}", { mode: "no-cors" }).then(() => postMessage("asked"))`;
      const worker = new Worker(URL.createObjectURL(new Blob([source])));
      return new Promise((resolve) => worker.addEventListener("message", resolve));
    }, foreign);
    await expect.poll(() => problems.unexpected).toEqual([`foreign request: ${foreign}`]);
    problems.expect(/tiles\.example/);
  });

  test("names an error that nobody caught", async ({ page, problems }) => {
    await page.goto(PAGE);
    await page.evaluate(() => setTimeout(() => Promise.reject(new Error("nobody caught this"))));
    problems.expect(/^page error: .*nobody caught this/);
    await expect.poll(() => problems.unexpected).toEqual([]);
  });

  test("names what the page logs as an error", async ({ page, problems }) => {
    await page.goto(PAGE);
    await page.evaluate(() => console.error("logged as an error"));
    await expect.poll(() => problems.unexpected).toEqual(["console error: logged as an error"]);
    problems.expect(/logged as an error/);
  });

  test("names a file that does not load", async ({ page, context, problems }) => {
    const missing = `${SITE_ORIGIN}/missing.json`;
    await context.route(missing, (route) => route.fulfill({ status: 404 }));
    await page.goto(PAGE);
    await page.evaluate((url) => fetch(url), missing);
    await expect.poll(() => problems.unexpected).toContain(`failed request: 404 ${missing}`);
    problems.expect(/404/);
  });

  test("makes a test fail that passes but for the page's error", async ({ page }) => {
    test.fail(true, "the watch fails it after its body has passed");
    await page.goto(PAGE);
    await page.evaluate(() => console.error("nobody looks at this"));
  });
});
