import { loadMessages } from "../i18n";
import { changeView, type Store } from "./store";
import type { Language } from "./view";

let wanted: Language | null = null;

/**
 * Shows the page in another language once its texts are there; until then it stays as it is. Rejects
 * where they do not arrive.
 */
export async function changeLanguage(store: Store, language: Language): Promise<void> {
  wanted = language;
  try {
    await loadMessages(language);
  } catch (error) {
    if (wanted === language) throw error;
    return;
  }
  // Who has changed their mind meanwhile gets what they chose last.
  if (wanted === language) changeView(store, { language });
}
