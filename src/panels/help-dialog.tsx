import "./help.css";
import { useEffect, useRef } from "preact/hooks";
import type { HelpPlace } from "../i18n/en";
import { setSingleKeys } from "../state/single-keys";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";

interface HelpDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** To the page that says what is shown and how; left out where there is none. */
  readonly onMethod?: () => void;
}

/** The keys in words, by place, and the switch for those that are single characters. */
export function HelpDialog({ isOpen, onClose, onMethod }: HelpDialogProps) {
  const { help, card } = useLanguage().messages;
  const isOnStage = useSelected(({ view }) => view.mode === "present");
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  if (!isOpen) return null;
  return (
    <dialog class="help" ref={dialog} aria-labelledby="help-title" onClose={onClose}>
      <button
        type="button"
        class="close"
        aria-label={card.close}
        onClick={() => dialog.current?.close()}
      >
        ×
      </button>
      <h2 id="help-title">{help.title}</h2>
      <section class="help-touch">
        <h3>{help.touch}</h3>
        <ul>
          {help.gestures.map((gesture) => (
            <li key={gesture}>{gesture}</li>
          ))}
        </ul>
      </section>
      <SingleKeysSwitch />
      <div class="help-places">
        {(isOnStage ? help.stagePlaces : help.places).map((place) => (
          <Place key={place.where} {...place} />
        ))}
      </div>
      {onMethod && (
        <p class="help-method">
          <button
            type="button"
            class="link"
            onClick={() => {
              dialog.current?.close();
              onMethod();
            }}
          >
            {help.method}
          </button>
        </p>
      )}
    </dialog>
  );
}

function SingleKeysSwitch() {
  const store = useStore();
  const { help } = useLanguage().messages;
  const singleKeys = useSelected((state) => state.singleKeys);
  return (
    <>
      <label class="help-switch">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={({ currentTarget }) => setSingleKeys(store, currentTarget.checked)}
        />
        <span>{help.singleKeys}</span>
      </label>
      <p class="note">{help.singleKeysNote}</p>
    </>
  );
}

function Place({ where, keys }: HelpPlace) {
  return (
    <section>
      <h3>{where}</h3>
      <dl>
        {keys.map(([names, does]) => (
          <div key={does}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
