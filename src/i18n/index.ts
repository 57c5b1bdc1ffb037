import type { Messages } from "./en";
import type { LanguageCode } from "./formats";

/** Each language is a chunk of its own, so that a page loads only the one it is read in. */
const LOAD: Readonly<Record<LanguageCode, () => Promise<Messages>>> = {
  en: async () => (await import("./en")).en,
  uk: async () => (await import("./uk")).uk,
};

const loaded = new Map<LanguageCode, Messages>();

/** To be awaited before anything is said in a language; rejects where its texts do not arrive. */
export async function loadMessages(language: LanguageCode): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await LOAD[language]());
}

/** Throws where the language was not loaded. */
export function messagesOf(language: LanguageCode): Messages {
  const messages = loaded.get(language);
  if (!messages) throw new Error(`the texts of "${language}" were not loaded`);
  return messages;
}
