import { readFileSync } from "node:fs";
import type { Feature, MultiPolygon, Point, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { contains } from "../../../data/basemap/geometry";
import { areaOf } from "../../../data/basemap/read";
import { decodeBasemap } from "../../../src/map/basemap/decode";

const file = new URL("../../../public/basemap/basemap.json", import.meta.url);
const basemap = decodeBasemap(JSON.parse(readFileSync(file, "utf8")));

const countries = basemap.countries.features as Array<Feature<Polygon | MultiPolygon>>;

function countriesAt(place: Position): Array<string> {
  return countries
    .filter((country) => contains(areaOf(country), place))
    .map(({ properties }) => properties?.id);
}

describe("the border", () => {
  it.each<[string, Position]>([
    ["Simferopol", [34.1, 44.95]],
    ["Sevastopol", [33.52, 44.59]],
    ["Kerch", [36.46, 45.35]],
    ["Donetsk", [37.8, 48.0]],
    ["Luhansk", [39.3, 48.57]],
    ["Uzhhorod", [22.3, 48.62]],
    ["Vovchansk, 5 km from the border", [36.941, 50.291]],
    ["Milove, at the border", [40.137, 49.378]],
  ])("has %s in Ukraine and in no other country", (_, place) => {
    expect(countriesAt(place)).toEqual(["UKR"]);
  });

  it.each<[string, Position, string]>([
    ["Rostov-on-Don", [39.7, 47.24], "RUS"],
    ["Belgorod", [36.58, 50.6], "RUS"],
    ["Taman, across from Kerch", [36.72, 45.21], "RUS"],
    ["Chisinau", [28.86, 47.01], "MDA"],
    ["Tiraspol", [29.63, 46.84], "MDA"],
    ["Minsk", [27.56, 53.9], "BLR"],
    ["Sukhumi", [41.0, 43.01], "GEO"],
  ])("has %s in its own country, not in Ukraine", (_, place, country) => {
    expect(countriesAt(place)).toEqual([country]);
  });
});

describe("the oblasts", () => {
  const oblasts = basemap.oblasts.features as Array<Feature<Polygon | MultiPolygon>>;
  const oblastsAt = (place: Position) =>
    oblasts
      .filter((oblast) => contains(areaOf(oblast), place))
      .map(({ properties }) => properties?.id);

  it("are 27, of which each has its own places", () => {
    expect(new Set(oblasts.map(({ properties }) => properties?.id)).size).toBe(27);
    expect(oblastsAt([34.1, 44.95])).toEqual(["UA-43"]);
    expect(oblastsAt([33.56, 44.57])).toEqual(["UA-40"]);
    expect(oblastsAt([30.52, 50.45])).toEqual(["UA-30"]);
    expect(oblastsAt([30.12, 49.8])).toEqual(["UA-32"]);
    expect(oblastsAt([36.94, 50.29])).toEqual(["UA-63"]);
  });
});

describe("water", () => {
  it("is in the reservoirs that are, and drained in those behind destroyed dams", () => {
    const lakes = basemap.lakes.features as Array<Feature<Polygon | MultiPolygon>>;
    const isDrained = (place: Position) =>
      lakes.filter((lake) => contains(areaOf(lake), place)).map((lake) => lake.properties?.drained);
    expect(isDrained([32.7, 49.25]), "Kremenchuk").toEqual([false]);
    expect(isDrained([30.5, 50.83]), "Kyiv").toEqual([false]);
    expect(isDrained([35.0, 47.5]), "Kakhovka").toEqual([true]);
    expect(isDrained([37.589, 49.298]), "Oskil").toEqual([true]);
  });
});

const { cities, countryLabels, oblastLabels, seaLabels, rivers } = basemap;

const named = [cities, countryLabels, oblastLabels, seaLabels, rivers].flatMap(
  ({ features }) => features,
);

/** Letters of the alphabet of 1993, with the apostrophe that print uses. */
const UKRAINIAN = /^[АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюя’ -]+$/;
const LATIN = /^[\p{Script=Latin}() -]+$/u;

/** What Russian made of the names of these places. */
const FROM_RUSSIAN = [
  "Alexandria",
  "Artemovsk",
  "Artyomovsk",
  "Avdeevka",
  "Avdeyevka",
  "Balakleya",
  "Belaya Tserkov",
  "Berdyansk",
  "Cherkassy",
  "Chernigov",
  "Chernobyl",
  "Chernovtsy",
  "Dimitrov",
  "Dnepr",
  "Dnepropetrovsk",
  "Dnestr",
  "Dniester",
  "Dnieper",
  "Dzerzhinsk",
  "Energodar",
  "Evpatoria",
  "Genichesk",
  "Gorlovka",
  "Gulyaypole",
  "Ingulets",
  "Ivano-Frankovsk",
  "Izyum",
  "Kharkov",
  "Khmelnitsky",
  "Kiev",
  "Kirovograd",
  "Konstantinovka",
  "Krasnoarmeysk",
  "Krasny Liman",
  "Kremenchug",
  "Krivoy Rog",
  "Kupyansk",
  "Lisichansk",
  "Lugansk",
  "Lvov",
  "Makeevka",
  "Makeyevka",
  "Nezhin",
  "Nikolaev",
  "Nikolayev",
  "Odessa",
  "Oskol",
  "Popasnaya",
  "Pripyat",
  "Rovno",
  "Rubezhnoye",
  "Severodonetsk",
  "Seversk",
  "Slavyansk",
  "Ternopol",
  "Ugledar",
  "Uzhgorod",
  "Vinnitsa",
  "Volchansk",
  "Yasinovataya",
  "Yenakievo",
  "Zaporozhye",
  "Zhitomir",
];

describe("every name", () => {
  it("is there in both languages, each in its own letters", () => {
    const english = named.map(({ properties }) => properties?.en);
    const ukrainian = named.map(({ properties }) => properties?.uk);
    expect(english.filter((name) => !LATIN.test(name))).toEqual([]);
    expect(ukrainian.filter((name) => !UKRAINIAN.test(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(450);
  });

  it("in Ukraine is the Ukrainian one in English", () => {
    const shown = [
      ...cities.features.filter(({ properties }) => properties?.ukraine),
      ...oblastLabels.features,
      ...rivers.features,
    ].map(({ properties }) => String(properties?.en));
    const words = new Set(FROM_RUSSIAN);
    expect(shown.filter((name) => words.has(name.replace(" oblast", "")))).toEqual([]);
  });

  it("stands once", () => {
    for (const language of ["en", "uk"]) {
      const names = cities.features.map(({ properties }) => properties?.[language]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });
});

describe("the cities", () => {
  it("stand in their own country, or so near its coast that the simplified shore leaves them out", () => {
    const astray = (cities.features as Array<Feature<Point>>).filter(({ geometry, properties }) =>
      countriesAt(geometry.coordinates).some((id) => (id === "UKR") !== properties?.ukraine),
    );
    expect(astray.map(({ properties }) => properties?.en)).toEqual([]);
  });

  it("have the names that a reader looks for", () => {
    const names = new Map(
      cities.features.map(({ properties }) => [properties?.en, properties?.uk]),
    );
    expect(names.get("Kyiv")).toBe("Київ");
    expect(names.get("Zaporizhzhia")).toBe("Запоріжжя");
    expect(names.get("Kostiantynivka")).toBe("Костянтинівка");
    expect(names.get("Kupiansk")).toBe("Куп’янськ");
    expect(names.get("Belgorod")).toBe("Бєлгород");
    expect(names.get("Rostov-on-Don")).toBe("Ростов-на-Дону");
    expect(names.get("Chisinau")).toBe("Кишинів");
  });
});

describe("a file that is no basemap", () => {
  it("is refused with its name and the place in it", () => {
    expect(() => decodeBasemap({ type: "FeatureCollection" })).toThrow(/^basemap\.json: at type: /);
    expect(() => decodeBasemap({ type: "Topology", arcs: [], objects: {} })).toThrow(
      /^basemap\.json: at objects\.countries: /,
    );
  });
});
