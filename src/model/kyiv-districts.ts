import type { LocalisedText } from "./place";
import type { Strike } from "./strike";

/** One of the ten districts of the city of Kyiv. */
export interface KyivDistrict {
  readonly id: string;
  readonly name: LocalisedText;
  /** A representative point, WGS84 degrees (GeoNames); it stands for all of the district. */
  readonly longitude: number;
  readonly latitude: number;
  /** Other spellings, neighbourhoods and sites by which the strikes' places name it, in English. */
  readonly places: ReadonlyArray<string>;
}

export const KYIV_DISTRICTS: ReadonlyArray<KyivDistrict> = [
  {
    id: "holosiivskyi",
    name: { en: "Holosiivskyi", uk: "Голосіївський" },
    longitude: 30.55178,
    latitude: 50.34433,
    places: ["Teremky"],
  },
  {
    id: "darnytskyi",
    name: { en: "Darnytskyi", uk: "Дарницький" },
    longitude: 30.69534,
    latitude: 50.41596,
    places: ["Osokorky", "Bortnychi"],
  },
  {
    id: "desnianskyi",
    name: { en: "Desnianskyi", uk: "Деснянський" },
    longitude: 30.68228,
    latitude: 50.52207,
    places: ["Desnyanskyi district"],
  },
  {
    id: "dniprovskyi",
    name: { en: "Dniprovskyi", uk: "Дніпровський" },
    longitude: 30.60146,
    latitude: 50.45366,
    places: [],
  },
  {
    id: "obolonskyi",
    name: { en: "Obolonskyi", uk: "Оболонський" },
    longitude: 30.5055,
    latitude: 50.5132,
    places: [],
  },
  {
    id: "pecherskyi",
    name: { en: "Pecherskyi", uk: "Печерський" },
    longitude: 30.52348,
    latitude: 50.44441,
    places: [],
  },
  {
    id: "podilskyi",
    name: { en: "Podilskyi", uk: "Подільський" },
    longitude: 30.51627,
    latitude: 50.46936,
    places: ["Podilsky district", "Podil", "Kurenivka"],
  },
  {
    id: "sviatoshynskyi",
    name: { en: "Sviatoshynskyi", uk: "Святошинський" },
    longitude: 30.34612,
    latitude: 50.46341,
    places: [],
  },
  {
    id: "solomianskyi",
    name: { en: "Solomianskyi", uk: "Солом’янський" },
    longitude: 30.45211,
    latitude: 50.42838,
    places: ["Vidradnyi"],
  },
  {
    id: "shevchenkivskyi",
    name: { en: "Shevchenkivskyi", uk: "Шевченківський" },
    longitude: 30.46576,
    latitude: 50.46408,
    places: ["Lukianivka", "Syrets", "Tatarka", "Shevchenko Park", "Okhmatdyt children's hospital"],
  },
];

const BY_PLACE: ReadonlyMap<string, KyivDistrict> = new Map(
  KYIV_DISTRICTS.flatMap((district) =>
    [`${district.name.en} district`, ...district.places].map((place) => [place, district] as const),
  ),
);

/**
 * The city district that the place of a strike names, itself or by a part of it; null where it names
 * none, as "Kyiv" does. To be asked for strikes in the city only: other cities have namesakes.
 */
export function districtOf({ place }: Pick<Strike, "place">): KyivDistrict | null {
  const named = place.en.split(", ").find((part) => BY_PLACE.has(part));
  return (named && BY_PLACE.get(named)) || null;
}
