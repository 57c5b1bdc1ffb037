import "./selection-card.css";
import type { Selection } from "../model/selection";
import { changeView } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useLoaded } from "../state/use-loaded";
import { useSelected, useStore } from "../state/use-store";
import { PartFailure } from "./part-failure";

/** Nothing is chosen at first, and the map does not wait for what is told of it. */
const LOAD_CONTENT = {
  content: async () => (await import("./selection-content")).SelectionContent,
};

/** What is known of the chosen mark, over the map. */
export function SelectionCard() {
  const store = useStore();
  const { messages } = useLanguage();
  const selection = useSelected((state) => state.view.selection);
  if (!selection) return null;
  return (
    <aside class="selection-card" aria-live="polite">
      <button
        type="button"
        class="close"
        aria-label={messages.card.close}
        onClick={() => changeView(store, { selection: null })}
      >
        ×
      </button>
      <Content selection={selection} />
    </aside>
  );
}

function Content({ selection }: { readonly selection: Selection }) {
  const { messages } = useLanguage();
  const { part: Component, retry } = useLoaded("content", LOAD_CONTENT);
  if (Component) return <Component selection={selection} />;
  if (retry) return <PartFailure sentence={messages.failure.cardNotLoaded} onRetry={retry} />;
  return <p class="panel-loading">{messages.panel.loading}</p>;
}
