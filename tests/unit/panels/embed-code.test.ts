import { describe, expect, test } from "vitest";
import { messagesOf } from "../../../src/i18n";
import { formatsOf } from "../../../src/i18n/formats";
import { dayOf } from "../../../src/model/time";
import type { Town } from "../../../src/model/town";
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

  test("with a chosen town is titled by how far the front is from it", () => {
    const pokrovsk: Town = {
      id: "pokrovsk",
      name: { en: "Pokrovsk", uk: "Покровськ" },
      oblast: { en: "Donetsk oblast", uk: "Донецька область" },
      longitude: 37.17,
      latitude: 48.28,
      firstDay: dayOf("2025-07-03"),
      days: [{ distanceKm: 6, inside: false, nearest: [37.1, 48.25] }],
    };
    const store = storeOf({ selection: { kind: "town", id: "pokrovsk" } });
    store.setState(({ data }) => ({
      data: { ...data, towns: { status: "ready", value: [pokrovsk] } },
    }));
    expect(embedTitle(store.getState(), messagesOf("en"), formatsOf("en"))).toMatch(
      /^Pokrovsk: 6.0\skm to the front line on the evening of 3 July 2025$/,
    );
  });

  test("is higher on a phone, also where the page around it hears no messages, and with a card below the map", () => {
    expect(embedCode("https://map.example/", "Night", false)).toContain(
      "height:575px;height:clamp(575px,935px - 65vw,720px)",
    );
    expect(embedCode("https://map.example/", "Night", true)).toContain(
      "height:725px;height:clamp(725px,1085px - 65vw,870px)",
    );
  });

  test("is safe to paste", () => {
    expect(embedCode("https://map.example/?a=1&b=2", 'The "night"', false)).toMatch(
      /title="The &quot;night&quot;" src="https:\/\/map.example\/\?a=1&amp;b=2"/,
    );
  });
});
