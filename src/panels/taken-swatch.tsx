import { fadesWithAge } from "../model/window";
import { useSelected } from "../state/use-store";

/** How land taken is drawn: in a window in which it fades with its age, or all alike. */
export function TakenSwatch() {
  const fades = useSelected(({ view }) => fadesWithAge(view.window));
  return <span class={fades ? "swatch area taken" : "swatch area taken flat"} />;
}
