import { useEffect, useRef, useState } from "preact/hooks";
import { useHeadline } from "../state/use-headline";
import { useStore } from "../state/use-store";
import { timeControllerOf } from "../timeline/time-controller-of";
import { whenSettled } from "./when-settled";

/** Speaks the night's sentence to a screen reader once the night has been stepped or paused at. */
export function SpokenNight() {
  const store = useStore();
  const sentence = useHeadline(false);
  const latest = useRef(sentence);
  latest.current = sentence;
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    const isDragging = () => timeControllerOf(store).isDragging;
    return whenSettled(store, isDragging, () => setSpoken(latest.current));
  }, [store]);
  return (
    <p class="visually-hidden" aria-live="polite">
      {spoken}
    </p>
  );
}
