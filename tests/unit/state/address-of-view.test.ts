import { describe, expect, test } from "vitest";
import { dayOf, formatDay } from "../../../src/model/time";
import type { TimeWindow } from "../../../src/model/window";
import { addressOfView } from "../../../src/state/address-sync";
import { selectWindow } from "../../../src/state/selectors";
import { createAppStore } from "../../../src/state/store";
import { DEFAULT_VIEW } from "../../../src/state/view";

const storeOf = (night: string, window: TimeWindow) =>
  createAppStore({ ...DEFAULT_VIEW, night: dayOf(night), window });

describe("the address of the view in sight", () => {
  test("names the evening to which the playhead has pushed A, as it is seen", () => {
    const window = { kind: "compare", from: dayOf("2025-08-01") } as const;
    expect(addressOfView(storeOf("2025-07-03", window))).toBe(
      "?time=2025-07-03&window=compare:2025-07-02",
    );
    expect(addressOfView(storeOf("2025-08-31", window))).toBe(
      "?time=2025-08-31&window=compare:2025-08-01",
    );
  });

  test("names no evening before the first of the war", () => {
    const window = { kind: "since", from: dayOf("2022-03-10") } as const;
    expect(addressOfView(storeOf("2022-02-24", window))).toBe(
      "?time=2022-02-24&window=since:2022-02-24",
    );
  });
});

test("no window begins before the evening before the invasion", () => {
  const { from, to } = selectWindow(storeOf("2022-03-01", { kind: "moving", days: 30 }).getState());
  expect([formatDay(from), formatDay(to)]).toEqual(["2022-02-23", "2022-03-01"]);
});
