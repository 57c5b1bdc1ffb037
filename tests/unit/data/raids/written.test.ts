import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { formatWaves } from "../../../../data/pipeline/raids/facts";
import { encodeRaids } from "../../../../data/pipeline/raids/wire";
import { decodePlaces } from "../../../../src/model/wire/places";
import { decodeRaids } from "../../../../src/model/wire/raids";
import { type AttackCells, GAZETTEER, readRows } from "./attack-csv";

const PLACES = decodePlaces({ format: "places/1", places: GAZETTEER.places.places }, "places.json");

describe("the built file of raids", () => {
  const { reads } = readRows(
    { time_start: "2025-07-05", time_end: "2025-07-05", launched: "" },
    { model: "C-300 and Iskander-M", carrier: "Navy", source: "https://t.me/kpszsu/1" },
    { target: "Odesa oblast and Lutsk oblast", "affected region": "['Kharkiv']" },
    { time_start: "2025-07-03 17:00" },
  );
  const waves = reads.map((read) => read.wave);

  it("is read back as the waves it was made of, by night, then start, then line", () => {
    const decoded = decodeRaids(JSON.parse(JSON.stringify(encodeRaids(waves))), PLACES, "raids");
    expect(decoded.map((wave) => wave.line)).toEqual([5, 3, 4, 2]);
    for (const wave of decoded) {
      expect(wave).toEqual(waves.find((original) => original.line === wave.line));
    }
  });

  it("is the same in whatever order the rows come", () => {
    expect(encodeRaids([...waves].reverse())).toEqual(encodeRaids(waves));
  });
});

describe("the table of facts", () => {
  function factsOf(...rows: ReadonlyArray<Partial<AttackCells>>) {
    return csvParse(formatWaves(readRows(...rows).reads));
  }

  it("has a line a row that a person can read", () => {
    const [facts] = factsOf({
      launched: "",
      target: "Odesa oblast and Kharkiv",
      destroyed_details: "{'south': 49, 'Odesa oblast and Kyiv': 3, 'Kharkiv': NaN}",
      border_crossing: "{'belarus': 2.0}",
    });
    expect(facts).toMatchObject({
      line: "2",
      night: "2025-07-03",
      start: "2025-07-03 18:00",
      end: "2025-07-04 06:00",
      authority: "air-force-command",
      model: "shahed-136-131",
      launched: "",
      shot_down: "268",
      targets: "odesa-oblast; kharkiv",
      shahed_type: "330",
      border_crossings: "belarus=2",
      shot_down_by_place: "region-south=49; odesa-oblast+kyiv=3; kharkiv=?",
      report: "https://www.facebook.com/kpszsu/posts/one",
    });
  });

  it("keeps a place that nothing resolves", () => {
    const [facts] = factsOf({ target: "Atlantis", destroyed_details: "{'Avalon': 2}" });
    expect(facts).toMatchObject({
      targets: "",
      unresolved_places: "target: Atlantis; destroyed_details: Avalon",
      shot_down_by_place: "unresolved=2",
    });
  });
});
