import type { MethodTexts } from "../i18n/method/en";
import type { Correction } from "../model/annotations";
import { selectAnnotations } from "../state/selectors";
import { changeView, goToNight } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { CorrectionsList } from "./corrections-list";

type Texts = MethodTexts["corrections"];

/** All that was corrected, the newest first, each with what it concerns. */
export function MethodCorrections({ texts }: { readonly texts: Texts }) {
  const corrections = useSelected(selectAnnotations)?.corrections ?? [];
  return (
    <>
      <p>{texts.intro}</p>
      {corrections.length === 0 && <p class="empty">{texts.none}</p>}
      {corrections
        .toSorted((a, b) => b.date - a.date)
        .map((correction) => (
          <section key={correction.text.en} class="method-correction">
            <h4>
              <Subject subject={correction.subject} texts={texts} />
            </h4>
            <CorrectionsList corrections={[correction]} />
          </section>
        ))}
    </>
  );
}

interface SubjectProps {
  readonly subject: Correction["subject"];
  readonly texts: Texts;
}

function Subject({ subject, texts }: SubjectProps) {
  const store = useStore();
  const { formats } = useLanguage();
  if (subject.kind === "night") {
    const { night } = subject;
    return (
      <button type="button" class="link" onClick={() => goToNight(store, night)}>
        {texts.about.night(formats.night(night))}
      </button>
    );
  }
  if (subject.kind === "strike") {
    const selection = { kind: "strike", id: subject.id } as const;
    return (
      <button type="button" class="link" onClick={() => changeView(store, { selection })}>
        {texts.about.strike}
      </button>
    );
  }
  return <>{texts.about[subject.kind]}</>;
}
