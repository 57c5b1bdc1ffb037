import * as v from "valibot";
import { localisedTextSchema } from "./common";
import { dateSchema } from "./days";

const fileSchema = v.object({
  path: v.pipe(v.string(), v.regex(/^[a-z]+\.[0-9a-f]{12}\.(json|geojson)$/)),
  bytes: v.number(),
  /** Hex SHA-256 of the file. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

const sourceSchema = v.object({
  id: v.string(),
  name: localisedTextSchema,
  maker: v.string(),
  /** A web address, or the file of the project that holds what was compiled for it. */
  url: v.string(),
  /** As stated by the source, or "not stated". */
  licence: v.string(),
  /** The day on which it was taken; where that is not recorded, the last day of its data. */
  taken: dateSchema,
  from: dateSchema,
  to: dateSchema,
  note: localisedTextSchema,
});

/** `manifest.json`: what was built, from what, and under which names the files lie beside it. */
export const manifestSchema = v.object({
  format: v.literal("manifest/1"),
  files: v.object({
    places: fileSchema,
    raids: fileSchema,
    strikes: fileSchema,
    front: fileSchema,
    frontearlier: fileSchema,
    greyzone: fileSchema,
    towns: fileSchema,
    annotations: fileSchema,
  }),
  sources: v.array(sourceSchema),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;
export type ManifestFile = v.InferOutput<typeof fileSchema>;
export type ManifestSource = v.InferOutput<typeof sourceSchema>;
