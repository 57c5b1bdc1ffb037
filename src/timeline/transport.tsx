import { useEffect } from "preact/hooks";
import { selectStepUnit } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { startPlaying } from "./start-playing";
import { timeControllerOf } from "./time-controller-of";

/** Step by step of the chosen unit, and playing. */
export function Transport() {
  const store = useStore();
  const controller = timeControllerOf(store);
  const { timeline } = useLanguage().messages;
  const playing = useSelected((state) => state.playing);
  const playLabel = playing ? timeline.pause : timeline.play;
  useEffect(() => startPlaying(store), [store]);
  return (
    <div class="transport">
      <StepButton direction={-1} path="M3 3h2v10H3zM13 3v10L6 8z" />
      <button
        type="button"
        class="play"
        title={playLabel}
        aria-label={playLabel}
        onClick={() => controller.toggle()}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={playing ? "M3 2h4v12H3zM9 2h4v12H9z" : "M3 2l11 6-11 6z"} />
        </svg>
      </button>
      <StepButton direction={1} path="M11 3h2v10h-2zM3 3v10l7-5z" />
    </div>
  );
}

function StepButton({ direction, path }: { readonly direction: -1 | 1; readonly path: string }) {
  const controller = timeControllerOf(useStore());
  const { timeline } = useLanguage().messages;
  const unit = useSelected(selectStepUnit);
  const isPossible = useSelected(
    (state) => controller.neighbour(selectStepUnit(state), direction) !== null,
  );
  const label = (direction === 1 ? timeline.onward : timeline.back)[unit];
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      disabled={!isPossible}
      onClick={() => controller.step(unit, direction)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
