import { describe, expect, it } from "vitest";
import { parseAuthorities } from "../../../../data/pipeline/gazetteer/authorities";
import { parseModels } from "../../../../data/pipeline/gazetteer/models";
import { parsePlaces } from "../../../../data/pipeline/gazetteer/places";
import { SourceError } from "../../../../data/pipeline/source-error";

const HEADER =
  "id,level,name_en,name_uk,longitude,latitude,radius_km,oblast,use,spellings,coordinate_source";
const KYIV = "kyiv,settlement,Kyiv,Київ,30.52,50.45,15,UA-30,,Kyiv,geonames";

function placesOf(...lines: ReadonlyArray<string>) {
  return () => parsePlaces([HEADER, ...lines].join("\n"), "places.csv");
}

describe("our own tables must hold, since a person keeps them", () => {
  it("a place is read", () => {
    expect(placesOf(KYIV)().places).toEqual([
      {
        id: "kyiv",
        level: "settlement",
        name: { en: "Kyiv", uk: "Київ" },
        longitude: 30.52,
        latitude: 50.45,
        radiusKm: 15,
        oblast: "UA-30",
      },
    ]);
  });

  it.each([
    ["latitude", KYIV.replace("50.45", "150.45"), '"150.45", expected a number from 41 to 70'],
    ["longitude", KYIV.replace("30.52", "0"), '"0", expected a number from 20 to 55'],
    ["name_uk", KYIV.replace("Київ", ""), '"", expected some text'],
    ["oblast", KYIV.replace("UA-30", "Kyiv"), '"Kyiv", expected an ISO 3166-2 code'],
    ["spellings", KYIV.replace(",Kyiv,geo", ",Kyiv|,geo"), '"Kyiv|", expected spellings separated'],
    ["id", KYIV.replace("kyiv,", "Kyiv city,"), '"Kyiv city", expected an id of small letters'],
  ])("a wrong %s is named", (field, line, rest) => {
    expect(placesOf(line)).toThrow(`places.csv: line 2: ${field}: found ${rest}`);
  });

  it("a cell too few is named", () => {
    expect(placesOf("kyiv,settlement,Kyiv")).toThrow(
      'places.csv: line 2: row: found "3 cells", expected 11 cells',
    );
  });

  it("a spelling given twice is named", () => {
    const other = KYIV.replace("kyiv,", "kyiv-again,").replace(",Kyiv,geo", ",KYIV,geo");
    expect(placesOf(KYIV, other)).toThrow('places.csv: line 3: "kyiv" occurs twice');
  });

  it("a spelling may mean one place to launch from and another to aim at", () => {
    const part = "region-south,region,South,Південь,32,47,150,,target,south,estimate";
    const direction = "direction-south,region,South,Південь,34,45,150,,launch,south,estimate";
    const { bySpelling } = placesOf(part, direction)();
    expect(bySpelling.target.get("south")?.id).toBe("region-south");
    expect(bySpelling.launch.get("south")?.id).toBe("direction-south");
  });

  it("a missing column is named", () => {
    expect(() => parseModels("id,name\n", "models.csv")).toThrow(
      new SourceError('models.csv: line 1: has no column "spellings", "weapon_class"'),
    );
  });

  it("a class of weapons that does not exist is named", () => {
    const text = "id,name,spellings,weapon_class\nkalibr,Kalibr,Kalibr,torpedo\n";
    expect(() => parseModels(text, "models.csv")).toThrow(
      'models.csv: line 2: weapon_class: found "torpedo", expected one of drone',
    );
  });

  it("an authority with two kinds of address is one authority", () => {
    const [first, second] = parseAuthorities(
      `id,prefix,address,name_en,name_uk,scope
air-force-command,kpszsu/,https://www.facebook.com/kpszsu/,Air Force,Повітряні Сили,national
air-force-command,https://t.me/kpszsu/,https://t.me/kpszsu/,Air Force,Повітряні Сили,national
`,
      "authorities.csv",
    );
    expect(first?.authority).toBe(second?.authority);
  });
});
