import { expect, test } from "vitest";
import { headTags } from "../../../src/prerender/head-tags";
import { SITE_PAGES, type SitePage } from "../../../src/prerender/pages";

const DESCRIPTION = { title: "Title", description: "A sentence.", dataset: { name: "</script>" } };

const linksOf = (language: string, site?: string) => {
  const page = SITE_PAGES.find((known) => known.language === language) as SitePage;
  return headTags(page, DESCRIPTION, site ?? page.toSite).flatMap(({ tag, attrs }) =>
    tag === "link" ? [[attrs?.rel, attrs?.hreflang, attrs?.href].filter(Boolean).join(" ")] : [],
  );
};

test("each page names itself, the other languages, and English for everybody else", () => {
  expect(linksOf("uk", "https://example.org/map/")).toEqual([
    "canonical https://example.org/map/uk/",
    "alternate en https://example.org/map/",
    "alternate uk https://example.org/map/uk/",
    "alternate x-default https://example.org/map/",
  ]);
  expect(linksOf("en", "https://example.org/map/")[0]).toBe("canonical https://example.org/map/");
});

test("a build that does not know where it will lie names them as seen from the page", () => {
  expect(linksOf("en").slice(0, 3)).toEqual([
    "canonical ./",
    "alternate en ./",
    "alternate uk ./uk/",
  ]);
  expect(linksOf("uk").slice(0, 3)).toEqual([
    "canonical ../uk/",
    "alternate en ../",
    "alternate uk ../uk/",
  ]);
});

test("nothing in the data can end the script that holds them", () => {
  const script = headTags(SITE_PAGES[0], DESCRIPTION, "./").find(({ tag }) => tag === "script");
  expect(script?.children).not.toContain("</script>");
  expect(JSON.parse(String(script?.children))).toEqual(DESCRIPTION.dataset);
});
