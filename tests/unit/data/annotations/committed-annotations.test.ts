import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../../../src/model/time";
import { decodeAnnotations } from "../../../../src/model/wire/annotations";

const { files } = JSON.parse(readFileSync("public/data/manifest.json", "utf8"));
const { path } = files.annotations;
const { claims, corrections, tolls, speeds, delayHours } = decodeAnnotations(
  JSON.parse(readFileSync(`public/data/${path}`, "utf8")),
  path,
);

describe("the annotations that are published", () => {
  it("hold a dozen claims and more, each with its address", () => {
    expect(claims.length).toBeGreaterThanOrEqual(14);
    for (const { id, url } of claims) expect(URL.canParse(url), id).toBe(true);
  });

  // DESIGN.md: over 330 missiles, of them almost 80 ballistic, 5,000 drones, 5,000 glide bombs.
  it("hold what the foreign minister gave for June 2025", () => {
    const minister = claims.filter(({ who }) => who.en === "Foreign minister of Ukraine");
    expect(minister.map(({ measure, qualifier, value }) => [measure, qualifier, value])).toEqual([
      ["missiles", "over", 330],
      ["ballistic-missiles", "almost", 80],
      ["drones", "about", 5000],
      ["guided-bombs", "about", 5000],
    ]);
    for (const { from, to } of minister) {
      expect([from, to]).toEqual([dayOf("2025-06-01"), dayOf("2025-06-30")]);
    }
  });

  it("hold the toll of 8 July 2024 as it was corrected, and say so", () => {
    const night = dayOf("2024-07-07");
    expect(tolls.find((toll) => toll.night === night)).toMatchObject({ killed: 33, injured: 121 });
    expect(corrections.map(({ subject }) => subject)).toContainEqual({ kind: "night", night });
  });

  it("hold at least three corrections", () => {
    expect(corrections.length).toBeGreaterThanOrEqual(3);
  });

  it("hold a speed for drones, cruise and ballistic missiles", () => {
    const classes = speeds.map(({ weaponClass }) => weaponClass);
    expect(classes).toEqual(
      expect.arrayContaining(["drone", "cruise-missile", "ballistic-missile"]),
    );
  });

  it("state the delay that data/publication.json sets", () => {
    expect({ delayHours }).toEqual(JSON.parse(readFileSync("data/publication.json", "utf8")));
  });
});
