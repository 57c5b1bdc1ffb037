/** So long must nothing have moved before a night or the map is put into words. */
export const SETTLED_MS = 700;

/** A wait that begins anew with each call of `wait`. */
export interface Settling {
  wait(): void;
  cancel(): void;
}

/** Calls back once so many milliseconds have passed since the last `wait`. */
export function settling(callback: () => void, milliseconds: number): Settling {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => clearTimeout(timer);
  const wait = () => {
    cancel();
    timer = setTimeout(callback, milliseconds);
  };
  return { wait, cancel };
}
