import type { Browser, Locator, Page } from "@playwright/test";
import { traced } from "./session";
import { markNames, type StepSpreads, spreadsOf, stepTimes } from "./trace";

/** What is moved, and on which page. */
export interface FrameRun {
  /** Address of the page, from the site's origin on. */
  readonly address: string;
  /** Name of the slider that is moved. */
  readonly slider: string;
  /** Where it is put, in order, as shares of its range, 0 to 1. */
  readonly shares: ReadonlyArray<number>;
}

/** As many steps as the page needs to have made what it keeps; they are not measured. */
const WARMING_STEPS = 6;
/** Between two steps, after the GPU has come to rest, for what the page puts off. */
const QUIET_MS = 150;
const POLL_MS = 10;
/** So long after the last step its frame is presented at the latest, and can be traced. */
const PRESENTED_MS = 2000;
/** A busy machine without a GPU takes half a minute to draw the map for the first time. */
const READY_TIMEOUT_MS = 180_000;
/** Until everything that is loaded a moment after the map is there. */
const SETTLED_MS = 4000;

const VIEWPORT = { width: 1280, height: 800 };

/** Moves a slider of the app step by step, and measures the frames that show it. */
export async function measureFrames(
  browser: Browser,
  origin: string,
  { address, slider, shares }: FrameRun,
): Promise<StepSpreads> {
  const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    const failure = firstFailure(page);
    await page.goto(`${origin}${address}`);
    await page.locator(".map[aria-busy=false]").waitFor({ timeout: READY_TIMEOUT_MS });
    await page.waitForTimeout(SETTLED_MS);
    const input = page.getByRole("slider", { name: slider, exact: true });
    const run = async () => {
      await moveSlider(input, "warming", shares.slice(0, WARMING_STEPS));
      return traced(browser, page, async () => {
        await moveSlider(input, "frames", shares);
        await page.waitForTimeout(PRESENTED_MS);
      });
    };
    const events = await Promise.race([run(), failure]);
    return spreadsOf(stepTimes(events, "frames", shares.length));
  } finally {
    await context.close();
  }
}

async function moveSlider(
  slider: Locator,
  phase: string,
  shares: ReadonlyArray<number>,
): Promise<void> {
  const steps = shares.map((share, step) => ({ share, ...markNames(phase, step) }));
  await slider.evaluate(
    async (element, { steps, quietMs, pollMs }) => {
      const gl = document.querySelector<HTMLCanvasElement>(".map canvas")?.getContext("webgl2");
      if (!gl) throw new Error("the map has no WebGL 2 context");
      const input = element as HTMLInputElement;
      const [min, max] = [Number(input.min), Number(input.max)];
      for (const { share, begin, drawn } of steps) {
        performance.mark(begin);
        input.valueAsNumber = Math.round(min + share * (max - min));
        input.dispatchEvent(new Event("input", { bubbles: true }));
        // The map has asked for its frame by now, so that it is drawn before this is called.
        await new Promise((resolve) => requestAnimationFrame(resolve));
        performance.mark(drawn);
        const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
        if (!fence) throw new Error("the WebGL context is lost");
        gl.flush();
        do await new Promise((resolve) => setTimeout(resolve, pollMs));
        while (gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED);
        gl.deleteSync(fence);
        await new Promise((resolve) => setTimeout(resolve, quietMs));
      }
    },
    { steps, quietMs: QUIET_MS, pollMs: POLL_MS },
  );
}

function firstFailure(page: Page): Promise<never> {
  return new Promise((_, reject) => page.once("pageerror", reject));
}
