import type { SheetStop } from "../model/sheet-stop";
import type { HelpPlace, Messages } from "./en";
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
const NIGHTS_GENITIVE: PluralForms = {
  one: "# ночі",
  few: "# ночей",
  many: "# ночей",
  other: "# ночі",
};
const PLACES: PluralForms = {
  one: "# місце влучання",
  few: "# місця влучань",
  many: "# місць влучань",
  other: "# місця влучання",
};
const ATTACKS_ACCUSATIVE: PluralForms = {
  one: "# атаку",
  few: "# атаки",
  many: "# атак",
  other: "# атаки",
};

const WAVES: PluralForms = {
  one: "# хвиля",
  few: "# хвилі",
  many: "# хвиль",
  other: "# хвилі",
};

const SHEET_STOPS: Readonly<Record<SheetStop, string>> = {
  third: "третина",
  half: "половина",
  full: "повна",
};

/** Where there is little room: "3 лип. 2025". */
const withoutYearWord = (day: string) => day.replace(/\s*р\.$/, "");

/** Of the page and of a presentation. */
const TIME_KEYS: HelpPlace["keys"] = [
  [["Home", "End"], "перший день війни, найновіший наліт"],
  [["0", "9"], "від 0 до 9: щоразу на десяту частину війни далі"],
  [["Пробіл", "K"], "відтворити й зупинити"],
  [["<", ">"], "повільніше, швидше"],
  [["R"], "програти ніч і закрити програвання"],
];

const ON_THE_MAP: HelpPlace = {
  where: "На мапі",
  keys: [
    [["←", "→", "↑", "↓"], "пересунути мапу"],
    [["+", "−"], "ближче, далі"],
  ],
};

