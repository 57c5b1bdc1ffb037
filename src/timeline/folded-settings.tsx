import { selectWindow } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { Settings } from "./settings";

/** On a narrow screen: the window in words, and on a tap all settings above the timeline. */
export function FoldedSettings() {
  const { messages } = useLanguage();
  const window = useSelected((state) => state.view.window);
  const { from, to } = useSelected(selectWindow);
  return (
    <details class="settings-fold">
      <summary>{messages.window.brief(window, from, to)}</summary>
      <Settings />
    </details>
  );
}
