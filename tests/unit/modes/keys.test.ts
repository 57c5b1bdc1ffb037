import { describe, expect, test } from "vitest";
import { type KeyAction, type KeyPress, keyAction } from "../../../src/modes/keys";
import type { Mode } from "../../../src/state/view";

describe("on the reader's page", () => {
  test.each<[string, KeyAction]>([
    ["ArrowLeft", { kind: "step", unit: "day", direction: -1 }],
    ["ArrowRight", { kind: "step", unit: "day", direction: 1 }],
    ["PageUp", { kind: "step", unit: "week", direction: 1 }],
    ["PageDown", { kind: "step", unit: "week", direction: -1 }],
    ["j", { kind: "step", unit: "week", direction: -1 }],
    ["l", { kind: "step", unit: "week", direction: 1 }],
    [",", { kind: "step", unit: "night", direction: -1 }],
    [".", { kind: "step", unit: "night", direction: 1 }],
    ["Home", { kind: "first" }],
    ["End", { kind: "latest" }],
    [" ", { kind: "play" }],
    ["k", { kind: "play" }],
    ["<", { kind: "speed", direction: -1 }],
    [">", { kind: "speed", direction: 1 }],
    ["0", { kind: "jump", share: 0 }],
    ["7", { kind: "jump", share: 0.7 }],
    ["f", { kind: "present" }],
    ["r", { kind: "replay" }],
    ["?", { kind: "help" }],
    ["Escape", { kind: "close" }],
  ])("%s is %o", (key, action) => {
    expect(pressed({ key })).toEqual(action);
  });

  test("a letter counts in either case", () => {
    expect(pressed({ key: "K" })).toEqual({ kind: "play" });
  });

  test("the search has its own key, and all others are the browser's", () => {
    expect(pressed({ key: "/" })).toBeNull();
    expect(pressed({ key: "x" })).toBeNull();
    expect(pressed({ key: "Tab" })).toBeNull();
  });
});

describe("a Ukrainian keyboard", () => {
  test.each([
    ["л", "KeyK", { kind: "play" }],
    ["к", "KeyR", { kind: "replay" }],
    ["б", "Comma", { kind: "step", unit: "night", direction: -1 }],
    ["ю", "Period", { kind: "step", unit: "night", direction: 1 }],
  ])("counts %s by its place", (key, code, action) => {
    expect(pressed({ key, code })).toEqual(action);
  });

  test("makes < and > with Shift", () => {
    expect(pressed({ key: "Б", code: "Comma", hasShift: true })).toEqual({
      kind: "speed",
      direction: -1,
    });
  });
});

describe("keys that are not ours", () => {
  test.each(["ArrowLeft", "k", " ", "?"])("%s with Ctrl, Alt or Cmd", (key) => {
    expect(pressed({ key, hasModifier: true })).toBeNull();
  });

  test.each(["k", "5", "?", " ", "ArrowLeft", "Escape"])("%s while text is typed", (key) => {
    expect(pressed({ key, focus: "text" })).toBeNull();
  });

  test.each(["ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End", " "])(
    "%s on a slider, a table or the map, which move by it",
    (key) => {
      expect(pressed({ key, focus: "widget" })).toBeNull();
    },
  );

  test("Space on a button, which it presses; letters and arrows are free there", () => {
    expect(pressed({ key: " ", focus: "button" })).toBeNull();
    expect(pressed({ key: "k", focus: "button" })).toEqual({ kind: "play" });
    expect(pressed({ key: "ArrowRight", focus: "button" })).not.toBeNull();
  });

  test("any of them in an embed", () => {
    for (const key of ["ArrowLeft", "PageDown", " ", "k", "?", "Escape"]) {
      expect(pressed({ key }, "embed")).toBeNull();
    }
  });
});

describe("in a presentation", () => {
  test("a clicker steps from raid to raid, also while a slider has the focus", () => {
    for (const focus of ["page", "button", "widget", "text"] as const) {
      expect(pressed({ key: "PageDown", focus }, "present")).toEqual({
        kind: "step",
        unit: "night",
        direction: 1,
      });
    }
  });

  test("a dialog keeps the clicker's keys too, so that Esc closes it", () => {
    expect(pressed({ key: "Escape", focus: "dialog" }, "present")).toBeNull();
  });

  test("'.' and B blank the screen, which '.' does nowhere else", () => {
    expect(pressed({ key: "." }, "present")).toEqual({ kind: "blackout" });
    expect(pressed({ key: "b" }, "present")).toEqual({ kind: "blackout" });
    expect(pressed({ key: "b" }, "reader")).toBeNull();
  });

  test("F leaves it; Esc first closes what is open", () => {
    expect(pressed({ key: "f" }, "present")).toEqual({ kind: "leave" });
    expect(pressed({ key: "Escape" }, "present")).toEqual({ kind: "close" });
  });

  test("a field in which a date is typed keeps Esc, by which it is given up", () => {
    expect(pressed({ key: "Escape", focus: "text" }, "present")).toBeNull();
  });

  test("a closed list to choose the language from keeps its letters, but not Esc", () => {
    expect(pressed({ key: "Escape", focus: "choice" }, "present")).toEqual({ kind: "close" });
    expect(pressed({ key: "b", focus: "choice" }, "present")).toBeNull();
  });

  test.each(["Home", "End", "0", "9", "j", "l", "k", "r", "<", ">", "?", ","])(
    "%s does what it does on the reader's page",
    (key) => {
      expect(pressed({ key }, "present")).toEqual(pressed({ key }, "reader"));
      expect(pressed({ key }, "present")).not.toBeNull();
    },
  );
});

describe("with single keys switched off", () => {
  test.each(["k", "5", "?", "<", ","])("%s does nothing", (key) => {
    expect(pressed({ key }, "reader", false)).toBeNull();
  });

  test.each(["ArrowRight", "PageUp", "Home", "Escape", " "])("%s stays", (key) => {
    expect(pressed({ key }, "reader", false)).not.toBeNull();
  });

  test("a clicker's '.' is one of them", () => {
    expect(pressed({ key: "." }, "present", false)).toBeNull();
    expect(pressed({ key: "PageDown" }, "present", false)).not.toBeNull();
  });
});

function pressed(
  press: Pick<KeyPress, "key"> & Partial<KeyPress>,
  mode: Mode = "reader",
  singleKeys = true,
): KeyAction | null {
  const blank = { code: "", hasModifier: false, hasShift: false, focus: "page" } as const;
  return keyAction({ ...blank, ...press }, mode, singleKeys);
}
