import { useState } from "preact/hooks";
import { addressOfView } from "../state/address-sync";
import { selectNightDay } from "../state/selectors";
import { changeView, type Store } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { LANGUAGES, THEME_CHOICES } from "../state/view";

/** In each language its own name, as readers look for it. */
const LANGUAGE_NAMES = { en: "English", uk: "Українська" };

const EMBED_HEIGHT = 575;

/** Language, theme, and the ways to take the view elsewhere. */
export function SettingsBar() {
  const store = useStore();
  const { messages } = useLanguage();
  const { language, theme } = useSelected((state) => state.view);
  const { settings } = messages;
  const embedTitle = () => `${messages.title}: ${messages.night(selectNightDay(store.getState()))}`;
  return (
    <div class="settings-bar">
      <label>
        <span class="visually-hidden">{settings.language}</span>
        <select
          value={language}
          onChange={(event) => {
            const chosen = LANGUAGES.find((known) => known === event.currentTarget.value);
            if (chosen) changeView(store, { language: chosen });
          }}
        >
          {LANGUAGES.map((known) => (
            <option key={known} value={known} lang={known}>
              {LANGUAGE_NAMES[known]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{settings.theme}</span>
        <select
          value={theme}
          onChange={(event) => {
            const chosen = THEME_CHOICES.find((known) => known === event.currentTarget.value);
            if (chosen) changeView(store, { theme: chosen });
          }}
        >
          {THEME_CHOICES.map((known) => (
            <option key={known} value={known}>
              {settings.themes[known]}
            </option>
          ))}
        </select>
      </label>
      <CopyButton
        text={settings.copyLink}
        done={settings.copied}
        content={() => siteAddress(addressOfView(store))}
      />
      <CopyButton
        text={settings.embed}
        done={settings.embedCopied}
        content={() => embedCode(siteAddress(embedAddress(store)), embedTitle())}
      />
      <button type="button" onClick={() => changeView(store, { mode: "present" })}>
        {settings.present}
      </button>
    </div>
  );
}

function CopyButton({
  text,
  done,
  content,
}: {
  readonly text: string;
  readonly done: string;
  readonly content: () => string;
}) {
  const { messages } = useLanguage();
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    const value = content();
    try {
      await navigator.clipboard.writeText(value);
      setCopied(done);
    } catch {
      // Without leave to write to the clipboard the text is shown, to be copied by hand.
      setCopied(value);
    }
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {text}
      </button>
      {copied !== null && (
        <output class="toast" onAnimationEnd={() => copied === done && setCopied(null)}>
          {copied}
          <button type="button" aria-label={messages.card.close} onClick={() => setCopied(null)}>
            ×
          </button>
        </output>
      )}
    </>
  );
}

function siteAddress(query: string): string {
  return `${location.origin}${location.pathname}${query}`;
}

/** The view as an embed: without a card, which an embed does not show. */
function embedAddress(store: Store): string {
  return addressOfView(store, { mode: "embed", selection: null });
}

/** An iframe for an article; every value in it is an address or a text of ours, escaped all the same. */
function embedCode(address: string, title: string): string {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe title="${escaped(title)}" src="${escaped(address)}" loading="lazy" style="width:100%;height:${EMBED_HEIGHT}px;border:0" allowfullscreen></iframe>`;
}
