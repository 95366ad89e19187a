/** Descriptions of items and pages that stand for no thing in the world. */

/** Descriptions of pages that are a list of those who bear a name. English Wikipedia's words. */
const NAME_LIST =
  /^(?:(?:family|given|first|last|male given|female given|masculine given|feminine given|personal) name|surnames?|(?:name|surname|given name) list|names? list|topics referred to by the same term|list of people with the same .*|index of articles associated with the same name)\b/i;

/** Standard descriptions of items about names, as bots write them. */
const OTHER_LANGUAGES: ReadonlySet<string> = new Set([
  'familienname',
  'vorname',
  'männlicher vorname',
  'weiblicher vorname',
  'nom de famille',
  'prénom',
  'prénom masculin',
  'prénom féminin',
  'apellido',
  'nombre masculino',
  'nombre femenino',
  'cognome',
  'cognome italiano',
  'prenome maschile',
  'prenome femminile',
  'sobrenome',
  'achternaam',
  'jongensnaam',
  'meisjesnaam',
  'nazwisko',
  'imię męskie',
  'imię żeńskie',
  'прізвище',
  "чоловіче особове ім'я",
  "жіноче особове ім'я",
  'фамилия',
  'мужское имя',
  'женское имя',
  'efternamn',
  'etternavn',
  'efternavn',
  'sukunimi',
  'příjmení',
]);

/**
 * What Wikidata's standard descriptions call Wikimedia's own pages (disambiguation, list, category,
 * template and the like), from the first word on: people and organisations have to do with
 * Wikimedia too.
 */
const META: readonly RegExp[] = [
  /^wikimedia (?:[\w-]+ ){0,3}(?:disambiguation|list|(?:meta)?category|template|module|portal|project page|duplicated (?:item|page)|duplicate item|internal item)\b/i,
  /^wikimedia-(?:begriffsklärung|liste?\b|listart|kategori|vorlage|modul|portal|navigations|projektseite|doorverwijs|lijst|categorie|sjabloon|förgrening|mall?\b|peker|flertydig|skabelon|täsmennys|luettelo|luokka|malline)/i,
  /^wikinews[ -]arti(?:cle|kel)\b|^art\S+ (?:de|di|da) wikinews\b/i,
  // French, Spanish, Italian, Portuguese, Polish, Czech, Swedish.
  /^(?:page d['’]homonymie|page de (?:liste|catégorie)|liste|catégorie|modèle|module|portail|página de desambigua(?:ción|ção)|art[íi](?:culo|go) de lista|lista|categor[íi]a|plantilla|predefinição|pagina di disambiguazione|template|strona ujednoznaczniająca|kategoria|szablon|rozcestník|seznam|kategorie|šablona|förgreningssida)\b[^,;]{0,25}\bwikim[eé]dia\b/iu,
  // Ukrainian, Russian.
  /^(?:сторінка значень|стаття-список|список|категорія|категория|шаблон|модуль|портал|страница значений|страница разрешения неоднозначностей|статья-список)[^,;]{0,25}(?:вікімедіа|викимедиа)/i,
  // Hebrew, Arabic, Chinese, Japanese.
  /^(?:דף פירושונים|ערך רשימה|רשימ|קטגורי|תבנית|יחידה|פורטל)[^,;]{0,25}ויקימדיה/,
  /^(?:صفحة توضيح|قائمة|تصنيف|قالب|وحدة|بوابة)[^،;]{0,25}ويكيميديا/,
  /^[维維]基媒[体體](?:项目|項目|计划|計劃)?(?:消歧[义義]|列表|分[类類]|模板|模[块塊])/,
  /^ウィキメディアの?(?:曖昧さ回避|一覧|カテゴリ|テンプレート|モジュール|ポータル)/,
];

/** Does this description say that the page or item is about a name, or about Wikipedia itself? */
export const isAboutNames = (description: string | null): boolean =>
  description !== null &&
  (NAME_LIST.test(description) ||
    OTHER_LANGUAGES.has(description.toLowerCase()) ||
    META.some((pattern) => pattern.test(description)));
