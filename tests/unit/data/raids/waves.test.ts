import { describe, expect, it } from "vitest";
import { dayOf } from "../../../../src/model/time";
import { type AttackCells, readRows } from "./attack-csv";

function readOne(difference: Partial<AttackCells>) {
  const { reads, report } = readRows(difference);
  const [read] = reads;
  if (!read) throw new Error(`refused: ${JSON.stringify(report.refusals)}`);
  return { ...read, report };
}

function ids(entries: ReadonlyArray<{ readonly id: string }>) {
  return entries.map((entry) => entry.id);
}

describe("a row of the reports", () => {
  it("becomes a wave", () => {
    const { wave } = readOne({});
    expect(wave).toMatchObject({
      line: 2,
      night: dayOf("2025-07-03"),
      timePrecision: "minute",
      model: { id: "shahed-136-131", name: "Shahed-136/131", weaponClass: "drone" },
      launched: 539,
      shotDown: 268,
      lost: 208,
      stillFlying: null,
      hitPlaces: 8,
      debrisPlaces: 33,
      carrier: null,
    });
    expect(ids(wave.launchSites)).toEqual(["kursk-oblast"]);
    expect(ids(wave.targets)).toEqual(["ukraine"]);
    expect(ids(wave.mainTargets)).toEqual(["kyiv"]);
  });

  it("keeps a count that is not given as unknown", () => {
    const { wave } = readOne({ launched: "", destroyed: "0.0" });
    expect(wave.launched).toBeNull();
    expect(wave.shotDown).toBe(0);
  });

  it("keeps figures that exceed what was launched, with a note", () => {
    const { wave, report } = readOne({
      launched: "16.0",
      destroyed: "15.0",
      not_reach_goal: "11.0",
    });
    expect(wave).toMatchObject({ launched: 16, shotDown: 15, lost: 11 });
    expect(report.notes).toEqual([
      "attacks.csv: line 2: 15 shot down and 11 lost of 16 launched; kept as reported",
    ]);
  });
});

describe("models", () => {
  it.each([
    ["C-300", "S-300", "surface-to-air-missile"],
    ["Молнія", "Molniya", "short-range-drone"],
    ["Молнія and Lancet", "Molniya and Lancet", "short-range-drone"],
    ["Shahed-136/131 and Lancet", "Shahed-136/131 and Lancet", "drone"],
    ["X-101/X-555 and Kalibr", "X-101/X-555 and Kalibr", "cruise-missile"],
    ["C-300 and Iskander-M", "S-300 and Iskander-M", "mixed-missile"],
    ["Shahed-136/131 and Kalibr", "Shahed-136/131 and Kalibr", "mixed"],
  ])("%s is named %s and is %s", (model, name, weaponClass) => {
    expect(readOne({ model }).wave.model).toMatchObject({ name, weaponClass });
  });

  it("have parts where a cell names several", () => {
    expect(readOne({ model: "X-101/X-555 and Kalibr" }).wave.model.id).toBe("x-101-x-555+kalibr");
  });
});

describe("places of a cell", () => {
  it.each([
    ["Hvardiiske, Crimea", ["hvardiiske"]],
    ["Odesa oblast, Black Sea", ["black-sea-odesa"]],
    ["Dnipropetrovsk oblast, Kryvyi Rih Raion", ["kryvyi-rih-raion"]],
    ["Caspian Sea, Saratov oblast", ["caspian-sea", "saratov-oblast"]],
    ["Kryvyi Rih, Kharkiv, Kyiv", ["kryvyi-rih", "kharkiv", "kyiv"]],
    ["Kursk oblast and Hvardiiske, Crimea and Crimea", ["kursk-oblast", "hvardiiske", "crimea"]],
    ["Caspian Sea, Saratov oblast and Black Sea", ["caspian-sea", "saratov-oblast", "black-sea"]],
    ["Lutsk oblast", ["volyn-oblast"]],
    ["Lutsk", ["lutsk"]],
    ["Kursk Oblast", ["kursk-oblast"]],
    ["Kyiv and Kyiv", ["kyiv"]],
    ["", []],
  ])("%s", (target, expected) => {
    const { wave, unresolved } = readOne({ target });
    expect(ids(wave.targets)).toEqual(expected);
    expect(unresolved).toEqual([]);
  });

  it("mean a direction where they launch from and a part of Ukraine where they aim", () => {
    const { wave } = readOne({ launch_place: "south", target: "south" });
    expect(ids(wave.launchSites)).toEqual(["direction-south"]);
    expect(ids(wave.targets)).toEqual(["region-south"]);
  });

  it("that no entry resolves are listed with their row and drawn nowhere", () => {
    const { wave, report } = readOne({ target: "Kyiv and Atlantis" });
    expect(ids(wave.targets)).toEqual(["kyiv"]);
    expect(report.unresolved).toEqual([
      { file: "attacks.csv", row: "line 2", field: "target", spelling: "Atlantis" },
    ]);
  });

  it("may be a list", () => {
    const { wave } = readOne({ "affected region": "['Lutsk oblast', 'Kyiv']" });
    expect(ids(wave.affected)).toEqual(["volyn-oblast", "kyiv"]);
  });
});