export const uk: Messages = {
  title: "Повітряна війна проти України та лінія фронту на одному годиннику",
  siteDescription:
    "Кожен наліт, удар і зміна фронту у війні Росії проти України на одній шкалі часу, з джерелами й з тим, чого не знаємо.",
  siteMeasures: [
    "запущені, збиті й втрачені дрони та ракети за кожну ніч",
    "уражені місця",
    "лінія фронту й територія, що перейшла з рук у руки, км²",
  ],
  siteCountry: "Україна",
  siteSource: (source, maker) => `${source}; автор: ${maker}.`,
  shortTitle: "Україна: повітряна війна і фронт",
  kyivTime: "за київським часом",
  night: (night) => `Ніч ${f.night(night)}`,
  drones: (count) => f.count(count, DRONES),
  missiles: (count) => f.count(count, MISSILES),
  dronesNoun: (count) => f.count(count, withoutNumber(DRONES)),
  missilesNoun: (count) => f.count(count, withoutNumber(MISSILES)),
  netOver: (taken, dates) =>
    taken ? `загалом захопила Росія, ${dates}` : `загалом звільнила Україна, ${dates}`,
  and: (items) => f.list(items),
  notReported: "не повідомлено",
  definition: "що це",

  headline: {
    sentence: (night, launched, clauses) =>
      `Ніч ${f.night(night)}: ${launched}${clauses.map((clause) => `, ${clause}`).join("")}.`,
    recordUntilThen: "найбільший наліт на той час",
    rank: (rank) => `${rank}-й за розміром наліт на той час`,
    mainTargets: (places, count) =>
      `${count === 1 ? "головна ціль" : "головні цілі"}\u00a0— ${places}`,
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
    shareShotDown: "% збито",
    lost: "втрачено або придушено",
    weapon: "Зброя",
    interceptDefinition:
      "Частка збитих — це збиті, поділені на запущені, за даними звіту. «Втрачено або придушено» (локаційно втрачені, засоби РЕБ) рахується окремо. Якщо разом вони перевищують число запущених, частку не подано.",
    taken: "захоплено",
    regained: "звільнено",
    net: "різниця",
    km2: (area) => `${f.area(area)} км²`,
    signedKm2: (area) => `${f.signedArea(area)} км²`,
    frontWindow: (from, to) =>
      `Земля, що перейшла з рук у руки між вечором ${from} і вечором ${to}`,
    perDay: "різниця на день",
    allWindow: (from, to) => `Усе, що переходило з рук у руки після вечора ${from} до вечора ${to}`,
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
    mergedOutcomeCount: (count) => `збито або придушено ${f.number(count)}`,
    mergedOutcome:
      "Від ночі 23–24 липня 2025 року повідомлення командування подають збиті та придушені безпілотники одним числом. Показники до і після не можна порівнювати.",
    shotDownCount: (count) => `збито ${f.number(count)}`,
    lostCount: (count) => `втрачено або придушено ${f.number(count)}`,
    restCount: (count) => `про ${f.number(count)} не сказано`,
    occupiedArea: "Окуповано цього вечора",
    mainTarget: "Головна ціль",
    otherTargets: "Також названо",
    time: "Час",
  },

  raidCard: {
    steps: "Від нальоту до нальоту",
    previous: "Попередній наліт",
    next: "Наступний наліт",
    previousLarger: "Попередній більший",
    nextLarger: "Наступний більший",
    none: "у даних немає",
    rank: "Наскільки великий",
    ranked: {
      together: (count) => `Разом, ${count}`,
      drones: (count) => `Безпілотники, ${count}`,
      missiles: (count) => `Ракети, ${count}`,
    },
    largestUntilThen: "найбільший наліт на той час",
    upToThen: (rank) => `${rank}-й за розміром на той час`,
    equalled: (night) => `такий самий був у ніч ${f.night(night)}`,
    largestSince: (night) => `найбільший від ночі ${f.night(night)}`,
    overall: (rank) => (rank === 1 ? "найбільший в усіх даних" : `${rank}-й в усіх даних`),
    rankNote:
      "За кількістю запущених, серед ночей, за які загальнонаціональний орган повідомив про безпілотники чи ракети.",
    records: "Рекордні нальоти",
    recordsBy: "Рекорди за",
    measures: { together: "разом", drones: "безпілотники", missiles: "ракети" },
    recordsNote: "Кожен був більший за всі попередні.",
    outcomes: "Що з ними сталося",
    shotDown: (count, share) => `${count} збито (${share})`,
    lost: (count, share) => `${count} втрачено або придушено (${share})`,
    rest: (count, share) => `про ${count} не сказано (${share})`,
    outcomeNote:
      "Частки від запущених. «Втрачено або придушено»: зникли з поля зору або відведені засобами РЕБ. «Не сказано»: звіт не подає ні того, ні того; це не означає, що вони влучили.",
    waves: "Хвиля за хвилею",
    wavesNote: (count) =>
      f.count(count, {
        one: "# рядок звітів; кожен рядок — одна модель зброї в нальоті.",
        few: "# рядки звітів; кожен — одна модель зброї в нальоті.",
        many: "# рядків звітів; кожен — одна модель зброї в нальоті.",
        other: "# рядка звітів; кожен — одна модель зброї в нальоті.",
      }),
    launchedCount: (count) => `запущено ${count}`,
    launchedUnknown: "кількості не повідомлено",
    noLaunchSites: "не повідомлено, тому пасма не намальовано",
    mainTargets: "Головні цілі",
    stillFlying: "Ще в повітрі на час звіту",
    shotDownWhere: "Збито, за місцями",
    countAt: (places, count) => `${places}: ${count}`,
    withoutNumber: "без числа",
    unknown: "Не повідомлено",
    row: "Рядок у таблиці джерела",
    filterHides: (hidden, all, models) =>
      `Фільтр приховує в інших місцях ${f.number(hidden)} з ${f.count(all, { one: "# хвилі", few: "# хвиль", many: "# хвиль", other: "# хвилі" })} цього нальоту: ${models}. Тут наліт показано повністю.`,
    filterHidesAll:
      "Фільтр приховує цей наліт в інших місцях. Тут його все одно показано повністю.",
    hiddenWave: "приховано фільтром",
  },

  claims: {
    heading: "Що кажуть інші",
    intro:
      "Числа, які хтось інший назвав за якийсь проміжок, поруч із сумами рядків звітів за той самий проміжок. Вони не обов’язково рахують те саме.",
    nights: (from, to) =>
      from === to ? `ніч ${f.night(from)}` : `ночі від ${f.shortDay(from)} до ${f.shortDay(to)}`,
    caption: (who, span) => `${who}, ${span}`,
    measure: "Запущено",
    claimed: "Сказано",
    command: "Командування ПС",
    all: "усі звіти",
    measures: {
      drones: "Безпілотники",
      missiles: "Ракети",
      "drones-and-missiles": "Безпілотники й ракети",
      "ballistic-missiles": "Балістичні ракети",
      "guided-bombs": "Керовані бомби",
    },
    qualified: {
      exactly: (value) => value,
      over: (value) => `понад ${value}`,
      almost: (value) => `майже ${value}`,
      about: (value) => `близько ${value}`,
    },
    difference: {
      equal: () => "те саме число",
      more: (by, share) => `на ${by} більше, ніж сказано${inBrackets(share)}`,
      fewer: (by, share) => `на ${by} менше, ніж сказано${inBrackets(share)}`,
      allowed: (by, share) => `на ${by} більше${inBrackets(share)}, що слово «понад» допускає`,
    },
    differs: (measure, parts) => `${measure}: ${parts.join("; ")}.`,
    byCommand: (difference) => `власні звіти командування подають ${difference}`,
    byAll: (difference) => `усі звіти разом — ${difference}`,
    bySame: (difference) => `звіти подають ${difference}`,
    notCounted: "жоден звіт за цей проміжок не подає числа",
    hardlyCounted: "звіти їх зазвичай не рахують, тож порівнювати нема з чим",
    unreported: (rows) =>
      f.count(rows, {
        one: "# рядок називає їх без числа",
        few: "# рядки називають їх без числа",
        many: "# рядків називають їх без числа",
        other: "# рядка називають їх без числа",
      }),
    rowsBegin: (day) =>
      endSentence(`Суми не охоплюють того, що було раніше, бо звіти в даних починаються ${day}`),
    longer: (count) =>
      f.count(count, {
        one: "# джерело про довший проміжок",
        few: "# джерела про довші проміжки",
        many: "# джерел про довші проміжки",
        other: "# джерела про довші проміжки",
      }),
    definitions: "Що рахує кожне число",
    theirs: (who) => `${who} рахує:`,
    ours: "Рядки рахують:",
    ourMeasures: {
      drones: "далекобійні ударні безпілотники, тобто тип «Шахед» разом з імітаторами",
      missiles: "ракети всіх класів",
      "drones-and-missiles":
        "далекобійні ударні безпілотники разом з імітаторами та ракети всіх класів",
      "ballistic-missiles":
        "балістичні ракети разом із «Кинджалами» й «Цирконами»; рядки, що одним числом називають кілька класів, не враховано",
      "guided-bombs": "керовані бомби, яких звіти майже ніколи не рахують",
    },
    ourDays:
      "Запущено в нальотах, що скінчилися в ці дні за київським часом. «Командування ПС»: лише його власні звіти. «Усі звіти»: також регіональних командувань та інших, які можуть рахувати те саме двічі.",
    ourNights:
      "Запущено в ці ночі. «Командування ПС»: лише його власні звіти. «Усі звіти»: також регіональних командувань та інших, які можуть рахувати те саме двічі.",
  },

  corrections: {
    heading: "Виправлено",
    entry: (date, text) => `${date}: ${text}`,
    source: "джерело",
  },

  layers: {
    heading: "Шари й легенда",
    explain: (layer) => `Що означають позначки шару «${layer}»`,
    names: {
      drones: "Безпілотники",
      missiles: "Ракети",
      strikes: "Місця ударів",
      oblasts: "Області за кількістю ночей",
      front: "Лінія фронту та окупована земля",
      advances: "Просування на сході",
      towns: "Міста: відстань до фронту",
    },
    notes: {
      drones:
        "Від кожного названого місця запуску до кожної названої цілі. Звіти не кажуть, що куди летіло: число поділено порівну між однаковими пасмами. Пасма, що згасають, мали ціллю всю Україну.",
      missiles:
        "Як для безпілотників. Клас видно з лінії та її кінця. Ширина відповідає числу й означає те саме кожної ночі.",
      strikes:
        "Місця влучань за Bellingcat (до травня 2024 року) та за повідомленнями щодо Києва; далеко не всі. Точка відома приблизно до вулиці; кільце завширшки таке, як неточність місця.",
      oblasts:
        "Ночі вибраного проміжку, у які повідомлення називало область або місце в ній ціллю чи ураженою. Повідомлення про всю Україну між областями не розподілено.",
      front:
        "Контур DeepState — оцінка однієї групи, щонайчастіше раз на день, яким він був того вечора. Штриховка: окуповано; густа: утримується з 2014 року. Державний кордон і берег лінією фронту не є.",
      advances:
        "Земля, яка на початку вікна не була окупована, а тепер окупована (теплий колір, у рухомому вікні блідне з часом), і звільнена земля (зелена, заштрихована). Різниця між двома вечорами, якщо не показано всі переходи.",
      towns:
        "Від масштабу 7, для міст ближче ніж 60 км: від центру міста до найближчої точки лінії, якою її намалювало джерело того вечора, до десятої частки кілометра, не точніше.",
    },
    classes: {
      drone: "ударний безпілотник",
      cruise: "крилата ракета",
      ballistic: "балістична",
      aeroballistic: "аеробалістична, гіперзвукова",
      otherMissile: "інша ракета або кілька класів",
      occupied: "окуповано",
      held2014: "утримується з 2014 року",
      greyZone:
        "сіра зона, приблизно (станом на кожен 30-й день, з точністю близько 1 км): джерело не каже, хто її утримує; до 3 серпня 2025",
      assaultReach:
        "приблизна межа наступу на Київ за мапою 3 квітня 2022 року, доки кожну частину не звільнено",
      frontLine: "лінія фронту",
      frontLineBefore: "лінія фронту ввечері A",
      townDistance: "відстань до лінії фронту, км",
      taken: "захоплено",
      takenFading: "захоплено, найновіше найяскравіше",
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
    notRoutes: "Лінії з’єднують названі у звіті місця запуску й цілі; це не маршрути.",
  },

  mapKeys: {
    oneLine:
      "Одна лінія на кожну хвилю, місце запуску й названу ціль; хвилі між тими самими двома місцями лежать поруч.",
    noLaunchSite: "Де звіт не називає місця запуску, зафарбовано лише названу місцевість.",
    nightKnown: "зафарбований знак: ніч відома",
    dayKnown:
      "порожній знак: відомий лише день, а не година; показано в ніч перед полуднем цього дня",
    counted:
      "заповнений кружок: скільки уражених цієї ночі місць тут поруч; клацання по ньому наближає",
    countedEarlier: "порожній кружок: те саме, раніше у вікні",
    nightsNamed: "Ночі вікна, у які область названо",
    unnamed: "не названо, але це не означає, що нападів не було",
    allUkraine: (nights, total) =>
      `Крім того, звіти називали всю Україну (ночей: ${f.number(nights)} із ${f.number(total)}); між областями їх не розподілено.`,
  },

  oblastCard: {
    of: (total, days) =>
      `Згадки у звітах про нальоти; ночей зі звітом: ${f.number(total)} (${days})`,
    nights: (count) => f.count(count, NIGHTS),
    target: "Названо ціллю",
    affected: "Названо ураженою",
    either: "Названо так чи інакше",
    allUkraine: "Окремо: названо всю Україну",
    notNamed: "У жодну з цих ночей не названо, але це не означає, що нападів не було.",
    note: "Рахуються ночі, а не засоби ураження; кожна ніч один раз. Місця в межах області враховано, регіони та всю Україну — ні.",
  },

  timeline: {
    label: "Час",
    slider: "Ніч нальоту",
    sliderSince: "Початок вікна",
    sliderA: "A: раніший вечір",
    sliderB: "B: ніч нальоту",
    evening: (day) => `Вечір ${day}`,
    sliderValue: (night, what) => `Ніч ${f.night(night)}: ${what}`,
    stepUnit: "Крок",
    stepUnits: { night: "ніч нальоту", day: "день", week: "тиждень", month: "місяць", year: "рік" },
    back: {
      night: "Попередня ніч нальоту",
      day: "На день назад",
      week: "На тиждень назад",
      month: "На місяць назад",
      year: "На рік назад",
    },
    onward: {
      night: "Наступна ніч нальоту",
      day: "На день уперед",
      week: "На тиждень уперед",
      month: "На місяць уперед",
      year: "На рік уперед",
    },
    latest: "До останнього нальоту",
    latestNote: "і залишатися на останньому, коли з’являться новіші дані",
    loop: "Дійшовши кінця, починати спочатку",
    playOptions: "Кроки та швидкість",
    play: "Відтворити",
    pause: "Пауза",
    speed: "Швидкість",
    speedOption: (nights) => `${f.count(nights, NIGHTS)} за секунду`,
    dateField: "До ночі, що почалася",
    drones: "безпілотників за ніч",
    missiles: "ракет за ніч",
    front: "фронт, км² на тиждень",
    upTo: (top) => `до ${top}`,
    missing: "Штриховка: немає звіту чи контуру, а не нуль.",
    noReport: "немає звіту (не нуль)",
    chart: (from, to, largest) =>
      `Безпілотники й ракети, запущені за ніч, від ${from} до ${to}. Найбільше: ${largest}.`,
    record: (drones, night) => `${drones} у ніч ${f.night(night)}, найбільше на той час`,
    records: (items) => endSentence(`Рекорди за кількістю безпілотників: ${items.join("; ")}`),
    advance: (area, from, to) => `${area} км² (різниця), ${f.days(from, to)}`,
    advances: (items) => endSentence(`Найбільші просування за тиждень: ${items.join("; ")}`),
  },

  timeAxis: {
    zoom: "Масштаб шкали часу",
    zoomIn: "Показати менше днів",
    zoomOut: "Показати більше днів",
    whole: "Показати всю війну",
    overview: "Видимі дні",
    inSight: (days) => `${endSentence(`Видимі дні: ${days}`)} Плюс і мінус змінюють масштаб.`,
  },

  dateField: {
    calendar: "Вибрати в календарі",
    notADate: (typed, example, iso) =>
      `«${typed}» не вдалося прочитати як дату. Напишіть, наприклад, «${example}» або «${iso}».`,
    outside: (from, to) => endSentence(`Показати можна лише дати від ${from} до ${to}`),
  },

  replay: {
    open: "Відтворити ніч",
    openShort: "Відтворити",
    missing: { hours: "годин не повідомлено", launchSites: "місць пуску не повідомлено" },
    notPossible: (reason) => `Без відтворення: ${reason}`,
    label: "Відтворення ночі",
    play: "Відтворити",
    pause: "Зупинити відтворення",
    close: "Закрити відтворення",
    slider: "Хвилина ночі",
    valueText: (clock, day) => `${clock} за київським часом, ${day}`,
    back: "10 хвилин назад",
    forward: "10 хвилин уперед",
    speed: "Скільки хвилин ночі минає за секунду",
    speedOption: (minutes) => `${f.number(minutes)} хв/с`,
    hourly: "година за секунду",
    illustrative:
      "Умовно: маршрути й час прильоту невідомі; повідомлено лише початок і кінець нальоту.",
    oneMark: (what) => `Одна позначка = ${what.join(" або ")}.`,
    markDrones: (count) => (count > 1 ? `до ${f.number(count)} безпілотників` : "1 безпілотник"),
    markMissiles: (count) => (count > 1 ? `до ${f.number(count)} ракет` : "1 ракета"),
    still: (what) =>
      `Без рухомих позначок, бо звіт не називає місця пуску, годин або кількості: ${f.list(what)}.`,
    numberUnknown: "хвилі без кількості",
    hitsByDay: "Уражені місця показано від початку: відомий лише день.",
    hitsAtMinute:
      "Уражені місця, хвилина яких відома, з’являються тієї хвилини; для решти відомий лише день, тож їх показано від початку.",
    speeds: "Швидкості",
    speedsNote:
      "Як їх подає назване джерело. Шлях, задовгий для повідомленого часу, долається швидше; клас без швидкості летить більшу частину повідомленого часу.",
    speedColumns: { weaponClass: "Клас", kmPerHour: "км/год", of: "Швидкість" },
  },

  window: {
    heading: "За який час порівнюємо фронт",
    settings: "Дата й вікно",
    kinds: {
      day: "Один день",
      moving: "Останні дні",
      month: "Місяць",
      year: "Рік",
      since: "Від дати",
      compare: "A проти B",
    },
    explained: {
      day: "Цей вечір проти попереднього",
      moving: "Цей вечір проти вечора на стільки днів раніше",
      month: "Місяць до цього вечора проти останнього вечора перед ним; крок — місяць",
      year: "Рік до цього вечора проти останнього вечора перед ним; крок — рік",
      since: "Цей вечір проти вечора сталої дати",
      compare: "Вечір A проти вечора B, кожен рухається окремо",
    },
    lastDays: (days) =>
      f.count(days, {
        one: "останній # день",
        few: "останні # дні",
        many: "останні # днів",
        other: "останні # дня",
      }),
    length: "Довжина вікна в днях",
    lengthRange: (least, most) => `Ціле число днів від ${f.number(least)} до ${f.number(most)}.`,
    daysUnit: (days) => f.count(days, withoutNumber(DAYS)),
    since: "Від вечора",
    sinceHere: "відси",
    dateA: "A",
    dateB: "B",
    brief: (window, from, to) => {
      switch (window.kind) {
        case "day":
          return `Один день, ${f.shortDay(to)}`;
        case "moving":
          return `${f.count(to - from, DAYS)} до ${f.shortDay(to)}`;
        case "month":
        case "year":
          return f.days(from + 1, to);
        case "since":
          return `${withoutYearWord(f.shortDay(from))} — ${withoutYearWord(f.shortDay(to))}`;
        case "compare":
          return `A ${withoutYearWord(f.shortDay(from))}, B ${withoutYearWord(f.shortDay(to))}`;
      }
    },
    line: (days, parts) => endSentence(`Фронт, ${days}: ${parts.join(", ")}`),
    note: (parts) => endSentence(`Фронт: ${parts.join(", ")}`),
    takenKm2: (area) => `Росія захопила ${area}`,
    regainedKm2: (area) => `звільнено ${area}`,
    netKm2: (area) => `різниця ${area}`,
    netAndMean: (net, mean) => `різниця ${net} (${mean} на день)`,
    netPerDay: (mean) => `різниця на день ${mean}`,
    loadingEarlier: "завантажуємо попередні роки фронту",
    earlierFailed: "попередні роки фронту не вдалося завантажити",
    noOutlineBefore: (day) => `немає контуру до ${day}`,
    noOutlineAfter: (day) => `немає контуру після ${day}`,
    changes: "Що рахуємо",
    counted: { net: "різниця", all: "усі переходи" },
    sentence: (text) => endSentence(`${text.charAt(0).toUpperCase()}${text.slice(1)}`),
    redrawn: (count, days) =>
      `${days ?? f.count(count, { one: "# вечір", few: "# вечори", many: "# вечорів", other: "# вечора" })}: джерело пересунуло лінію далеко за раз, що може бути перемальовуванням, а не просуванням; тут це враховано. Правило наведено в розділі про темп.`,
    allNote:
      "Кожна ділянка з останньою зміною; земля, що переходила туди й назад, рахується щоразу, коли змінювала руки.",
    missing: (count) =>
      `${f.count(count, {
        one: "# вечір вікна не має",
        few: "# вечори вікна не мають",
        many: "# вечорів вікна не мають",
        other: "# вечора вікна не мають",
      })} нового контуру; діє попередній.`,
    seam: (day) =>
      `Від ${day} (пунктир на часовій шкалі) контури взято з публічного дзеркала тієї самої мапи: воно збігається з архівом, але не має сірої зони.`,
    source: "На чому це ґрунтується",
    honesty:
      "Тут його накреслено не докладніше, ніж там, а числа обчислено з нього, зокрема й там, де його лише перемальовано.",
    terms: "Умови:",
  },

  sectors: {
    heading: "Де земля перейшла з рук у руки",
    caption: (days, counted) =>
      `км² за ділянками, ${days}, ${counted === "net" ? "різниця між двома вечорами" : "усі переходи"}`,
    by: "За",
    groups: { oblast: "областями", axis: "напрямками" },
    sector: { oblast: "Область", axis: "Напрямок" },
    unit: "км², як накреслило джерело; рядки разом дають підсумок.",
    perDay: (mean) => `${mean} на день`,
    sum: "Разом",
    noAxis: "поза названими напрямками",
    axisNote: "Напрямки — власні ділянки цього проєкту, названі за тим, за що в них ідуть бої.",
    empty: "Між двома вечорами земля з рук у руки не перейшла.",
    axes: {
      "sumy-border": "Прикордоння Сумщини",
      "kharkiv-border": "Прикордоння Харківщини та Вовчанськ",
      kupiansk: "Куп’янськ",
      lyman: "Лиман",
      siversk: "Сіверськ",
      kostiantynivka: "Костянтинівка й Торецьк",
      pokrovsk: "Покровськ",
      novopavlivka: "Новопавлівка",
      huliaipole: "Велика Новосілка й Гуляйполе",
      orikhiv: "Оріхів",
      kherson: "Дніпро й Херсон",
    },
  },

  panel: {
    label: "Подробиці",
    open: "Відкрити панель",
    close: "Згорнути панель",
    loading: "Завантажуємо …",
    tabs: {
      raid: "Наліт",
      kyiv: "Київ",
      oblasts: "Області",
      front: "Фронт",
      towns: "Міста",
      charts: "Графіки",
      list: "Список",
      about: "Метод",
    },
  },

  pace: {
    heading: "Темп",
    step: "Стовпчик — це",
    steps: { day: "День", week: "Тиждень", month: "Місяць" },
    span: "Проміжок",
    spans: { years: "Два роки", war: "Уся війна" },
    unit: {
      day: "км² на день, середнє за 7 днів до нього",
      week: "км² за тиждень, від понеділка",
      month: "км² за місяць",
    },
    sentence: (period, ...parts) => endSentence(capitalise(`${period}: ${parts.join(", ")}`)),
    netTaken: {
      day: (area) => `чистий приріст ${area} на день, середнє за 7 днів`,
      week: (area) => `чистий приріст ${area}`,
      month: (area) => `чистий приріст ${area}`,
    },
    netRegained: {
      day: (area) => `на ${area} на день більше звільнено, ніж захоплено, середнє за 7 днів`,
      week: (area) => `на ${area} більше звільнено, ніж захоплено`,
      month: (area) => `на ${area} більше звільнено, ніж захоплено`,
    },
    inPart: (period) => `${period}, наскільки є контури`,
    when: {
      day: (date) => date,
      week: (date) => `за тиждень від ${date}`,
      month: (date) => `за ${date}`,
    },
    mostSince: (when) => `більше востаннє було ${when}`,
    leastSince: (when) => `менше востаннє було ${when}`,
    mostOfAll: (day) => `найбільше від початку контурів, ${day}`,
    leastOfAll: (day) => `найменше від початку контурів, ${day}`,
    weekFrom: (date) => `Тиждень від ${date}`,
    areas: (taken, regained, net) => `захоплено ${taken}, звільнено ${regained}, різниця ${net}`,
    notWhole: "контури є не на весь цей час",
    redrawnOn: (days) => `джерело перемалювало мапу: ${days}`,
    noNewOutline: "нового контуру немає, а це не нульовий темп",
    outsideOutlines: (from, to) => endSentence(`Контури охоплюють час від ${from} до ${to}`),
    hint: "Наведіть на стовпчик або скористайтеся стрілками; клацання чи Enter переносить туди.",
    chart: (from, to) => `Захоплена і звільнена земля, від ${from} до ${to}`,
    slider: "Стовпчик діаграми темпу",
    keys: {
      redrawn: "джерело перемалювало мапу за один раз",
      noOutline: "нового контуру немає, а це не нуль",
      seam: (day) => `від ${day} дзеркало мапи замість її архіву`,
    },
    ruleTitle: "Коли день вважається перемальованим",
    rule: ({ neighbourDays, deviations, leastKm2, collapseDays, collapseKm2 }) =>
      `Коли захоплена або звільнена площа перевищує медіану ${neighbourDays} днів з кожного боку щонайменше на ${leastKm2} км² і більш ніж на ${deviations} медіанних абсолютних відхилень. Джерело випускає мапу порціями: земля могла переходити з рук у руки кілька днів, або ж змінився лише малюнок. Площу все одно пораховано. Фронт, що справді посипався, не позначено, як-от восени 2022 року: тоді ${collapseDays} дні з кожного боку й самі дають ${collapseKm2} км² або більше і щонайменше половину площі того дня.`,
    tableTitle: "Числа таблицею",
    tableColumns: { period: "Час" },
    enlarge: "Збільшити",
  },

  charts: {
    step: "Стовпчик — це",
    steps: { night: "Ніч", week: "Тиждень", month: "Місяць" },
    stacking: "Стовпчики поділено",
    stackings: { class: "За класом", fate: "За наслідком" },
    families: { drone: "Безпілотники", missile: "Ракети" },
    groups: {
      drone: "Безпілотники",
      "ballistic-missile": "Балістичні ракети",
      "aeroballistic-missile": "Аеробалістичні чи гіперзвукові",
      "cruise-missile": "Крилаті ракети",
      "other-missile": "Інші або кілька класів",
    },
    groupColumns: {
      drone: "Безпі\u00ADлот\u00ADники",
      "ballistic-missile": "Балі\u00ADстичні ракети",
      "aeroballistic-missile": "Аеро\u00ADбалі\u00ADстичні чи гіпер\u00ADзвукові",
      "cruise-missile": "Крила\u00ADті ракети",
      "other-missile": "Інші або кілька класів",
    },
    fates: {
      neither: "ні збито, ні втрачено",
      untold: "не збито, більше не сказано",
      lost: "втрачено або придушено",
      shotDown: "збито",
    },
    each: {
      night: (nights) => (nights === 1 ? "щоночі" : `за кожні ${f.count(nights, NIGHTS)}`),
      week: () => "щотижня",
      month: () => "щомісяця",
    },
    nights: (from, to) => `Ночі ${f.days(from, to)}`,
    weekFrom: (day) => `Тиждень від ${f.day(day)}`,
    peakIn: {
      night: (from, to) => (from === to ? `у ніч ${f.night(from)}` : `у ночі ${f.days(from, to)}`),
      week: (from) => `за тиждень від ${f.day(from)}`,
      month: (from) => `за ${f.month(from)}`,
    },
    launchedTitle: (each, days, peak) =>
      endSentence(
        `Запущено безпілотників і ракет ${each}, ${days}${peak === null ? "" : `: найбільше ${peak}`}`,
      ),
    launchedOnce: (time, amount) => capitalise(`${time}: запущено ${amount}.`),
    peak: (when, amount) => `${when} — ${amount}`,
    sharesTitle: (days, shares) => endSentence(`Частка збитих, ${days}: ${shares.join(", ")}`),
    shareOf: {
      drone: (share) => `${share} безпілотників`,
      "ballistic-missile": (share) => `${share} балістичних ракет`,
      "aeroballistic-missile": (share) => `${share} аеробалістичних ракет`,
      "cruise-missile": (share) => `${share} крилатих ракет`,
      "other-missile": (share) => `${share} інших ракет`,
    },
    sitesTitle: (site, nights, all) =>
      `${site} — місце запуску, яке звіти називали найчастіше: за ${f.count(nights, NIGHTS)} із ${f.number(all)}.`,
    hoursTitle: (hours, waves, all) =>
      `Найчастіше хвилі починалися о ${hours} за київським часом: ${f.number(waves)} із ${f.number(all)}, для яких вказано час.`,
    noSites: "У звітах за ці ночі місць запуску не названо.",
    noHours: "У звітах за ці ночі часу доби не вказано.",
    noShares: "Жоден звіт за ці ночі не подає обох чисел.",
    launchedChart: (days) => `Запущені безпілотники й ракети, ${days}`,
    sharesChart: (days) => `Частка збитих за класом, ${days}`,
    sitesChart: (days) => `Ночі, за які названо місця запуску, ${days}`,
    hoursChart: (days) => `Година початку хвиль, ${days}`,
    launchedOf: (family, launched) => `${family}: запущено ${launched}`,
    shareOfNumbers: (share, shotDown, launched) =>
      `${share} із ${f.number(launched)} (${f.number(shotDown)})`,
    shotDownOf: (shotDown, launched) => `${f.number(shotDown)} із ${f.number(launched)}`,
    overall: (share, launched) => `${share} із ${f.number(launched)}`,
    inHour: (hours, drones, missiles) => `${hours}: ${drones} і ${missiles}`,
    droneWaves: (count) =>
      f.count(count, {
        one: "# хвиля безпілотників",
        few: "# хвилі безпілотників",
        many: "# хвиль безпілотників",
        other: "# хвилі безпілотників",
      }),
    missileWaves: (count) =>
      f.count(count, {
        one: "# хвиля ракет",
        few: "# хвилі ракет",
        many: "# хвиль ракет",
        other: "# хвилі ракет",
      }),
    notWhole: "лише в межах вікна",
    afterWindow: "після обраної ночі, не пораховано",
    reportedOf: (reported, nights) =>
      `звіт є за ${f.count(reported, NIGHTS)} із ${f.number(nights)}`,
    noReport: "звіту в даних немає, а це не нуль",
    noneNamed: "у звітах таких хвиль не названо",
    contradicting: (waves) =>
      f.count(waves, {
        one: "# хвиля суперечить сама собі: збито і втрачено більше, ніж запущено",
        few: "# хвилі суперечать самі собі: збито і втрачено більше, ніж запущено",
        many: "# хвиль суперечать самі собі: збито і втрачено більше, ніж запущено",
        other: "# хвилі суперечать самі собі: збито і втрачено більше, ніж запущено",
      }),
    byDayOfEnd: (time, begun, over) =>
      `${time}: ${begun} — за ночами, що почалися в цей час, як рахує діаграма; ${over} — за нальотами з повідомлень командування, що в цей час закінчилися, як рахують місячні звіти.`,
    hint: "Наведіть на стовпчик або скористайтеся стрілками; клацання чи Enter переносить до найбільшої його ночі.",
    hoursHint: "Наведіть на стовпчик або скористайтеся стрілками.",
    sliders: {
      launched: "Стовпчик діаграми запущених безпілотників і ракет",
      shares: "Час на діаграмі часток збитих",
      hours: "Година на діаграмі початків",
    },
    keys: {
      noReport: "звіту немає, а це не нуль",
      later: "після обраної ночі",
      dot: "що більша крапка, то більше запущено; лінія — частка за всі ці ночі",
    },
    summed: (nights) =>
      `Стовпчик — це сума за ${f.count(nights, NIGHTS)}, щоб він не був тонший за точку екрана.`,
    authorities: (list) =>
      `Підсумовано головні звіти кожної ночі: ${list}. Звіти інших органів подано поруч і не додано.`,
    authority: (name, nights) => `${name}, ${f.count(nights, NIGHTS)}`,
    empty: "У даних немає звітів про нальоти за ці ночі.",
    emptyFiltered: "Жоден наліт за ці ночі не відповідає фільтру.",
    filtered: (shown, all) =>
      `Фільтр: ${f.number(shown)} із ${f.count(all, NIGHTS_GENITIVE)} з нальотом.`,
    sitesNote: (unnamed, all) =>
      `Ніч рахується раз для кожного місця, яке називає хвиля. Звіти називають місця разом і не кажуть, скільки звідки полетіло, тому безпілотники й ракети між ними не поділено, а сума ночей більша, ніж їх було.${unnamed === 0 ? "" : ` Місця не названо за ${f.count(unnamed, NIGHTS)} із ${f.number(all)}.`}`,
    sitesKeys: {
      drone: "ночі, коли звідти летіли безпілотники",
      missile: "ночі, коли звідти летіли ракети",
    },
    hoursNote: (untimed) =>
      `Початок, як його подає звіт, часто один для всіх хвиль нальоту.${untimed === 0 ? "" : ` Без часу доби, а тому не враховано: ${f.count(untimed, WAVES)}.`}`,
    howTitle: "Як пораховано ці числа",
    how: [
      "За ночами нальотів, від 15:00 до 15:00 за київським часом; ніч належить до тижня чи місяця, у якому вона почалася, тиждень починається з понеділка. Місячний звіт рахує за днем, коли наліт закінчився, тому його суми інші: за повний місяць подано обидві.",
      "Безпілотники — далекобійні ударні, тобто типу «Шахед», разом з імітаторами, коли звіт їх зараховує; ракети — усіх класів. Фронтових і розвідувальних безпілотників, бомб та всього іншого не пораховано.",
      "Ні збито, ні втрачено: запущено, а за звітом не збито й не втрачено; таке влучило, схибило або ще летіло. Коли звіт подає лише одне з двох чисел або суперечить сам собі, решту показано як несказане.",
      "Частка збитих — збиті, поділені на запущені, лише за тими хвилями, для яких звіт подає обидва числа й не суперечить сам собі. Втрачених або придушених у ній немає.",
    ],
    dash: "–: у звітах не названо або не повідомлено.",
    download: "Завантажити CSV",
    columns: { period: "Час", site: "Місце", nights: "Ночі", hour: "Година", waves: "Хвилі" },
    file: "Запущено та наслідок, за класом",
    tables: {
      launched: "Таблиця: запущено, за класом",
      drone: "Таблиця: безпілотники за наслідком",
      missile: "Таблиця: ракети за наслідком",
      shares: "Таблиця: частка збитих, зі скількох і скільки збито",
      sites: "Таблиця: ночі, за які названо місце",
      hours: "Таблиця: хвилі за годиною початку, за київським часом",
    },
  },

  towns: {
    asOf: (day) =>
      endSentence(`Від центру міста до лінії фронту, якою її намалювало джерело на вечір ${day}`),
    sort: "Порядок",
    sorts: { now: "найближчі нині", window: "найближче у вікні", name: "назва" },
    km: (distance) => `${distance} км`,
    inside: "в окупації",
    noOutline: "немає контуру",
    noOutlineOn: (day) => endSentence(`У даних немає контуру на вечір ${day}`),
    leastInWindow: (distance, day) => `найменше ${distance}, ${day}`,
    unchangedInWindow: "у цьому вікні не змінилася",
    reachedInWindow: (day) => `лінія перейшла через центр, ${day}`,
    leftInWindow: (day) => `центр звільнено, ${day}`,
    insideThroughout: "в окупації весь час",
    chart: (from, to) => `Відстань від ${from} до ${to}`,
    charts: (from, to) =>
      `Малі діаграми: відстань від ${from} до ${to}, кожна у своєму масштабі. Тонка лінія — лінія фронту; під нею центр в окупації. Штриховка: нового контуру немає.`,
    toTheLine: (day) => `до лінії фронту ввечері ${day}`,
    overTime: (farthest) => `За весь час, щонайбільше ${farthest}:`,
    onEvening: (day) => `Увечері ${day}`,
    inWindow: "У вікні",
    oblast: "Область",
    loading: "Завантажуємо міста …",
  },

  kyivView: {
    nights: (days, count) =>
      count === 1 ? `Ніч, що почалася ${days}` : `${f.count(count, NIGHTS)}, що почалися ${days}`,
    show: "Показати Київ на мапі",
    withHits: (nights, of, places) =>
      `Місця влучань у Києві та довкола відомі за ${f.number(nights)} з ${f.count(of, NIGHTS_GENITIVE)}: ${f.count(places, PLACES)}.`,
    placesLoading: "Завантажуємо місця влучань …",
    collectionEnds: (night) =>
      endSentence(`Зібрання місць влучань закінчується ніччю ${f.night(night)}`),
    goThere: "Перейти туди",
    noHits: "У зібранні немає місць влучань у Києві та довкола за ці ночі.",
    hitsNote:
      "Наскільки зібрано з повідомлень, разом із падінням уламків; те саме місце за дві ночі рахується двічі. Відсутність у зібранні не означає, що влучань не було.",
    districts: "За районами",
    district: (name) => `${name} район`,
    places: (count) => f.count(count, PLACES),
    noPlaces: "невідомо",
    noDistrict: "У місті, район не названо",
    oblast: "Довкола міста, Київська область",
    morePlaces: (count) =>
      f.count(count, {
        one: "ще # місце",
        few: "ще # місця",
        many: "ще # місць",
        other: "ще # місця",
      }),
    tolls: "Загиблі й поранені, за повідомленнями",
    tollsUnfiltered: "Фільтр нальотів на ці дані не діє.",
    noAttacks: "У таблиці втрат немає атак за ці ночі.",
    tollOf: "Охоплення",
    scopes: {
      city: "місто",
      "city-district": "один район міста",
      oblast: "область",
      "not-stated": "охоплення не вказано",
    },
    attacks: "атаки",
    killed: "загинуло",
    injured: "поранено",
    inAttacks: (attacks) => `за ${f.count(attacks, ATTACKS_ACCUSATIVE)}`,
    tollsNote:
      "Суми за окремими повідомленнями, часто зробленими невдовзі після атаки; пізніші підрахунки можуть бути більшими. Дані про місто й про область не додаються.",
    withoutToll: (without, of) =>
      `Для ${f.number(without)} з ${f.count(of, { one: "# атаки", few: "# атак", many: "# атак", other: "# атаки" })} даних про загиблих і поранених не знайдено, що не означає нуль.`,
    attackList: (count) =>
      f.count(count, {
        one: "# атака з джерелом",
        few: "# атаки, кожна з джерелом",
        many: "# атак, кожна з джерелом",
        other: "# атаки, кожна з джерелом",
      }),
    attackToll: (scope, killed, injured) => `${scope}: загинуло ${killed}, поранено ${injured}`,
    noToll: "даних не знайдено",
  },

  calendar: {
    heading: "Календар ночей",
    colourBy: "Колір клітинок показує",
    measures: { size: "розмір нальоту, Україна", places: "влучання, Київ" },
    explained: {
      size: "Безпілотники й ракети, запущені по всій Україні, за головним звітом ночі.",
      places: "Місця влучань у Києві та Київській області, наскільки зібрано.",
    },
    years: "Перейти до року",
    year: (year) => `Ночі ${year} року`,
    date: "День",
    months: ["січ", "лют", "бер", "кві", "тра", "чер", "лип", "сер", "вер", "жов", "лис", "гру"],
    missing: {
      size: "у даних немає загальнонаціонального звіту, що не означає нуль",
      places: "у зібранні немає місць влучань, що не означає нуль",
    },
    missingKey: { size: "немає звіту", places: "невідомо" },
    filtered: "відсіяно фільтром",
    under: (bound) => `до ${f.number(bound)}`,
    between: (from, to) => (from === to ? f.number(from) : `${f.number(from)}–${f.number(to)}`),
    over: (from) => `${f.number(from)} і більше`,
    playhead: "обрана ніч",
    hint: "Стовпець — місяць, клітинка — ніч, що почалася того дня. Стрілки переходять на день і місяць, Page Up і Page Down — на рік; Enter або клацання відкриває ніч.",
  },

  ladder: {
    heading: "Сходи рекордних нальотів",
    explained: (day) =>
      `${endSentence(`Кожен наліт, що на той час був найбільшим за війну (безпілотники й ракети разом), до ночі ${day}`)} Без фільтра.`,
    none: "До цієї ночі в даних немає жодного нальоту.",
    stood: (days) => `протримався ${f.count(days, DAYS)}`,
    standing: (days) => `тримається вже ${f.count(days, DAYS)}`,
    fresh: "встановлено цієї ночі",
    next: (night, size) => `Наступний рекорд: ніч ${f.night(night)}, ${f.number(size)}`,
    earlier: (count) =>
      f.count(count, {
        one: "# попередній рекорд",
        few: "# попередні рекорди",
        many: "# попередніх рекордів",
        other: "# попереднього рекорду",
      }),
  },

  oblastTable: {
    nights: (days) => `Ночі, що почалися ${days}`,
    allUkraine: (nights, of) =>
      `За ${f.number(nights)} з ${f.count(of, NIGHTS_GENITIVE)} зі звітом названо всю Україну; їх не розподілено між областями.`,
    noNights: "У даних немає звітів про нальоти за ці ночі.",
    colour: "Розфарбувати області на мапі",
    caption: (days) => `Ночі, за які названо кожну область, ${days}`,
    columns: { name: "Область", target: "ціль", affected: "влучання", nights: "разом" },
    notNamed: "не названо",
    note: "Ночі, за які головний звіт назвав область або місце в ній ціллю чи місцем влучання; ніч рахується один раз, тож «разом» — не сума. Названі регіони, як-от південь, не належать жодній області. «Не названо» не означає, що атак не було.",
  },

  filter: {
    open: "Фільтр",
    openWith: (count) =>
      `Фільтр, ${f.count(count, { one: "# умова", few: "# умови", many: "# умов", other: "# умови" })}`,
    title: "Фільтр нальотів і ударів",
    nights: (shown, all) =>
      `${f.number(shown)} з ${f.count(all, { one: "# ночі", other: "# ночей" })}`,
    strikes: (shown, all) =>
      `${f.number(shown)} з ${f.count(all, { one: "# місця удару", other: "# місць ударів" })}`,
    clear: "Скинути фільтр",
    notAmong: "Ночі, яку видно, серед них немає.",
    ofAllUkraine: (nights) =>
      `Не враховано ще ${f.count(nights, { one: "# ніч", few: "# ночі", many: "# ночей", other: "# ночі" })}, за які звіти називають Україну загалом.`,
    conditions: "Що відібрано",
    remove: (condition) => `Прибрати умову «${condition}»`,
    unknown: (id) => `немає в даних: ${id}`,
    facets: {
      classes: "Клас зброї",
      models: "Модель зброї",
      sites: "Місце запуску",
      oblasts: "Область, названа ціллю або ураженою",
    },
    any: "будь-що",
    chosen: (count) => `вибрано: ${f.number(count)}`,
    find: "Знайти у списку",
    notFound: "Такої назви немає.",
    nightsOfOption: (count) =>
      f.count(count, { one: "# ніч", few: "# ночі", many: "# ночей", other: "# ночі" }),
    size: "Безпілотників і ракет за ніч, щонайменше",
    hits: "Місця влучань за звітом",
    hitsChoices: { any: "будь-які", with: "є", without: "немає" },
    hitsNote: "Ночі, за які звіт не подає такого числа, не належать до жодних.",
    note: "Хвилі, які не відібрано, зникають із мапи, графіків, списку та чисел. Місце за розміром і рекорди рахуються за цілими ночами.",
    from: (site) => `звідки: ${site}`,
    atLeast: (count) => `щонайменше ${f.number(count)} за ніч`,
    withHits: "з влучаннями",
    withoutHits: "без влучань за звітом",
    ofDrones: (count) => `з ${f.count(count, { one: "# безпілотника", other: "# безпілотників" })}`,
    ofMissiles: (count) => `з ${f.count(count, { one: "# ракети", other: "# ракет" })}`,
  },

  list: {
    lists: { raids: "Нальоти", strikes: "Місця ударів" },
    choose: "Який список",
    caption: { raids: "Ночі нальотів", strikes: "Місця влучань" },
    columns: {
      night: "Ніч",
      launched: "запущено",
      drones: "безпілот\u00adників",
      missiles: "ракет",
      "shot-down": "збито",
      lost: "втрачено",
      hits: "влучань",
      named: "Названо ціллю або ураженим",
      place: "Місце",
      oblast: "Область",
      weapon: "Зброя",
      kind: "Що уражено",
      precision: "Відомо до",
      killed: "загиблих",
      injured: "поранених",
    },
    precisions: {
      exact: "точного місця",
      street: "вулиці",
      neighbourhood: "мікрорайону",
      district: "району міста",
      settlement: "населеного пункту",
      raion: "району",
      oblast: "області",
      region: "регіону",
      country: "країни",
    },
    empty: "Фільтр не залишає нічого з цього списку.",
    hint: "Стрілки — рух, Enter — вибір. – означає «не повідомлено»; такі рядки стоять останніми.",
    hitsNote: "Місця влучань — за цілим звітом, хоч би яким був фільтр.",
    download: "Завантажити CSV",
  },

  search: {
    label: "Шукати ніч, місце або зброю",
    placeholder: "Ніч, місце, зброя",
    results: "Знайдено",
    kinds: {
      night: "ніч",
      site: "місце запуску",
      area: "район цілі",
      town: "місто: відстань до фронту",
      strikes: "місця влучань",
      class: "клас зброї: показати лише його нальоти",
      model: "модель зброї: показати лише її нальоти",
      claim: "що кажуть інші",
    },
    strikes: (count) =>
      f.count(count, { one: "# удар", few: "# удари", many: "# ударів", other: "# удару" }),
    nothing: "Нічого не знайдено. Спробуйте дату, як-от 3 липня 2025, місце або зброю.",
    loading: "Складаємо покажчик …",
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
    minute: "повідомлено з годиною та хвилиною",
    night: "відома лише ніч",
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

  strikeList: {
    noWeapon: "зброя невідома",
    noTarget: "вид цілі невідомий",
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

  help: {
    open: "Клавіші й довідка",
    title: "Клавіші й довідка",
    touch: "Пальцем",
    gestures: [
      "Шкала часу: тягніть, щоб іти ніч за ніччю; двома пальцями — менше або більше днів.",
      "Мапа: тягніть, щоб рухати, двома пальцями — масштаб; торкніться позначки, щоб дізнатися, що про неї відомо.",
      "Панель: тягніть її ручку вгору чи вниз; вкладки й широкі таблиці гортайте вбік.",
    ],
    singleKeys: "Окремі літери, цифри й знаки — це скорочення",
    singleKeysNote: "Якщо вони заважають диктуванню чи іншому засобу, вимкніть їх.",
    method: "Що я бачу?",
    places: [
      {
        where: "Будь-де на сторінці",
        keys: [
          [["←", "→"], "на ніч назад, уперед"],
          [["Page Up", "Page Down"], "на тиждень уперед, назад"],
          [["J", "L"], "на тиждень назад, уперед"],
          [[",", "."], "попередня, наступна ніч нальоту"],
          ...TIME_KEYS,
          [["/"], "пошук"],
          [["F"], "на весь екран, як показ"],
          [["Esc"], "закрити відкрите"],
          [["?"], "ця довідка"],
        ],
      },
      {
        where: "На шкалі часу",
        keys: [
          [["←", "→"], "на ніч назад, уперед"],
          [["Page Up", "Page Down"], "на 30 днів уперед, назад"],
          [["Home", "End"], "перший і останній день"],
          [["+", "−"], "менше, більше днів у полі зору"],
        ],
      },
      ON_THE_MAP,
      {
        where: "У вкладках, списках і графіках",
        keys: [
          [["←", "→", "↑", "↓"], "рухатися всередині"],
          [["Enter"], "вибрати"],
        ],
      },
      {
        where: "Під час показу, зокрема з пульта",
        keys: [
          [["Page Down", "Page Up"], "наступна, попередня ніч нальоту"],
          [["Пробіл"], "відтворити й зупинити"],
          [[".", "B"], "погасити екран і показати знову"],
          [["Esc", "F"], "вийти"],
        ],
      },
    ],
    stagePlaces: [
      {
        where: "Будь-де під час показу",
        keys: [
          [["Page Down", "Page Up"], "наступна, попередня ніч нальоту, зокрема з пульта"],
          [["→", "←"], "наступна, попередня ніч нальоту"],
          [["J", "L"], "на тиждень назад, уперед"],
          ...TIME_KEYS,
          [[".", "B"], "погасити екран і показати знову"],
          [["Esc"], "закрити відкрите, інакше вийти"],
          [["F"], "вийти"],
          [["?"], "ця довідка"],
        ],
      },
      {
        where: "На шкалі часу",
        keys: [
          [["←", "→"], "на ніч назад, уперед"],
          [["Home", "End"], "перший і останній день"],
          [["+", "−"], "менше, більше днів у полі зору"],
        ],
      },
      ON_THE_MAP,
    ],
  },

  shortcuts: {
    skip: "Перейти",
    toTimeline: "До шкали часу",
    toMap: "До мапи",
    toDetails: "До подробиць",
    more: "Більше",
    share: "Поділитися",
    blank: "Екран погашено. B, крапка або клацання повертають зображення.",
  },

  firstUse: {
    what: "Нальоти, удари й фронт на одному годиннику: тягніть шкалу часу або натисніть відтворення.",
    dataUntil: (lastRaid, lastOutline) =>
      `Дані про нальоти закінчуються ніччю ${f.days(lastRaid, lastRaid + 1)}, про фронт — ${f.shortDay(lastOutline)}`,
  },

  sheet: {
    handle: (stop) => `Висота панелі: ${SHEET_STOPS[stop]}. Натисніть, щоб змінити.`,
  },

  mapInWords: {
    heading: "Мапа словами",
    whole: "У полі зору: уся Україна.",
    near: (place, zoom) => `У полі зору: околиці міста ${place}, масштаб ${zoom}.`,
    flow: (weapon, parts) =>
      `${weapon.charAt(0).toUpperCase()}${weapon.slice(1)}: ${parts.join(", ")}.`,
    launched: (count) => `запущено ${count}`,
    from: (sites) => `звідки: ${sites}`,
    noSites: "місць запуску не повідомлено, тож потоку не показано",
    at: (targets) => `куди: ${targets}`,
    allUkraine: "куди: Україна загалом",
    more: (count) => f.count(count, { other: "ще #" }),
    noFlows: "Безпілотників чи ракет за цю ніч на мапі немає.",
    strikes: (count, parts) => `${f.count(count, PLACES)} у вікні: ${parts.join(", ")}.`,
    strikesTo: (count, precision) => `${f.number(count)} з точністю до ${precision}`,
    noStrikes: "У зібранні немає місць влучань за цей час, що не означає, що їх не було.",
    off: (layers) => `Вимкнено: ${layers}.`,
  },

  embed: {
    fullView: "Відкрити повну мапу",
    sources:
      "Джерела: звіти Повітряних Сил ЗСУ, оцифрував П. Іванюк; DeepState; Bellingcat; власне зібрання щодо Києва",
    sourcesTo: (sources) => `Джерела: ${sources.join("; ")}`,
    sourceTo: {
      raids: (day) => `звіти Повітряних Сил, оцифрував П. Іванюк, до ${day}`,
      front: (day) => `DeepState, до ${day}`,
      incidents: (day) => `Bellingcat, до ${day}`,
      kyiv: (day) => `власне зібрання щодо Києва, до ${day}`,
    },
    raidHours: (from, to) => `Наліт ${from} – ${to} за київським часом`,
    noRaidHours: "Години нальоту не повідомлено",
    report: "звіт:",
    key: "Умовні знаки",
    hitTonight: (count) => `${f.count(count, PLACES)} цієї ночі`,
    hitBefore: (count, day) => `${f.number(count)} раніше, від ${day}`,
    tonight: "уражено цієї ночі",
    before: (day) => `раніше, від ${day}`,
    dayKnown: "порожній: відомий лише день",
    lines: "лінії з’єднують названі у звітах місця; це не маршрути",
    area: "район, названий у звіті, без точного місця",
  },

  present: {
    launched: "безпілотників і ракет запущено",
    leave: "Завершити показ",
    hint: "PageDown і PageUp — від нальоту до нальоту, пробіл — відтворення, Esc — вихід",
    wholeNight: "Повідомлено за всю ніч: жоден звіт не каже, що сталося до якої хвилини.",
    eveningToEvening: "Від вечора до вечора",
    netChange: "різниця площі, яку окупувала Росія",
    key: "Умовні позначення",
    placesHit: (count) => `${f.count(count, PLACES)} цієї ночі, наскільки зібрано (число на мапі)`,
    placesHitBefore: (count, day) => `${f.number(count)} у попередні ночі, від ${day}`,
  },

  loading: {
    parts: {
      raids: "нальоти",
      front: "фронт",
      strikes: "місця ударів",
      basemap: "основа мапи",
    },
    program: "Програма цієї сторінки ще завантажується.",
    still: (parts, come, all) =>
      `Повільна мережа: ще завантажуються ${parts}; отримано файлів: ${f.number(come)} з ${f.number(all)}.`,
  },

  failure: {
    offline: (raids, front) =>
      `Немає мережі. Показано збережене з останнього відвідування (нальоти до ${raids}, фронт до ${front}).`,
    noWebGl:
      "Цей браузер не може намалювати мапу (немає WebGL 2). Числа, шкала часу й панель усе одно працюють.",
    webGlLost:
      "Пристрій більше не дає малювати мапу (відібрано WebGL 2). Числа, шкала часу й панель усе одно працюють.",
    mapFailed: "Мапу не вдалося намалювати. Числа, шкала часу й панель усе одно працюють.",
    mapNotLoaded:
      "Програму, що малює мапу, не вдалося завантажити. Числа, шкала часу й панель усе одно працюють.",
    panelNotLoaded: (panel) => `Панель «${panel}» не вдалося завантажити. Решта працює.`,
    searchNotLoaded: "Програму пошуку не вдалося завантажити. Решта працює.",
    cardNotLoaded: "Відомості про цю позначку не вдалося завантажити. Решта працює.",
    screenNotLoaded: "Цей вигляд не вдалося завантажити.",
    languageNotLoaded:
      "Тексти цією мовою не вдалося завантажити; сторінка залишилася такою, як була.",
    reload: "Завантажити сторінку знову",
    dataset: {
      manifest: "Дані не вдалося завантажити",
      raids: "Нальоти не вдалося завантажити",
      strikes: "Місця ударів не вдалося завантажити",
      front: "Фронт не вдалося завантажити",
      basemap: "Тло мапи не вдалося завантажити",
      frontearlier: "Фронт до липня 2024 року не вдалося завантажити",
      greyzone: "Сіру зону не вдалося завантажити",
      annotations: "Заяви, дані про загиблих і поранених та виправлення не вдалося завантажити",
      towns: "Міста не вдалося завантажити",
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
    unknownVersion: (found) =>
      `Адреса має версію ${found}, якої ця сторінка не знає; її прочитано, наскільки можливо. Якщо перезавантажити сторінку, може відкритися новіша.`,
    outsideData: (found, from, to) =>
      `Адреса просить ${found}, чого немає в даних (вони від ${from} до ${to}).`,
    dismiss: "Закрити",
  },
};

function inBrackets(text: string | null): string {
  return text === null ? "" : ` (${text})`;
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase("uk") + text.slice(1);
}

/** A date may end in "р." and needs no second full stop. */
function endSentence(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

function withoutNumber(forms: PluralForms): PluralForms {
  const bare = Object.entries(forms).map(([category, form]) => [category, form.replace("# ", "")]);
  return Object.fromEntries(bare) as PluralForms;
}
