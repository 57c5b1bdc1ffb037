import { existsSync, readFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "@playwright/test";
import { serve } from "../bench/server";
import { obtainBrowser } from "../browser/support/browser-executable";
import { BROWSER_FLAGS } from "../browser/support/browser-flags";
import { expectDrawn } from "../browser/support/map-page";
import { installations, thisMachine } from "../browser/support/this-machine";

/** Pictures of the built site that are committed: link preview, icons, and what README shows. */

interface Shot {
  readonly file: string;
  readonly query: string;
  readonly width: number;
  readonly height: number;
}

const SHOTS: ReadonlyArray<Shot> = [
  { file: "public/share.png", query: "?mode=present", width: 1200, height: 630 },
  { file: "docs/reference-night.png", query: "?time=2025-07-03", width: 1280, height: 800 },
];
const ICON_SIZES = [180, 192, 512] as const;
const ICON = "public/icon.svg";
const BUILT = "dist";

async function takeShot(page: Page, origin: string, { file, query, width, height }: Shot) {
  await page.setViewportSize({ width, height });
  await page.goto(`${origin}${query}`);
  await expectDrawn(page);
  await page.screenshot({ path: file });
  console.log(file);
}

async function takeIcon(browser: Browser, size: number) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const picture = Buffer.from(readFileSync(ICON)).toString("base64");
  await page.setContent(
    `<style>body{margin:0}img{display:block;width:100vw}</style><img src="data:image/svg+xml;base64,${picture}">`,
  );
  const path = `public/icon-${size}.png`;
  await page.screenshot({ path, omitBackground: true });
  await page.close();
  console.log(path);
}

async function main(): Promise<void> {
  if (!existsSync(BUILT)) throw new Error(`${BUILT}: is missing, run "npm run build" first`);
  const executablePath = obtainBrowser(thisMachine(), installations(), console.log);
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] });
  const server = await serve({ folders: { "": `${BUILT}/` }, texts: new Map() });
  try {
    for (const size of ICON_SIZES) await takeIcon(browser, size);
    const page = await browser.newPage();
    for (const shot of SHOTS) await takeShot(page, server.origin, shot);
  } finally {
    server.close();
    await browser.close();
  }
}

await main();