describe("breakdowns", () => {
  it("keep a place that is named without a number", () => {
    const { wave } = readOne({
      destroyed_details: "{'south': 49,     'Odesa oblast and Kyiv ': 3, 'Kharkiv': NaN }",
    });
    expect(wave.shotDownByPlace.map(({ places, count }) => [ids(places).join("+"), count])).toEqual(
      [
        ["region-south", 49],
        ["odesa-oblast+kyiv", 3],
        ["kharkiv", null],
      ],
    );
  });

  it("tell models apart where the row sums them", () => {
    const { details } = readOne({
      model: "X-101/X-555 and Kalibr",
      launched_details: "{'X-101/X-555': 50, 'Kalibr': 12}",
      launch_place_details: "{ 'X-101/X-555': 'Caspian Sea', 'Kalibr': 'Black Sea' }",
    });
    expect(details.launchedByModel.map(({ model, count }) => [model.id, count])).toEqual([
      ["x-101-x-555", 50],
      ["kalibr", 12],
    ]);
    expect(details.launchSitesByModel.map(({ model, places }) => [model.id, ids(places)])).toEqual([
      ["x-101-x-555", ["caspian-sea"]],
      ["kalibr", ["black-sea"]],
    ]);
  });

  it("count drones that left for another country", () => {
    const { details } = readOne({ border_crossing: "{'belarus': 1.0, 'russia': 3.0}" });
    expect(details.borderCrossings).toEqual({ belarus: 1, russia: 3 });
  });
});

describe("the reporting authority", () => {
  it.each([
    ["kpszsu/posts/pfbid0", "air-force-command", "https://www.facebook.com/kpszsu/posts/pfbid0"],
    ["https://t.me/kpszsu/60825", "air-force-command", "https://t.me/kpszsu/60825"],
    ["watch/?v=12", "facebook-video", "https://www.facebook.com/watch/?v=12"],
  ])("of %s is %s", (source, authority, url) => {
    const { report } = readOne({ source }).wave;
    expect(report.authority.id).toBe(authority);
    expect(report.url).toBe(url);
  });
});

describe("mends", () => {
  it.each<[string, Partial<AttackCells>]>([
    ["blanks around a value are dropped", { time_start: "2025-07-03 18:00 " }],
    [
      "an hour without its leading zero is read as that hour",
      { time_start: "2025-07-03 3:30", time_end: "2025-07-03 5:00" },
    ],
    ["a start equal to the end is given one minute", { time_end: "2025-07-03 18:00" }],
    [
      'a doubled "and" between places is read as one',
      { launch_place: "Kursk oblast and and Crimea" },
    ],
    ['the carrier "Navi" is read as "Navy"', { carrier: "Navi" }],
  ])("%s", (rule, difference) => {
    const { report } = readOne(difference);
    expect(report.mended).toBe(1);
    expect(new Set(report.mends.map((mend) => mend.rule))).toEqual(new Set([rule]));
  });

  it("give what was meant", () => {
    const { wave } = readOne({ launch_place: "Kursk oblast and and Crimea", carrier: "Navi" });
    expect(ids(wave.launchSites)).toEqual(["kursk-oblast", "crimea"]);
    expect(wave.carrier).toBe("Navy");
  });
});
