import type { ComponentChildren } from "preact";
import { useSelected } from "../state/use-store";
import { PlayheadField } from "./playhead-field";
import { WindowControl } from "./window-control";

interface SettingsProps {
  /** Controls that stand elsewhere where there is room. */
  readonly children?: ComponentChildren;
}

/** Where the playhead stands, and over which time the front is compared. */
export function Settings({ children }: SettingsProps) {
  const kind = useSelected((state) => state.view.window.kind);
  return (
    <div class="timeline-settings">
      {kind !== "compare" && <PlayheadField />}
      <WindowControl />
      {children}
    </div>
  );
}
