import { useLanguage } from "../state/use-language";
import { useMapInWords } from "../state/use-map-in-words";

/** What a screen reader hears of the map, for everyone to read. */
export function MapInWords() {
  const { mapInWords } = useLanguage().messages;
  return (
    <details class="definition">
      <summary>{mapInWords.heading}</summary>
      {useMapInWords().map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </details>
  );
}
