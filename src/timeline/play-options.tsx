import { useLanguage } from "../state/use-language";
import { PlaySettings } from "./play-settings";

/** Beside the buttons that step and play: on a press, how they do. */
export function PlayOptions() {
  const { timeline } = useLanguage().messages;
  return (
    <details class="play-options">
      <summary title={timeline.playOptions} aria-label={timeline.playOptions}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M1 4h5v2H1zM10 4h5v2h-5zM6 2h2v6H6zM1 10h8v2H1zM13 10h2v2h-2zM9 8h2v6H9z" />
        </svg>
      </summary>
      <PlaySettings />
    </details>
  );
}
