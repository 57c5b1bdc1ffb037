import { describe, expect, it } from "vitest";
import { SourceReport } from "../../../../data/pipeline/report";
import { readIncidents } from "../../../../data/pipeline/strikes/bellingcat";
import { dayOf, fromKyiv } from "../../../../src/model/time";
import { filters, incident, settlement } from "./examples";

const SETTLEMENTS = [settlement("Kharkiv", "Харків", 36.25, 49.98, 12, "kharkov")];

function read(...list: ReadonlyArray<unknown>) {
  const report = new SourceReport("bellingcat", "incidents");
  const incidents = readIncidents(list, "civharm.json", SETTLEMENTS, report);
  return { incidents, strikes: incidents.map(({ strike }) => strike), report };
}

function mendsOf(value: unknown) {
  return read(value).incidents.flatMap(({ mends }) => mends.map(({ rule }) => rule));
}

function refusalOf(value: unknown) {
  const { incidents, report } = read(value);
  expect(incidents).toEqual([]);
  return report.refusals[0];
}

describe("an incident of Bellingcat's", () => {
  it("is a strike known to the day and the street, with its own page and its addresses as sources", () => {
    expect(read(incident()).strikes).toEqual([
      {
        id: "CIV9001",
        longitude: 36.23,
        latitude: 49.99,
        start: fromKyiv(dayOf("2023-05-12")),
        end: fromKyiv(dayOf("2023-05-13")),
        night: dayOf("2023-05-11"),
        timePrecision: "day",
        placePrecision: "street",
        coarsened: false,
        place: { en: "Kharkiv", uk: "Харків" },
        weaponClass: "unknown",
        weaponModel: null,
        targetType: "residential",
        killed: null,
        injured: null,
        summary: null,
        confidence: "medium",
        sources: [
          { name: "Bellingcat CIV9001", url: "https://ukraine.bellingcat.com/?id=CIV9001" },
          { name: "example.org", url: "https://example.org/one" },
        ],
      },
    ]);
  });

  it("carries no sentence of the source", () => {
    expect(JSON.stringify(read(incident()))).not.toContain("sentence");
  });

  it("on the day on which summer time begins lasts 23 hours", () => {
    const [strike] = read(incident({ date: "03/26/2023" })).strikes;
    expect(strike && strike.end - strike.start).toBe(23 * 60);
  });

  it("of a repeated id gets an id of its own, as it is another incident", () => {
    const other = incident({ latitude: "49.950000" });
    const { incidents } = read(incident(), other);
    expect(incidents.map(({ strike }) => strike.id)).toEqual(["CIV9001", "CIV9001-2"]);
    expect(incidents[1]?.incidentId).toBe("CIV9001");
    expect(incidents[1]?.mends.map(({ rule }) => rule)).toEqual(["repeated-id"]);
  });

  it("is mended where blanks stand around its place name", () => {
    expect(mendsOf(incident({ location: "Kharkiv\n\n" }))).toEqual(["stray-blanks"]);
  });

  it("without a place name is named by the settlement it lies in", () => {
    const { incidents } = read(incident({ location: "" }));
    expect(incidents[0]?.strike.place.en).toBe("Kharkiv");
    expect(incidents[0]?.mends).toMatchObject([
      { row: "1 CIV9001", rule: "place-name-nearest", detail: '"" -> "Kharkiv"' },
    ]);
  });

  it("that names a military site among others is marked as sensitive", () => {
    const mixed = incident({ filters: filters(["Residential", "Military"], []) });
    expect(read(mixed).incidents[0]).toMatchObject({
      sensitive: true,
      strike: { targetType: "residential" },
    });
  });
});

describe("an incident is refused", () => {
  it.each([
    ["a date of another order", { date: "24/02/2022" }, "date", "24/02/2022"],
    ["a day that is not in the calendar", { date: "02/30/2023" }, "date", "02/30/2023"],
    ["a day before the war", { date: "02/23/2022" }, "date", "02/23/2022"],
    ["a point in the Gulf of Guinea", { longitude: "0.000403" }, "longitude", "0.000403"],
    ["an empty coordinate", { latitude: "" }, "latitude", ""],
    ["longitude and latitude exchanged", { longitude: "49.99" }, "longitude", "49.99"],
    ["an empty id", { id: "" }, "id", ""],
  ])("for %s", (_, changes, field, found) => {
    expect(refusalOf(incident(changes))).toMatchObject({ file: "civharm.json", field, found });
  });

  it("for a weapon that is not known, which is named and not guessed", () => {
    expect(refusalOf(incident({ filters: filters(["Residential"], ["Trebuchet"]) }))).toMatchObject(
      {
        row: "1",
        field: "filters.1.value",
        found: "Trebuchet",
        expected: expect.stringContaining("Cruise missile"),
      },
    );
  });

  it("for a filter that is not known", () => {
    const unknown = incident({ filters: [{ key: "Mood", value: "Bad" }] });
    expect(refusalOf(unknown)).toMatchObject({ field: "filters.0.key", found: "Mood" });
  });

  it("where it is there a second time, word for word", () => {
    const again = read(incident({ id: "CIV9002" }), incident(), incident({ id: "CIV9002" }));
    expect(again.incidents).toHaveLength(2);
    expect(again.report.refusals).toMatchObject([{ row: "3", found: "all of incident 1 again" }]);
  });

  it("for a field that is missing or of another kind", () => {
    expect(refusalOf({ ...incident(), sources: undefined })?.field).toBe("sources");
    expect(refusalOf(incident({ latitude: 49.9 }))?.field).toBe("latitude");
    expect(refusalOf("CIV9001")).toMatchObject({ field: "incident", expected: "an incident" });
  });
});
