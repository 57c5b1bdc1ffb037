import type { RefObject } from "preact";
import { useContext, useLayoutEffect, useRef, useState } from "preact/hooks";
import { FirstWidth } from "./first-width";

/** A ref to put on an element, and the element's inner width in CSS pixels as it changes. */
export function useWidth<T extends HTMLElement>(): [RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(useContext(FirstWidth));
  useLayoutEffect(() => {
    if (!element.current) return;
    // An observer tells of it after a frame has been drawn with another width.
    setWidth(innerWidthOf(element.current));
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}

function innerWidthOf(element: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return Math.round(
    element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight),
  );
}
