import type { ItemId } from '../engine/types';
import type { Item, Statement, Terms, Value } from '../wikidata/item';
import { parseTime } from '../wikidata/time';
import type { PropertyId } from '../wikidata/types';
import { isAskable } from '../wikidata/urls';
import type { Row, Term } from './endpoint';
import { BEGINS, DATE_QUALIFIERS, ENDS } from './properties';
import { ENTITY, type Questions } from './queries';
import { inOrder, type SourceItem } from './sourceItem';

/** The answers to {@link Questions}. */
export type Answers = { readonly [part in keyof Questions]: readonly Row[] };

const TIME_PROPERTIES: ReadonlySet<string> = new Set([...BEGINS, ...ENDS]);
const DATES: ReadonlySet<string> = new Set(DATE_QUALIFIERS);
const GREGORIAN = 'http://www.wikidata.org/entity/Q1985727';
const EARTH = `${ENTITY}Q2`;

/** The items that answers tell of, as a dump has them; an item without a text has no labels. */
export function itemsOfRows(
  ids: readonly ItemId[],
  languages: readonly string[],
  answers: Answers,
): readonly SourceItem[] {
  const terms = byKey(answers.terms, 'item');
  const statements = byKey(answers.statements, 'item');
  const details = {
    times: byKey(answers.times, 'statement'),
    coordinates: byKey(answers.coordinates, 'statement'),
    qualifiers: byKey(answers.qualifiers, 'statement'),
  };
  return ids.map((id) => {
    const rows = statements.get(ENTITY + id) ?? [];
    const texts = termsOf(terms.get(ENTITY + id) ?? [], languages);
    const item: Item = {
      ...{ id, labels: texts.labels, descriptions: texts.descriptions },
      ...{ statements: statementsOf(rows, details), sitelinks: {}, modified: null },
    };
    return inOrder({
      item,
      aliases: texts.aliases,
      popularity: Number(rows[0]?.links?.value ?? 0),
    });
  });
}

type ByKey = ReadonlyMap<string, readonly Row[]>;

function byKey(rows: readonly Row[], variable: string): ByKey {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row[variable]?.value ?? '';
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(row);
  }
  return groups;
}

/** `http://www.wikidata.org/prop/statement/P31` → `P31`. */
const propertyOf = (term: Term | undefined): PropertyId =>
  (term?.value.split('/').at(-1) ?? 'P0') as PropertyId;

/** The item that an IRI names; null for an IRI that names none. */
export function itemOf(term: Term | undefined): ItemId | null {
  if (term?.type !== 'uri' || !term.value.startsWith(ENTITY)) return null;
  const id = term.value.slice(ENTITY.length);
  return isAskable(id) ? id : null;
}

function termsOf(rows: readonly Row[], languages: readonly string[]) {
  const labels: Record<string, Terms[string]> = {};
  const descriptions: Record<string, Terms[string]> = {};
  const aliases: Record<string, string[]> = {};
  for (const { term, text } of rows) {
    // RDF writes tags in lower case where it likes.
    const tag = text?.['xml:lang']?.toLowerCase();
    const language = languages.find((one) => one.toLowerCase() === tag);
    if (language === undefined || text === undefined) continue;
    const value = { text: text.value, language };
    if (term?.value.endsWith('label')) labels[language] = value;
    else if (term?.value.endsWith('description')) descriptions[language] = value;
    else aliases[language] = [...(aliases[language] ?? []), text.value];
  }
  return { labels, descriptions, aliases };
}

interface Details {
  readonly times: ByKey;
  readonly coordinates: ByKey;
  readonly qualifiers: ByKey;
}

function statementsOf(rows: readonly Row[], details: Details): Item['statements'] {
  const found: { [property in PropertyId]?: Statement[] } = {};
  const seen = new Set<string>();
  for (const row of rows) {
    const id = row.statement?.value;
    if (id === undefined || seen.has(id)) continue;
    seen.add(id);
    const property = propertyOf(row.p);
    const value = statementValue(row, property, details);
    if (value === null) continue;
    const preferred = row.rank?.value.endsWith('PreferredRank') ?? false;
    const statement = { value, preferred, qualifiers: qualifiersOf(id, details) };
    found[property] = [...(found[property] ?? []), statement];
  }
  return found;
}

function statementValue(row: Row, property: PropertyId, details: Details): Value | null {
  const { value, statement } = row;
  if (value === undefined) return { type: 'none' };
  if (isUnknown(value)) return { type: 'some' };
  const id = statement?.value ?? '';
  if (property === 'P625') return coordinatesOf(details.coordinates.get(id)?.[0]);
  if (!TIME_PROPERTIES.has(property)) return plainValue(value);
  return timeOf((details.times.get(id) ?? []).find(({ path }) => isStatementValue(path)));
}

/** A blank node, or the name that an engine gives one. */
const isUnknown = ({ type, value }: Term): boolean =>
  type === 'bnode' || (type === 'uri' && value.includes('/.well-known/genid/'));

const isStatementValue = (path: Term | undefined): boolean =>
  path?.value.includes('/statement/') ?? false;

function plainValue(value: Term): Value | null {
  const item = itemOf(value);
  if (item !== null) return { type: 'item', item };
  return { type: 'text', text: value.value, language: value['xml:lang'] ?? null };
}

function coordinatesOf(row: Row | undefined): Value | null {
  if (row?.globe?.value !== EARTH) return null;
  return { type: 'coordinates', at: [Number(row.latitude?.value), Number(row.longitude?.value)] };
}

/** RDF counts years as astronomers do, where 0 is 1 BC, and in the Gregorian calendar alone. */
function timeOf(row: Row | undefined): Value | null {
  const match = /^([+-]?\d+)(-.*)$/.exec(row?.time?.value ?? '');
  if (match === null) return null;
  const year = Number(match[1]);
  const historical = year > 0 ? `+${year}` : `-${1 - year}`;
  const precision = Number(row?.precision?.value);
  const time = parseTime({ time: historical + match[2], precision, calendarmodel: GREGORIAN });
  return time === null ? null : { type: 'time', time };
}

function qualifiersOf(statement: string, { times, qualifiers }: Details): Statement['qualifiers'] {
  const found: { [property in PropertyId]?: Value[] } = {};
  const add = (path: Term | undefined, value: Value): void => {
    const property = propertyOf(path);
    found[property] = [...(found[property] ?? []), value];
  };
  for (const { path, value } of qualifiers.get(statement) ?? []) {
    if (value === undefined) add(path, { type: 'none' });
    else if (isUnknown(value)) add(path, { type: 'some' });
    else if (!DATES.has(propertyOf(path))) add(path, plainValue(value) ?? { type: 'some' });
  }
  for (const row of times.get(statement) ?? []) {
    if (!isStatementValue(row.path)) add(row.path, timeOf(row) ?? { type: 'some' });
  }
  return found;
}
