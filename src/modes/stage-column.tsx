import type { ComponentChildren } from "preact";
import { outcomeCounts } from "../i18n/outcome-counts";
import { type Night, raidSize } from "../model/night";
import { raidOutcome } from "../model/raid-outcome";
import { toKyiv } from "../model/time";
import { FilterLine } from "../panels/filter-summary";
import { selectMoment } from "../state/replay";
import { selectCountedChange, selectNight, selectNightDay, selectWindow } from "../state/selectors";
import { selectStageStory } from "../state/stage-story";
import { useFrontLine } from "../state/use-front-line";
import { useHeadline } from "../state/use-headline";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";

/** Beside the map: when, one number, what it is made of, and the sentence, all of what the view is about. */
export function StageColumn({ children }: { readonly children: ComponentChildren }) {
  const story = useSelected(selectStageStory);
  return (
    <header class="stage-column">
      {story === "front" && <FrontStory />}
      {story === "night" && <NightStory />}
      {story === "replay" && <ReplayStory />}
      {children}
    </header>
  );
}

function NightStory() {
  const { messages, formats } = useLanguage();
  const day = useSelected(selectNightDay);
  const night = useSelected(selectNight);
  const sentence = useHeadline(false);
  const frontLine = useFrontLine(false);
  const size = night ? raidSize(night) : null;
  return (
    <>
      <p class="stage-date">{formats.night(day)}</p>
      <p class="stage-zone">{messages.kyivTime}</p>
      {night && size !== null && (
        <>
          <p class="stage-number">{formats.number(size)}</p>
          <p class="stage-unit">{messages.present.launched}</p>
          <Outcomes night={night} />
        </>
      )}
      <p class="stage-sentence">{sentence}</p>
      <FilterLine />
      {frontLine && <p class="stage-beside">{frontLine}</p>}
    </>
  );
}

/** Two evenings compared: the front first, the raid of the second evening's night after it. */
function FrontStory() {
  const { messages, formats } = useLanguage();
  const { figures, present } = messages;
  const { from, to } = useSelected(selectWindow);
  const change = useSelected(selectCountedChange);
  const sentence = useHeadline(false);
  const frontLine = useFrontLine(false);
  return (
    <>
      <p class="stage-date">{formats.days(from, to)}</p>
      <p class="stage-zone">{present.eveningToEvening}</p>
      {change && (
        <>
          <p class="stage-number front">{figures.signedKm2(change.netKm2)}</p>
          <p class="stage-unit">{present.netChange}</p>
        </>
      )}
      {frontLine && <p class="stage-sentence">{frontLine}</p>}
      <FilterLine />
      <p class="stage-beside">{sentence}</p>
    </>
  );
}

/** The clock first; the night's sums do not grow with it, and say so. */
function ReplayStory() {
  const { messages, formats } = useLanguage();
  const day = useSelected(selectNightDay);
  const night = useSelected(selectNight);
  const moment = useSelected(selectMoment);
  const sentence = useHeadline(false);
  if (moment === null) return null;
  const size = night ? raidSize(night) : null;
  return (
    <>
      <p class="stage-date">{formats.night(day)}</p>
      <p class="stage-number clock">{formats.kyivClock(moment)}</p>
      <p class="stage-unit">
        {messages.kyivTime}, {formats.shortDay(toKyiv(moment).day)}
      </p>
      <p class="stage-sentence">{sentence}</p>
      <FilterLine />
      {night && size !== null && (
        <div class="stage-whole">
          <p>
            <strong>{formats.number(size)}</strong> {messages.present.launched}
          </p>
          <Outcomes night={night} />
          <p class="stage-beside">{messages.present.wholeNight}</p>
        </div>
      )}
    </>
  );
}

/** What became of them, in counts; nothing where the reports do not say. */
function Outcomes({ night }: { readonly night: Night }) {
  const { messages } = useLanguage();
  const parts = outcomeCounts(raidOutcome(night), messages);
  if (parts.length === 0) return null;
  return (
    <ul class="stage-parts">
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ul>
  );
}
