import { useEffect, useRef } from "preact/hooks";
import { useStore } from "../state/use-store";
import { type Focus, type KeyAction, keyAction } from "./keys";

const FOCUS: ReadonlyArray<readonly [selector: string, focus: Focus]> = [
  ["dialog, [popover]:popover-open", "dialog"],
  ["input:not([type=range], [type=radio], [type=checkbox]), textarea", "text"],
  ["select", "choice"],
  ["input[type=range], input[type=radio], [role=tablist], [role=grid]", "widget"],
  [".maplibregl-canvas, [role=tabpanel]", "widget"],
  ["input, button, a, summary", "button"],
];

/** Lets keys pressed anywhere on the page do what `run` makes of them; it says whether it did anything. */
export function useKeys(run: (action: KeyAction) => boolean): void {
  const store = useStore();
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { view, singleKeys } = store.getState();
      const press = {
        key: event.key,
        code: event.code,
        hasModifier: event.ctrlKey || event.metaKey || event.altKey,
        hasShift: event.shiftKey,
        focus: focusOf(event.target),
      };
      const action = keyAction(press, view.mode, singleKeys);
      if (!action || event.defaultPrevented || !latest.current(action)) return;
      event.preventDefault();
      // The slider under a clicker would take its keys for its own.
      event.stopPropagation();
    };
    addEventListener("keydown", onKeyDown, { capture: true });
    return () => removeEventListener("keydown", onKeyDown, { capture: true });
  }, [store]);
}

function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof Element)) return "page";
  const match = FOCUS.find(([selector]) => target.closest(selector));
  return match?.[1] ?? "page";
}
