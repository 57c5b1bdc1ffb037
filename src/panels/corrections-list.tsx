import "./corrections.css";
import type { Correction } from "../model/annotations";
import { selectAnnotations } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { SourceLink } from "./source-link";

const NONE: ReadonlyArray<Correction> = [];

interface CorrectionsProps {
  /** Which of them belong here. */
  readonly of: (subject: Correction["subject"]) => boolean;
}

/** What we had wrong about something, and since when it is right; nothing where there is nothing. */
export function Corrections({ of }: CorrectionsProps) {
  const { corrections: texts } = useLanguage().messages;
  const all = useSelected(selectAnnotations)?.corrections ?? NONE;
  const concerned = all.filter(({ subject }) => of(subject));
  if (concerned.length === 0) return null;
  return (
    <div class="corrections">
      <h4>{texts.heading}</h4>
      <CorrectionsList corrections={concerned} />
    </div>
  );
}

/** Corrections with their dates and sources, in the order given. */
export function CorrectionsList({
  corrections,
}: {
  readonly corrections: ReadonlyArray<Correction>;
}) {
  const { messages, formats } = useLanguage();
  const { corrections: texts } = messages;
  return (
    <ul>
      {corrections.map(({ date, text, url }) => (
        <li key={`${date} ${text.en}`}>
          {texts.entry(formats.day(date), formats.place({ name: text }))}{" "}
          {url && <SourceLink url={url}>{texts.source}</SourceLink>}
        </li>
      ))}
    </ul>
  );
}
