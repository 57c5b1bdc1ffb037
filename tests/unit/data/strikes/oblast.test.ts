import { describe, expect, it } from "vitest";
import { readOblastFinder } from "../../../../data/pipeline/strikes/oblast";
import { readSettlements } from "../../../../data/pipeline/strikes/settlements";

const oblastOf = readOblastFinder(readSettlements("data/gazetteer/settlements.csv"));

function at(longitude: number, latitude: number, name = "somewhere") {
  return oblastOf({ longitude, latitude, place: { en: name, uk: name } });
}

describe("the oblast of a point", () => {
  it.each([
    ["Kharkiv", 36.23, 49.99, "UA-63"],
    ["Lviv", 24.03, 49.84, "UA-46"],
    ["Izmail", 28.84, 45.35, "UA-51"],
    ["Luhansk, occupied", 39.3, 48.57, "UA-09"],
    ["Simferopol, in Crimea", 34.1, 44.95, "UA-43"],
    ["Sevastopol", 33.53, 44.6, "UA-40"],
  ])("%s", (_, longitude, latitude, iso) => {
    expect(at(longitude, latitude)).toBe(iso);
  });

  it("is Kyiv for what is named as in the city, Kyiv oblast for the towns around it", () => {
    expect(at(30.52, 50.45, "Kyiv")).toBe("UA-30");
    expect(at(30.45, 50.42, "Solomianskyi district, Kyiv")).toBe("UA-30");
    expect(at(30.23, 50.54, "Bucha")).toBe("UA-32");
    expect(at(30.23, 50.52, "Irpin")).toBe("UA-32");
    expect(at(30.49, 50.58, "Vyshhorod")).toBe("UA-32");
    expect(at(30.54, 50.37, "Kyiv oblast")).toBe("UA-32");
  });

  it("is the nearest within 5 km where the coast is drawn coarsely", () => {
    expect(at(30.75, 46.49, "Odesa")).toBe("UA-51");
    expect(at(36.51, 45.3, "Kerch")).toBe("UA-43");
  });

  it("is none at sea, and none abroad, however near", () => {
    expect(at(31.5, 45.5)).toBeNull();
    expect(at(36.59, 50.6, "Belgorod")).toBeNull();
    expect(at(36.89, 50.41, "Shebekino")).toBeNull();
    expect(at(36.83, 50.345, "Novaya Tavolzhanka")).toBeNull();
    expect(at(23.92, 50.475, "Przewodów")).toBeNull();
  });
});
