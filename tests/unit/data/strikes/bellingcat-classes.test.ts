import { describe, expect, it } from "vitest";
import {
  classifyTarget,
  classifyWeapon,
} from "../../../../data/pipeline/strikes/bellingcat-classes";

describe("the weapon of an incident", () => {
  it.each([
    [["Cruise missile"], "cruise-missile", null],
    [["Anti-air missile"], "surface-to-air-missile", null],
    [["Loitering munition"], "drone", null],
    [["Cluster munitions"], "artillery", "Cluster munitions"],
    [["Air strike"], "other", "Air strike"],
    [["Unknown"], "unknown", null],
    [["None"], "unknown", null],
    [[], "unknown", null],
  ])("%j is %s", (systems, weaponClass, weaponModel) => {
    expect(classifyWeapon(systems)).toEqual({ weaponClass, weaponModel });
  });

  it("is mixed where the classes differ, and a mixed missile where all are missiles", () => {
    expect(classifyWeapon(["Cruise missile", "Loitering munition"])).toEqual({
      weaponClass: "mixed",
      weaponModel: "Cruise missile and Loitering munition",
    });
    expect(classifyWeapon(["Cruise missile", "Ballistic missile"])).toEqual({
      weaponClass: "mixed-missile",
      weaponModel: "Cruise missile and Ballistic missile",
    });
  });

  it("stays of one class where two systems fall into it, and where one is unknown", () => {
    expect(classifyWeapon(["HE rocket artillery", "Cluster munitions"]).weaponClass).toBe(
      "artillery",
    );
    expect(classifyWeapon(["Unknown", "Cruise missile"]).weaponClass).toBe("cruise-missile");
  });
});

describe("the target of an incident", () => {
  it.each([
    [["School or childcare"], "education"],
    [["Administrative"], "government"],
    [["Roads/Highways/Transport"], "transport"],
    [["Undefined"], "unknown"],
    [[], "unknown"],
  ])("%j is %s", (areas, targetType) => {
    expect(classifyTarget(areas)).toBe(targetType);
  });

  it("is the first in the stated order, whatever the order of the source", () => {
    expect(classifyTarget(["Commercial", "Residential", "School or childcare"])).toBe("education");
    expect(classifyTarget(["Humanitarian", "Industrial"])).toBe("industrial");
    expect(classifyTarget(["Undefined", "Residential"])).toBe("residential");
  });
});
