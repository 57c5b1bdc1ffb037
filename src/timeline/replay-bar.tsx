import "./replay.css";
import { useEffect } from "preact/hooks";
import { REPLAY_SPEEDS, type ReplaySpan } from "../model/replay";
import { type Minutes, toKyiv } from "../model/time";
import { goToMoment, selectMoment, selectReplaySpan, toggleReplay } from "../state/replay";
import { selectShownWaves } from "../state/selectors";
import { leaveReplay, setReplaySpeed } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { playReplay, wantsNoMotion } from "./play-replay";
import { ReplayNotes } from "./replay-notes";
import { ReplayWaves } from "./replay-waves";
import { pageDirection } from "./stride-direction";

const STEP_MINUTES = 10;
const STRIDE_MINUTES = 60;

/** The night, minute by minute; nothing while no replay is open. */
export function ReplayBar() {
  const span = useSelected(selectReplaySpan);
  const moment = useSelected(selectMoment);
  if (!span || moment === null) return null;
  return <OpenReplayBar span={span} moment={moment} />;
}

interface OpenReplayBarProps {
  readonly span: ReplaySpan;
  readonly moment: Minutes;
}

function OpenReplayBar({ span, moment }: OpenReplayBarProps) {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const { replay } = messages;
  const replaying = useSelected((state) => state.replaying);
  useEffect(() => playReplay(store), [store]);
  const clock = formats.kyivClock(moment);
  const step = (minutes: number) => goToMoment(store, moment + minutes);
  return (
    <section class="replay-bar" aria-label={replay.label}>
      <div class="replay-controls">
        <button
          type="button"
          class="play"
          title={replaying ? replay.pause : replay.play}
          aria-label={replaying ? replay.pause : replay.play}
          onClick={() => toggleReplay(store)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={replaying ? "M3 2h4v12H3zM9 2h4v12H9z" : "M3 2l11 6-11 6z"} />
          </svg>
        </button>
        <p class="replay-clock">
          <strong>{clock}</strong>
          <span>
            {messages.kyivTime}
            <br />
            {formats.shortDay(toKyiv(moment).day)}
          </span>
        </p>
        <button
          type="button"
          class="back"
          title={replay.back}
          aria-label={replay.back}
          disabled={moment <= span.start}
          onClick={() => step(-STEP_MINUTES)}
        >
          −10
        </button>
        <MomentSlider
          span={span}
          moment={moment}
          valueText={replay.valueText(clock, formats.kyivDay(moment))}
        />
        <button
          type="button"
          class="forward"
          title={replay.forward}
          aria-label={replay.forward}
          disabled={moment >= span.end}
          onClick={() => step(STEP_MINUTES)}
        >
          +10
        </button>
        <SpeedChoice />
        <button
          type="button"
          class="replay-close"
          title={replay.close}
          aria-label={replay.close}
          onClick={() => leaveReplay(store)}
        >
          ×
        </button>
      </div>
      <ReplayNotes />
    </section>
  );
}

function MomentSlider({ span, moment, valueText }: OpenReplayBarProps & { valueText: string }) {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const waves = useSelected(selectShownWaves);
  const stride = (event: KeyboardEvent) => {
    const direction = pageDirection(event);
    if (direction === 0 || event.defaultPrevented) return;
    event.preventDefault();
    goToMoment(store, moment + direction * STRIDE_MINUTES);
  };
  return (
    <div class="replay-track">
      <ReplayWaves waves={waves} span={span} />
      <input
        class="chart-slider"
        type="range"
        min={span.start}
        max={span.end}
        step={1}
        value={moment}
        aria-label={messages.replay.slider}
        aria-valuetext={valueText}
        onInput={(event) => goToMoment(store, event.currentTarget.valueAsNumber)}
        onKeyDown={stride}
      />
      <p class="replay-ends" aria-hidden="true">
        <span>{formats.kyivClock(span.start)}</span>
        <span>{formats.kyivClock(span.end)}</span>
      </p>
    </div>
  );
}

function SpeedChoice() {
  const store = useStore();
  const { replay } = useLanguage().messages;
  const speed = useSelected((state) => state.replaySpeed);
  if (wantsNoMotion()) return <p class="replay-speed">{replay.hourly}</p>;
  return (
    <label class="replay-speed" title={replay.speed}>
      <span class="visually-hidden">{replay.speed}</span>
      <select
        value={speed}
        onChange={(event) => {
          const chosen = REPLAY_SPEEDS.find((known) => String(known) === event.currentTarget.value);
          if (chosen) setReplaySpeed(store, chosen);
        }}
      >
        {REPLAY_SPEEDS.map((known) => (
          <option key={known} value={known}>
            {replay.speedOption(known)}
          </option>
        ))}
      </select>
    </label>
  );
}
