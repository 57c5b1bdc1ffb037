import { afterEach, describe, expect, test, vi } from "vitest";
import { enterFullScreen } from "../../../src/modes/full-screen";

afterEach(() => vi.unstubAllGlobals());

describe("full screen", () => {
  test("left by the browser's own key is told, once it had been entered", async () => {
    const { page, answer, leaveByKey } = browser();
    const onLeft = vi.fn();
    enterFullScreen(onLeft);
    await answer();
    expect(page.fullscreenElement).not.toBeNull();
    leaveByKey();
    expect(onLeft).toHaveBeenCalledTimes(1);
  });

  test("left by the page is told to nobody", async () => {
    const { page, answer } = browser();
    const onLeft = vi.fn();
    const leave = enterFullScreen(onLeft);
    await answer();
    leave();
    expect(page.fullscreenElement).toBeNull();
    expect(onLeft).not.toHaveBeenCalled();
  });

  test("that comes only after the page has left it is left at once", async () => {
    const { page, answer, leaveByKey } = browser();
    const onLeft = vi.fn();
    const leave = enterFullScreen(onLeft);
    leave();
    await answer();
    expect(page.fullscreenElement).toBeNull();
    leaveByKey();
    expect(onLeft).not.toHaveBeenCalled();
  });
});

/** A browser that allows full screen, and takes its time. */
function browser() {
  const events = new EventTarget();
  let allow = () => {};
  const change = (element: object | null) => {
    page.fullscreenElement = element;
    events.dispatchEvent(new Event("fullscreenchange"));
  };
  const page = {
    fullscreenEnabled: true,
    fullscreenElement: null as object | null,
    documentElement: {
      requestFullscreen: () =>
        new Promise<void>((resolve) => {
          allow = () => {
            change({});
            resolve();
          };
        }),
    },
    exitFullscreen: async () => change(null),
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  };
  vi.stubGlobal("document", page);
  vi.stubGlobal("navigator", { userActivation: { isActive: true } });
  return {
    page,
    answer: async () => {
      allow();
      await Promise.resolve();
    },
    leaveByKey: () => change(null),
  };
}
