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
  netOver: (dates) => `різниця, ${dates}`,
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
      towns: "Міста: відстань до фронту",
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
  },

  timeline: {
    label: "Час",
    slider: "Ніч нальоту",
    sliderSince: "Початок вікна",
    sliderA: "A: раніший вечір",
    sliderB: "B: ніч нальоту",
    evening: (day) => `Вечір ${day}`,
    sliderValue: (night, what) => `Ніч ${f.night(night)}: ${what}`,
    previous: "Попередня ніч нальоту",
    next: "Наступна ніч нальоту",
    play: "Відтворити",
    pause: "Пауза",
    speed: "Швидкість",
    speedOption: (nights) => `${f.count(nights, NIGHTS)} за секунду`,
    dateField: "До ночі, що почалася",
    drones: "безпілотників за ніч",
    missiles: "ракет за ніч",
    front: "фронт, км² на тиждень",
    upTo: (top) => `до ${top}`,
    missing: "штриховка: немає звіту чи контуру, а не нуль",
    chart: (from, to, largest) =>
      `Безпілотники й ракети, запущені за ніч, від ${from} до ${to}. Найбільше: ${largest}.`,
  },

  window: {
    heading: "За який час порівнюємо фронт",
    kinds: {
      day: "Один день",
      moving: "Останні дні",
      since: "Від дати",
      compare: "A проти B",
    },
    explained: {
      day: "Цей вечір проти попереднього",
      moving: "Цей вечір проти вечора на стільки днів раніше",
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
          return `${f.count(window.days, DAYS)} до ${f.shortDay(to)}`;
        case "since":
          return `${f.shortDay(from)} — ${f.shortDay(to)}`;
        case "compare":
          return `A ${f.shortDay(from)}, B ${f.shortDay(to)}`;
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
    tabs: { raid: "Наліт", front: "Фронт", towns: "Міста", about: "Про мапу" },
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

  towns: {
    asOf: (day) =>
      endSentence(`Від центру міста до лінії фронту, якою її намалювало джерело на вечір ${day}`),
    sort: "Порядок",
    sorts: { now: "найближчі нині", window: "найближче у вікні", name: "назва" },
    km: (distance) => `${distance} км`,
    inside: "усередині контуру",
    noOutline: "немає контуру",
    noOutlineOn: (day) => endSentence(`У даних немає контуру на вечір ${day}`),
    leastInWindow: (distance, day) => `найменше ${distance}, ${day}`,
    reachedInWindow: (day) => `лінія перейшла через центр, ${day}`,
    leftInWindow: (day) => `центр звільнено, ${day}`,
    insideThroughout: "усередині весь час",
    chart: (from, to) => `Відстань від ${from} до ${to}`,
    charts: (from, to) =>
      `Малі діаграми: відстань від ${from} до ${to}, кожна у своєму масштабі. Тонка лінія — лінія фронту; під нею центр усередині контуру. Штриховка: нового контуру немає.`,
    distanceNow: "Цього вечора",
    toTheLine: (distance) => `${distance} до лінії`,
    inWindow: "У вікні",
    oblast: "Область",
    loading: "Завантажуємо міста …",
    failed: "Міста не вдалося завантажити.",
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
      frontearlier: "Фронт до липня 2024 року не вдалося завантажити",
      greyzone: "Сіру зону не вдалося завантажити",
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
    outsideData: (found, from, to) =>
      `Адреса просить ${found}; дані охоплюють час від ${from} до ${to}.`,
    dismiss: "Закрити",
  },
};

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
