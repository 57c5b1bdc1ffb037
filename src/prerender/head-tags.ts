import type { HtmlTagDescriptor } from "vite";
import type { SiteDescription } from "./description";
import { SITE_PAGES, type SitePage } from "./pages.ts";

/** The link preview's picture, in `public`. */
const SHARE_PICTURE = "share.png";

/**
 * What a page's head tells search engines and link previews. `site`: the address of the site, ending in a
 * slash, absolute or as seen from the page.
 */
export function headTags(
  page: SitePage,
  { title, description, dataset }: SiteDescription,
  site: string,
): Array<HtmlTagDescriptor> {
  const address = `${site}${page.path}`;
  const link = (attrs: Record<string, string>): HtmlTagDescriptor => ({
    tag: "link",
    attrs,
    injectTo: "head",
  });
  const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({
    tag: "meta",
    attrs,
    injectTo: "head",
  });
  return [
    link({ rel: "canonical", href: address }),
    ...SITE_PAGES.map(({ language, path }) =>
      link({ rel: "alternate", hreflang: language, href: `${site}${path}` }),
    ),
    link({ rel: "alternate", hreflang: "x-default", href: `${site}${SITE_PAGES[0].path}` }),
    meta({ name: "description", content: description }),
    meta({ property: "og:type", content: "website" }),
    meta({ property: "og:locale", content: page.language }),
    meta({ property: "og:title", content: title }),
    meta({ property: "og:description", content: description }),
    meta({ property: "og:url", content: address }),
    meta({ property: "og:image", content: `${site}${SHARE_PICTURE}` }),
    meta({ property: "og:image:width", content: "1200" }),
    meta({ property: "og:image:height", content: "630" }),
    meta({ name: "twitter:card", content: "summary_large_image" }),
    {
      // Data, which a policy against inline scripts does not concern.
      tag: "script",
      attrs: { type: "application/ld+json" },
      children: JSON.stringify(dataset).replaceAll("<", "\\u003c"),
      injectTo: "head",
    },
  ];
}
