interface ReportPlaceProps {
  /** Web or mail address, of those who run this copy of the map; empty where they named none. */
  readonly address: string;
  readonly texts: { readonly here: string; readonly nowhere: string };
}

/** Where to tell of an error. */
export function ReportPlace({ address, texts }: ReportPlaceProps) {
  if (address === "") return <p>{texts.nowhere}</p>;
  return (
    <p>
      <a href={address} target="_blank" rel="noopener noreferrer">
        {texts.here}
      </a>
    </p>
  );
}
