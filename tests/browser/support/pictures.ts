import type { Locator, Page } from "@playwright/test";

interface Comparison {
  /** Largest difference of a colour channel, 0 to 255, that counts as the same. */
  readonly tolerance: number;
  /** Only pixels whose channels are all darker than this in the first picture; 256 for all. */
  readonly darkerThan: number;
}

interface Result {
  readonly compared: number;
  readonly differing: number;
}

/** Share of pixels, 0 to 1, in which two PNG screenshots of the same size differ visibly. */
export async function differingShare(page: Page, before: Buffer, after: Buffer): Promise<number> {
  const all = { tolerance: 24, darkerThan: 256 };
  const { compared, differing } = await compare(page, before, after, all);
  return differing / compared;
}

/** How many dark pixels a picture has, such as those of its labels, and how many of them change. */
export function compareDarkPixels(page: Page, before: Buffer, after: Buffer): Promise<Result> {
  return compare(page, before, after, { tolerance: 8, darkerThan: 80 });
}

/** Decoded by the browser itself, in a blank page of its own, so that no picture library is needed. */
async function compare(
  page: Page,
  before: Buffer,
  after: Buffer,
  comparison: Comparison,
): Promise<Result> {
  const blank = await page.context().newPage();
  try {
    return await blank.evaluate(
      async ({ pictures, tolerance, darkerThan }) => {
        const pixels = async (base64: string) => {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
          if (!context) throw new Error("no 2D canvas");
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
        };
        const [first, second] = await Promise.all(pictures.map(pixels));
        if (!first || first.length !== second?.length) throw new Error("pictures of two sizes");
        let compared = 0;
        let differing = 0;
        for (let at = 0; at < first.length; at += 4) {
          const from = first.subarray(at, at + 3);
          if (from.some((value) => value >= darkerThan)) continue;
          compared += 1;
          const isDifferent = from.some(
            (value, channel) => Math.abs(value - (second[at + channel] ?? 0)) > tolerance,
          );
          if (isDifferent) differing += 1;
        }
        return { compared, differing };
      },
      { pictures: [before.toString("base64"), after.toString("base64")], ...comparison },
    );
  } finally {
    await blank.close();
  }
}

/** What cards, panel head and zoom buttons cover of a desktop's map, in pixels from its edges. */
const COVERED = { left: 380, top: 80, right: 60, bottom: 10 };

/** A picture of the uncovered part of a desktop's map once it has come to rest: two in a row are the same. */
export async function restingPicture(page: Page, map: Locator): Promise<Buffer> {
  const box = await map.boundingBox();
  if (!box) throw new Error("the map has no size");
  const clip = {
    x: box.x + COVERED.left,
    y: box.y + COVERED.top,
    width: box.width - COVERED.left - COVERED.right,
    height: box.height - COVERED.top - COVERED.bottom,
  };
  let before = await page.screenshot({ clip });
  for (let attempt = 0; attempt < 30; attempt += 1) {
    await page.waitForTimeout(300);
    const after = await page.screenshot({ clip });
    if (after.equals(before)) return after;
    before = after;
  }
  throw new Error("the map did not come to rest");
}
