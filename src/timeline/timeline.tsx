import { useLanguage } from "../state/use-language";
import type { ChartSize } from "./chart-rows";
import { FoldedSettings } from "./folded-settings";
import { NightNow } from "./night-now";
import { PlayOptions } from "./play-options";
import { PlayheadField } from "./playhead-field";
import { ReplayBar } from "./replay-bar";
import { ReplayButton } from "./replay-button";
import { Settings } from "./settings";
import { Track } from "./track";
import { Transport } from "./transport";
import { useAxis } from "./use-axis";
import { useWidth } from "./use-width";

const ROOM_FOR_SETTINGS = 640;

interface TimelineProps {
  /** Fewer controls and a lower chart, for embeds. */
  readonly compact: boolean;
  /** All that can be set, which a compact one has only where it is said. */
  readonly hasSettings?: boolean;
  /** All settings behind a button, where a compact timeline otherwise has a date alone. */
  readonly foldsSettings?: boolean;
}

/** Slider, histogram and playback over the whole war. */
export function Timeline({
  compact,
  hasSettings = !compact,
  foldsSettings = false,
}: TimelineProps) {
  const { messages } = useLanguage();
  const axis = useAxis();
  const [section, width] = useWidth<HTMLElement>();
  const isNarrow = width < ROOM_FOR_SETTINGS;
  const classes = ["timeline", compact && "compact", isNarrow && "narrow"];
  return (
    <section
      class={classes.filter(Boolean).join(" ")}
      aria-label={messages.timeline.label}
      ref={section}
    >
      <div class="timeline-controls">
        <Transport />
        {hasSettings && !isNarrow && <PlayOptions />}
        <ReplayButton />
        <NightNow />
        {!hasSettings && !foldsSettings && <PlayheadField />}
        {hasSettings && !isNarrow && <Settings />}
        {(foldsSettings || (hasSettings && isNarrow)) && <FoldedSettings axis={axis} />}
      </div>
      <ReplayBar />
      <Track axis={axis} size={sizeOf(compact, isNarrow)} hasZoomButtons={compact || !isNarrow} />
    </section>
  );
}

function sizeOf(compact: boolean, isNarrow: boolean): ChartSize {
  if (compact) return "slim";
  return isNarrow ? "phone" : "full";
}
