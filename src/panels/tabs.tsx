import { changeView } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { TABS } from "../state/view";

/** Tabs of the panel, after the ARIA pattern: arrows move, the chosen one is in the tab order. */
export function Tabs({ onChoose }: { readonly onChoose: () => void }) {
  const store = useStore();
  const { messages } = useLanguage();
  const chosen = useSelected((state) => state.view.tab);
  const choose = (index: number, list: HTMLElement | null) => {
    const tab = TABS[(index + TABS.length) % TABS.length];
    if (!tab) return;
    const { selection } = store.getState().view;
    // A town's card would lie over the panel that was asked for.
    changeView(store, selection?.kind === "town" ? { tab, selection: null } : { tab });
    onChoose();
    list?.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    choose(index + step, (event.currentTarget as HTMLElement).parentElement);
  };
  return (
    <div class="tabs" role="tablist">
      {TABS.map((tab, index) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          aria-selected={tab === chosen}
          aria-controls="panel-body"
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => choose(index, null)}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          {messages.panel.tabs[tab]}
        </button>
      ))}
    </div>
  );
}
