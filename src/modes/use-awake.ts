import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { settling } from "../state/settling";

const CONTROLS_STAY_MS = 3000;

/**
 * Whether the controls are in sight: while the pointer moves or lies on them, is pressed, or while the
 * keyboard is in them. A button that was clicked keeps the focus, but holds nothing.
 */
export function useAwake(controls: RefObject<HTMLElement | null>): boolean {
  const [awake, setAwake] = useState(true);
  useEffect(() => {
    let isPressed = false;
    let isKeyboardIn = false;
    const isHeld = () => isPressed || isKeyboardIn || controls.current?.matches(":hover") === true;
    const { wait, cancel } = settling(() => {
      if (isHeld()) wait();
      else setAwake(false);
    }, CONTROLS_STAY_MS);
    const wake = () => {
      setAwake(true);
      wait();
    };
    wake();
    const listening = new AbortController();
    const on = <Name extends keyof WindowEventMap>(
      name: Name,
      listener: (event: WindowEventMap[Name]) => void,
    ) => addEventListener(name, listener, { signal: listening.signal });
    on("pointermove", wake);
    on("pointerdown", () => {
      isPressed = true;
      wake();
    });
    for (const name of ["pointerup", "pointercancel"] as const) {
      on(name, () => {
        isPressed = false;
        wait();
      });
    }
    on("focusin", ({ target }) => {
      const isInside = target instanceof Element && controls.current?.contains(target) === true;
      isKeyboardIn = isInside && target.matches(":focus-visible");
      wake();
    });
    on("focusout", () => {
      isKeyboardIn = false;
    });
    return () => {
      cancel();
      listening.abort();
    };
  }, [controls]);
  return awake;
}
