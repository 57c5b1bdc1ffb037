import type { LocalisedText } from "../model/place";
import type { Formats } from "./formats";

/** Names of the oblasts and the two cities of their rank by ISO 3166-2 code, as in the gazetteer. */
export const OBLAST_NAMES: Readonly<Record<string, LocalisedText>> = {
  "UA-05": { en: "Vinnytsia oblast", uk: "Вінницька область" },
  "UA-07": { en: "Volyn oblast", uk: "Волинська область" },
  "UA-09": { en: "Luhansk oblast", uk: "Луганська область" },
  "UA-12": { en: "Dnipropetrovsk oblast", uk: "Дніпропетровська область" },
  "UA-14": { en: "Donetsk oblast", uk: "Донецька область" },
  "UA-18": { en: "Zhytomyr oblast", uk: "Житомирська область" },
  "UA-21": { en: "Zakarpattia oblast", uk: "Закарпатська область" },
  "UA-23": { en: "Zaporizhzhia oblast", uk: "Запорізька область" },
  "UA-26": { en: "Ivano-Frankivsk oblast", uk: "Івано-Франківська область" },
  "UA-30": { en: "Kyiv", uk: "Київ" },
  "UA-32": { en: "Kyiv oblast", uk: "Київська область" },
  "UA-35": { en: "Kirovohrad oblast", uk: "Кіровоградська область" },
  "UA-40": { en: "Sevastopol", uk: "Севастополь" },
  "UA-43": { en: "Crimea", uk: "Крим" },
  "UA-46": { en: "Lviv oblast", uk: "Львівська область" },
  "UA-48": { en: "Mykolaiv oblast", uk: "Миколаївська область" },
  "UA-51": { en: "Odesa oblast", uk: "Одеська область" },
  "UA-53": { en: "Poltava oblast", uk: "Полтавська область" },
  "UA-56": { en: "Rivne oblast", uk: "Рівненська область" },
  "UA-59": { en: "Sumy oblast", uk: "Сумська область" },
  "UA-61": { en: "Ternopil oblast", uk: "Тернопільська область" },
  "UA-63": { en: "Kharkiv oblast", uk: "Харківська область" },
  "UA-65": { en: "Kherson oblast", uk: "Херсонська область" },
  "UA-68": { en: "Khmelnytskyi oblast", uk: "Хмельницька область" },
  "UA-71": { en: "Cherkasy oblast", uk: "Черкаська область" },
  "UA-74": { en: "Chernihiv oblast", uk: "Чернігівська область" },
  "UA-77": { en: "Chernivtsi oblast", uk: "Чернівецька область" },
};

/** Null where no oblast has the code. */
export function oblastName(code: string, formats: Formats): string | null {
  const name = OBLAST_NAMES[code];
  return name ? formats.place({ name }) : null;
}
