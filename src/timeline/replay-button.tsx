import { useEffect, useRef, useState } from "preact/hooks";
import { selectMissingForReplay, selectMoment, startReplay } from "../state/replay";
import { leaveReplay } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";

/** Opens and closes the replay of the night. Where none can be, the night beside it says why. */
export function ReplayButton() {
  const store = useStore();
  const messages = useLanguage().messages.replay;
  const mode = useSelected((state) => state.view.mode);
  const isOpen = useSelected((state) => selectMoment(state) !== null);
  const missing = useSelected(selectMissingForReplay);
  const isLoading = useSelected((state) => state.data.raids.status === "loading");
  // An embed has a replay only if its address came with one.
  const [isAskedFor] = useState(() => store.getState().view.moment !== null);
  const button = useFocusAfterClosing(isOpen);
  if (isLoading || (mode === "embed" && !isAskedFor)) return null;
  return (
    <button
      type="button"
      class="replay-open"
      ref={button}
      title={missing ? messages.missing[missing] : messages.open}
      aria-label={missing ? messages.notPossible(messages.missing[missing]) : messages.open}
      aria-pressed={isOpen}
      disabled={missing !== null}
      onClick={() => (isOpen ? leaveReplay(store) : startReplay(store))}
    >
      {messages.openShort}
    </button>
  );
}

/** The replay's own button to close it goes with it, and would take the keyboard's place along. */
function useFocusAfterClosing(isOpen: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const isFocusLost = document.activeElement === document.body;
    if (wasOpen.current && !isOpen && isFocusLost) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}
