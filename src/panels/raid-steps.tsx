import type { Day } from "../model/time";
import { selectNeighbourNight } from "../state/selectors";
import { goToNight, type State } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";

const selectPrevious = (state: State) => selectNeighbourNight(state, -1);
const selectNext = (state: State) => selectNeighbourNight(state, 1);

/** To the raid before and the raid after. */
export function RaidSteps() {
  const { raidCard } = useLanguage().messages;
  const previous = useSelected(selectPrevious);
  const next = useSelected(selectNext);
  return (
    <nav class="raid-steps" aria-label={raidCard.steps}>
      <RaidStep name={raidCard.previous} night={previous} direction={-1} />
      <RaidStep name={raidCard.next} night={next} direction={1} />
    </nav>
  );
}

interface RaidStepProps {
  readonly name: string;
  /** Null where there is none to go to. */
  readonly night: Day | null;
  readonly direction: -1 | 1;
}

/** A button to another raid, which says to which. */
export function RaidStep({ name, night, direction }: RaidStepProps) {
  const store = useStore();
  const { messages, formats } = useLanguage();
  return (
    <button
      type="button"
      class={direction === 1 ? "raid-step forward" : "raid-step"}
      disabled={night === null}
      onClick={() => night !== null && goToNight(store, night)}
    >
      <span>{name}</span>
      <small>{night === null ? messages.raidCard.none : formats.night(night)}</small>
    </button>
  );
}
