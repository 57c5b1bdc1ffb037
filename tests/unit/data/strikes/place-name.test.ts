import { describe, expect, it } from "vitest";
import { namePlace } from "../../../../data/pipeline/strikes/place-name";
import { settlement } from "./examples";

const SETTLEMENTS = [
  settlement("Kharkiv", "Харків", 36.25, 49.98, 12),
  settlement("Odesa", "Одеса", 30.74, 46.49, 10, "odessa"),
  settlement("Tsyrkuny", "Циркуни", 36.38, 50.09),
];
const IN_KHARKIV = { longitude: 36.3, latitude: 50.0 };
/** Some 4 km east of Tsyrkuny. */
const BESIDE_TSYRKUNY = { longitude: 36.44, latitude: 50.09 };
/** Some 33 km south of Kharkiv. */
const FAR_OUT = { longitude: 36.25, latitude: 49.68 };

describe("the name of a point", () => {
  it("is that of the settlement which the text names, in both languages", () => {
    expect(namePlace("Kharkiv, Kharkiv Oblast", IN_KHARKIV, SETTLEMENTS)).toEqual({
      name: { en: "Kharkiv", uk: "Харків" },
      by: "gazetteer",
    });
  });

  it("takes the project's spelling", () => {
    const inOdesa = { longitude: 30.7, latitude: 46.5 };
    expect(namePlace("Odessa", inOdesa, SETTLEMENTS).name.en).toBe("Odesa");
  });

  it("without a text is the settlement around the point, or says how near it is", () => {
    expect(namePlace("", IN_KHARKIV, SETTLEMENTS).name).toEqual({ en: "Kharkiv", uk: "Харків" });
    expect(namePlace("", BESIDE_TSYRKUNY, SETTLEMENTS).name).toEqual({
      en: "near Tsyrkuny",
      uk: "Циркуни (поблизу)",
    });
    expect(namePlace("", FAR_OUT, SETTLEMENTS).name).toEqual({
      en: "33 km from Kharkiv",
      uk: "Харків (за 33 км)",
    });
  });

  it("follows the point where the text names a settlement that lies elsewhere", () => {
    expect(namePlace("Odesa", IN_KHARKIV, SETTLEMENTS)).toEqual({
      name: { en: "Kharkiv", uk: "Харків" },
      by: "nearest-instead",
    });
  });

  it("keeps a text that the gazetteer lacks, with the nearest settlement in Ukrainian", () => {
    expect(namePlace("Saltivka, Odessa road", IN_KHARKIV, SETTLEMENTS)).toEqual({
      name: { en: "Saltivka, Odesa road", uk: "Харків" },
      by: "as-given",
    });
  });

  it("leaves out a text that is a remark", () => {
    const remark = "Somewhere on the eastern side, possibly another village as well";
    expect(namePlace(remark, IN_KHARKIV, SETTLEMENTS).by).toBe("nearest");
  });
});
