import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { dayOf } from "../../../src/model/time";
import { syncAddress } from "../../../src/state/address-sync";
import { changeView, createAppStore, goToNight, type Store } from "../../../src/state/store";
import { decodeAddress } from "../../../src/state/url";

const texts = vi.hoisted(() => ({ arrive: Promise.resolve() }));

vi.mock("../../../src/i18n", () => ({ loadMessages: () => texts.arrive }));

/** Longer than any wait of the address bar. */
const A_WHILE_MS = 1000;

beforeEach(() => {
  vi.useFakeTimers();
  texts.arrive = Promise.resolve();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the address bar", () => {
  test("names the view once it has come to rest, each step an entry of its own", () => {
    const { browser, store } = openAt("?time=2025-07-03");
    goToNight(store, dayOf("2025-07-04"));
    goToNight(store, dayOf("2025-07-05"));
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(browser.entries()).toEqual(["?time=2025-07-03", "?time=2025-07-05"]);
  });

  test("names a camera without an entry of its own", () => {
    const { browser, store } = openAt("?time=2025-07-03");
    changeView(store, { camera: { zoom: 6, latitude: 49.5, longitude: 31 } });
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(browser.entries()).toEqual(["?time=2025-07-03&map=6/49.5/31"]);
  });

  test("back brings the view of the step before", async () => {
    const { browser, store } = openAt("?time=2025-07-03");
    goToNight(store, dayOf("2025-07-05"));
    vi.advanceTimersByTime(A_WHILE_MS);
    await browser.back();
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(store.getState().view.night).toBe(dayOf("2025-07-03"));
    expect(browser.entries()).toEqual(["?time=2025-07-03", "?time=2025-07-05"]);
  });

  test("back into a language that is slow to come leaves the entries as they are meanwhile", async () => {
    const { browser, store } = openAt("?time=2025-07-03&lang=uk");
    changeView(store, { language: "en", night: dayOf("2025-07-05") });
    vi.advanceTimersByTime(A_WHILE_MS);
    goToNight(store, dayOf("2025-07-06"));
    let come = () => {};
    texts.arrive = new Promise((resolve) => {
      come = resolve;
    });
    await browser.back();
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(browser.entries()).toEqual(["?time=2025-07-03&lang=uk", "?time=2025-07-05"]);
    come();
    await vi.advanceTimersByTimeAsync(A_WHILE_MS);
    expect(store.getState().view).toMatchObject({ night: dayOf("2025-07-03"), language: "uk" });
  });

  test("is left alone once nobody keeps it", () => {
    const { browser, store, leave } = openAt("?time=2025-07-03");
    goToNight(store, dayOf("2025-07-05"));
    leave();
    goToNight(store, dayOf("2025-07-06"));
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(browser.entries()).toEqual(["?time=2025-07-03"]);
    expect(browser.listeners()).toBe(0);
  });
});

function openAt(address: string): { browser: Browser; store: Store; leave: () => void } {
  const browser = new Browser(address);
  const store = createAppStore(decodeAddress(address).view);
  return { browser, store, leave: syncAddress(store) };
}

/** The parts of a browser's window that hold addresses. */
class Browser {
  private readonly addresses: Array<string>;
  private readonly heard = new Set<() => Promise<void>>();
  private at = 0;

  constructor(address: string) {
    this.addresses = [address];
    const search = () => this.addresses[this.at];
    vi.stubGlobal("location", {
      hash: "",
      get search() {
        return search();
      },
    });
    vi.stubGlobal("history", {
      replaceState: (_state: null, _title: string, next: string) => {
        this.addresses[this.at] = next;
      },
      pushState: (_state: null, _title: string, next: string) => {
        this.at += 1;
        this.addresses.splice(this.at, Number.POSITIVE_INFINITY, next);
      },
    });
    vi.stubGlobal("addEventListener", (_name: string, listener: () => Promise<void>) =>
      this.heard.add(listener),
    );
    vi.stubGlobal("removeEventListener", (_name: string, listener: () => Promise<void>) =>
      this.heard.delete(listener),
    );
  }

  entries(): ReadonlyArray<string> {
    return this.addresses;
  }

  listeners(): number {
    return this.heard.size;
  }

  /** Until the page has done what it can at once. */
  async back(): Promise<void> {
    this.at -= 1;
    for (const listener of this.heard) listener();
    await vi.advanceTimersByTimeAsync(0);
  }
}
