/** Redirects, disambiguation pages and other pages that are about no item of the tables. */
import type { WikiPage } from '../worldTypes';
import { MARKUP_ITEM } from './hostile';

export type OddPage = Omit<WikiPage, 'pageid' | 'ns'> & { readonly language: string };

/** `from -> to`, with `#fragment` where the redirect leads into a section. */
const REDIRECTS: Readonly<Record<string, string>> = {
  en: `
    Kiev -> Kyiv
    Kyyiv -> Kyiv
    Kyiv, Ukraine -> Kyiv
    City of Kyiv -> Kiev
    Nato -> NATO
    North Atlantic Treaty Organization -> NATO
    North Atlantic Treaty Organisation -> NATO
    Truss -> Liz Truss
    Elizabeth Truss -> Liz Truss
    Kuleba -> Dmytro Kuleba
    Dmitry Kuleba -> Dmytro Kuleba
    Putin -> Vladimir Putin
    President Putin -> Vladimir Putin
    Biden -> Joe Biden
    Trump -> Donald Trump
    Zelensky -> Volodymyr Zelenskyy
    Volodymyr Zelensky -> Volodymyr Zelenskyy
    Sergei Lavrov -> Sergey Lavrov
    Kremlin -> Moscow Kremlin
    The Kremlin -> Moscow Kremlin
    Number 10 -> 10 Downing Street
    No 10 -> 10 Downing Street
    The White House -> White House
    Washington DC -> Washington, D.C.
    UK -> United Kingdom
    Britain -> United Kingdom
    US -> United States
    U.S. -> United States
    USA -> United States
    United States of America -> United States
    UN -> United Nations
    EU -> European Union
    IMF -> International Monetary Fund
    ECB -> European Central Bank
    WHO -> World Health Organization
    World Health Organisation -> World Health Organization
    Foreign Office -> Foreign, Commonwealth and Development Office
    Houston, Texas -> Houston
    Lodz -> Łódź
    Tayyip Erdogan -> Recep Tayyip Erdoğan
    Recep Tayyip Erdogan -> Recep Tayyip Erdoğan
    Erdoğan -> Recep Tayyip Erdoğan
    Türkiye -> Turkey
    Lagarde -> Christine Lagarde
    Draghi -> Mario Draghi
    Merkel -> Angela Merkel
    Scholz -> Olaf Scholz
    Whitehall lockdown parties -> Boris Johnson#Premiership
    Partygate -> Boris Johnson#Premiership
    Minister of Foreign Affairs of Ukraine -> Minister of Foreign Affairs (Ukraine)
    New York Times -> The New York Times
    The Carter Center -> Carter Center
    Real Madrid -> Real Madrid CF
    Manchester United -> Manchester United F.C.
    Manchester City -> Manchester City F.C.
    Bayern Munich -> FC Bayern Munich
    FBI -> Federal Bureau of Investigation
    Bundesbank -> Deutsche Bundesbank
    Uefa -> UEFA
    Euro 2024 -> UEFA Euro 2024
    Wembley -> Wembley Stadium
    Odessa -> Odesa
    Galveston -> Galveston, Texas
    Austin -> Austin, Texas
    Frankfurt am Main -> Frankfurt
    Beryl -> Hurricane Beryl
    Whitmire -> John Whitmire
    Shakespeare -> William Shakespeare
    Caesar -> Julius Caesar
    Peking -> Beijing
    Round and round -> Round and round again
    Round and round again -> Round and round
  `,
  uk: `
    Дмитро Кулеба -> Кулеба Дмитро Іванович
    Кулеба -> Кулеба Дмитро Іванович
    Андрій Сибіга -> Сибіга Андрій Іванович
    Сибіга -> Сибіга Андрій Іванович
    Володимир Зеленський -> Зеленський Володимир Олександрович
    Зеленський -> Зеленський Володимир Олександрович
    Денис Шмигаль -> Шмигаль Денис Анатолійович
    Шмигаль -> Шмигаль Денис Анатолійович
    Руслан Стефанчук -> Стефанчук Руслан Олексійович
    Стефанчук -> Стефанчук Руслан Олексійович
    Юлія Свириденко -> Свириденко Юлія Анатоліївна
    Віталій Кличко -> Кличко Віталій Володимирович
    Вадим Пристайко -> Пристайко Вадим Володимирович
    Володимир Путін -> Путін Володимир Володимирович
    Верховна Рада -> Верховна Рада України
    Рада -> Верховна Рада України
    МЗС -> Міністерство закордонних справ України
    США -> Сполучені Штати Америки
    ЄС -> Європейський Союз
  `,
  de: `
    Scholz -> Olaf Scholz
    Merkel -> Angela Merkel
    Steinmeier -> Frank-Walter Steinmeier
    Bundestag -> Deutscher Bundestag
    SPD -> Sozialdemokratische Partei Deutschlands
    CDU -> Christlich Demokratische Union Deutschlands
    Kiew -> Kyjiw
    EZB -> Europäische Zentralbank
    USA -> Vereinigte Staaten
    Großbritannien -> Vereinigtes Königreich
    Wladimir Putin -> Wladimir Wladimirowitsch Putin
    Nato -> NATO
    EU -> Europäische Union
    Bundeskanzler -> Bundeskanzler (Deutschland)
    Bundespräsident -> Bundespräsident (Deutschland)
  `,
  ar: `
    أردوغان -> رجب طيب أردوغان
    إردوغان -> رجب طيب أردوغان
    عنتاب -> غازي عنتاب
    سورية -> سوريا
  `,
};

