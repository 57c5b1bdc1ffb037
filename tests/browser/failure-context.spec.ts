import type { Page } from "@playwright/test";
import { expectDrawn, noticesOf, openMap } from "./support/map-page";
import { differingShare, restingPicture } from "./support/pictures";
import { expect, test } from "./support/test";

/** MapLibre's remark on layers of others, which the app makes anew with the map. */
const LOST = /cannot be restored after WebGL context loss/;

/** As when the device takes the GPU away, for memory or after a crash. */
async function loseContext(page: Page): Promise<void> {
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("canvas.maplibregl-canvas");
    const context = canvas?.getContext("webgl2");
    const extension = context?.getExtension("WEBGL_lose_context");
    if (!canvas || !extension) throw new Error("the map has no context to lose");
    canvas.dataset.lost = "true";
    extension.loseContext();
  });
  await expect(page.locator("canvas[data-lost]")).toHaveCount(0);
}

/** From now on; the map has a context already. */
async function changeDevice(
  page: Page,
  device: "gives no other context" | "takes each context away",
): Promise<void> {
  await page.evaluate((behaviour) => {
    const original = HTMLCanvasElement.prototype.getContext;
    const loseSoon = (canvas: HTMLCanvasElement, context: unknown) => {
      if (!(context instanceof WebGL2RenderingContext) || canvas.dataset.lost !== undefined) return;
      canvas.dataset.lost = "soon";
      const extension = context.getExtension("WEBGL_lose_context");
      setTimeout(() => {
        if (!context.isContextLost()) extension?.loseContext();
      }, 200);
    };
    const mapCanvas = document.querySelector<HTMLCanvasElement>("canvas.maplibregl-canvas");
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: []
    ) {
      const isNew = this !== mapCanvas;
      if (behaviour === "gives no other context" && isNew && kind.startsWith("webgl")) return null;
      const context = original.call(this, kind, ...rest);
      if (behaviour === "takes each context away") loseSoon(this, context);
      return context;
    } as typeof original;
  }, device);
}

/** Says why, and lets the reader go on without the map. */
async function expectOutlineInstead(page: Page): Promise<void> {
  await expect(noticesOf(page)).toContainText("WebGL 2 was taken away");
  await expect(page.getByRole("button", { name: "Load the page again" })).toBeVisible();
  await expect(page.locator(".map-outline svg")).toBeVisible();
  await page.getByRole("button", { name: "Next raid night" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("322 drones");
}

test("a map that loses its WebGL context is drawn anew, with the same view and layers, and what is played goes on", async ({
  page,
  problems,
}) => {
  problems.expect(LOST);
  const map = await openMap(page, "?time=2025-07-03&map=7/48.5/36.5");

  await test.step("at rest", async () => {
    const address = page.url();
    const before = await restingPicture(page, map);
    await loseContext(page);
    const after = await restingPicture(page, map);
    expect(await differingShare(page, before, after)).toBeLessThan(0.005);
    expect(page.url()).toBe(address);
    await expect(noticesOf(page)).not.toContainText("could not be drawn");
  });

  await test.step("while it is played", async () => {
    const heading = page.getByRole("heading", { level: 1 });
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await loseContext(page);
    const seen = await heading.textContent();
    await expect(heading).not.toHaveText(seen ?? "");
    await page.getByRole("button", { name: "Pause", exact: true }).click();
    await expect(page).toHaveURL(/map=7\/48\.5\/36\.5/);
    await expect(noticesOf(page)).not.toContainText("could not be drawn");
  });
});

test("where no context is given again, the outline takes the map's place and the rest works", async ({
  page,
  problems,
}) => {
  problems.expect(LOST);
  await openMap(page, "?time=2025-07-03");
  await changeDevice(page, "gives no other context");
  await loseContext(page);
  await expectOutlineInstead(page);
});

test("a device that takes each context away at once is left alone, and the page says so", async ({
  page,
  problems,
}) => {
  problems.expect(LOST);
  await openMap(page, "?time=2025-07-03");
  await changeDevice(page, "takes each context away");
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("canvas.maplibregl-canvas");
    canvas?.getContext("webgl2");
  });
  await expectOutlineInstead(page);
});

test("a map that loses its context before it was drawn for the first time is drawn all the same", async ({
  page,
  problems,
}) => {
  problems.expect(LOST);
  await page.goto("?time=2025-07-03");
  await page.locator("canvas.maplibregl-canvas").waitFor();
  await loseContext(page);
  await expectDrawn(page);
  await expect(page.getByText("Loading the map …")).toBeHidden();
});
