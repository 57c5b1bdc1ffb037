import { messagesOf } from "../i18n";
import { formatsOf } from "../i18n/formats";
import { headlineSentence } from "../i18n/headline";
import { formatDay } from "../model/time";
import type { Manifest } from "../model/wire/manifest";
import { selectHeadline } from "../state/selectors";
import type { State } from "../state/store";
import { FIRST_DAY } from "../state/view";

export interface SiteDescription {
  readonly title: string;
  /** The page and its newest raid in a sentence each. */
  readonly description: string;
  /** schema.org Dataset. */
  readonly dataset: Readonly<Record<string, unknown>>;
}

/**
 * What search engines and link previews are told in the language of the view, computed from the data.
 * `site`: the address of the site, ending in a slash, absolute or as seen from the page.
 */
export function describeSite(state: State, { sources }: Manifest, site: string): SiteDescription {
  const { language } = state.view;
  const messages = messagesOf(language);
  const newest = headlineSentence(selectHeadline(state), messages, formatsOf(language));
  const description = `${messages.siteDescription} ${newest}`;
  const lastDay =
    sources
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? formatDay(FIRST_DAY);
  return {
    title: messages.title,
    description,
    dataset: {
      "@context": "https://schema.org",
      "@type": "Dataset",
      name: messages.title,
      description,
      isAccessibleForFree: true,
      temporalCoverage: `${formatDay(FIRST_DAY)}/${lastDay}`,
      spatialCoverage: {
        "@type": "Place",
        name: messages.siteCountry,
        geo: { "@type": "GeoShape", box: "44.2 20.9 53.2 40.15" },
      },
      variableMeasured: messages.siteMeasures,
      license: `${site}?tab=about`,
      inLanguage: ["en", "uk"],
      distribution: [
        {
          "@type": "DataDownload",
          encodingFormat: "application/json",
          contentUrl: `${site}data/manifest.json`,
        },
      ],
      isBasedOn: sources.map(({ name, url, licence, maker }) => ({
        "@type": "Dataset",
        name: name[language],
        description: messages.siteSource(name[language], maker),
        url,
        creator: { "@type": "Organization", name: maker },
        license: licence,
      })),
    },
  };
}
