import { en, type Messages } from "./en";
import type { LanguageCode } from "./formats";
import { uk } from "./uk";

const MESSAGES: Readonly<Record<LanguageCode, Messages>> = { en, uk };

export function messagesOf(language: LanguageCode): Messages {
  return MESSAGES[language];
}
