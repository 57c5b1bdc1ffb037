import { useEffect, useRef } from "preact/hooks";
import { messagesOf } from "../i18n";
import { PartFailure } from "../panels/part-failure";
import { changeView } from "../state/store";
import { useLoaded } from "../state/use-loaded";
import { useSelected, useStore } from "../state/use-store";
import { LOAD_MODE, type ModeProps, type Screen } from "./load-mode";

interface AppProps extends ModeProps {
  /** The screen of the mode the page begins in. */
  readonly first: Screen;
}

/** The page in the mode the view asks for; in the one before for as long as that has not come. */
export function App({ first, ...props }: AppProps) {
  const store = useStore();
  const mode = useSelected((state) => state.view.mode);
  const language = useSelected((state) => state.view.language);
  const { part: Screen, retry } = useLoaded(mode, LOAD_MODE, first);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = messagesOf(language).title;
  }, [language]);
  const shown = useRef({ mode, Screen: first });
  if (Screen) shown.current = { mode, Screen };
  const { Screen: Shown, mode: shownMode } = shown.current;
  return (
    <>
      <Shown {...props} />
      {retry && (
        <div class="screen-failure">
          <PartFailure
            sentence={messagesOf(language).failure.screenNotLoaded}
            onRetry={retry}
            onDismiss={() => changeView(store, { mode: shownMode })}
          />
        </div>
      )}
    </>
  );
}
