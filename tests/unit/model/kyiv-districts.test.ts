import { existsSync, readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { districtOf, KYIV_DISTRICTS } from "../../../src/model/kyiv-districts";

const GAZETTEER = "../shared/data/kyiv/gazetteer-kyiv.csv";

describe("the district of a place in Kyiv", () => {
  test.each([
    ["Solomianskyi district, Kyiv", "solomianskyi"],
    ["Podil, Kyiv", "podilskyi"],
    ["Podilskyi district, Kyiv", "podilskyi"],
    ["Retroville shopping centre, Podilskyi district, Kyiv", "podilskyi"],
    ["Desnyanskyi district", "desnianskyi"],
    ["Lukianivka, Kyiv", "shevchenkivskyi"],
  ])("%s: %s", (place, district) => {
    expect(districtOf({ place: { en: place, uk: "" } })?.id).toBe(district);
  });

  test.each(["Kyiv", "near Kyiv", "Central railway station area, Kyiv"])(
    "%s: not named",
    (place) => {
      expect(districtOf({ place: { en: place, uk: "" } })).toBeNull();
    },
  );
});

describe.skipIf(!existsSync(GAZETTEER))("the project's table of places in Kyiv", () => {
  const rows = existsSync(GAZETTEER) ? csvParse(readFileSync(GAZETTEER, "utf8")) : [];

  test("has the ten districts at the same points", () => {
    const districts = rows.filter(({ kind }) => kind === "city district");
    expect(districts.map(({ name_en, lon, lat }) => [name_en, Number(lon), Number(lat)])).toEqual(
      expect.arrayContaining(
        KYIV_DISTRICTS.map(({ name, longitude, latitude }) => [
          `${name.en} district`,
          longitude,
          latitude,
        ]),
      ),
    );
    expect(districts).toHaveLength(KYIV_DISTRICTS.length);
  });

  test("puts each part of the city into the same district", () => {
    const parts = rows.filter(({ admin }) => admin?.startsWith("Kyiv, "));
    for (const { name_en = "", admin = "" } of parts) {
      const district = districtOf({ place: { en: `${name_en}, Kyiv`, uk: "" } });
      expect([name_en, `Kyiv, ${district?.name.en} district`]).toEqual([name_en, admin]);
    }
  });
});
