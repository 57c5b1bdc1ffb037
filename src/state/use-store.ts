import { createContext } from "preact";
import { useContext, useEffect, useReducer } from "preact/hooks";
import type { State, Store } from "./store";

export const StoreContext = createContext<Store | null>(null);

/** The store of the surrounding app. Throws outside of one. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error("useStore needs a StoreContext around it");
  return store;
}

/** A selector's value, kept up to date; the component draws again only when the value changes. */
export function useSelected<T>(select: (state: State) => T): T {
  const store = useStore();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const selected = select(store.getState());
  useEffect(() => {
    let shown = selected;
    const update = (state: State) => {
      const next = select(state);
      if (Object.is(next, shown)) return;
      shown = next;
      redraw(undefined);
    };
    update(store.getState());
    return store.subscribe(update);
  });
  return selected;
}
