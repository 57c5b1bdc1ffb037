import "./claims.css";
import { useMemo } from "preact/hooks";
import { claimSentence, claimSpan, claimValue } from "../i18n/claim-texts";
import type { Claim } from "../model/annotations";
import { type ClaimFigures, type ClaimGroup, claimFigures } from "../model/claim-figures";
import { selectNights, selectWaves } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { Corrections } from "./corrections-list";
import { FigureCell } from "./figure";
import { SourceLink } from "./source-link";

interface ClaimsBlockProps {
  readonly group: ClaimGroup;
  /** Its level, by what it stands in. */
  readonly heading: "h3" | "h4";
}

/** What one said of a span beside the sums of the reports' rows. */
export function ClaimsBlock({ group, heading: Heading }: ClaimsBlockProps) {
  const { messages, formats } = useLanguage();
  const waves = useSelected(selectWaves);
  const firstNight = useSelected(selectNights)[0]?.night ?? group.from;
  const { claims: texts } = messages;
  const { claims } = group;
  const who = formats.place({ name: group.who });
  const caption = texts.caption(who, claimSpan(group, messages, formats));
  const compared = useMemo(
    () => claims.map((claim) => ({ claim, figures: claimFigures(claim, waves) })),
    [claims, waves],
  );
  const ids = new Set(claims.map(({ id }) => id));
  return (
    <section class="claims-block">
      <Heading>{caption}</Heading>
      <ClaimsTable caption={caption} compared={compared} />
      <ul class="claims-differences">
        {compared.map(({ claim, figures }) => (
          <li key={claim.id}>{claimSentence(claim, figures, messages, formats)}</li>
        ))}
      </ul>
      {group.from < firstNight && (
        <p class="note">{texts.rowsBegin(formats.day(firstNight + 1))}</p>
      )}
      <ClaimsDefinitions who={who} group={group} />
      <Corrections of={(subject) => subject.kind === "claim" && ids.has(subject.id)} />
    </section>
  );
}

interface ClaimsTableProps {
  readonly caption: string;
  readonly compared: ReadonlyArray<{ readonly claim: Claim; readonly figures: ClaimFigures }>;
}

function ClaimsTable({ caption, compared }: ClaimsTableProps) {
  const { messages, formats } = useLanguage();
  const { claims: texts } = messages;
  return (
    <table class="figure-table">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.measure}</th>
          <th scope="col">{texts.claimed}</th>
          <th scope="col">{texts.command}</th>
          <th scope="col">{texts.all}</th>
        </tr>
      </thead>
      <tbody>
        {compared.map(({ claim, figures }) => (
          <tr key={claim.id}>
            <th scope="row">{texts.measures[claim.measure]}</th>
            <td>
              <SourceLink url={claim.url}>{claimValue(claim, messages, formats)}</SourceLink>
            </td>
            <FigureCell value={figures.command} />
            <FigureCell value={figures.all} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ClaimsDefinitionsProps {
  readonly who: string;
  readonly group: ClaimGroup;
}

function ClaimsDefinitions({ who, group: { claims, unit } }: ClaimsDefinitionsProps) {
  const { messages, formats } = useLanguage();
  const { claims: texts } = messages;
  return (
    <details class="definition">
      <summary>{texts.definitions}</summary>
      <h5>{texts.theirs(who)}</h5>
      <ul>
        {claims.map(({ id, measure, definition }) => (
          <li key={id}>
            {texts.measures[measure]}: {formats.place({ name: definition })}
          </li>
        ))}
      </ul>
      <h5>{texts.ours}</h5>
      <ul>
        {claims.map(({ id, measure }) => (
          <li key={id}>
            {texts.measures[measure]}: {texts.ourMeasures[measure]}
          </li>
        ))}
      </ul>
      <p>{unit === "days" ? texts.ourDays : texts.ourNights}</p>
    </details>
  );
}
