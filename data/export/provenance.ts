import type { Feature } from "geojson";
import { type FrontHistory, outlineOn } from "../../src/model/front";
import { type Day, formatDay } from "../../src/model/time";
import type { ManifestSource } from "../../src/model/wire/manifest";
import type { FrontFeatures } from "./front-features";

interface Evening {
  readonly date: string;
  /** The day of the outline that stood on that evening. */
  readonly outline: string;
}

/** With foreign members (RFC 7946, 6.1); for programs that drop these, each feature has a `source`. */
export interface SourcedFeatures {
  readonly type: "FeatureCollection";
  readonly evenings: ReadonlyArray<Evening>;
  readonly sources: ReadonlyArray<
    Pick<ManifestSource, "name" | "maker" | "url" | "licence" | "note">
  >;
  readonly features: ReadonlyArray<Feature>;
}

/** The features of some evenings, with whose outlines they come from among the `sources` of the data. */
export function withProvenance(
  { features }: FrontFeatures,
  { missingDays, seamDay }: Pick<FrontHistory, "missingDays" | "seamDay">,
  evenings: ReadonlyArray<Day>,
  sources: ReadonlyArray<ManifestSource>,
): SourcedFeatures {
  const outlines = evenings.map((day) => outlineOn(day, missingDays));
  const ids = outlines.map((day) => (day < seamDay ? "deepstate-archive" : "deepstate-mirror"));
  const used = sources.filter(({ id }) => ids.some((usedId) => usedId === id));
  const source = used.map(({ maker, url }) => `${maker}, ${url}`).join("; ");
  return {
    type: "FeatureCollection",
    evenings: evenings.map((day, index) => ({
      date: formatDay(day),
      outline: formatDay(outlines[index] as Day),
    })),
    sources: used.map(({ name, maker, url, licence, note }) => ({
      name,
      maker,
      url,
      licence,
      note,
    })),
    features: features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, source },
    })),
  };
}
