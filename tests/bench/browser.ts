import { type Browser, chromium } from "@playwright/test";
import { obtainBrowser } from "../browser/support/browser-executable";
import { BROWSER_FLAGS } from "../browser/support/browser-flags";
import { installations, thisMachine } from "../browser/support/this-machine";

/** Path of a Chromium or Chrome; installs one where there is none. */
export function browserPath(): string {
  return obtainBrowser(thisMachine(), installations(), say);
}

export function launchBrowser(moreFlags: ReadonlyArray<string> = []): Promise<Browser> {
  const args = [...BROWSER_FLAGS, ...moreFlags];
  return chromium.launch({ executablePath: browserPath(), args });
}

/** Apart from the figures, which go to stdout. */
export function say(line: string): void {
  console.error(line);
}
