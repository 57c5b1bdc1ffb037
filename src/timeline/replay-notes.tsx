import { useMemo } from "preact/hooks";
import { launchedParts } from "../i18n/launched-text";
import type { Annotations } from "../model/annotations";
import type { Wave } from "../model/raid";
import { countPerMark, stillWaves } from "../model/replay";
import { tallyByFamily } from "../model/tally";
import {
  selectAnnotations,
  selectNightDay,
  selectShownStrikes,
  selectShownWaves,
} from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";

/** What a replay does not know, for as long as it is open, and what its marks stand for. */
export function ReplayNotes() {
  const { messages } = useLanguage();
  const waves = useSelected(selectShownWaves);
  const annotations = useSelected(selectAnnotations);
  const still = useStillFigures(waves);
  const { drone, missile } = tallyByFamily(waves);
  const perMark = countPerMark(waves);
  const marks = [
    drone.launched ? messages.replay.markDrones(perMark.drone) : null,
    missile.launched ? messages.replay.markMissiles(perMark.missile) : null,
  ].filter((mark) => mark !== null);
  return (
    <div class="replay-notes">
      <p>
        <strong>{messages.replay.illustrative}</strong>{" "}
        {marks.length > 0 && messages.replay.oneMark(marks)}{" "}
        {still.length > 0 && messages.replay.still(still)} <PlacesHit />
      </p>
      {annotations && annotations.speeds.length > 0 && <Speeds speeds={annotations.speeds} />}
    </div>
  );
}

/** When the night's places hit appear; nothing where there are none. */
function PlacesHit() {
  const { replay } = useLanguage().messages;
  const night = useSelected(selectNightDay);
  const strikes = useSelected(selectShownStrikes);
  const ofNight = useMemo(
    () => strikes.filter((strike) => strike.night === night),
    [strikes, night],
  );
  if (ofNight.length === 0) return null;
  const isMinuteKnown = ofNight.some(({ timePrecision }) => timePrecision === "minute");
  return <>{isMinuteKnown ? replay.hitsAtMinute : replay.hitsByDay}</>;
}

function useStillFigures(waves: ReadonlyArray<Wave>): ReadonlyArray<string> {
  const { messages } = useLanguage();
  const byFamily = tallyByFamily(stillWaves(waves));
  const unreported = byFamily.drone.unreported + byFamily.missile.unreported;
  return [
    ...launchedParts(byFamily, messages),
    ...(unreported > 0 ? [messages.replay.numberUnknown] : []),
  ];
}

function Speeds({ speeds }: Pick<Annotations, "speeds">) {
  const { messages, formats } = useLanguage();
  const { replay } = messages;
  return (
    <details class="replay-speeds">
      <summary>{replay.speeds}</summary>
      <div>
        <p>{replay.speedsNote}</p>
        <table class="figure-table">
          <thead>
            <tr>
              <th scope="col">{replay.speedColumns.weaponClass}</th>
              <th scope="col">{replay.speedColumns.kmPerHour}</th>
              <th scope="col">{replay.speedColumns.of}</th>
              <th scope="col">{messages.figures.source}</th>
            </tr>
          </thead>
          <tbody>
            {speeds.map(({ weaponClass, kmPerHour, of, sourceName, url }) => (
              <tr key={weaponClass}>
                <th scope="row">{messages.weaponClasses[weaponClass]}</th>
                <td>{formats.number(kmPerHour)}</td>
                <td>{of}</td>
                <td>
                  <a href={url} target="_blank" rel="noopener noreferrer nofollow">
                    {sourceName}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
