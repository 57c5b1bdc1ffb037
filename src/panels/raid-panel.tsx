import "./raid-card.css";
import { headlineWaves, type Night } from "../model/night";
import type { Wave } from "../model/raid";
import { selectNight, selectNightDay, selectShownWaves } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { ClaimsOfNight } from "./claims-of-night";
import { Corrections } from "./corrections-list";
import { MapInWords } from "./map-in-words";
import { RaidBeside } from "./raid-beside";
import { RaidFilterNote } from "./raid-filter-note";
import { RaidModels } from "./raid-models";
import { RaidNightFacts } from "./raid-night-facts";
import { RaidOutcomes } from "./raid-outcome";
import { RaidPlacesHit } from "./raid-places-hit";
import { RaidRank } from "./raid-rank";
import { RaidRecords } from "./raid-records";
import { RaidSteps } from "./raid-steps";
import { RaidWaves } from "./raid-waves";
import { useWaiting } from "./use-waiting";

/** Figures and details of the night under the playhead. */
export function RaidPanel() {
  const { messages } = useLanguage();
  const day = useSelected(selectNightDay);
  const night = useSelected(selectNight);
  const waiting = useWaiting("raids");
  const isReported = night !== null && night.headline.length > 0;
  return (
    <>
      <h2>{messages.night(day)}</h2>
      <RaidSteps />
      <Corrections of={(subject) => subject.kind === "night" && subject.night === day} />
      {isReported ? (
        <RaidFigures night={night} />
      ) : (
        <>
          <p class="empty">{waiting ?? messages.headline.noReport(day)}</p>
          <RaidPlacesHit />
        </>
      )}
      {night && <RaidBeside raids={night.beside} />}
      <ClaimsOfNight night={day} />
      {!waiting && <RaidRecords />}
      <MapInWords />
    </>
  );
}

/** The card of a raid: always the whole of it, whatever the filter leaves elsewhere. */
function RaidFigures({ night }: { readonly night: Night }) {
  const { messages } = useLanguage();
  const shown = new Set<Wave>(useSelected(selectShownWaves));
  const waves = headlineWaves(night);
  const hidden = new Set(waves.filter((wave) => !shown.has(wave)));
  return (
    <>
      <RaidFilterNote waves={waves} hidden={hidden} />
      <RaidModels models={night.byModel} />
      <p class="note">– {messages.notReported}</p>
      <RaidOutcomes
        night={night.night}
        drone={night.byFamily.drone}
        missile={night.byFamily.missile}
      />
      <RaidNightFacts night={night} />
      <RaidPlacesHit />
      <RaidRank night={night} />
      <RaidWaves waves={waves} hidden={hidden} />
    </>
  );
}
