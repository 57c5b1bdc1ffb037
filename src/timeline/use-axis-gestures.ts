import { useRef } from "preact/hooks";
import { panSpan, pinchSpan, spanLength, ZOOM_STEP, zoomSpan } from "../model/axis-span";
import type { Axis } from "./use-axis";
import { useTimeController } from "./use-time-controller";

const PIXELS_PER_LINE = 16;
/** A notch of most wheels, 100 pixels, changes the length by half. */
const ZOOM_PER_PIXEL = 0.004;
/** Two fingers on a pad arrive as a wheel with Ctrl and move less. */
const PINCH_PER_PIXEL = 0.015;
const MOST_PIXELS = 150;

interface Pinch {
  /** The days under the two fingers, with their fractions, from left to right. */
  readonly days: readonly [number, number];
}

/**
 * Wheel, pinch and the keys + and − over the axis. `shareAt` gives the place of a `clientX` on it, 0
 * to 1. A page that scrolls keeps its wheel: there only Ctrl or ⌘ with the wheel zooms.
 */
export function useAxisGestures(
  axis: Axis,
  shareAt: (clientX: number) => number,
  isPageScrolling: boolean,
) {
  const controller = useTimeController();
  const fingers = useRef(new Map<number, number>());
  const pinch = useRef<Pinch | null>(null);
  const { all, visible, isWhole, show, zoomBy } = axis;

  const fingerShares = (): readonly [number, number] => {
    const [first = 0, second = 0] = [...fingers.current.values()].map(shareAt);
    return first < second ? [first, second] : [second, first];
  };
  const lift = ({ pointerId }: PointerEvent) => {
    fingers.current.delete(pointerId);
    if (fingers.current.size < 2) pinch.current = null;
  };

  return {
    onWheel(event: WheelEvent) {
      const withKey = event.ctrlKey || event.metaKey;
      if (isPageScrolling && !withKey) return;
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : PIXELS_PER_LINE;
      const [x, y] = [event.deltaX * unit, event.deltaY * unit];
      if (Math.abs(x) > Math.abs(y)) {
        if (isWhole) return;
        event.preventDefault();
        show(panSpan(visible, x / (event.currentTarget as HTMLElement).clientWidth, all));
        return;
      }
      event.preventDefault();
      if (y === 0) return;
      const pixels = Math.min(Math.max(y, -MOST_PIXELS), MOST_PIXELS);
      const factor = Math.exp(pixels * (withKey ? PINCH_PER_PIXEL : ZOOM_PER_PIXEL));
      show(zoomSpan(visible, factor, shareAt(event.clientX), all));
    },
    onPointerDown(event: PointerEvent) {
      if (event.pointerType !== "touch") return;
      fingers.current.set(event.pointerId, event.clientX);
      if (fingers.current.size !== 2) return;
      controller.cancelDrag();
      const dayAt = (share: number) => visible.from + share * spanLength(visible);
      const [left, right] = fingerShares();
      pinch.current = { days: [dayAt(left), dayAt(right)] };
    },
    onPointerMove(event: PointerEvent) {
      if (!fingers.current.has(event.pointerId)) return;
      fingers.current.set(event.pointerId, event.clientX);
      const span = pinch.current && pinchSpan(pinch.current.days, fingerShares(), all);
      if (span) show(span);
    },
    onPointerUp: lift,
    onPointerCancel: lift,
    onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const factor = zoomOfKey(event.key);
      if (factor === null) return;
      event.preventDefault();
      zoomBy(factor);
    },
  };
}

function zoomOfKey(key: string): number | null {
  if (key === "+" || key === "=") return 1 / ZOOM_STEP;
  if (key === "-" || key === "−") return ZOOM_STEP;
  return null;
}
