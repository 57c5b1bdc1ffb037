import "./method.css";
import { METHOD_TEXTS } from "../i18n/method";
import { selectAnnotations } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { MethodClaims } from "./method-claims";
import { MethodCorrections } from "./method-corrections";
import { MethodPrecision } from "./method-precision";
import { MethodSection, Paragraphs } from "./method-section";
import { MethodSources } from "./method-sources";
import { ReportPlace } from "./report-place";

/** Given to the build by whoever runs the site. */
const REPORT_ADDRESS: string = import.meta.env.REPORT_URL ?? "";

/** The method page: what is shown and how, what is not known, who said what, and what was corrected. */
export function AboutPanel() {
  const { formats } = useLanguage();
  const texts = METHOD_TEXTS[useSelected(({ view }) => view.language)];
  const delayHours = useSelected(selectAnnotations)?.delayHours;
  const { shows, limits, definitions, illustrative, front, safety, report, licences } = texts;
  return (
    <article class="method">
      <h2>{texts.heading}</h2>
      <p class="method-lead">{texts.lead}</p>
      <MethodSection heading={shows.heading} isOpen>
        <Paragraphs texts={shows.paragraphs} />
      </MethodSection>
      <MethodSection heading={limits.heading} isOpen>
        <ul class="method-list">
          {limits.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </MethodSection>
      <MethodSection heading={definitions.heading}>
        <dl class="method-terms">
          {definitions.terms.map(([term, meaning]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </MethodSection>
      <MethodSection heading={texts.precision.heading}>
        <MethodPrecision texts={texts.precision} />
      </MethodSection>
      <MethodSection heading={illustrative.heading}>
        <Paragraphs texts={illustrative.paragraphs} />
      </MethodSection>
      <MethodSection heading={front.heading}>
        <Paragraphs texts={front.paragraphs} />
      </MethodSection>
      <MethodSection heading={safety.heading}>
        {delayHours !== undefined && <p>{safety.delay(formats.number(delayHours))}</p>}
        <Paragraphs texts={safety.paragraphs} />
      </MethodSection>
      <MethodSection heading={texts.disagreement.heading}>
        <MethodClaims texts={texts.disagreement} />
      </MethodSection>
      <MethodSection heading={texts.corrections.heading}>
        <MethodCorrections texts={texts.corrections} />
      </MethodSection>
      <MethodSection heading={report.heading} isOpen>
        <ReportPlace address={REPORT_ADDRESS} texts={report} />
        <Paragraphs texts={report.paragraphs} />
      </MethodSection>
      <MethodSection heading={texts.sources.heading}>
        <MethodSources texts={texts.sources} />
      </MethodSection>
      <MethodSection heading={licences.heading}>
        <Paragraphs texts={licences.paragraphs} />
      </MethodSection>
    </article>
  );
}
