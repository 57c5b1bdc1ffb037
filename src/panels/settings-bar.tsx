import { useEffect, useRef, useState } from "preact/hooks";
import { addressOfView } from "../state/address-sync";
import { changeLanguage } from "../state/change-language";
import { changeView } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { LANGUAGES, type Language, THEME_CHOICES } from "../state/view";
import { embedCode, embedQuery, embedTitle } from "./embed-code";

/** In each language its own name, as readers look for it. */
const LANGUAGE_NAMES = { en: "English", uk: "Українська" };

const MENU_ID = "more";

/** So long it is said that something was copied. */
const DONE_SHOWN_MS = 4000;

interface SettingsBarProps {
  readonly onHelp: () => void;
}

/** Language, theme, help, and the ways to take the view elsewhere; on a narrow screen in a menu. */
export function SettingsBar({ onHelp }: SettingsBarProps) {
  const { shortcuts, help } = useLanguage().messages;
  return (
    <>
      <button type="button" class="more-open" popovertarget={MENU_ID} aria-label={shortcuts.more}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 6.5h3v3H2zM6.5 6.5h3v3h-3zM11 6.5h3v3h-3z" />
        </svg>
      </button>
      {/* Where there is room, the style sheet shows it without being asked. */}
      <div id={MENU_ID} class="settings-bar" popover="auto">
        <LanguageAndTheme />
        <TakeElsewhere />
        <button
          type="button"
          class="help-open"
          aria-label={help.open}
          popovertarget={MENU_ID}
          popovertargetaction="hide"
          onClick={onHelp}
        >
          <span>{help.open}</span>
          <span aria-hidden="true">?</span>
        </button>
      </div>
    </>
  );
}

export function LanguageAndTheme() {
  const store = useStore();
  const { messages } = useLanguage();
  const { language, theme } = useSelected((state) => state.view);
  const { settings, failure, card } = messages;
  const [failed, setFailed] = useState<Language | null>(null);
  const select = useRef<HTMLSelectElement>(null);
  const choose = async (chosen: Language) => {
    setFailed(null);
    try {
      await changeLanguage(store, chosen);
    } catch (error) {
      console.error(error);
      setFailed(chosen);
      if (select.current) select.current.value = store.getState().view.language;
    }
  };
  return (
    <>
      <label>
        <span class="visually-hidden">{settings.language}</span>
        <select
          ref={select}
          value={language}
          onChange={(event) => {
            const chosen = LANGUAGES.find((known) => known === event.currentTarget.value);
            if (chosen) choose(chosen);
          }}
        >
          {LANGUAGES.map((known) => (
            <option key={known} value={known} lang={known}>
              {LANGUAGE_NAMES[known]}
            </option>
          ))}
        </select>
      </label>
      {failed && (
        <output class="toast">
          {failure.languageNotLoaded}
          <button
            type="button"
            onClick={() => {
              // The button goes with the failure.
              select.current?.focus();
              choose(failed);
            }}
          >
            {failure.retry}
          </button>
          <button type="button" aria-label={card.close} onClick={() => setFailed(null)}>
            ×
          </button>
        </output>
      )}
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
    </>
  );
}

function TakeElsewhere() {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const { settings } = messages;
  const link = () => siteAddress(addressOfView(store));
  return (
    <>
      {canShare() && (
        <button type="button" class="share" onClick={() => share(document.title, link())}>
          {messages.shortcuts.share}
        </button>
      )}
      <CopyButton text={settings.copyLink} done={settings.copied} content={link} />
      <CopyButton
        text={settings.embed}
        done={settings.embedCopied}
        content={() =>
          embedCode(
            siteAddress(embedQuery(store)),
            embedTitle(store.getState(), messages, formats),
            store.getState().view.selection !== null,
          )
        }
      />
      <button type="button" onClick={() => changeView(store, { mode: "present" })}>
        {settings.present}
      </button>
    </>
  );
}

function canShare(): boolean {
  return typeof navigator !== "undefined" && "share" in navigator;
}

/** By the device's own means. */
function share(title: string, url: string): void {
  // The reader may change their mind, which the browser reports as a failure.
  navigator.share({ title, url }).catch(() => {});
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
  const [shown, setShown] = useState<"done" | { readonly value: string } | null>(null);
  useEffect(() => {
    if (shown !== "done") return;
    const ending = setTimeout(() => setShown(null), DONE_SHOWN_MS);
    return () => clearTimeout(ending);
  }, [shown]);
  const copy = async () => {
    const value = content();
    try {
      await navigator.clipboard.writeText(value);
      setShown("done");
    } catch {
      // Without leave to write to the clipboard the text is shown, to be copied by hand.
      setShown({ value });
    }
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {text}
      </button>
      {shown !== null && (
        <output class="toast">
          {shown === "done" ? done : shown.value}
          <button type="button" aria-label={messages.card.close} onClick={() => setShown(null)}>
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
