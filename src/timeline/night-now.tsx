import { selectMissingForReplay } from "../state/replay";
import { selectNightDay } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";

/** The night under the playhead; beside it, why it cannot be replayed, or whose time the clock shows. */
export function NightNow() {
  const { messages, formats } = useLanguage();
  const playhead = useSelected(selectNightDay);
  const missing = useSelected((state) =>
    state.data.raids.status === "ready" ? selectMissingForReplay(state) : null,
  );
  return (
    <p class="timeline-now">
      <strong>{formats.days(playhead, playhead + 1)}</strong>{" "}
      <span>{missing ? messages.replay.missing[missing] : messages.kyivTime}</span>
    </p>
  );
}
