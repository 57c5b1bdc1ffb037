import type { ClaimGroup } from "./claim-figures";
import type { LocalisedText, Place } from "./place";
import { areasOf, type Wave } from "./raid";
import type { Strike } from "./strike";
import type { Town } from "./town";
import type { WeaponClass, WeaponModel } from "./weapon";

/** Where a search can lead, nights aside. */
export type SearchGoal =
  | { readonly kind: "site"; readonly place: Place }
  | { readonly kind: "area"; readonly place: Place }
  | { readonly kind: "town"; readonly town: Town }
  /** Strikes of one place; `newest` is the latest of them. */
  | { readonly kind: "strikes"; readonly newest: Strike; readonly count: number }
  | { readonly kind: "class"; readonly weaponClass: WeaponClass }
  | { readonly kind: "model"; readonly model: WeaponModel }
  | { readonly kind: "claim"; readonly group: ClaimGroup };

export interface SearchEntry {
  readonly id: string;
  readonly name: LocalisedText;
  /** Other spellings by which it is found. */
  readonly alsoKnownAs: string;
  readonly goal: SearchGoal;
}

/** What one said of a span, and the words, beside who it was, by which it is found. */
export interface ClaimsToFind {
  readonly group: ClaimGroup;
  readonly words: string;
}

/** A weapon class by its name in the language of the page. */
export interface ClassToFind {
  readonly weaponClass: WeaponClass;
  readonly name: string;
}

export interface SearchInput {
  readonly waves: ReadonlyArray<Wave>;
  readonly strikes: ReadonlyArray<Strike>;
  readonly towns: ReadonlyArray<Town>;
  readonly classes: ReadonlyArray<ClassToFind>;
  readonly claims: ReadonlyArray<ClaimsToFind>;
}

/**
 * What can be found by its name: launch sites, places named as targets or affected, towns at the front,
 * places hit, weapon classes and models, figures that others gave. A place that is both a launch site and a target is listed as a launch site.
 */
export function searchEntries({
  waves,
  strikes,
  towns,
  classes,
  claims,
}: SearchInput): ReadonlyArray<SearchEntry> {
  const sites = byId(waves.flatMap(({ launchSites }) => launchSites));
  const areas = byId(waves.flatMap(areasOf));
  const models = byId(waves.map(({ model }) => model));
  return [
    ...[...sites.values()].map((place) => entry(place.name, { kind: "site", place })),
    ...[...areas.values()]
      .filter(({ id }) => !sites.has(id))
      .map((place) => entry(place.name, { kind: "area", place })),
    ...classes.map(({ weaponClass, name }) =>
      entry({ en: name, uk: name }, { kind: "class", weaponClass }),
    ),
    ...[...models.values()].map((model) =>
      entry({ en: model.name, uk: model.name }, { kind: "model", model }, spellingsOf(model.name)),
    ),
    ...towns.map((town) => entry(town.name, { kind: "town", town })),
    ...strikesByPlace(strikes),
    ...claims.map(({ group, words }) => entry(group.who, { kind: "claim", group }, words)),
  ].map((found, index) => ({ ...found, id: String(index) }));
}

type Named = Omit<SearchEntry, "id">;

function entry(name: LocalisedText, goal: SearchGoal, alsoKnownAs = ""): Named {
  return { name, goal, alsoKnownAs };
}

function byId<T extends { readonly id: string }>(all: ReadonlyArray<T>): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}

function strikesByPlace(strikes: ReadonlyArray<Strike>): ReadonlyArray<Named> {
  const groups = new Map<string, Array<Strike>>();
  for (const strike of strikes) {
    const group = groups.get(strike.place.en);
    if (group) group.push(strike);
    else groups.set(strike.place.en, [strike]);
  }
  return [...groups.values()].map((group) => {
    const newest = group.reduce((latest, strike) =>
      strike.start > latest.start ? strike : latest,
    );
    return entry(newest.place, { kind: "strikes", newest, count: group.length });
  });
}

/** How else the models of the reports are written: their Ukrainian names, and Kh for the Cyrillic Х. */
const SPELLINGS: ReadonlyArray<readonly [spelling: RegExp, others: string]> = [
  [/^X-(\S+)/, "Kh-$1 Х-$1"],
  [/^S-(\S+)/, "С-$1"],
  [/Shahed/, "Шахед Герань Geran"],
  [/Iskander/, "Іскандер"],
  [/Kinzhal/, "Кинджал"],
  [/Zircon/, "Циркон Tsirkon"],
  [/Kalibr/, "Калібр"],
  [/Oniks/, "Онікс Onyx"],
  [/Banderol/, "Бандероль"],
  [/Lancet/, "Ланцет"],
  [/Orlan/, "Орлан"],
  [/Molniya/, "Молнія"],
];

function spellingsOf(model: string): string {
  return SPELLINGS.flatMap(([spelling, others]) => {
    const found = spelling.exec(model);
    return found ? [others.replaceAll("$1", found[1] ?? "")] : [];
  }).join(" ");
}
