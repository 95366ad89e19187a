import type { PartialDate } from '../engine/lexicon';
import { KINDS, type Kind } from '../engine/types';
import type { ByLanguage, EntityRecord, OfficeRecord } from '../pack/entityRecord';
import { itemId, listOf, type NamesByLanguage, type StarterCells } from './starterCells';

/** The languages of the tables of entities, most important first: each is a column. */
export const TABLE_LANGUAGES = ['en', 'uk', 'ru', 'de', 'fr', 'es'] as const;

/**
 * Reads one entity. Names stand as `label; alias; alias`, `=` for the same label as in English, and
 * an empty cell where the name in that language is not known for sure. Words for the people of a
 * place are aliases of the place: they lead a reader to it, and the engine keeps them apart from
 * names by itself.
 * @throws {RangeError} that says which cell cannot be read
 */
export function starterRow(cell: StarterCells): EntityRecord {
  const names = namesOf(cell);
  const about = cell('about');
  return {
    id: itemId(cell('id')),
    labels: mapNames(names, ([label = '']) => label),
    aliases: aliasesOf(names, listOf(cell('demonyms'), ';')),
    ...(about === '' ? {} : { descriptions: { en: about } }),
    kind: kindOf(cell('kind')),
    popularity: count(cell('popularity')),
    related: listOf(cell('related'), ' ').map(itemId),
    coordinates: coordinatesOf(cell('at')),
    begin: dateOf(cell('begin')),
    end: dateOf(cell('end')),
    offices: listOf(cell('offices'), ';').map(officeOf),
  };
}

function namesOf(cell: StarterCells): NamesByLanguage {
  const english = listOf(cell('en'), ';');
  if (english.length === 0) throw new RangeError('It has no name in English.');
  const all = TABLE_LANGUAGES.map((language): [string, readonly string[]] => {
    const text = cell(language);
    return [language, text === '=' ? english.slice(0, 1) : listOf(text, ';')];
  });
  return Object.fromEntries(all.filter(([, names]) => names.length > 0));
}

function aliasesOf(
  names: NamesByLanguage,
  demonyms: readonly string[],
): ByLanguage<readonly string[]> {
  const { en = [], ...others } = mapNames(names, ([, ...aliases]) => aliases);
  const all = Object.entries({ en: [...en, ...demonyms], ...others });
  return Object.fromEntries(all.filter(([, aliases]) => aliases.length > 0));
}

function mapNames<T>(
  names: NamesByLanguage,
  value: (names: readonly string[]) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(names).map(([key, list]) => [key, value(list)]));
}

function kindOf(text: string): Kind {
  const kind = KINDS.find((each) => each === text);
  if (kind === undefined) throw new RangeError(`"${text}" is no kind.`);
  return kind;
}

function count(text: string): number {
  if (!/^\d+$/.test(text)) throw new RangeError(`"${text}" is no popularity.`);
  return Number(text);
}

function coordinatesOf(text: string): readonly [number, number] | null {
  if (text === '') return null;
  const [latitude = Number.NaN, longitude = Number.NaN] = text.split(' ').map(Number);
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
    throw new RangeError(`"${text}" is no latitude and longitude.`);
  }
  return [latitude, longitude];
}

function dateOf(text: string): PartialDate | null {
  if (text === '') return null;
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text)) {
    throw new RangeError(`"${text}" is no day, month or year.`);
  }
  return text;
}

/** `Prime Minister of Ukraine @Q212 #Q1145714 2020-03-04..`: country and item may be missing. */
function officeOf(text: string): OfficeRecord {
  const match = text.match(/^(.+?)(?: @(Q\d+))?(?: #(Q\d+))? (\S*)\.\.(\S*)$/);
  if (!match) throw new RangeError(`"${text}" is no office.`);
  const [, label = '', country, item, begin = '', end = ''] = match;
  return {
    label: { en: label },
    country: country === undefined ? null : itemId(country),
    item: item === undefined ? null : itemId(item),
    begin: dateOf(begin),
    end: dateOf(end),
  };
}
