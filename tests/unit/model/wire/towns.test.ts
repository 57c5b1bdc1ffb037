import { describe, expect, it } from "vitest";
import { dayOf } from "../../../../src/model/time";
import { townOnDay } from "../../../../src/model/town";
import { WireError } from "../../../../src/model/wire/common";
import { decodeTowns, type TownsFile } from "../../../../src/model/wire/towns";

/** Five evenings: the front comes from 6.2 to 1.5 km, stays there, then passes over the town. */
function pokrovsk(): TownsFile {
  return {
    format: "towns/1",
    dayZero: "2022-02-24",
    firstDay: "2025-07-01",
    lastDay: "2025-07-05",
    towns: [
      {
        id: "pokrovsk",
        name: { en: "Pokrovsk", uk: "Покровськ" },
        oblast: { en: "Donetsk oblast", uk: "Донецька область" },
        longitude: 37.17585,
        latitude: 48.28198,
        inside: [dayOf("2025-07-04"), dayOf("2025-07-06")],
        after: [0, 1, 3],
        metres: [6200, 1500, 900],
        east: [371_100, 40, -15],
        north: [482_500, 210, -3],
      },
    ],
  };
}

function altered(change: (town: TownsFile["towns"][number]) => void): TownsFile {
  const file = pokrovsk();
  for (const town of file.towns) change(town);
  return file;
}

describe("the file of the towns", () => {
  const [town] = decodeTowns(pokrovsk(), "towns.json");
  const on = (date: string) => town && townOnDay(town, dayOf(date));

  it("tells every evening's distance and nearest point", () => {
    expect(town?.days).toEqual([
      { distanceKm: 6.2, inside: false, nearest: [37.11, 48.25] },
      { distanceKm: 1.5, inside: false, nearest: [37.114, 48.271] },
      { distanceKm: 1.5, inside: false, nearest: [37.114, 48.271] },
      { distanceKm: 1.5, inside: true, nearest: [37.114, 48.271] },
      { distanceKm: 0.9, inside: true, nearest: [37.1125, 48.2707] },
    ]);
  });

  it("shares one object between equal evenings in a row", () => {
    expect(on("2025-07-03")).toBe(on("2025-07-02"));
  });

  it("says nothing of evenings before its first and after its last", () => {
    expect(on("2025-06-30")).toBeNull();
    expect(on("2025-07-06")).toBeNull();
  });

  it.each([
    [
      "a column that is too short",
      altered((rows) => Object.assign(rows, { metres: [6200, 1500] })),
      "towns.json: at towns.0.metres: 2 rows, expected 3",
    ],
    [
      "rows beyond the last day",
      altered((rows) => Object.assign(rows, { after: [0, 1, 4] })),
      "towns.json: at towns.0.after: 5 evenings, expected < 5",
    ],
    [
      "a first row after the first day",
      altered((rows) => Object.assign(rows, { after: [1, 1, 1] })),
      "towns.json: at towns.0.after: expected a first row of 0 and further rows above 0",
    ],
    [
      "a distance that is no whole number",
      altered((rows) => Object.assign(rows, { metres: [6200, 1500, 0.9] })),
      "towns.json: at towns.0.metres: entry 2 is 0.9, expected whole metres",
    ],
  ])("is refused for %s", (_, file, message) => {
    const decode = () => decodeTowns(file, "towns.json");
    expect(decode).toThrow(WireError);
    expect(decode).toThrow(message);
  });
});
