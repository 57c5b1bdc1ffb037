type Direction = -1 | 0 | 1;

/** Which way PageUp and PageDown go on a slider, as on the native one: up is on. 0 for any other key. */
export function pageDirection({ key }: Pick<KeyboardEvent, "key">): Direction {
  if (key === "PageUp") return 1;
  return key === "PageDown" ? -1 : 0;
}

/** The same, also for Shift with an arrow. */
export function strideDirection(event: Pick<KeyboardEvent, "key" | "shiftKey">): Direction {
  const { key, shiftKey } = event;
  if (shiftKey && (key === "ArrowRight" || key === "ArrowUp")) return 1;
  if (shiftKey && (key === "ArrowLeft" || key === "ArrowDown")) return -1;
  return pageDirection(event);
}
