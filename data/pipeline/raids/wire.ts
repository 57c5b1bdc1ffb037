import type { Place } from "../../../src/model/place";
import type { Report, Wave } from "../../../src/model/raid";
import type { RaidsFile } from "../../../src/model/wire/raids";

/** Waves in the order of the built file: by night, then start, then line. */
export function inWireOrder(waves: ReadonlyArray<Wave>): ReadonlyArray<Wave> {
  return [...waves].sort((a, b) => a.night - b.night || a.start - b.start || a.line - b.line);
}

/** The built file of all waves; the same waves give the same file in whatever order they come. */
export function encodeRaids(unordered: ReadonlyArray<Wave>): RaidsFile {
  const waves = inWireOrder(unordered);
  const models = tableOf(
    waves.map((wave) => wave.model),
    (model) => model.id,
  );
  const authorities = tableOf(
    waves.map((wave) => wave.report.authority),
    (authority) => authority.id,
  );
  const places = tableOf(waves.flatMap(placesOf), (place) => place.id);
  const carriers = tableOf(
    waves.flatMap((wave) => wave.carrier ?? []),
    (carrier) => carrier,
  );
  const reports = tableOf(
    waves.map((wave) => wave.report),
    (report) => report.url,
  );
  const column = <Value>(toValue: (wave: Wave) => Value) => waves.map(toValue);
  const placeColumn = (placesIn: (wave: Wave) => ReadonlyArray<Place>) =>
    waves.map((wave) => placesIn(wave).map(places.indexOf));
  return {
    format: "raids/1",
    models: models.entries.map(({ id, name, weaponClass }) => ({ id, name, weaponClass })),
    authorities: authorities.entries.map(({ id, name, scope }) => ({ id, name, scope })),
    places: places.entries.map((place) => place.id),
    carriers: carriers.entries,
    reports: reports.entries.map((report: Report) => ({
      authority: authorities.indexOf(report.authority),
      url: report.url,
    })),
    waves: {
      line: column((wave) => wave.line),
      report: column((wave) => reports.indexOf(wave.report)),
      night: column((wave) => wave.night),
      start: column((wave) => wave.start),
      end: column((wave) => wave.end),
      timePrecision: column((wave) => wave.timePrecision),
      model: column((wave) => models.indexOf(wave.model)),
      launchSites: placeColumn((wave) => wave.launchSites),
      targets: placeColumn((wave) => wave.targets),
      mainTargets: placeColumn((wave) => wave.mainTargets),
      affected: placeColumn((wave) => wave.affected),
      launched: column((wave) => wave.launched),
      shotDown: column((wave) => wave.shotDown),
      lost: column((wave) => wave.lost),
      stillFlying: column((wave) => wave.stillFlying),
      hitPlaces: column((wave) => wave.hitPlaces),
      debrisPlaces: column((wave) => wave.debrisPlaces),
      carrier: column((wave) => (wave.carrier === null ? null : carriers.indexOf(wave.carrier))),
      shotDownByPlace: column((wave) =>
        wave.shotDownByPlace.map(({ places: at, count }) => [count, ...at.map(places.indexOf)]),
      ),
    },
  };
}

function placesOf(wave: Wave): ReadonlyArray<Place> {
  return [
    ...wave.launchSites,
    ...wave.targets,
    ...wave.mainTargets,
    ...wave.affected,
    ...wave.shotDownByPlace.flatMap(({ places }) => places),
  ];
}

/** Each entry once, in the order of first use, and where it stands. */
function tableOf<Entry>(uses: ReadonlyArray<Entry>, keyOf: (entry: Entry) => string) {
  const byKey = new Map(uses.map((entry) => [keyOf(entry), entry]));
  const positions = new Map([...byKey.keys()].map((key, index) => [key, index]));
  return {
    entries: [...byKey.values()],
    indexOf: (entry: Entry): number => positions.get(keyOf(entry)) as number,
  };
}
