import type { FrontHistory } from "../model/front";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { SourceLink } from "./source-link";

const OUTLINE_SOURCES = ["deepstate-archive", "deepstate-mirror"];

/** Whose the outline of the front is, where its two sources meet, and under which terms they stand. */
export function OutlineTerms({ front }: { readonly front: FrontHistory | null }) {
  const { messages, formats } = useLanguage();
  const manifest = useSelected((state) => state.data.manifest);
  const sources = manifest.status === "ready" ? manifest.value.sources : [];
  const { window } = messages;
  return (
    <>
      <p class="note">{window.honesty}</p>
      {front && <p class="note">{window.seam(formats.day(front.seamDay))}</p>}
      <p class="note">
        {window.terms}
        {sources
          .filter(({ id }) => OUTLINE_SOURCES.includes(id))
          .map((source) => (
            <span key={source.id} class="outline-source">
              <SourceLink url={source.url}>{formats.place(source)}</SourceLink>: {source.licence}
            </span>
          ))}
      </p>
    </>
  );
}
