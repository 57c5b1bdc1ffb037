import { useEffect } from "preact/hooks";
import { selectNeighbourNight } from "../state/selectors";
import { goToNight, setPlaying } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { startPlaying } from "./start-playing";

/** Raid night by raid night, and playing. */
export function Transport() {
  const store = useStore();
  const messages = useLanguage().messages.timeline;
  const playing = useSelected((state) => state.playing);
  const previous = useSelected((state) => selectNeighbourNight(state, -1));
  const next = useSelected((state) => selectNeighbourNight(state, 1));
  useEffect(() => startPlaying(store), [store]);
  return (
    <div class="transport">
      <button
        type="button"
        title={messages.previous}
        aria-label={messages.previous}
        disabled={previous === null}
        onClick={() => previous !== null && goToNight(store, previous)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 3h2v10H3zM13 3v10L6 8z" />
        </svg>
      </button>
      <button
        type="button"
        class="play"
        title={playing ? messages.pause : messages.play}
        aria-label={playing ? messages.pause : messages.play}
        onClick={() => setPlaying(store, !playing)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={playing ? "M3 2h4v12H3zM9 2h4v12H9z" : "M3 2l11 6-11 6z"} />
        </svg>
      </button>
      <button
        type="button"
        title={messages.next}
        aria-label={messages.next}
        disabled={next === null}
        onClick={() => next !== null && goToNight(store, next)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M11 3h2v10h-2zM3 3v10l7-5z" />
        </svg>
      </button>
    </div>
  );
}
