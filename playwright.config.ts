import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tests/browser/support/browser-executable";
import { BROWSER_FLAGS } from "./tests/browser/support/browser-flags";
import { SERVER, SITE_ORIGIN } from "./tests/browser/support/origins";
import { thisMachine } from "./tests/browser/support/this-machine";

const executablePath = findBrowser(thisMachine());
if (!executablePath) {
  throw new Error(
    'No Chromium or Chrome starts here. "npm run test:browser" installs one before it starts the tests.',
  );
}

const vite = join(
  dirname(createRequire(import.meta.url).resolve("vite/package.json")),
  "bin/vite.js",
);

/** Software rendering draws a frame in some 50 to 200 ms. */
const TEST_TIMEOUT_MS = 90_000;
const EXPECT_TIMEOUT_MS = 20_000;

export default defineConfig({
  testDir: "tests/browser",
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: TEST_TIMEOUT_MS,
  expect: { timeout: EXPECT_TIMEOUT_MS },
  reporter: "list",
  use: {
    baseURL: `${SITE_ORIGIN}/`,
    // Chromium otherwise refuses a frame on this machine to a page that a test has made up.
    permissions: ["local-network-access"],
    // It would answer in the place of the server, and of what a test puts before it.
    serviceWorkers: "block",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath,
      args: [...BROWSER_FLAGS],
    },
  },
  projects: [{ name: "desktop", use: { viewport: { width: 1100, height: 720 } } }],
  webServer: {
    command: `"${process.execPath}" "${vite}" preview --host ${SERVER.host} --port ${SERVER.port} --strictPort`,
    url: `http://${SERVER.host}:${SERVER.port}`,
    reuseExistingServer: false,
  },
});
