import { describe, expect, it } from "vitest";
import { readGazetteer } from "../../../../data/pipeline/gazetteer";
import { resolvePlaces } from "../../../../data/pipeline/gazetteer/places";

const { places, models, authorities } = readGazetteer("data/gazetteer");

/** Upright boxes: Ukraine, and all that raids are flown from or at, to the Caspian and Murmansk. */
const UKRAINE = { west: 22.1, south: 44.3, east: 40.3, north: 52.4 };
const REACH = { west: 22.1, south: 41, east: 55, north: 69 };

describe("the gazetteer of the project", () => {
  it("holds all 27 first-level units of Ukraine", () => {
    const codes = new Set(places.places.map((place) => place.oblast).filter(Boolean));
    expect([...codes].sort()).toEqual(
      "05 07 09 12 14 18 21 23 26 30 32 35 40 43 46 48 51 53 56 59 61 63 65 68 71 74 77"
        .split(" ")
        .map((code) => `UA-${code}`),
    );
  });

  it.each(places.places.map((place) => [place.id, place] as const))(
    "%s lies where it can lie",
    (_, { longitude, latitude, oblast }) => {
      const box = oblast === null ? REACH : UKRAINE;
      expect(longitude).toBeGreaterThan(box.west);
      expect(longitude).toBeLessThan(box.east);
      expect(latitude).toBeGreaterThan(box.south);
      expect(latitude).toBeLessThan(box.north);
    },
  );

  it("shows no military site finer than its settlement", () => {
    for (const place of places.places.filter(({ level }) => level === "settlement")) {
      expect(place.radiusKm, place.id).toBeGreaterThanOrEqual(5);
      expect(Number(place.longitude.toFixed(2)), place.id).toBe(place.longitude);
      expect(Number(place.latitude.toFixed(2)), place.id).toBe(place.latitude);
    }
  });

  it.each([
    ["Lutsk oblast", ["volyn-oblast"]],
    ["Lutsk", ["lutsk"]],
    ["Dnipro oblast", ["dnipropetrovsk-oblast"]],
    ["Dnipropetrovsk oblas", ["dnipropetrovsk-oblast"]],
    ["Bryansk oblast, Seshcha", ["seshcha"]],
    ["Astrakhan oblast, Kapustin Yar", ["kapustin-yar"]],
    ["Zaporizhzhia oblast, Prymorsk", ["prymorsk"]],
    ["Caspian Sea, Engels-2", ["caspian-sea", "engels-2"]],
    ["Black Sea, Yalta", ["black-sea-yalta"]],
    ["Mariupol direction", ["mariupol-direction"]],
    ["Vologda Oblast", ["vologda-oblast"]],
  ])("reads the launch place %s", (spelling, ids) => {
    const { places: found, unresolved } = resolvePlaces(spelling, "launch", places);
    expect(found.map((place) => place.id)).toEqual(ids);
    expect(unresolved).toEqual([]);
  });

  it("tells the classes of missiles apart as the trade does", () => {
    const classOf = (spelling: string) => models.get(spelling)?.weaponClass;
    expect(classOf("X-47 Kinzhal")).toBe("aeroballistic-missile");
    expect(classOf("3M22 Zircon")).toBe("aeroballistic-missile");
    expect(classOf("Iskander-K")).toBe("cruise-missile");
    expect(classOf("Iskander-M/KN-23")).toBe("ballistic-missile");
    expect(classOf("C-300")).toBe("surface-to-air-missile");
    expect(classOf("X-59/X-69")).toBe("air-to-surface-missile");
  });

  it("lets only national authorities make headlines", () => {
    const national = authorities.filter(({ authority }) => authority.scope === "national");
    expect(new Set(national.map(({ authority }) => authority.id))).toEqual(
      new Set(["air-force-command", "general-staff", "commander-in-chief"]),
    );
  });
});
