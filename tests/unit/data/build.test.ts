import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvFormat } from "d3-dsv";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type Builders,
  type BuildOptions,
  build,
  emptyReports,
} from "../../../data/pipeline/build";
import type { FrontFiles } from "../../../data/pipeline/front";
import { SourceError } from "../../../data/pipeline/source-error";
import { checkWire } from "../../../src/model/wire/common";
import { manifestSchema } from "../../../src/model/wire/manifest";
import type { StrikeFeature } from "../../../src/model/wire/strikes";
import { type AttackCells, ORDINARY_ROW } from "./raids/attack-csv";

const CLAIMS = `id,unit,from,to,measure,qualifier,value,who_en,who_uk,definition_en,definition_uk,url
june,days,2025-06-01,2025-06-30,missiles,over,330,Minister,Міністр,Missiles,Ракети,https://example.org/
`;
const CORRECTIONS = `date,subject,text_en,text_uk,url
2026-11-24,strike:CIV0098,Moved.,Перенесено.,
`;
const KYIV_ATTACKS = `date,killed,injured,casualty_scope,source_name,source_url
2024-07-08,33,,Kyiv city,News,https://example.org/
`;

/** A project and a folder of raw sources with one row of attacks, where strikes and front are fakes. */
let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "build-"));
  mkdirSync(join(root, "data"));
  cpSync("data/gazetteer", join(root, "data", "gazetteer"), { recursive: true });
  cpSync("data/sources.json", join(root, "data", "sources.json"));
  mkdirSync(join(root, "data", "facts"));
  writeFileSync(join(root, "data", "facts", "claims.csv"), CLAIMS);
  writeFileSync(join(root, "data", "corrections.csv"), CORRECTIONS);
  writeFileSync(join(root, "data", "publication.json"), '{ "delayHours": 72 }');
  mkdirSync(join(root, "raw", "kyiv"), { recursive: true });
  writeFileSync(join(root, "raw", "kyiv", "attacks.csv"), KYIV_ATTACKS);
  mkdirSync(join(root, "raw", "attacks"), { recursive: true });
  writeFileSync(
    join(root, "raw", "attacks", "missiles_and_uavs.csv"),
    "model,category\nShahed-136/131,UAV\n",
  );
  writeAttacks({});
});
afterEach(() => rmSync(root, { recursive: true }));

function writeAttacks(...differences: ReadonlyArray<Partial<AttackCells>>) {
  const rows = differences.map((difference) => ({ ...ORDINARY_ROW, ...difference }));
  writeFileSync(join(root, "raw", "attacks", "missile_attacks_daily.csv"), csvFormat(rows));
}

/** So many rows, no two alike. */
function unlikeRows(count: number): ReadonlyArray<Partial<AttackCells>> {
  return Array.from({ length: count }, (_row, index) => ({ launched: `${index}.0` }));
}

function strike(id: string, start: string, end: string): StrikeFeature {
  return {
    type: "Feature",
    id,
    geometry: { type: "Point", coordinates: [30.52, 50.45] },
    properties: {
      start,
      end,
      night: 0,
      timePrecision: "day",
      placePrecision: "settlement",
      coarsened: false,
      placeEn: "Kyiv",
      placeUk: "Київ",
      oblast: "UA-30",
      weaponClass: "drone",
      weaponModel: null,
      targetType: "residential",
      killed: null,
      injured: null,
      summary: null,
      confidence: "high",
      sources: [],
    },
  };
}

type NoGeometries = { type: "GeometryCollection"; geometries: [] };
const NONE: NoGeometries = { type: "GeometryCollection", geometries: [] };

const FRONT: FrontFiles = {
  front: {
    type: "Topology",
    arcs: [],
    objects: { cells: NONE, edges: NONE },
    history: {
      format: "front/1",
      dayZero: "2022-02-24",
      firstDay: "2024-07-01",
      seamDay: "2025-08-04",
      lastDay: "2026-07-30",
      missingDays: [],
      sectors: [],
      earlier: null,
    },
  },
  frontearlier: {
    type: "Topology",
    arcs: [],
    objects: { cells: NONE, edges: NONE, liberated: NONE },
    history: {
      format: "frontearlier/1",
      dayZero: "2022-02-24",
      firstDay: "2022-04-03",
      lastDay: "2024-06-30",
      missingDays: [],
      sectors: [],
    },
  },
  greyzone: {
    type: "Topology",
    arcs: [],
    objects: { areas: NONE },
    history: {
      format: "greyzone/1",
      dayZero: "2022-02-24",
      firstDay: "2022-04-03",
      lastDay: "2025-08-03",
    },
  },
};

