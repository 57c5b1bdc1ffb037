import type { Messages } from "../i18n/en";
import type { Formats } from "../i18n/formats";
import { oblastName } from "../i18n/oblasts";
import type { Facet, FilterOptions } from "../model/filter-options";
import type { RaidFilter } from "../model/raid-filter";

/** One thing that a filter asks for. */
export interface Condition {
  readonly id: string;
  readonly text: string;
  /** The filter without it. */
  readonly rest: RaidFilter;
}

/** Names of the options of a facet; `options` null: until the raids are there. */
export function optionNames(
  options: FilterOptions | null,
  messages: Messages,
  formats: Formats,
): Readonly<Record<Facet, ReadonlyMap<string, string>>> {
  return {
    classes: new Map(options?.classes.map((known) => [known, messages.weaponClasses[known]])),
    models: new Map(options?.models.map(({ id, name }) => [id, name])),
    sites: new Map(options?.sites.map((site) => [site.id, formats.place(site)])),
    oblasts: new Map(
      options?.oblasts.map((oblast) => [oblast, oblastName(oblast, formats) ?? oblast]),
    ),
  };
}

/** What a filter asks for, part by part, in words; what the data do not have is said to be unknown. */
export function conditionsOf(
  filter: RaidFilter,
  options: FilterOptions | null,
  messages: Messages,
  formats: Formats,
): ReadonlyArray<Condition> {
  const { filter: texts } = messages;
  const names = optionNames(options, messages, formats);
  const named = (facet: Facet) =>
    [...filter[facet]].map((id): Condition => {
      const name = names[facet].get(id) ?? (options ? texts.unknown(id) : id);
      const others = new Set([...filter[facet]].filter((other) => other !== id));
      return {
        id: `${facet} ${id}`,
        text: facet === "sites" && names.sites.has(id) ? texts.from(name) : name,
        rest: { ...filter, [facet]: others },
      };
    });
  const { size, hits } = filter;
  const hitsText = hits === "with" ? texts.withHits : texts.withoutHits;
  return [
    ...named("classes"),
    ...named("models"),
    ...named("sites"),
    ...named("oblasts"),
    ...(size === null
      ? []
      : [{ id: "size", text: texts.atLeast(size), rest: { ...filter, size: null } }]),
    ...(hits === "any"
      ? []
      : [{ id: "hits", text: hitsText, rest: { ...filter, hits: "any" as const } }]),
  ];
}