function readRedirect(language: string, line: string): OddPage {
  const [title = '', target = ''] = line.split(' -> ').map((part) => part.trim());
  const [to = '', fragment] = target.split('#');
  return { language, title, redirect: { to, ...(fragment ? { fragment } : {}) } };
}

const redirects = Object.entries(REDIRECTS).flatMap(([language, text]) =>
  text
    .trim()
    .split('\n')
    .map((line) => readRedirect(language, line)),
);

/** Names that several things bear: nothing may be linked without more to go by. */
const DISAMBIGUATIONS: readonly OddPage[] = [
  ['en', 'Georgia', 'Georgia most often means a country in the Caucasus or a US state.'],
  ['en', 'Mercury', 'Mercury may be a planet, a chemical element, a Roman god or a singer.'],
  ['en', 'Johnson', 'Johnson is a surname borne by many people.'],
  ['en', 'Radev', 'Radev is a Bulgarian surname.'],
  ['en', 'Washington', 'Washington may be a city, a state or a president.'],
  ['en', 'AP', 'AP may be a news agency, an exam or an access point.'],
  ['en', 'Carter', 'Carter is a surname and a given name.'],
  ['en', 'Kane', 'Kane is a surname borne by many people.'],
  ['en', 'Bellingham', 'Bellingham is a surname and the name of several towns.'],
  ['en', 'New York', 'New York may be a city or a state.'],
  ['en', 'Dan Patrick', 'Dan Patrick may be a politician or a sportscaster.'],
  ['en', 'Ben Wallace', 'Ben Wallace may be a politician or a basketball player.'],
  ['de', 'Georgien (Begriffsklärung)', 'Georgien bezeichnet mehreres.'],
  ['uk', 'Джонсон', 'Джонсон – поширене англійське прізвище.'],
].map(([language = '', title = '', extract = '']) => ({
  language,
  title,
  extract,
  disambiguation: true,
}));

/** Pages that make trouble: no item, no text, markup in the summary, an interwiki redirect. */
const TROUBLE: readonly OddPage[] = [
  {
    language: 'en',
    title: 'Mallory in markup',
    item: MARKUP_ITEM,
    description: '<i>a person</i>',
    extract: 'Mallory is text.',
    extractHtml:
      '<p><img src=x onerror="window.__hostile=1"><script>window.__hostile=1</script><b>Mallory</b> is text.</p>',
  },
  { language: 'en', title: 'A page without an item', extract: 'This page has no item yet.' },
  {
    language: 'en',
    title: 'Kulebiaka',
    redirect: { to: 'Кулеб’яка', interwiki: 'uk' },
  },
];

export const ODD_PAGES: readonly OddPage[] = [...redirects, ...DISAMBIGUATIONS, ...TROUBLE];
