import * as v from "valibot";
import {
  type Annotations,
  CLAIM_MEASURES,
  CLAIM_QUALIFIERS,
  type Correction,
  TOLL_SCOPES,
} from "../annotations";
import { type Day, dayOf, parseDay } from "../time";
import { WEAPON_CLASSES } from "../weapon";
import { checkWire, countSchema, localisedTextSchema, wholeNumberSchema } from "./common";
import { dateSchema } from "./days";

const daySchema = v.pipe(dateSchema, v.transform(dayOf));
const urlSchema = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s<>"]+$/, "expected an address that begins with http:// or https://"),
);

export const SUBJECT_EXPECTED =
  "night: and a date, strike: or claim: and an id, or data, like night:2025-07-03";

const subjectSchema = v.pipe(
  v.string(),
  v.transform(parseSubject),
  v.custom<Correction["subject"]>((subject) => subject !== null, SUBJECT_EXPECTED),
);

/** `annotations.<hash>.json`: our own small tables. Days are dates `YYYY-MM-DD`. */
const annotationsSchema = v.object({
  format: v.literal("annotations/1"),
  claims: v.array(
    v.object({
      id: v.string(),
      unit: v.picklist(["days", "nights"]),
      from: daySchema,
      to: daySchema,
      measure: v.picklist(CLAIM_MEASURES),
      qualifier: v.picklist(CLAIM_QUALIFIERS),
      value: wholeNumberSchema,
      who: localisedTextSchema,
      definition: localisedTextSchema,
      url: urlSchema,
    }),
  ),
  tolls: v.array(
    v.object({
      day: daySchema,
      night: daySchema,
      killed: countSchema,
      injured: countSchema,
      scope: v.picklist(TOLL_SCOPES),
      sourceName: v.string(),
      url: urlSchema,
    }),
  ),
  corrections: v.array(
    v.object({
      date: daySchema,
      subject: subjectSchema,
      text: localisedTextSchema,
      url: v.nullable(urlSchema),
    }),
  ),
  speeds: v.array(
    v.object({
      weaponClass: v.picklist(WEAPON_CLASSES),
      kmPerHour: v.pipe(v.number(), v.gtValue(0)),
      of: v.string(),
      sourceName: v.string(),
      url: urlSchema,
    }),
  ),
  delayHours: v.pipe(v.number(), v.minValue(0)),
});

export type AnnotationsFile = v.InferInput<typeof annotationsSchema>;

/** Throws WireError where the file is not what `annotationsSchema` says. */
export function decodeAnnotations(value: unknown, file: string): Annotations {
  const { format: _, ...annotations } = checkWire(annotationsSchema, value, file);
  return annotations;
}

/** What a correction concerns: `night:2025-07-03`, `strike:ID`, `claim:ID` or `data`; null for others. */
export function parseSubject(text: string): Correction["subject"] | null {
  if (text === "data") return { kind: "data" };
  const [kind, ...rest] = text.split(":");
  const name = rest.join(":");
  if (kind === "night") return nightSubject(parseDay(name));
  if ((kind === "strike" || kind === "claim") && name !== "") return { kind, id: name };
  return null;
}

function nightSubject(night: Day | null): Correction["subject"] | null {
  return night === null ? null : { kind: "night", night };
}
