import { describe, expect, test } from "vitest";
import {
  findBrowser,
  type Installation,
  type Machine,
  obtainBrowser,
} from "../../browser/support/browser-executable";

const PLAYWRIGHT_CHROMIUM = "/home/reader/.cache/ms-playwright/chromium/chrome";

/** A Linux machine on which the files named start, and commands lie in /usr/bin. */
function machineWith(working: ReadonlyArray<string>, changes: Partial<Machine> = {}): Machine {
  return {
    platform: "linux",
    environment: {},
    playwrightChromium: PLAYWRIGHT_CHROMIUM,
    starts: (path) => working.includes(path),
    which: (command) => (working.includes(`/usr/bin/${command}`) ? `/usr/bin/${command}` : null),
    ...changes,
  };
}

describe("findBrowser", () => {
  test("takes CHROMIUM_PATH before anything installed", () => {
    const machine = machineWith(["/opt/own/chrome", "/usr/bin/chromium"], {
      environment: { CHROMIUM_PATH: "/opt/own/chrome" },
    });
    expect(findBrowser(machine)).toBe("/opt/own/chrome");
  });

  test("says so where CHROMIUM_PATH names no working browser, rather than taking another", () => {
    const machine = machineWith(["/usr/bin/chromium"], {
      environment: { CHROMIUM_PATH: "/opt/gone/chrome" },
    });
    expect(() => findBrowser(machine)).toThrow(/CHROMIUM_PATH is "\/opt\/gone\/chrome"/);
  });

  test.each(["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"])(
    "finds %s on the search path",
    (command) => {
      expect(findBrowser(machineWith([`/usr/bin/${command}`]))).toBe(`/usr/bin/${command}`);
    },
  );

  test("takes an installed browser before Playwright's own", () => {
    const machine = machineWith([PLAYWRIGHT_CHROMIUM, "/usr/bin/google-chrome"]);
    expect(findBrowser(machine)).toBe("/usr/bin/google-chrome");
  });

  test("takes Playwright's own where none is installed", () => {
    expect(findBrowser(machineWith([PLAYWRIGHT_CHROMIUM]))).toBe(PLAYWRIGHT_CHROMIUM);
  });

  test("passes over a command that is there but does not start", () => {
    const machine = machineWith([PLAYWRIGHT_CHROMIUM], {
      which: (command) => (command === "chromium-browser" ? "/usr/bin/chromium-browser" : null),
    });
    expect(findBrowser(machine)).toBe(PLAYWRIGHT_CHROMIUM);
  });

  test("finds an application of macOS, the user's own too", () => {
    const system = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    const own = "/Users/reader/Applications/Chromium.app/Contents/MacOS/Chromium";
    const macos: Partial<Machine> = {
      platform: "darwin",
      environment: { HOME: "/Users/reader" },
    };
    expect(findBrowser(machineWith([system, own], macos))).toBe(system);
    expect(findBrowser(machineWith([own], macos))).toBe(own);
  });

  test("finds a program of Windows, wherever it was installed", () => {
    const own = "C:\\Users\\reader\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe";
    const machine = machineWith([own], {
      platform: "win32",
      environment: {
        PROGRAMFILES: "C:\\Program Files",
        LOCALAPPDATA: "C:\\Users\\reader\\AppData\\Local",
      },
    });
    expect(findBrowser(machine)).toBe(own);
  });

  test("gives null where there is none", () => {
    expect(findBrowser(machineWith([]))).toBeNull();
  });
});

describe("obtainBrowser", () => {
  /** Installations of which each puts one file, or nothing, on the machine. */
  function scene(installed: ReadonlyArray<string>, puts: ReadonlyArray<string | null>) {
    const working = [...installed];
    const tried: Array<number> = [];
    const installations = puts.map(
      (path, index): Installation => ({
        description: `Way ${index}.`,
        run: () => {
          tried.push(index);
          if (path) working.push(path);
        },
      }),
    );
    const said: Array<string> = [];
    const obtain = () =>
      obtainBrowser(machineWith(working), installations, (line) => said.push(line));
    return { obtain, tried, said };
  }

  test("installs nothing where a browser is found", () => {
    const { obtain, tried } = scene(["/usr/bin/chromium"], [PLAYWRIGHT_CHROMIUM]);
    expect(obtain()).toBe("/usr/bin/chromium");
    expect(tried).toEqual([]);
  });

  test("stops at the first way that gives a browser that starts, and says what it does", () => {
    const { obtain, tried, said } = scene([], [null, "/usr/bin/chromium", PLAYWRIGHT_CHROMIUM]);
    expect(obtain()).toBe("/usr/bin/chromium");
    expect(tried).toEqual([0, 1]);
    expect(said).toEqual([
      "No Chromium or Chrome starts here. Way 0.",
      "No Chromium or Chrome starts here. Way 1.",
    ]);
  });

  test("says what to do where no way helps", () => {
    const { obtain, tried } = scene([], [null, null]);
    expect(obtain).toThrow(/Install either of them, or set CHROMIUM_PATH/);
    expect(tried).toEqual([0, 1]);
  });
});