const FAKES: Builders = {
  buildStrikes(_, __, { incidents, kyiv }) {
    incidents.accept();
    kyiv.accept();
    const features = [
      strike("CIV0098", "2022-02-23T22:00Z", "2022-02-24T22:00Z"),
      strike("2025-07-04-kyiv-solomianskyi", "2025-07-03T21:00Z", "2025-07-04T21:00Z"),
    ];
    return { geojson: { type: "FeatureCollection", features }, csv: "id\nCIV0098\n" };
  },
  async buildFront(_, report) {
    report.accept();
    return FRONT;
  },
  buildTowns: () => ({
    format: "towns/1",
    dayZero: "2022-02-24",
    firstDay: "2024-07-01",
    lastDay: "2026-07-30",
    towns: [],
  }),
};

/** As the fakes, with a further strike. */
function withStrike(feature: StrikeFeature): Builders {
  return {
    ...FAKES,
    buildStrikes(...given) {
      const built = FAKES.buildStrikes(...given);
      const features = [...built.geojson.features, feature];
      return { ...built, geojson: { type: "FeatureCollection", features } };
    },
  };
}

function run(builders: Builders = FAKES, options?: BuildOptions) {
  const paths = {
    from: join(root, "raw"),
    data: join(root, "data"),
    public: join(root, "public", "data"),
  };
  return build(paths, builders, emptyReports(), () => {}, options);
}

/** Every file under the project, with its contents. */
function everyFile(): ReadonlyMap<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path, readFileSync(path, "utf8")]),
  );
}

describe("a build", () => {
  it("writes the manifest, the files it names, and the facts", async () => {
    await run();
    const text = readFileSync(join(root, "public", "data", "manifest.json"), "utf8");
    const manifest = checkWire(manifestSchema, JSON.parse(text), "manifest.json");
    const names = Object.values(manifest.files).map(({ path }) => path);
    expect(readdirSync(join(root, "public", "data")).sort()).toEqual(
      ["manifest.json", ...names].sort(),
    );
    expect(readdirSync(join(root, "data", "facts"))).toEqual([
      "claims.csv",
      "strikes.csv",
      "tolls.csv",
      "waves.csv",
    ]);
  });

  it("states what each source covers, from the data", async () => {
    await run();
    const text = readFileSync(join(root, "public", "data", "manifest.json"), "utf8");
    const { sources } = checkWire(manifestSchema, JSON.parse(text), "manifest.json");
    expect(sources.map(({ id, from, to }) => [id, from, to])).toEqual([
      ["attacks", "2025-07-03", "2025-07-04"],
      ["deepstate-archive", "2022-04-03", "2025-08-03"],
      ["deepstate-mirror", "2025-08-04", "2026-07-30"],
      ["incidents", "2022-02-24", "2022-02-24"],
      ["kyiv", "2025-07-04", "2025-07-04"],
    ]);
  });

  it("gives the same bytes for the same sources", async () => {
    await run();
    const first = everyFile();
    await run();
    expect(everyFile()).toEqual(first);
  });

  it("takes up rows that a source has gained", async () => {
    await run();
    writeAttacks({ time_start: "2026-08-01", time_end: "2026-08-01" }, {});
    await run();
    const facts = readFileSync(join(root, "data", "facts", "waves.csv"), "utf8");
    expect(facts.trim().split("\n")).toHaveLength(3);
  });

  it("puts up with one refused row in a hundred and keeps it among the rejects", async () => {
    writeAttacks({ launched: "-1.0" }, ...unlikeRows(99));
    await run();
    expect(readFileSync(join(root, "data", "rejects", "attacks.csv"), "utf8")).toBe(
      `file,row,field,found,expected
missile_attacks_daily.csv,line 2,launched,-1.0,"a whole number from 0 to 9999, or nothing"
`,
    );
    writeAttacks(...unlikeRows(100));
    await run();
    expect(readdirSync(join(root, "data", "rejects"))).toEqual([]);
  });
});

