import { afterEach, describe, expect, test, vi } from "vitest";
import { recallSingleKeys, setSingleKeys } from "../../../src/state/single-keys";
import { createAppStore } from "../../../src/state/store";

describe("single keys", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test("switched off stay off on the next visit, and come back", () => {
    vi.stubGlobal("localStorage", memory());
    setSingleKeys(createAppStore(), false);
    expect(nextVisit()).toBe(false);
    setSingleKeys(createAppStore(), true);
    expect(nextVisit()).toBe(true);
  });

  test("are on where nothing is stored", () => {
    vi.stubGlobal("localStorage", memory());
    expect(nextVisit()).toBe(true);
  });

  test("can be switched off for the page where storage is blocked", () => {
    const refuse = () => {
      throw new DOMException("blocked", "SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
    const store = createAppStore();
    recallSingleKeys(store);
    expect(store.getState().singleKeys).toBe(true);
    setSingleKeys(store, false);
    expect(store.getState().singleKeys).toBe(false);
  });
});

function nextVisit(): boolean {
  const store = createAppStore();
  recallSingleKeys(store);
  return store.getState().singleKeys;
}

function memory() {
  const stored = new Map<string, string>();
  return {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  };
}
