import fc from "fast-check";
import { expect, it } from "vitest";
import { encodeRaids } from "../../../../data/pipeline/raids/wire";
import type { Wave } from "../../../../src/model/raid";
import { decodePlaces } from "../../../../src/model/wire/places";
import { decodeRaids } from "../../../../src/model/wire/raids";
import { type AttackCells, GAZETTEER, readRows } from "./attack-csv";

/** A cell as a source might write it, and what it says; undefined where it says nothing usable. */
interface Cell<Value> {
  readonly text: string;
  readonly value: Value | undefined;
}

const PLACES = decodePlaces({ format: "places/1", places: GAZETTEER.places.places }, "places.json");

const blanks = fc.constantFrom("", "", "", " ", "  ");

/** Mostly a usable cell, with or without blanks around it. */
function cells<Value>(
  usable: fc.Arbitrary<Cell<Value>>,
  ...unusable: ReadonlyArray<string>
): fc.Arbitrary<Cell<Value>> {
  const cell = fc.oneof(
    { weight: 50, arbitrary: usable },
    ...unusable.map((text) => ({
      weight: 1,
      arbitrary: fc.constant<Cell<Value>>({ text, value: undefined }),
    })),
  );
  return fc
    .record({ before: blanks, cell, after: blanks })
    .map(({ before, cell: { text, value }, after }) => ({ text: before + text + after, value }));
}

const count = cells<number | null>(
  fc.oneof(
    fc.constant({ text: "", value: null }),
    fc.nat(2000).map((value) => ({ text: `${value}.0`, value })),
    fc.nat(2000).map((value) => ({ text: `${value}`, value })),
  ),
  ...["-1.0", "1.5", "nan", "1e3", "many"],
);

const hour = fc.constantFrom("", " 0:05", " 00:05", " 3:30", " 03:30", " 23:59");
const start = cells(
  hour.map((text) => ({ text: `2025-07-03${text}`, value: true })),
  ...["", "2025-02-30", "3 July"],
);
const end = cells(
  hour.map((text) => ({ text: `2025-07-04${text}`, value: true })),
  ...["", "2025-07-02", "2031-01-01"],
);

const model = cells(
  fc
    .uniqueArray(fc.constantFrom(...GAZETTEER.models), { minLength: 1, maxLength: 3 })
    .map((models) => ({
      text: models.map(([spelling]) => spelling).join(" and "),
      value: models.map(([, { id }]) => id).join("+"),
    })),
  ...["", "X-999", "Kalibr and X-999"],
);

const target = fc.constantFrom(
  { name: "Kyiv", id: "kyiv" },
  { name: "south", id: "region-south" },
  { name: "Lutsk oblast", id: "volyn-oblast" },
  { name: "Odesa oblast", id: "odesa-oblast" },
  { name: "Hvardiiske, Crimea", id: "hvardiiske" },
  { name: "Kryvyi Rih", id: "kryvyi-rih" },
);
const targetList = fc.uniqueArray(target, { maxLength: 4 });
const idsOf = (list: ReadonlyArray<{ readonly id: string }>) => list.map(({ id }) => id);

const targets = cells(
  fc
    .record({ list: targetList, joint: fc.constantFrom(" and ", ", ", " and and ") })
    .map(({ list, joint }) => ({
      text: list.map(({ name }) => name).join(joint),
      value: idsOf(list),
    })),
);
const affected = cells(
  targetList.map((list) => ({
    text: `[${list.map(({ name }) => `'${name}'`).join(", ")}]`,
    value: idsOf(list),
  })),
  ...["['Kyiv'", "Kyiv", "[NaN]", "{}"],
);
const countsByPlace = cells(
  fc
    .uniqueArray(fc.record({ place: target, count: fc.option(fc.nat(300)) }), {
      maxLength: 4,
      selector: ({ place }) => place.id,
    })
    .map((entries) => ({
      text: `{${entries.map(({ place, count: given }) => `'${place.name}': ${given ?? "NaN"}`).join(",  ")}}`,
      value: entries.map(({ place, count: given }) => [place.id, given]),
    })),
  ...["{'south': -1}", "{'south': 'many'}", "{'south'", "[1]"],
);

const row = fc.record({
  time_start: start,
  time_end: end,
  model,
  target: targets,
  "affected region": affected,
  launched: count,
  destroyed: count,
  not_reach_goal: count,
  still_attacking: count,
  num_hit_location: count,
  num_fall_fragment_location: count,
  destroyed_details: countsByPlace,
});
type GeneratedRow = typeof row extends fc.Arbitrary<infer Row> ? Row : never;

it("any row is a wave with exactly its numbers, or refused with what was found and expected", () => {
  fc.assert(
    fc.property(row, (generated) => {
      const { reads, report } = readRows(textsOf(generated));
      const unusable = Object.entries(generated).filter(([, { value }]) => value === undefined);
      if (unusable.length === 0) {
        expect(report.refusals).toEqual([]);
        expectNumbersOf(reads[0]?.wave, generated);
        return;
      }
      expect(reads).toEqual([]);
      const [refusal] = report.refusals;
      const cell = unusable.find(([field]) => field === refusal?.field)?.[1];
      expect(refusal?.found).toBe(cell?.text.trim());
      expect(refusal?.expected).toMatch(/\w/);
    }),
    { numRuns: 400 },
  );
});

it("any waves come back from the built file as they were", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const waves = readRows(...rows.map(textsOf)).reads.map(({ wave }) => wave);
      const file: unknown = JSON.parse(JSON.stringify(encodeRaids(waves)));
      const byLine = (a: Wave, b: Wave) => a.line - b.line;
      expect([...decodeRaids(file, PLACES, "raids.json")].sort(byLine)).toEqual(waves);
    }),
  );
});

function textsOf(generated: GeneratedRow): Partial<AttackCells> {
  return Object.fromEntries(
    Object.entries(generated).map(([field, { text }]) => [field, text]),
  ) as Partial<AttackCells>;
}

function expectNumbersOf(wave: Wave | undefined, generated: GeneratedRow): void {
  expect({
    model: wave?.model.id,
    targets: idsOf(wave?.targets ?? []),
    affected: idsOf(wave?.affected ?? []),
    launched: wave?.launched,
    shotDown: wave?.shotDown,
    lost: wave?.lost,
    stillFlying: wave?.stillFlying,
    hitPlaces: wave?.hitPlaces,
    debrisPlaces: wave?.debrisPlaces,
    shotDownByPlace: wave?.shotDownByPlace.map(({ places, count }) => [
      idsOf(places).join(),
      count,
    ]),
  }).toEqual({
    model: generated.model.value,
    targets: generated.target.value,
    affected: generated["affected region"].value,
    launched: generated.launched.value,
    shotDown: generated.destroyed.value,
    lost: generated.not_reach_goal.value,
    stillFlying: generated.still_attacking.value,
    hitPlaces: generated.num_hit_location.value,
    debrisPlaces: generated.num_fall_fragment_location.value,
    shotDownByPlace: generated.destroyed_details.value,
  });
}
