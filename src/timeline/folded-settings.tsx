import { selectWindow } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { PlaySettings } from "./play-settings";
import { Settings } from "./settings";
import type { Axis } from "./use-axis";
import { ZoomButtons } from "./zoom-buttons";

const SHEET_ID = "time-settings";

/** On a phone: the window in words, and on a tap all settings in a sheet above the timeline. */
export function FoldedSettings({ axis }: { readonly axis: Axis }) {
  const { messages } = useLanguage();
  const window = useSelected((state) => state.view.window);
  const { from, to } = useSelected(selectWindow);
  return (
    <div class="settings-fold">
      <button type="button" class="settings-open" popovertarget={SHEET_ID}>
        <span>{messages.window.brief(window, from, to)}</span>
      </button>
      <div
        id={SHEET_ID}
        class="over-all settings-sheet"
        popover="auto"
        role="dialog"
        aria-labelledby="time-settings-title"
        onBeforeToggle={({ currentTarget }) => standOnTimeline(currentTarget)}
      >
        <div class="settings-head">
          <h2 id="time-settings-title">{messages.window.settings}</h2>
          <button
            type="button"
            class="close"
            aria-label={messages.card.close}
            popovertarget={SHEET_ID}
            popovertargetaction="hide"
          >
            ×
          </button>
        </div>
        <Settings>
          <PlaySettings />
          <ZoomButtons axis={axis} />
        </Settings>
      </div>
    </div>
  );
}

/** A popover is placed in the window: its foot stands where the timeline begins. */
function standOnTimeline(sheet: HTMLElement): void {
  const timeline = sheet.closest(".timeline");
  if (!timeline) return;
  const { top } = timeline.getBoundingClientRect();
  sheet.style.bottom = `${innerHeight - top}px`;
  sheet.style.maxHeight = `${top}px`;
}
