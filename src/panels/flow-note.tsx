import "./flow-note.css";
import { areFlowsDrawn } from "../state/flows-drawn";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";

/** That flows are no routes, where any are drawn; a replay says so itself. */
export function FlowNote() {
  const { messages } = useLanguage();
  const isShown = useSelected(areFlowsDrawn);
  return isShown ? <p class="flow-note">{messages.layers.notRoutes}</p> : null;
}
