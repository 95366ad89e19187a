/**
 * Items that no honest table would hold, all with invented ids above Q1900000000, for what a
 * client must survive: markup in labels, huge items, no labels, no claims, absurd dates,
 * redirects, deleted items.
 */
import type { ItemId } from '../../../src/engine/types';
import type { RawEntity, RawStatement, RawTerm } from '../worldTypes';
import { expandItem } from './expand';
import { type ItemRow, readTable } from './table';

/** Markup in every text of the item. */
export const MARKUP_ITEM: ItemId = 'Q1900000901';
/** About 3 MB as JSON, the most that Wikidata lets an item grow to. */
export const HUGE_ITEM: ItemId = 'Q1900000902';
/** Redirects to Kyiv; {@link DOUBLE_REDIRECT} to it in turn, which reads as missing. */
export const REDIRECTED_ITEM: ItemId = 'Q1900000903';
export const DOUBLE_REDIRECT: ItemId = 'Q1900000904';
/** Named by statements, answered as missing. */
export const DELETED_ITEM: ItemId = 'Q1900000905';
export const FRENCH_ONLY_ITEM: ItemId = 'Q1900000906';
export const MUL_ONLY_ITEM: ItemId = 'Q1900000907';
export const NO_CLAIMS_ITEM: ItemId = 'Q1900000908';
/** Dates that no calendar has, a death before the birth, an office that ends before it begins. */
export const ABSURD_DATES_ITEM: ItemId = 'Q1900000909';
/** Dead since 1791: before any article of this world. */
export const LONG_DEAD_ITEM: ItemId = 'Q1900000910';
/** Its only picture is not free, and its Wikipedia page leads with it. */
export const NON_FREE_PICTURE_ITEM: ItemId = 'Q1900000911';

export const HOSTILE_REDIRECTS: ReadonlyMap<ItemId, ItemId> = new Map<ItemId, ItemId>([
  [REDIRECTED_ITEM, 'Q1899'],
  [DOUBLE_REDIRECT, REDIRECTED_ITEM],
]);

const TABLE = `
${MARKUP_ITEM}
en <img src=x onerror=window.__hostile=1>Mallory | <script>window.__hostile=1</script>a person & "quotes" | <b>Mal</b>; Mal &amp; Co
uk <img src=x onerror=window.__hostile=1>Меллорі | <i>особа</i>
P31 Q5
P27 ${DELETED_ITEM}
P27 ${REDIRECTED_ITEM}
P856 javascript:window.__hostile=1
P569 1970
wiki en Mallory Markup = <img src=x onerror=window.__hostile=1>Mallory is text, not markup.

${HUGE_ITEM}
en Gargantua | very large item
uk Гаргантюа | дуже великий елемент
de Gargantua | sehr großes Datenobjekt
P31 Q515
P17 Q142
wiki en Gargantua = Gargantua is an invented city that takes three megabytes to describe.

${FRENCH_ONLY_ITEM}
fr Pont-sans-Nom | village inventé
P31 Q515
P17 Q142
wiki en Pont-sans-Nom = Pont-sans-Nom is a village that nobody has built.

${MUL_ONLY_ITEM}
mul Zorro Ouistreham
P31 Q5
P569 1988-02-29
wiki en Zorro Ouistreham

${NO_CLAIMS_ITEM}
en Blank Sheet | item without statements
uk Чистий аркуш | елемент без тверджень
de Leeres Blatt | Datenobjekt ohne Aussagen
wiki en Blank Sheet

${ABSURD_DATES_ITEM}
en Anna Chronism | person with impossible dates
uk Анна Хронізм | особа з неможливими датами
de Anna Chronismus | Person mit unmöglichen Daten
P31 Q5
P569 1990-02-31
P569 ~-13798000000 reason Q29998666
P570 1850s
P39 Q14211 from 2020-13-45 to 2010-00-00
P39 Q11696 from ? to -
P39 Q38931 from 19c to 3m
wiki en Anna Chronism = Anna Chronism is an invented person whose dates contradict each other.

${LONG_DEAD_ITEM}
en Old Composer | invented composer of the 18th century
uk Старий Композитор | вигаданий композитор
de Alter Komponist | erfundener Komponist
P31 Q5
P569 1756-01-27
P570 1791-12-05
P39 Q4164871 from 1787J to 1791
wiki en Old Composer = Old Composer is an invented composer who died in 1791.

${NON_FREE_PICTURE_ITEM}
en Channel Nine | invented broadcaster
uk Дев'ятий канал | вигаданий телеканал
de Kanal Neun | erfundener Sender
P31 Q4830453
P18 "Channel Nine, logo.svg"
P154 "Channel Nine, logo.svg"
P17 Q30
P159 ?
P576 ?
P169 -
wiki en Channel Nine = Channel Nine is an invented broadcaster.
`;

const PADDING: readonly string[] = Array.from({ length: 40 }, (_, index) => `word${index}`);

/** The rows behind these items, for the Wikipedia pages that lead to them. */
export const HOSTILE_ROWS: readonly ItemRow[] = readTable(TABLE);

/** Repeats one statement and one alias until the item weighs about three megabytes. */
function enlarge(small: RawEntity): RawEntity {
  const [template] = small.claims.P17 ?? [];
  if (!template) throw new Error('The huge item has no statement to repeat');
  const statements: RawStatement[] = Array.from({ length: 5200 }, (_, index) => ({
    ...template,
    id: `${HUGE_ITEM}$${index.toString(16).padStart(8, '0').toUpperCase()}-0000-4000-A000-000000000000`,
    rank: 'normal',
  }));
  const aliases: RawTerm[] = Array.from({ length: 4000 }, (_, index) => ({
    language: 'en',
    value: `${PADDING.join(' ')} ${index}`,
  }));
  return { ...small, aliases: { en: aliases }, claims: { ...small.claims, P17: statements } };
}

/** The hostile items, the huge one blown up to its size. */
export function hostileEntities(): readonly RawEntity[] {
  return HOSTILE_ROWS.map((row) => {
    const entity = expandItem(row);
    return row.id === HUGE_ITEM ? enlarge(entity) : entity;
  });
}
