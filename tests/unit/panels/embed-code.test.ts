import { describe, expect, test } from "vitest";
import { messagesOf } from "../../../src/i18n";
import { formatsOf } from "../../../src/i18n/formats";
import { dayOf } from "../../../src/model/time";
import { embedCode, embedQuery, embedTitle } from "../../../src/panels/embed-code";
import { createAppStore } from "../../../src/state/store";
import { DEFAULT_VIEW, type View } from "../../../src/state/view";

const storeOf = (view: Partial<View>) =>
  createAppStore({ ...DEFAULT_VIEW, night: dayOf("2025-07-03"), ...view });

const titleOf = (view: Partial<View>) =>
  embedTitle(storeOf(view).getState(), messagesOf("en"), formatsOf("en"));

describe("the code to embed a view", () => {
  test("keeps the chosen mark, whose card the embed shows", () => {
    const store = storeOf({ selection: { kind: "town", id: "pokrovsk" } });
    expect(embedQuery(store)).toBe("?time=2025-07-03&select=town:pokrovsk&mode=embed");
  });

  test("is titled by its night", () => {
    expect(titleOf({})).toMatch(/Night of 3\s–\s4 July 2025$/);
  });

  test("of a comparison is titled by both evenings", () => {
    const window = { kind: "compare", from: dayOf("2025-06-01") } as const;
    expect(titleOf({ window })).toBe(
      "Land that changed hands between the evening of 1 June 2025 and the evening of 3 July 2025",
    );
  });

  test("is safe to paste", () => {
    expect(embedCode("https://map.example/?a=1&b=2", 'The "night"')).toMatch(
      /title="The &quot;night&quot;" src="https:\/\/map.example\/\?a=1&amp;b=2"/,
    );
  });
});
