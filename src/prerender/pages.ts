import type { Language } from "../state/view";

/** A page of the built site: the program in a language, with what it opens with in that language. */
export interface SitePage {
  readonly language: Language;
  /** The page's source, and where it is written in the built site. */
  readonly file: string;
  /** From the site's address to the page's. */
  readonly path: string;
  /** From the page's address to the site's. */
  readonly toSite: string;
}

/** The first is also for readers of any other language. */
export const SITE_PAGES: readonly [SitePage, ...ReadonlyArray<SitePage>] = [
  { language: "en", file: "index.html", path: "", toSite: "./" },
  { language: "uk", file: "uk/index.html", path: "uk/", toSite: "../" },
];
