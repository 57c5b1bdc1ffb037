import { distanceKm, type LongitudeLatitude } from "../../../src/model/distance";
import type { LocalisedText } from "../../../src/model/place";
import { nearestSettlement, type Settlement, spellingKey } from "./settlements";

/**
 * `gazetteer`: the text names a settlement at the point. `as-given`: it names one that the gazetteer
 * lacks; the English text is kept, in Ukrainian the nearest settlement is named. `nearest`: there is
 * no text, or too long a one for a name. `nearest-instead`: the text names a settlement that lies
 * elsewhere, or an oblast by its capital.
 */
export interface NamedPlace {
  readonly name: LocalisedText;
  readonly by: "gazetteer" | "as-given" | "nearest" | "nearest-instead";
}

/** A named settlement whose centre is further than this from the point is another one. */
const LARGEST_DISTANCE_KM = 20;
/** Beyond it a settlement is no longer near, and the distance is said. */
const NEAR_KM = 5;
/** Characters; longer texts are remarks. */
const LONGEST_NAME = 50;

/** Names a point known to the street, from the free text that a source gives with it. */
export function namePlace(
  text: string,
  point: LongitudeLatitude,
  settlements: ReadonlyArray<Settlement>,
): NamedPlace {
  const named = closest(settlementsNamed(text, settlements), point);
  if (named !== null && distanceKm(point, named) <= LARGEST_DISTANCE_KM) {
    return { name: named.name, by: "gazetteer" };
  }
  const near = nameOfNearest(point, settlements);
  if (named !== null) return { name: near, by: "nearest-instead" };
  if (text === "" || text.length > LONGEST_NAME) return { name: near, by: "nearest" };
  return { name: { en: houseSpelling(text), uk: near.uk }, by: "as-given" };
}

function nameOfNearest(
  point: LongitudeLatitude,
  settlements: ReadonlyArray<Settlement>,
): LocalisedText {
  const { settlement, distanceKm } = nearestSettlement(point, settlements);
  const { en, uk } = settlement.name;
  const beyondKm = distanceKm - settlement.radiusKm;
  if (beyondKm <= 0) return { en, uk };
  if (beyondKm <= NEAR_KM) return { en: `near ${en}`, uk: `${uk} (поблизу)` };
  const km = Math.round(distanceKm);
  return { en: `${km} km from ${en}`, uk: `${uk} (за ${km} км)` };
}

/** What stands before the first comma or bracket names the place; what follows says where it is. */
function settlementsNamed(
  text: string,
  settlements: ReadonlyArray<Settlement>,
): ReadonlyArray<Settlement> {
  const key = spellingKey(text.split(/[,(]/)[0] ?? "");
  return settlements.filter((settlement) => settlement.spellings.has(key));
}

function closest(
  settlements: ReadonlyArray<Settlement>,
  point: LongitudeLatitude,
): Settlement | null {
  return settlements.reduce<Settlement | null>(
    (best, settlement) =>
      best !== null && distanceKm(point, best) <= distanceKm(point, settlement) ? best : settlement,
    null,
  );
}

/** The project's spelling of the cities that texts still name in other ways. */
function houseSpelling(text: string): string {
  return text
    .replace(/\bOdessa\b/g, "Odesa")
    .replace(/\bZaporizhia\b/g, "Zaporizhzhia")
    .replace(/\bKiev\b/g, "Kyiv");
}
