import { describe, expect, test } from "vitest";
import { messagesOf } from "../../../src/i18n";
import { formatsOf, type LanguageCode } from "../../../src/i18n/formats";
import { type MapInWords, mapInWords } from "../../../src/i18n/map-in-words";
import { LAYER_IDS } from "../../../src/model/layer";
import type { Place } from "../../../src/model/place";
import type { PlacePrecision } from "../../../src/model/precision";
import type { Strike } from "../../../src/model/strike";
import { wave } from "../model/some-waves";

const KURSK = place("Kursk", "Курськ");
const ORYOL = place("Oryol", "Орел");
const KYIV = place("Kyiv", "Київ");
const UKRAINE: Place = { ...place("Ukraine", "Україна"), level: "country" };

const NIGHT = [
  wave({ launched: 539, launchSites: [KURSK, ORYOL], targets: [UKRAINE], mainTargets: [KYIV] }),
  wave({ weaponClass: "ballistic-missile", launched: 6, launchSites: [], targets: [UKRAINE] }),
];

describe("the map in words", () => {
  test("says in English where it looks, what flew from where to where, and the front", () => {
    expect(words("en", { waves: NIGHT, front: "Front: 17 km² taken by Russia." })).toEqual([
      "In sight: all of Ukraine.",
      "Long-range attack drone: 539 launched, from Kursk and Oryol, towards Kyiv.",
      "Ballistic missile: 6 launched, launch sites not reported, so no flow is drawn, towards Ukraine as a whole.",
      "No place hit in the window is in the collection, which does not mean that none was.",
      "Front: 17 km² taken by Russia.",
    ]);
  });

  test("and in Ukrainian", () => {
    expect(words("uk", { waves: NIGHT }).slice(0, 2)).toEqual([
      "У полі зору: уся Україна.",
      "Далекобійний ударний безпілотник: запущено 539, звідки: Курськ і Орел, куди: Київ.",
    ]);
  });

  test("names the nearest city and the zoom", () => {
    const near = { name: KYIV.name, zoom: 9.4 };
    expect(words("en", { near })[0]).toBe("In sight: around Kyiv, zoom 9.");
    expect(words("uk", { near })[0]).toBe("У полі зору: околиці міста Київ, масштаб 9.");
  });

  test("counts the places hit by how precisely they are known, the finest first", () => {
    const strikes = [strike("district"), strike("street"), strike("street")];
    expect(words("en", { strikes })).toContain(
      "3 places hit in the window: 2 known to: street, 1 known to: city district.",
    );
    expect(words("uk", { strikes }).join(" ")).toContain(
      "3 місця влучань у вікні: 2 з точністю до",
    );
  });

  test("counts launch sites beyond the sixth", () => {
    const sites = ["A", "B", "C", "D", "E", "F", "G", "H"].map((name) => place(name, name));
    const [, flow] = words("en", { waves: [wave({ launched: 8, launchSites: sites })] });
    expect(flow).toContain("from A, B, C, D, E, F and 2 more");
  });

  test("adds up the waves of a class, and says where no number is reported", () => {
    const twice = [wave({ launched: 5 }), wave({ launched: 7 })];
    expect(words("en", { waves: twice })[1]).toContain("12 launched");
    expect(words("en", { waves: [wave({ launched: null })] })[1]).toContain(
      "not reported launched",
    );
  });

  test("leaves out what is switched off, and says so", () => {
    const layers = new Set(LAYER_IDS.filter((id) => id !== "drones" && id !== "strikes"));
    const said = words("en", { waves: NIGHT, layers });
    expect(said.join(" ")).not.toMatch(/attack drone|place hit/);
    expect(said.at(-1)).toBe("Switched off: Drones and Strike targets.");
  });

  test("says that nothing flew on a night without a report", () => {
    expect(words("en", {})[1]).toBe("No drones or missiles are drawn for this night.");
  });
});

function words(language: LanguageCode, given: Partial<MapInWords>): ReadonlyArray<string> {
  const blank: MapInWords = {
    near: null,
    waves: [],
    strikes: [],
    front: null,
    layers: new Set(LAYER_IDS),
    allLayers: LAYER_IDS,
  };
  return mapInWords({ ...blank, ...given }, messagesOf(language), formatsOf(language));
}

function place(en: string, uk: string): Place {
  const at = { longitude: 30, latitude: 50, radiusKm: 5, oblast: null };
  return { id: en, name: { en, uk }, level: "settlement", ...at };
}

function strike(placePrecision: PlacePrecision): Strike {
  return { placePrecision } as Strike;
}
