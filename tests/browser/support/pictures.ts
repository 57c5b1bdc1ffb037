import type { Locator, Page } from "@playwright/test";

/**
 * Share of pixels, 0 to 1, in which two PNG screenshots of the same size differ visibly. Decoded by the
 * browser itself, in a blank page of its own, so that no picture library is needed.
 */
export async function differingShare(page: Page, before: Buffer, after: Buffer): Promise<number> {
  const canvas = await page.context().newPage();
  try {
    return await canvas.evaluate(
      async ([first, second]) => {
        const pixels = async (base64: string) => {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
          if (!context) throw new Error("no 2D canvas");
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
        };
        const [a, b] = await Promise.all([pixels(first), pixels(second)]);
        const visible = 24;
        let differing = 0;
        for (let at = 0; at < a.length; at += 4) {
          const difference = [0, 1, 2].some(
            (channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > visible,
          );
          if (difference) differing += 1;
        }
        return differing / (a.length / 4);
      },
      [before.toString("base64"), after.toString("base64")] as const,
    );
  } finally {
    await canvas.close();
  }
}

/** A screenshot of the map once it has come to rest: two in a row are the same. */
export async function restingPicture(page: Page, map: Locator): Promise<Buffer> {
  let before = await map.screenshot();
  for (let attempt = 0; attempt < 30; attempt += 1) {
    await page.waitForTimeout(300);
    const after = await map.screenshot();
    if (after.equals(before)) return after;
    before = after;
  }
  throw new Error("the map did not come to rest");
}
