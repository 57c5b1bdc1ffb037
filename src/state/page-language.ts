import type { LanguageCode } from "../i18n/formats";

/** Of the page as it was built, before the program changes it: what an address without `lang` means. */
export const PAGE_LANGUAGE: LanguageCode =
  typeof document !== "undefined" && document.documentElement.lang === "uk" ? "uk" : "en";