describe("a source that has lost something since the last build stops the next", () => {
  it("where more than a row in a hundred of a table has gone, unless that is meant", async () => {
    writeAttacks(...unlikeRows(101));
    await run();
    writeAttacks(...unlikeRows(100));
    await run();
    writeAttacks(...unlikeRows(98));
    await expect(run()).rejects.toThrow(
      "waves.csv: found 98 rows, expected about 100 as in the last build: nothing written; if that is meant, run with --allow-fewer",
    );
    await run(FAKES, { allowFewer: true });
  });

  it("where its first or last days have gone", async () => {
    await run();
    const shorter: Builders = {
      ...FAKES,
      async buildFront(_, report) {
        report.accept();
        const history = { ...FRONT.front.history, lastDay: "2026-07-01" };
        return { ...FRONT, front: { ...FRONT.front, history } };
      },
    };
    await expect(run(shorter)).rejects.toThrow(
      "deepstate-mirror: found 2025-08-04 to 2026-07-01, expected 2025-08-04 to 2026-07-30 or more",
    );
    await run(shorter, { allowFewer: true });
  });
});

describe("a failure leaves the build before it byte for byte", () => {
  const failures: ReadonlyArray<[what: string, spoil: () => Builders, message: string]> = [
    [
      "a missing file of a source",
      () => {
        rmSync(join(root, "raw", "attacks", "missile_attacks_daily.csv"));
        return FAKES;
      },
      "missile_attacks_daily.csv: is missing",
    ],
    [
      "a file that is not text",
      () => {
        const path = join(root, "raw", "attacks", "missile_attacks_daily.csv");
        writeFileSync(path, Buffer.from([0xff, 0xfe, 0x00]));
        return FAKES;
      },
      "missile_attacks_daily.csv: is not UTF-8 text",
    ],
    [
      "no folder of sources at all",
      () => {
        rmSync(join(root, "raw"), { recursive: true });
        return FAKES;
      },
      "raw: is missing",
    ],
    [
      "a hundredth of the rows and one more refused",
      () => {
        writeAttacks({ launched: "-1.0" }, ...unlikeRows(98));
        return FAKES;
      },
      "attacks: 1 of 99 rows refused, more than 1 %",
    ],
    [
      "a front that cannot be built",
      () => ({
        ...FAKES,
        async buildFront() {
          throw new SourceError("front/archive: is missing");
        },
      }),
      "front/archive: is missing",
    ],
    [
      "a claim that does not hold",
      () => {
        writeFileSync(join(root, "data", "facts", "claims.csv"), CLAIMS.replace("330", "many"));
        return FAKES;
      },
      'claims.csv: line 2: value: found "many", expected a whole number, 0 or more',
    ],
    [
      "a correction of a night of which nothing is known",
      () => {
        const path = join(root, "data", "corrections.csv");
        writeFileSync(path, CORRECTIONS.replace("strike:CIV0098", "night:2025-07-09"));
        return FAKES;
      },
      'corrections.csv: line 2: subject: found "night:2025-07-09", expected a night that the data',
    ],
    [
      "a correction of a strike that is not there",
      () => {
        writeFileSync(join(root, "data", "corrections.csv"), CORRECTIONS.replace("CIV", "XIV"));
        return FAKES;
      },
      'corrections.csv: line 2: subject: found "strike:XIV0098", expected the id of a strike',
    ],
    [
      "a strike that must not be shown yet",
      () => withStrike(strike("CIV9999", "2025-07-03T21:00Z", "2052-07-04T21:00Z")),
      'strike CIV9999: end: found "2052-07-04T21:00Z", expected ',
    ],
    [
      "an energy site shown to the street",
      () => {
        const site = strike("CIV9999", "2025-07-03T21:00Z", "2025-07-04T21:00Z");
        Object.assign(site.properties, { targetType: "energy", placePrecision: "street" });
        return withStrike(site);
      },
      'strike CIV9999: placePrecision: found "street", expected district, settlement',
    ],
    [
      "a built file that the map could not read",
      () => ({
        ...FAKES,
        async buildFront(_, report) {
          report.accept();
          return { ...FRONT, front: { type: "Topology" } as FrontFiles["front"] };
        },
      }),
      "at arcs",
    ],
  ];

  it.each(failures)("%s", async (_, spoil, message) => {
    await run();
    const builders = spoil();
    const before = everyFile();
    await expect(run(builders)).rejects.toThrow(message);
    expect(everyFile()).toEqual(before);
  });
});
