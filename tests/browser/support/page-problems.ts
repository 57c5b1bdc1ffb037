import type { BrowserContext } from "@playwright/test";
import { ARTICLE_ORIGIN, SITE_ORIGIN } from "./origins";

/** Messages that say nothing about the page, and why each is let pass. */
const HARMLESS: ReadonlyArray<{ readonly reason: string; readonly pattern: RegExp }> = [
  {
    reason: "SwiftShader remarks that reading the picture back makes it wait",
    pattern: /GPU stall due to ReadPixels/,
  },
  {
    reason: "the tests keep the service worker out, save the one that is about it",
    pattern: /Service Worker registration blocked by Playwright/,
  },
  {
    reason: "the page itself, or leaving it, ended the request",
    pattern: /^failed request: net::ERR_ABORTED /,
  },
];

const OWN_ORIGINS = new Set([SITE_ORIGIN, ARTICLE_ORIGIN]);
const LOCAL_PROTOCOLS = new Set(["data:", "blob:", "about:"]);

/** Whether an address leaves the two origins of the built site. */
export function isForeign(address: string): boolean {
  const url = new URL(address);
  return !LOCAL_PROTOCOLS.has(url.protocol) && !OWN_ORIGINS.has(url.origin);
}

/** Whether a message is one of the named ones that say nothing about the page. */
export function isHarmless(problem: string): boolean {
  return HARMLESS.some(({ pattern }) => pattern.test(problem));
}

/** Everything that goes wrong in the pages, frames and workers of a browser context. */
export class PageProblems {
  private readonly found: Array<string> = [];
  private readonly expected: Array<RegExp> = [];

  constructor(context: BrowserContext) {
    context.on("console", (message) => {
      if (message.type() !== "error" && message.type() !== "warning") return;
      const { url } = message.location();
      this.note(`console ${message.type()}: ${message.text()}${url && ` (${url})`}`);
    });
    context.on("weberror", (webError) => {
      const error = webError.error();
      this.note(`page error: ${error.stack || `${error.name}: ${error.message}`}`);
    });
    context.on("request", (request) => {
      if (isForeign(request.url())) this.note(`foreign request: ${request.url()}`);
    });
    context.on("requestfailed", (request) => {
      this.note(`failed request: ${request.failure()?.errorText} ${request.url()}`);
    });
    context.on("response", (response) => {
      if (response.status() >= 400) {
        this.note(`failed request: ${response.status()} ${response.url()}`);
      }
    });
  }

  /** Lets problems of this kind pass: for tests of what the page does when something fails. */
  expect(pattern: RegExp): void {
    this.expected.push(pattern);
  }

  /** What was found and not expected, and what was expected and never came. */
  get unexpected(): Array<string> {
    const surprises = this.found.filter(
      (problem) => !this.expected.some((pattern) => pattern.test(problem)),
    );
    const absent = this.expected
      .filter((pattern) => !this.found.some((problem) => pattern.test(problem)))
      .map((pattern) => `expected, but never came: ${pattern}`);
    return [...surprises, ...absent];
  }

  private note(problem: string): void {
    if (!isHarmless(problem)) this.found.push(problem);
  }
}
