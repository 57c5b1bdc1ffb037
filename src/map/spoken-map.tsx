import { useMapInWords } from "../state/use-map-in-words";
import { MAP_IN_WORDS_ID } from "./map-in-words-id";

/** What the canvas is described by to whoever hears the page. */
export function SpokenMap() {
  return (
    <p class="visually-hidden" id={MAP_IN_WORDS_ID}>
      {useMapInWords().join(" ")}
    </p>
  );
}
