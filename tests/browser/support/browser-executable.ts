import { posix, win32 } from "node:path";

/** What the search asks of the machine it runs on; tests give one of their own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where Playwright keeps, or would keep, the Chromium it downloads. */
  readonly playwrightChromium: string;
  /** Whether the file is there and starts; a browser may lie there and lack its libraries. */
  readonly starts: (path: string) => boolean;
  /** Full path of a command on the search path, or null. */
  readonly which: (command: string) => string | null;
}

/** A way to get a browser. Whether it worked is told by the search that follows. */
export interface Installation {
  readonly description: string;
  readonly run: () => unknown;
}

const COMMANDS = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"];

const MACOS_APPLICATIONS = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
];

const WINDOWS_PROGRAMS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
];

function macosPaths({ environment }: Machine): Array<string> {
  const home = environment.HOME ? [posix.join(environment.HOME, "Applications")] : [];
  return ["/Applications", ...home].flatMap((folder) =>
    MACOS_APPLICATIONS.map((application) => posix.join(folder, application)),
  );
}

function windowsPaths({ environment }: Machine): Array<string> {
  return [environment.PROGRAMFILES, environment["PROGRAMFILES(X86)"], environment.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => WINDOWS_PROGRAMS.map((program) => win32.join(folder, program)));
}

function installedPaths(machine: Machine): Array<string> {
  if (machine.platform === "win32") return windowsPaths(machine);
  const commands = COMMANDS.map(machine.which).filter((path) => path !== null);
  return machine.platform === "darwin" ? [...macosPaths(machine), ...commands] : commands;
}

/**
 * The browser for the tests, or null where the machine has none: `CHROMIUM_PATH`, then an installed
 * Chromium or Chrome, then Playwright's own. Throws where `CHROMIUM_PATH` names no working browser.
 */
export function findBrowser(machine: Machine): string | null {
  const named = machine.environment.CHROMIUM_PATH;
  if (!named) {
    const paths = [...installedPaths(machine), machine.playwrightChromium];
    return paths.find(machine.starts) ?? null;
  }
  if (machine.starts(named)) return named;
  throw new Error(
    `CHROMIUM_PATH is "${named}", but no browser starts there. Name a Chromium or Chrome executable, or unset it.`,
  );
}

/** Like `findBrowser`, but installs one where there is none. Throws where nothing helps. */
export function obtainBrowser(
  machine: Machine,
  installations: ReadonlyArray<Installation>,
  say: (line: string) => void,
): string {
  const found = findBrowser(machine);
  if (found) return found;
  for (const installation of installations) {
    say(`No Chromium or Chrome starts here. ${installation.description}`);
    installation.run();
    const installed = findBrowser(machine);
    if (installed) return installed;
  }
  throw new Error(
    "The browser tests need Chromium or Chrome, and none could be found or installed. Install either of them, or set CHROMIUM_PATH to its executable.",
  );
}
