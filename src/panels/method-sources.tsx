import type { MethodTexts } from "../i18n/method/en";
import { dayOf } from "../model/time";
import type { ManifestSource } from "../model/wire/manifest";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { Facts } from "./facts";
import { SourceLink } from "./source-link";

/** Who said what, over which time, under which terms. */
export function MethodSources({ texts }: { readonly texts: MethodTexts["sources"] }) {
  const manifest = useSelected((state) => state.data.manifest);
  if (manifest.status !== "ready") return null;
  return (
    <>
      {manifest.value.sources.map((source) => (
        <Source key={source.id} source={source} texts={texts} />
      ))}
    </>
  );
}

interface SourceProps {
  readonly source: ManifestSource;
  readonly texts: MethodTexts["sources"];
}

function Source({ source, texts }: SourceProps) {
  const { formats } = useLanguage();
  const day = (date: string) => formats.shortDay(dayOf(date));
  return (
    <section class="source">
      <h4>
        <SourceLink url={source.url}>{formats.place(source)}</SourceLink>
      </h4>
      <Facts
        rows={[
          [texts.maker, source.maker],
          [texts.covers, texts.days(day(source.from), day(source.to))],
          [texts.taken, day(source.taken)],
          [texts.licence, source.licence],
        ]}
      />
      <p class="note">{formats.place({ name: source.note })}</p>
    </section>
  );
}
