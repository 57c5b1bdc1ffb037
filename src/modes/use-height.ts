import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** How much of the screen's height an element takes, in CSS pixels, as it changes. */
export function useHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const measured = element.current;
    const observer = new ResizeObserver(() => {
      setHeight(Math.ceil(measured.getBoundingClientRect().height));
    });
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return height;
}
