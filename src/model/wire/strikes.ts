import * as v from "valibot";
import { PLACE_PRECISIONS, TIME_PRECISIONS } from "../precision";
import { CONFIDENCES, type Strike, TARGET_TYPES } from "../strike";
import { minutesOfDate } from "../time";
import { WEAPON_CLASSES } from "../weapon";
import {
  checkWire,
  countSchema,
  integerSchema,
  isoCodeSchema,
  latitudeSchema,
  longitudeSchema,
} from "./common";

const instantSchema = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/));

const strikeFeatureSchema = v.object({
  type: v.literal("Feature"),
  id: v.string(),
  geometry: v.object({
    type: v.literal("Point"),
    coordinates: v.tuple([longitudeSchema, latitudeSchema]),
  }),
  properties: v.object({
    /** RFC 3339 instants in UTC, `[start, end)`. */
    start: instantSchema,
    end: instantSchema,
    /** The raid night, in days since 2022-02-24. */
    night: integerSchema,
    timePrecision: v.picklist(TIME_PRECISIONS),
    placePrecision: v.picklist(PLACE_PRECISIONS),
    coarsened: v.boolean(),
    placeEn: v.string(),
    placeUk: v.string(),
    oblast: v.nullable(isoCodeSchema),
    weaponClass: v.picklist(WEAPON_CLASSES),
    weaponModel: v.nullable(v.string()),
    targetType: v.picklist(TARGET_TYPES),
    killed: countSchema,
    injured: countSchema,
    summary: v.nullable(v.string()),
    confidence: v.picklist(CONFIDENCES),
    sources: v.array(v.object({ name: v.string(), url: v.string() })),
  }),
});

/** `strikes.<hash>.geojson`: an RFC 7946 FeatureCollection of strike targets. */
const strikesSchema = v.object({
  type: v.literal("FeatureCollection"),
  features: v.array(strikeFeatureSchema),
});

export type StrikesFile = v.InferOutput<typeof strikesSchema>;
export type StrikeFeature = v.InferOutput<typeof strikeFeatureSchema>;

export function decodeStrikes(value: unknown, file: string): ReadonlyArray<Strike> {
  return checkWire(strikesSchema, value, file).features.map(({ id, geometry, properties }) => {
    const { start, end, placeEn, placeUk, ...rest } = properties;
    const [longitude, latitude] = geometry.coordinates;
    return {
      id,
      longitude,
      latitude,
      start: minutesOfDate(new Date(start)),
      end: minutesOfDate(new Date(end)),
      place: { en: placeEn, uk: placeUk },
      ...rest,
    };
  });
}
