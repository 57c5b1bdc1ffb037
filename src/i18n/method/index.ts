import type { LanguageCode } from "../formats";
import { type MethodTexts, methodEn } from "./en";
import { methodUk } from "./uk";

export const METHOD_TEXTS: Readonly<Record<LanguageCode, MethodTexts>> = {
  en: methodEn,
  uk: methodUk,
};
