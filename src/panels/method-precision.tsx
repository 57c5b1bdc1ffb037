import type { MethodTexts } from "../i18n/method/en";
import { PLACE_PRECISIONS, TIME_PRECISIONS } from "../model/precision";
import { useLanguage } from "../state/use-language";

/** Every precision of place and time, and how the map draws it. */
export function MethodPrecision({ texts }: { readonly texts: MethodTexts["precision"] }) {
  const { messages } = useLanguage();
  const places = PLACE_PRECISIONS.map(
    (precision) => [messages.precision[precision], texts.places[precision]] as const,
  );
  const times = TIME_PRECISIONS.map(
    (precision) => [messages.timePrecision[precision], texts.times[precision]] as const,
  );
  return (
    <>
      <p>{texts.intro}</p>
      <PrecisionTable caption={texts.placeCaption} rows={places} texts={texts} />
      <PrecisionTable caption={texts.timeCaption} rows={times} texts={texts} />
      <p>{texts.otherTimes}</p>
    </>
  );
}

interface PrecisionTableProps {
  readonly caption: string;
  readonly rows: ReadonlyArray<readonly [known: string, drawn: string]>;
  readonly texts: MethodTexts["precision"];
}

function PrecisionTable({ caption, rows, texts }: PrecisionTableProps) {
  return (
    <table class="method-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.known}</th>
          <th scope="col">{texts.drawn}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([known, drawn]) => (
          <tr key={known}>
            <th scope="row">{known}</th>
            <td>{drawn}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
