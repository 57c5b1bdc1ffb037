import "./start-failure.css";
import type { LanguageCode } from "../i18n/formats";

/** With the program's first file, since these are said where nothing else has come. */
const TEXTS: Readonly<Record<LanguageCode, { readonly text: string; readonly reload: string }>> = {
  en: { text: "The program of this page could not be loaded.", reload: "Load the page again" },
  uk: {
    text: "Програму цієї сторінки не вдалося завантажити.",
    reload: "Завантажити сторінку знову",
  },
};

/** Says over what the page opened with that it will not come alive, and offers to load it again. */
export function showStartFailure(body: HTMLElement, language: LanguageCode): void {
  const { text, reload } = TEXTS[language];
  const notice = document.createElement("div");
  notice.className = "start-failure";
  notice.role = "alert";
  const sentence = document.createElement("p");
  sentence.textContent = text;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = reload;
  button.addEventListener("click", () => location.reload());
  notice.append(sentence, button);
  // First, also where its style sheet did not come either.
  body.prepend(notice);
}
