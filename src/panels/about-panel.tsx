import { dayOf } from "../model/time";
import type { ManifestSource } from "../model/wire/manifest";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { SourceLink } from "./source-link";

/** Method, limits, and who said what under which terms. */
export function AboutPanel() {
  const { messages } = useLanguage();
  const manifest = useSelected((state) => state.data.manifest);
  const { about } = messages;
  return (
    <>
      <h2>{about.heading}</h2>
      {about.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h3>{about.sources}</h3>
      {manifest.status === "ready" &&
        manifest.value.sources.map((source) => <Source key={source.id} source={source} />)}
      <p class="note">{about.credits}</p>
      <p class="note">{about.code}</p>
    </>
  );
}

function Source({ source }: { readonly source: ManifestSource }) {
  const { messages, formats } = useLanguage();
  const { about } = messages;
  return (
    <section class="source">
      <h4>
        <SourceLink url={source.url}>{formats.place(source)}</SourceLink>
      </h4>
      <p>{source.maker}</p>
      <dl class="facts">
        <dt>{about.covers}</dt>
        <dd>
          {formats.shortDay(dayOf(source.from))} – {formats.shortDay(dayOf(source.to))}
        </dd>
        <dt>{about.taken}</dt>
        <dd>{formats.shortDay(dayOf(source.taken))}</dd>
        <dt>{about.licence}</dt>
        <dd>{source.licence}</dd>
      </dl>
      <p class="note">{formats.place({ name: source.note })}</p>
    </section>
  );
}
