import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import { nextStop, type SheetStop, stopAt, stopBeside } from "../model/sheet-stop";
import { useLanguage } from "../state/use-language";

/** So far a finger may slip in a press. */
const SLIP_PX = 5;

interface SheetHandleProps {
  readonly sheet: RefObject<HTMLElement | null>;
  readonly stop: SheetStop;
  /** Null folds the sheet away. */
  readonly onStop: (stop: SheetStop | null) => void;
}

/** Pulls the sheet up and down; pressed, it goes on to the next stop, and arrows do as pulling does. */
export function SheetHandle({ sheet, stop, onStop }: SheetHandleProps) {
  const { messages } = useLanguage();
  const isPulled = useRef(false);
  const press = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    const element = sheet.current;
    if (!element || !event.isPrimary) return;
    isPulled.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { height } = element.getBoundingClientRect();
    pull(event.currentTarget, event.clientY, {
      move: (up) => {
        isPulled.current ||= Math.abs(up) > SLIP_PX;
        if (isPulled.current) element.style.height = `${height + up}px`;
      },
      end: (up) => {
        element.style.removeProperty("height");
        if (isPulled.current) onStop(stopAt((height + up) / window.innerHeight));
      },
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (direction !== 1 && direction !== -1) return;
    event.preventDefault();
    onStop(stopBeside(stop, direction));
  };
  return (
    <button
      type="button"
      class="sheet-handle"
      aria-label={messages.sheet.handle(stop)}
      onPointerDown={press}
      onKeyDown={onKeyDown}
      onClick={() => {
        // The click at the end of a pull is none.
        if (!isPulled.current) onStop(nextStop(stop));
        isPulled.current = false;
      }}
    />
  );
}

interface Pull {
  /** `up`: by how many pixels the pointer has been moved up. */
  readonly move: (up: number) => void;
  readonly end: (up: number) => void;
}

function pull(handle: HTMLElement, fromY: number, { move, end }: Pull): void {
  const listening = new AbortController();
  const { signal } = listening;
  handle.addEventListener("pointermove", ({ clientY }) => move(fromY - clientY), { signal });
  const finish = (up: number) => {
    listening.abort();
    end(up);
  };
  handle.addEventListener("pointerup", ({ clientY }) => finish(fromY - clientY), { signal });
  handle.addEventListener("pointercancel", () => finish(0), { signal });
}
