import { describe, expect, test } from "vitest";
import { nextStop, stopAt, stopBeside } from "../../../src/model/sheet-stop";

describe("a sheet that is let go", () => {
  test.each([
    [0.1, null],
    [0.2, "third"],
    [0.4, "third"],
    [0.45, "half"],
    [0.7, "half"],
    [0.8, "full"],
    [1.1, "full"],
  ])("at %d of the screen stops at %s", (share, stop) => {
    expect(stopAt(share)).toBe(stop);
  });
});

test("its button goes round all stops", () => {
  expect(nextStop("third")).toBe("half");
  expect(nextStop("half")).toBe("full");
  expect(nextStop("full")).toBe("third");
});

test("arrows raise and lower it, and below the lowest stop it is folded away", () => {
  expect(stopBeside("third", 1)).toBe("half");
  expect(stopBeside("full", 1)).toBe("full");
  expect(stopBeside("full", -1)).toBe("half");
  expect(stopBeside("third", -1)).toBeNull();
});
