import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { messagesOf } from "../i18n";
import { useSelected } from "../state/use-store";
import type { Mode } from "../state/view";

export interface ModeProps {
  readonly onRetry: () => void;
}

/** Each mode is a chunk of its own: an embed does not load the reader's panels. */
const LOAD_MODE: Readonly<Record<Mode, () => Promise<ComponentType<ModeProps>>>> = {
  reader: async () => (await import("./reader")).Reader,
  embed: async () => (await import("./embed")).Embed,
  present: async () => (await import("./present")).Present,
};

/** The page in the mode the view asks for. */
export function App(props: ModeProps) {
  const mode = useSelected((state) => state.view.mode);
  const language = useSelected((state) => state.view.language);
  const [shown, setShown] = useState<{
    readonly mode: Mode;
    readonly Screen: ComponentType<ModeProps>;
  } | null>(null);
  useEffect(() => {
    let current = true;
    LOAD_MODE[mode]().then((Screen) => current && setShown({ mode, Screen }));
    return () => {
      current = false;
    };
  }, [mode]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = messagesOf(language).title;
  }, [language]);
  if (!shown) return <p class="loading">{messagesOf(language).headline.loading}</p>;
  return <shown.Screen {...props} />;
}
