/**
 * Items that no honest table would hold, all with invented ids above Q2000000000, for what a
 * client must survive: markup in labels, huge items, no labels, no claims, absurd dates,
 * redirects, deleted items.
 */
import type { ItemId } from '../../../src/engine/types';
import type { RawEntity, RawStatement, RawTerm } from '../worldTypes';
import { expandItem } from './expand';
import { readTable } from './table';

/** Markup in every text of the item. */
export const MARKUP_ITEM: ItemId = 'Q2000000901';
/** About 3 MB as JSON, the most that Wikidata lets an item grow to. */
export const HUGE_ITEM: ItemId = 'Q2000000902';
/** Redirects to Kyiv; {@link DOUBLE_REDIRECT} to it in turn, which reads as missing. */
export const REDIRECTED_ITEM: ItemId = 'Q2000000903';
export const DOUBLE_REDIRECT: ItemId = 'Q2000000904';
/** Named by statements, answered as missing. */
export const DELETED_ITEM: ItemId = 'Q2000000905';
export const FRENCH_ONLY_ITEM: ItemId = 'Q2000000906';
export const MUL_ONLY_ITEM: ItemId = 'Q2000000907';
export const NO_CLAIMS_ITEM: ItemId = 'Q2000000908';
/** Dates that no calendar has, a death before the birth, an office that ends before it begins. */
export const ABSURD_DATES_ITEM: ItemId = 'Q2000000909';
/** Dead since 1791: before any article of this world. */
export const LONG_DEAD_ITEM: ItemId = 'Q2000000910';

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

${FRENCH_ONLY_ITEM}
fr Pont-sans-Nom | village inventé
P31 Q515
P17 Q142

${MUL_ONLY_ITEM}
mul Zorro Ouistreham
P31 Q5
P569 1988-02-29

${NO_CLAIMS_ITEM}
en Blank Sheet | item without statements
uk Чистий аркуш | елемент без тверджень
de Leeres Blatt | Datenobjekt ohne Aussagen

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

${LONG_DEAD_ITEM}
en Old Composer | invented composer of the 18th century
uk Старий Композитор | вигаданий композитор
de Alter Komponist | erfundener Komponist
P31 Q5
P569 1756-01-27
P570 1791-12-05
P39 Q4164871 from 1787J to 1791
`;

const PADDING: readonly string[] = Array.from({ length: 40 }, (_, index) => `word${index}`);

/** A label in language after language until the item weighs about three megabytes. */
function hugeItem(): RawEntity {
  const [row] = readTable(
    `${HUGE_ITEM}\nen Gargantua | very large item\nuk Гаргантюа | дуже великий елемент\nde Gargantua | sehr großes Datenobjekt\nP31 Q515\nP17 Q142`,
  );
  if (!row) throw new Error('The huge item has no row');
  const small = expandItem(row);
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

export function hostileEntities(): readonly RawEntity[] {
  return [...readTable(TABLE).map(expandItem), hugeItem()];
}
