import { messagesOf } from "../i18n";
import type { Messages } from "../i18n/en";
import { type Formats, formatsOf } from "../i18n/formats";
import { useSelected } from "./use-store";

/** Texts and formats of the language in view. */
export function useLanguage(): { readonly messages: Messages; readonly formats: Formats } {
  const language = useSelected((state) => state.view.language);
  return { messages: messagesOf(language), formats: formatsOf(language) };
}
