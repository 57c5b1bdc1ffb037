import { describe, expect, test } from "vitest";
import { nearestPlace, selectNamedPlaces } from "../../../src/state/named-places";
import { createAppStore, setLoaded } from "../../../src/state/store";

describe("the cities that the basemap names", () => {
  test("are those of Ukraine, at the place that the topology's grid gives", () => {
    const places = placesOf({
      type: "Topology",
      transform: { scale: [0.001, 0.0005], translate: [-15, 25] },
      objects: {
        cities: {
          geometries: [
            city([45_500, 50_900], "Kyiv", "Київ", true),
            city([47_860, 29_860], "Ankara", "Анкара", false),
          ],
        },
      },
    });
    expect(places).toHaveLength(1);
    expect(places[0]?.name).toEqual({ en: "Kyiv", uk: "Київ" });
    expect(places[0]?.longitude).toBeCloseTo(30.5, 9);
    expect(places[0]?.latitude).toBeCloseTo(50.45, 9);
  });

  test.each([null, {}, "no basemap", { transform: {}, objects: {} }])("are none in %o", (value) => {
    expect(placesOf(value)).toEqual([]);
  });
});

test("the nearest of them is told by distance, not by degrees", () => {
  const name = { en: "", uk: "" };
  const north = { name, longitude: 30, latitude: 50.8 };
  const east = { name, longitude: 31, latitude: 50 };
  // 0.8 degrees of latitude are 89 km, one of longitude at 50 degrees north is 71 km.
  expect(nearestPlace([north, east], { longitude: 30, latitude: 50 })).toBe(east);
  expect(nearestPlace([], { longitude: 30, latitude: 50 })).toBeNull();
});

function placesOf(basemap: unknown) {
  const store = createAppStore();
  setLoaded(store, "basemap", { status: "ready", value: basemap });
  return selectNamedPlaces(store.getState());
}

function city(coordinates: readonly [number, number], en: string, uk: string, ukraine: boolean) {
  return { type: "Point", coordinates, properties: { en, uk, ukraine, rank: 1 } };
}
