import { shotDownWhere } from "../i18n/shot-down-where";
import { timeSpanText } from "../i18n/time-span";
import { outcomeOf } from "../model/outcome";
import type { Place } from "../model/place";
import type { Wave } from "../model/raid";
import { tally } from "../model/tally";
import { useLanguage } from "../state/use-language";
import { Facts } from "./facts";

/** All that a row of a report says of one weapon model, but for its name and its source. */
export function RaidWaveFacts({ wave }: { readonly wave: Wave }) {
  const { messages, formats } = useLanguage();
  const { raidCard, figures, card, notReported } = messages;
  const outcome = outcomeOf(tally([wave]));
  const count = (value: number | null) => (value === null ? null : formats.number(value));
  const withShare = (value: number | null) =>
    value === null || !outcome
      ? count(value)
      : `${formats.number(value)} (${formats.percent(value / outcome.launched)})`;
  const names = (places: ReadonlyArray<Place>) =>
    places.length === 0 ? null : formats.places(places);
  const where = shotDownWhere(wave.shotDownByPlace, messages, formats);
  const details: ReadonlyArray<readonly [name: string, value: string | null]> = [
    [raidCard.mainTargets, names(wave.mainTargets)],
    [card.targets, names(wave.targets)],
    [card.affected, names(wave.affected)],
    [figures.hitPlaces, count(wave.hitPlaces)],
    [figures.debrisPlaces, count(wave.debrisPlaces)],
    [raidCard.stillFlying, count(wave.stillFlying)],
    [raidCard.shotDownWhere, where === "" ? null : where],
    [card.carrier, wave.carrier],
  ];
  const known = details.flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  const unknown = details.filter(([, value]) => value === null).map(([name]) => name);
  return (
    <Facts
      rows={[
        [figures.launched, count(wave.launched) ?? notReported],
        [figures.shotDown, withShare(wave.shotDown) ?? notReported],
        [figures.lost, withShare(wave.lost) ?? notReported],
        [card.time, timeSpanText(wave, messages, formats)],
        [card.launchSites, names(wave.launchSites) ?? raidCard.noLaunchSites],
        ...known,
        ...(unknown.length === 0 ? [] : [[raidCard.unknown, unknown.join("; ")] as const]),
        [raidCard.row, `${wave.line}`],
      ]}
    />
  );
}
