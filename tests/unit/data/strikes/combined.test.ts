import { describe, expect, it } from "vitest";
import { build, filters, incident, kyivRow } from "./examples";

const IN_PODIL = { latitude: "50.469400", longitude: "30.516300", date: "05/08/2023" };
const PAGE = "https://ukraine.bellingcat.com/?id=CIV9001";

function idsOf({ geojson }: ReturnType<typeof build>) {
  return geojson.features.map(({ id }) => id);
}

describe("an incident that a Kyiv row names by its id", () => {
  const named = kyivRow({ source_name: "News; point: Bellingcat CIV9001" });
  const built = build([incident(IN_PODIL)], [named]);

  it("appears once, as the Kyiv row", () => {
    expect(idsOf(built)).toEqual([named.id]);
    expect(built.geojson.features[0]?.properties.summary).toBe("A house was hit.");
  });

  it("leaves its addresses as further sources", () => {
    expect(built.geojson.features[0]?.properties.sources.map(({ url }) => url)).toEqual([
      "https://example.org/news",
      PAGE,
      "https://example.org/one",
    ]);
  });

  it("is counted as mended, and in a note", () => {
    expect(built.reports.incidents).toMatchObject({ read: 1, mended: 1 });
    expect(built.reports.incidents.mends.map(({ rule }) => rule)).toContain("covered-by-kyiv-row");
    expect(built.reports.incidents.notes[0]).toMatch(/^1 incidents appear once/);
  });
});

describe("an incident that a Kyiv row takes from Bellingcat without its id", () => {
  const unnamed = kyivRow({
    source_name: "News; point: Bellingcat",
    lon: "30.516",
    lat: "50.469",
    precision: "street",
  });

  it("is found by its day and its point", () => {
    expect(idsOf(build([incident(IN_PODIL)], [unnamed]))).toEqual([unnamed.id]);
  });

  it("is found a day earlier too, as nights are dated differently", () => {
    expect(idsOf(build([incident({ ...IN_PODIL, date: "05/07/2023" })], [unnamed]))).toHaveLength(
      1,
    );
  });

  it("is not one that is two days or a kilometre off, which a note says", () => {
    const later = incident({ ...IN_PODIL, date: "05/10/2023" });
    const further = incident({ ...IN_PODIL, id: "CIV9002", latitude: "50.480000" });
    const built = build([later, further], [unnamed]);
    expect(idsOf(built)).toHaveLength(3);
    expect(built.reports.kyiv.notes).toEqual([expect.stringContaining(unnamed.id as string)]);
  });
});

it("of a repeated id the incident nearest to the Kyiv row is the one it covers", () => {
  const near = incident(IN_PODIL);
  const far = incident({ ...IN_PODIL, latitude: "50.440000" });
  const row = kyivRow({ source_name: "Bellingcat Civilian Harm in Ukraine, CIV9001" });
  expect(idsOf(build([far, near], [row]))).toEqual([row.id, "CIV9001"]);
});

it("a link to Bellingcat's whole map becomes one to the incident's page", () => {
  const row = kyivRow({
    source_name: "Bellingcat Civilian Harm in Ukraine, CIV9001",
    source_url: "https://ukraine.bellingcat.com/",
  });
  const sources = build([incident(IN_PODIL)], [row]).geojson.features[0]?.properties.sources;
  expect(sources?.map(({ url }) => url)).toEqual([PAGE, "https://example.org/one"]);
});

it("an incident near a Kyiv row of the same day that does not name it is kept, with a note", () => {
  const built = build([incident(IN_PODIL)], [kyivRow()]);
  expect(idsOf(built)).toHaveLength(2);
  expect(built.reports.incidents.notes[1]).toMatch(/^1 more lie within 5 km/);
});

it("strikes are sorted by start, then id", () => {
  const built = build(
    [
      incident({ id: "CIV9003" }),
      incident({ id: "CIV9002", date: "02/24/2022" }),
      incident({ id: "CIV9001" }),
    ],
    [kyivRow()],
  );
  expect(idsOf(built)).toEqual(["CIV9002", "2023-05-08-kyiv-podilskyi", "CIV9001", "CIV9003"]);
});

it("the same rows give the same bytes", () => {
  const rows = [[incident(), incident({ location: "" })], [kyivRow()]] as const;
  const [first, second] = [build(...rows), build(...rows)];
  expect(JSON.stringify(first.geojson)).toBe(JSON.stringify(second.geojson));
  expect(first.csv).toBe(second.csv);
});

it("every row ends as used, mended or refused", () => {
  const { reports } = build(
    [incident(), incident({ location: "" }), incident({ date: "never" })],
    [kyivRow(), kyivRow({ id: "other", killed: "many" })],
  );
  expect(reports.incidents).toMatchObject({ read: 3, used: 1, mended: 1, refused: 1 });
  expect(reports.kyiv).toMatchObject({ read: 2, used: 1, mended: 0, refused: 1 });
});

it("filters of several areas and weapons end in one class each", () => {
  const [feature] = build(
    [incident({ filters: filters(["Commercial", "Healthcare"], ["Cruise missile"]) })],
    [],
  ).geojson.features;
  expect(feature?.properties).toMatchObject({
    targetType: "healthcare",
    weaponClass: "cruise-missile",
  });
});
