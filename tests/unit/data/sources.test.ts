import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseSources, SOURCE_IDS, stateSources } from "../../../data/pipeline/sources";
import { dayOf } from "../../../src/model/time";

const COMMITTED = readFileSync("data/sources.json", "utf8");

describe("the statement of sources", () => {
  it("says of each what it covers, and when it was taken if that is known", () => {
    const span = { from: dayOf("2022-02-24"), to: dayOf("2025-07-04") };
    const sources = stateSources(parseSources(COMMITTED, "sources.json"), {
      attacks: span,
      "deepstate-archive": span,
      "deepstate-mirror": span,
      incidents: span,
      kyiv: span,
    });
    expect(sources.map((source) => source.id)).toEqual([...SOURCE_IDS]);
    expect(sources.every(({ from, to }) => from === "2022-02-24" && to === "2025-07-04")).toBe(
      true,
    );
    const taken = Object.fromEntries(sources.map((source) => [source.id, source.taken]));
    expect(taken).toMatchObject({ attacks: "2025-07-04", incidents: "2024-06-02" });
  });

  it("names what is wrong in it", () => {
    const [attacks] = JSON.parse(COMMITTED);
    const parse = (value: unknown) => () => parseSources(JSON.stringify(value), "sources.json");
    expect(parse([{ ...attacks, licence: null }])).toThrow("sources.json: at 0.licence");
    expect(parse([{ ...attacks, licence: " " }])).toThrow("sources.json: at 0.licence: some text");
    expect(parse([{ ...attacks, url: "javascript:1" }])).toThrow(
      "sources.json: at 0.url: expected",
    );
    expect(parse([...JSON.parse(COMMITTED), attacks])).toThrow(
      "sources.json: names a source twice",
    );
    expect(parse([attacks])).toThrow("sources.json: says nothing of deepstate-archive");
    expect(() => parseSources("[", "sources.json")).toThrow("sources.json: is not JSON");
  });
});
