import type { Messages } from "./en";
import { formatsOf, type PluralForms } from "./formats";

const f = formatsOf("uk");

const DRONES: PluralForms = {
  one: "# безпілотник",
  few: "# безпілотники",
  many: "# безпілотників",
  other: "# безпілотника",
};
const MISSILES: PluralForms = {
  one: "# ракета",
  few: "# ракети",
  many: "# ракет",
  other: "# ракети",
};
const DAYS: PluralForms = { one: "# день", few: "# дні", many: "# днів", other: "# дня" };
/** After "за" the singular stands in the accusative. */
const NIGHTS: PluralForms = { one: "# ніч", few: "# ночі", many: "# ночей", other: "# ночі" };

export const uk: Messages = {
  title: "Повітряна війна проти України та лінія фронту на одному годиннику",
  shortTitle: "Повітряна війна і лінія фронту",
  kyivTime: "за київським часом",
  night: (night) => `Ніч ${f.night(night)}`,
  drones: (count) => f.count(count, DRONES),
  missiles: (count) => f.count(count, MISSILES),
  dronesNoun: (count) => f.count(count, withoutNumber(DRONES)),
  missilesNoun: (count) => f.count(count, withoutNumber(MISSILES)),
  takenIn: (days) => `чистий приріст захопленого Росією за ${f.count(days, DAYS)}`,
  and: (items) => f.list(items),
  notReported: "не повідомлено",
  definition: "що це",

  headline: {
    sentence: (night, launched, clauses) =>
      `Ніч ${f.night(night)}: ${launched}${clauses.map((clause) => `, ${clause}`).join("")}.`,
    recordUntilThen: "найбільший наліт на той час",
    rank: (rank) => `${rank}-й за розміром наліт на той час`,
    mainTarget: (places) => `головна ціль — ${places}`,
    noReport: (night) =>
      `Ніч ${f.night(night)}: у даних немає загальнонаціонального звіту про безпілотники чи ракети.`,
    regionalOnly: (night) =>
      `Ніч ${f.night(night)}: є лише регіональні звіти; їх подано поруч і не підсумовано.`,
    beforeRaidData: (from) => endSentence(`Звіти про нальоти в даних починаються ${from}`),
    afterRaidData: (to) => `Звіти про нальоти в даних закінчуються ${to}; дані про фронт тривають.`,
    loading: "Завантажуємо нальоти …",
  },

  figures: {
    launched: "запущено",
    shotDown: "збито",
    lost: "втрачено або придушено",
    weapon: "Зброя",
    interceptShare: "Частка збитих",
    interceptDefinition:
      "Частка збитих — це збиті, поділені на запущені, за даними звіту. «Втрачено або придушено» (локаційно втрачені, засоби РЕБ) рахується окремо. Якщо разом вони перевищують число запущених, частку не подано.",
    taken: "захоплено",
    regained: "звільнено",
    net: "різниця",
    km2: (area) => `${f.area(area)} км²`,
    signedKm2: (area) => `${area > 0 ? "+" : area < 0 ? "−" : ""}${f.area(Math.abs(area))} км²`,
    frontWindow: (from, to) =>
      `Земля, що перейшла з рук у руки між вечором ${from} і вечором ${to}`,
    noOutlineWindow: (from, to) =>
      `Контури в даних охоплюють час від ${from} до ${to}; вікно виходить за ці межі.`,
    noNewOutline:
      "Цього дня нового контуру немає: діє попередній, що не означає, ніби нічого не змінилося.",
    source: "Джерело",
    beside: "Інші звіти цієї ночі",
    besideNote:
      "Регіональні командування та інші. Вони можуть рахувати ті самі безпілотники й ракети, тому не додаються до наведених вище чисел.",
    placesHit: "Місця влучань, наскільки зібрано",
    noPlacesHit: "У зібранні немає місць влучань цієї ночі. Це не означає, що влучань не було.",
    hitPlaces: "Місць влучань за звітом",
    debrisPlaces: "Місць падіння уламків за звітом",
    raidFrom: (time) => `наліт від ${time}`,
    showChanges: "Показати, де саме, на мапі",
    shotDownCount: (count) => `збито ${f.number(count)}`,
    lostCount: (count) => `втрачено або придушено ${f.number(count)}`,
    occupiedArea: "Окуповано цього вечора",
    mainTarget: "Головна ціль",
    otherTargets: "Також названо",
    time: "Час",
  },

  layers: {
    heading: "Шари й легенда",
    explain: (layer) => `Що означають позначки шару «${layer}»`,
    names: {
      drones: "Безпілотники",
      missiles: "Ракети",
      strikes: "Місця ударів",
      front: "Лінія фронту та окупована земля",
      advances: "Просування на сході",
    },
    notes: {
      drones:
        "Від кожного названого місця запуску до кожної названої цілі. Звіти не кажуть, що куди летіло: число поділено порівну між однаковими пасмами. Пасма, що згасають, мали ціллю всю Україну.",
      missiles:
        "Як для безпілотників. Клас видно з лінії та її кінця. Ширина відповідає числу й означає те саме кожної ночі.",
      strikes:
        "Місця влучань за Bellingcat (до травня 2024 року) та за повідомленнями щодо Києва; далеко не всі. Точка відома приблизно до вулиці; кільце завширшки таке, як неточність місця.",
      front:
        "Контур DeepState — оцінка однієї групи, щонайчастіше раз на день, яким він був того вечора. Штриховка: окуповано; густа: утримується з 2014 року. Державний кордон і берег лінією фронту не є.",
      advances:
        "Земля, яка на початку вікна не була окупована, а тепер окупована (теплий колір, що блідне з часом), і звільнена земля (зелена). Різниця між двома вечорами.",
    },
    classes: {
      drone: "ударний безпілотник",
      cruise: "крилата ракета",
      ballistic: "балістична",
      aeroballistic: "аеробалістична, гіперзвукова",
      otherMissile: "інша ракета або кілька класів",
      occupied: "окуповано",
      held2014: "утримується з 2014 року",
      frontLine: "лінія фронту",
      taken: "захоплено, найновіше найяскравіше",
      regained: "звільнено",
      launchSite: "місце запуску",
      fading: "уся Україна, кінець невідомий",
      strikeDrone: "безпілотник",
      strikeMissile: "ракета",
      strikeOther: "артилерія та інше",
      strikeUnknown: "кілька або невідомо",
      ring: "відомо до району або грубше",
      earlier: "блідіші: раніше у вікні",
      areaNamed: "названо район, без точного місця",
    },
    widthScale: "число на пасмо",
  },

  timeline: {
    label: "Час",
    slider: "Ніч нальоту",
    sliderValue: (night, what) => `Ніч ${f.night(night)}: ${what}`,
    previous: "Попередня ніч нальоту",
    next: "Наступна ніч нальоту",
    play: "Відтворити",
    pause: "Пауза",
    speed: "Швидкість",
    speedOption: (nights) => `${f.count(nights, NIGHTS)} за секунду`,
    window: "Вікно",
    windowOption: (days) =>
      f.count(days, {
        one: "останній # день",
        few: "останні # дні",
        many: "останні # днів",
        other: "останні # дня",
      }),
    dateField: "До ночі, що почалася",
    drones: "безпілотників за ніч",
    missiles: "ракет за ніч",
    front: "фронт, км² на тиждень",
    upTo: (top) => `до ${top}`,
    missing: "штриховка: немає звіту чи контуру, а не нуль",
    chart: (from, to, largest) =>
      `Безпілотники й ракети, запущені за ніч, від ${from} до ${to}. Найбільше: ${largest}.`,
  },

  panel: {
    label: "Подробиці",
    open: "Відкрити панель",
    close: "Згорнути панель",
    tabs: { raid: "Наліт", front: "Фронт", about: "Про мапу" },
  },

  card: {
    close: "Закрити",
    precision: "Наскільки точно",
    time: "Час",
    weapon: "Зброя",
    target: "Вид об’єкта",
    killed: "Загинуло, за повідомленнями",
    injured: "Поранено, за повідомленнями",
    confidence: "Певність",
    sources: "Джерела",
    launchSites: "Названі місця запуску",
    targets: "Названі цілі",
    affected: "Названі місця влучань",
    carrier: "Носій",
    sharedNote: "Звіт називає ці місця запуску й цілі разом; що куди летіло, невідомо.",
    coarsened:
      "Навмисно перенесено в центр населеного пункту чи району: такі об’єкти точніше не показано.",
    occupiedTitle: "Окупована земля",
    regainedTitle: "Звільнена земля",
    atTheStart: (day) => `так уже на першому контурі в даних, ${day}`,
    frontNote: "За контуром DeepState того вечора. Це оцінка однієї групи й не точніше за неї.",
    changedOn: "Уперше показано так увечері",
    area: "Площа цієї ділянки",
    launchSiteTitle: "Місце або район запуску",
    targetAreaTitle: "Район цілі",
    placeLevel: "Відомо як",
    inWaves: "У звітах цієї ночі",
    gone: "Адреса називає позначку, якої немає в даних.",
  },

  precision: {
    exact: "точне місце",
    street: "вулиця, приблизно до 150 м",
    neighbourhood: "місцевість",
    district: "міський район; точка стоїть за весь район",
    settlement: "населений пункт",
    raion: "район",
    oblast: "область; точка стоїть за всю область",
    region: "частина країни",
    country: "уся країна",
  },

  timePrecision: {
    minute: "до хвилини",
    night: "до ночі",
    day: "день відомий, година ні",
  },

  weaponClasses: {
    drone: "далекобійний ударний безпілотник",
    "short-range-drone": "ударний безпілотник малої дальності",
    "unknown-drone": "безпілотник невідомого виду",
    "reconnaissance-drone": "розвідувальний безпілотник",
    "cruise-missile": "крилата ракета",
    "ballistic-missile": "балістична ракета",
    "aeroballistic-missile": "аеробалістична або гіперзвукова ракета",
    "air-to-surface-missile": "керована авіаційна ракета",
    "surface-to-air-missile": "зенітна ракета, випущена по землі",
    "mixed-missile": "ракети кількох класів",
    "unknown-missile": "ракета невідомого виду",
    "guided-bomb": "керована бомба",
    artillery: "артилерія або реактивні снаряди",
    other: "інше",
    mixed: "кілька видів",
    unknown: "невідомо",
  },

  targetTypes: {
    residential: "житло",
    commercial: "крамниці й офіси",
    industrial: "промисловість",
    energy: "енергетика",
    transport: "транспорт",
    education: "школа чи дитячий садок",
    healthcare: "медицина",
    cultural: "культура",
    religious: "релігія",
    government: "органи влади",
    food: "продовольство",
    humanitarian: "гуманітарний об’єкт",
    military: "військовий об’єкт",
    unknown: "невідомо",
  },

  confidences: { high: "висока", medium: "середня", low: "низька" },

  map: {
    title: "Мапа України: нальоти, удари й лінія фронту",
    zoomIn: "Наблизити",
    zoomOut: "Віддалити",
    moveWithTwoFingers: "Рухайте мапу двома пальцями",
    scrollWithCtrl: "Щоб змінити масштаб, прокручуйте з Ctrl",
    scrollWithCommand: "Щоб змінити масштаб, прокручуйте з ⌘",
    loading: "Завантажуємо мапу …",
    credit: "© учасники OpenStreetMap",
  },

  about: {
    heading: "Що показує ця мапа, а чого ні",
    paragraphs: [
      "Нальоти — це звіти Повітряних Сил ЗСУ, оцифровані вручну. Ніч нальоту триває від 15:00 до 15:00 за київським часом і зветься за днем, коли почалася. Числа — твердження однієї зі сторін війни; тут їх перевірити неможливо.",
      "Головні числа підсумовують звіти Командування Повітряних Сил, а де їх немає — іншого загальнонаціонального органу, якого тоді названо. Звіти регіональних командувань стоять поруч і ніколи не додаються. Чого звіт не подає, позначено «не повідомлено», а не нулем.",
      "Пасма — не маршрути. Звіт називає місця запуску й цілі разом; число намальовано однаковими пасмами між усіма ними.",
      "Фронт — контур DeepState, яким він був увечері кожного дня: до 3 серпня 2025 року з архіву, далі з відкритого дзеркала тієї самої мапи. Квадратні кілометри — геодезична площа того, що змінилося між двома вечорами, тож перемальовування джерелом рахується того дня, коли воно з’явилося.",
      "Місця ударів — це те, що є у двох зібраннях. Уражено набагато більше місць, ніж показано. Військові та енергетичні об’єкти ніколи не показано точніше, ніж район чи населений пункт.",
    ],
    sources: "Джерела",
    licence: "Умови",
    covers: "Охоплює",
    taken: "Взято",
    credits:
      "Тло мапи, кордон і берег для фронту: © учасники OpenStreetMap (ODbL 1.0); області: Natural Earth (суспільне надбання); річки: GSHHG 2.3.7 (LGPL 3); місця: GeoNames (CC BY 4.0).",
    code: "Дані й код — у репозиторії проєкту; кожне число можна вивести з нього командою.",
  },

  settings: {
    language: "Мова",
    theme: "Вигляд",
    themes: { auto: "як у пристрої", light: "світлий", dark: "темний" },
    present: "Показ",
    copyLink: "Копіювати посилання",
    copied: "Посилання скопійовано",
    embed: "Копіювати код вставки",
    embedCopied: "Код вставки скопійовано",
  },

  embed: {
    fullView: "Відкрити повну мапу",
    sources:
      "Джерела: звіти Повітряних Сил ЗСУ, оцифрував П. Іванюк; DeepState; Bellingcat; власне зібрання щодо Києва",
  },

  present: {
    launched: "безпілотників і ракет запущено",
    leave: "Завершити показ",
    hint: "PageDown і PageUp — від нальоту до нальоту, пробіл — відтворення, Esc — вихід",
  },

  failure: {
    noWebGl:
      "Цей браузер не може намалювати мапу (немає WebGL 2). Числа, шкала часу й панель усе одно працюють.",
    mapFailed: "Мапу не вдалося намалювати. Числа, шкала часу й панель усе одно працюють.",
    dataset: {
      manifest: "Дані не вдалося завантажити",
      raids: "Нальоти не вдалося завантажити",
      strikes: "Місця ударів не вдалося завантажити",
      front: "Фронт не вдалося завантажити",
      basemap: "Тло мапи не вдалося завантажити",
    },
    reason: {
      unreachable: "файл не надійшов",
      damaged: "файл пошкоджено",
      unreadable: "у файлі не те, що має бути",
    },
    sentence: (what, reason, file) => `${what}: ${reason} (${file}). Решта працює.`,
    retry: "Спробувати ще раз",
    address: (parameter, found, expected) =>
      `В адресі стоїть ${parameter}=${found}, що тут не має змісту (очікувалося щось на зразок ${expected}); це пропущено.`,
    outsideData: (found, from, to) =>
      `Адреса просить ${found}; дані охоплюють час від ${from} до ${to}.`,
    dismiss: "Закрити",
  },
};

/** A date may end in "р." and needs no second full stop. */
function endSentence(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

function withoutNumber(forms: PluralForms): PluralForms {
  const bare = Object.entries(forms).map(([category, form]) => [category, form.replace("# ", "")]);
  return Object.fromEntries(bare) as PluralForms;
}
