import { describe, expect, it } from "vitest";
import { parseClaims } from "../../../../data/pipeline/annotations/claims";
import { parseCorrections } from "../../../../data/pipeline/annotations/corrections";
import { parseWeaponSpeeds } from "../../../../data/pipeline/annotations/weapon-speeds";
import { dayOf } from "../../../../src/model/time";

const TODAY = dayOf("2026-11-30");

const CLAIM = {
  id: "june-2025-minister-missiles",
  unit: "days",
  from: "2025-06-01",
  to: "2025-06-30",
  measure: "missiles",
  qualifier: "over",
  value: "330",
  who_en: "Foreign minister of Ukraine",
  who_uk: "Міністр закордонних справ України",
  definition_en: "Missiles of every kind",
  definition_uk: "Ракети всіх типів",
  url: "https://example.org/june",
};

describe("claims.csv", () => {
  it("gives a claim a row", () => {
    expect(claims({})).toEqual([
      {
        id: "june-2025-minister-missiles",
        unit: "days",
        from: "2025-06-01",
        to: "2025-06-30",
        measure: "missiles",
        qualifier: "over",
        value: 330,
        who: { en: "Foreign minister of Ukraine", uk: "Міністр закордонних справ України" },
        definition: { en: "Missiles of every kind", uk: "Ракети всіх типів" },
        url: "https://example.org/june",
      },
    ]);
  });

  it.each([
    [{ value: "" }, 'line 2: value: found "", expected a whole number, 0 or more'],
    [{ value: "over 330" }, 'value: found "over 330", expected a whole number, 0 or more'],
    [{ from: "June 2025" }, 'from: found "June 2025", expected a date YYYY-MM-DD'],
    [{ to: "2025-06-31" }, 'to: found "2025-06-31", expected a date YYYY-MM-DD'],
    [{ to: "2025-05-31" }, 'to: found "2025-05-31", expected a date not before 2025-06-01'],
    [{ to: "2036-06-30" }, 'to: found "2036-06-30", expected a date not after today, 2026-11-30'],
    [{ measure: "bombs" }, 'measure: found "bombs", expected one of drones, missiles, '],
    [{ qualifier: "at least" }, 'qualifier: found "at least", expected one of exactly, over, '],
    [{ unit: "weeks" }, 'unit: found "weeks", expected one of days, nights'],
    [{ who_uk: " " }, 'who_uk: found " ", expected some text'],
    [{ url: "x.com/minister" }, 'url: found "x.com/minister", expected an address that begins'],
  ])("says what is wrong with %j", (difference, message) => {
    expect(() => claims(difference)).toThrow(`claims.csv: line 2: `);
    expect(() => claims(difference)).toThrow(message);
  });

  it("takes no id twice", () => {
    expect(() => claims({}, {})).toThrow(
      'claims.csv: line 3: "june-2025-minister-missiles" occurs twice',
    );
  });
});

describe("corrections.csv", () => {
  const ids = {
    night: new Set(["2024-07-07"]),
    strike: new Set(["CIV0001"]),
    claim: new Set(["june"]),
  };
  const corrections = (subject: string, url = "", date = "2026-11-24") =>
    parseCorrections(
      `date,subject,text_en,text_uk,url\n${date},${subject},Was 34.,Було 34.,${url}\n`,
      "corrections.csv",
      ids,
      TODAY,
    );

  it.each(["night:2024-07-07", "strike:CIV0001", "claim:june", "data"])(
    "may concern %s",
    (subject) => {
      expect(corrections(subject)).toEqual([
        { date: "2026-11-24", subject, text: { en: "Was 34.", uk: "Було 34." }, url: null },
      ]);
    },
  );

  it("may have an address", () => {
    expect(corrections("data", "https://example.org/")[0]?.url).toBe("https://example.org/");
    expect(() => corrections("data", "somewhere")).toThrow('url: found "somewhere", expected');
  });

  it.each(["night:2024-07-32", "night", "raid:2024-07-07", "strike:", ""])(
    'cannot concern "%s"',
    (subject) => {
      expect(() => corrections(subject)).toThrow(`line 2: subject: found "${subject}", expected`);
    },
  );

  it.each([
    ["strike:CIV9999", "the id of a strike that is published"],
    ["claim:july", "the id of a claim that is published"],
    ["night:2035-06-05", "a night that the data hold"],
  ])("cannot concern %s, which is not there", (subject, expected) => {
    expect(() => corrections(subject)).toThrow(
      `corrections.csv: line 2: subject: found "${subject}", expected ${expected}`,
    );
  });

  it("is not of a day to come", () => {
    expect(() => corrections("data", "", "2026-12-01")).toThrow(
      'corrections.csv: line 2: date: found "2026-12-01", expected a date not after today, 2026-11-30',
    );
  });
});

describe("weapon-speeds.csv", () => {
  const speeds = (...rows: ReadonlyArray<string>) =>
    parseWeaponSpeeds(
      ["weapon_class,km_per_hour,of,source_name,url", ...rows, ""].join("\n"),
      "weapon-speeds.csv",
    );

  it("gives a class the speed of one of its models", () => {
    expect(speeds("drone,160,Shahed-136,Air Command East,https://example.org/")).toEqual([
      {
        weaponClass: "drone",
        kmPerHour: 160,
        of: "Shahed-136",
        sourceName: "Air Command East",
        url: "https://example.org/",
      },
    ]);
  });

  it.each([
    [
      "kite,160,Kite,News,https://example.org/",
      'weapon_class: found "kite", expected one of drone',
    ],
    [
      "drone,fast,Shahed-136,News,https://example.org/",
      'km_per_hour: found "fast", expected a number',
    ],
    ["drone,0,Shahed-136,News,https://example.org/", "expected a number from 1 to 20000"],
    ["drone,160,,News,https://example.org/", 'of: found "", expected some text'],
  ])("says what is wrong with %s", (row, message) => {
    expect(() => speeds(row)).toThrow(message);
  });

  it("has one speed a class", () => {
    const row = "drone,160,Shahed-136,News,https://example.org/";
    expect(() => speeds(row, row)).toThrow('line 3: "drone" occurs twice');
  });
});

function claims(...differences: ReadonlyArray<Partial<typeof CLAIM>>) {
  const rows = differences.map((difference) => Object.values({ ...CLAIM, ...difference }).join());
  return parseClaims(`${[Object.keys(CLAIM).join(), ...rows].join("\n")}\n`, "claims.csv", TODAY);
}
