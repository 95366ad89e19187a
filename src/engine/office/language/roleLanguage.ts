import type { ItemId } from '../../types';
import { countryItem } from '../countryCodes';
import { OFFICE_KINDS, type OfficeKind, type OfficeWord } from '../types';

/** The items of countries by their codes: `DE AT`. */
export const countriesIn = (codes: string): readonly ItemId[] =>
  codes.split(' ').flatMap((code) => countryItem(code) ?? []);

/** A role word with what it means; `among` and `except` are codes of countries. */
export const word = (
  kind: OfficeKind,
  more: { readonly among?: string; readonly except?: string; readonly gender?: 'm' | 'f' } = {},
): OfficeWord => ({
  kind,
  among: more.among === undefined ? null : countriesIn(more.among),
  except: more.except === undefined ? [] : countriesIn(more.except),
  gender: more.gender ?? null,
});

/** A house and the office that it stands for. */
export interface House {
  readonly word: OfficeWord;
  readonly country: ItemId | null;
}

/** Houses by their names, lower case. */
export type Houses = ReadonlyMap<string, House>;

/** Reads `kind CODE: name, name; …`. */
export const housesOf = (rows: string): Houses =>
  new Map(
    rowsOf(rows).flatMap(([head, names]) => {
      const [kind = '', code = ''] = head.split(' ');
      const house = { word: word(kindOf(kind)), country: countryItem(code) };
      return names.split(',').map((name): [string, House] => [name.trim(), house]);
    }),
  );

/** Beginnings of the words for what belongs to a country, longest first. */
export type Peoples = readonly (readonly [stem: string, country: ItemId])[];

/** Reads `CODE: stem stem; …`. */
export const peoplesOf = (rows: string): Peoples =>
  rowsOf(rows)
    .flatMap(([code, stems]) => {
      const item = countryItem(code);
      if (item === null) throw new RangeError(`"${code}" is no country.`);
      return stems.split(' ').map((stem) => [stem, item] as const);
    })
    .sort(([a], [b]) => b.length - a.length);

/** A pattern of a role word with all its forms, and what it means. */
export interface OfficePattern {
  /** Source of a regular expression, lower case. */
  readonly source: string;
  readonly readings: readonly OfficeWord[];
  readonly country: ItemId | null;
}

/**
 * Reads `kind: pattern`, one a line. After the kind may stand `m` or `f` for a word that tells the
 * holder's gender, `=CODE` for one that tells the country, and codes of the only countries that the
 * word is used of.
 */
export const officesOf = (rows: string): readonly OfficePattern[] =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const at = row.indexOf(': ');
      const [kind = '', ...more] = row.slice(0, at).trim().split(' ');
      const told = more.find((part) => part.startsWith('='))?.slice(1) ?? '';
      const among = more.filter((part) => /^[A-Z]{2}$/.test(part)).join(' ');
      const gender = more.find((part) => part === 'm' || part === 'f');
      return {
        source: row.slice(at + 2).trim(),
        country: countryItem(told),
        readings: [
          word(kindOf(kind), {
            ...(among === '' ? {} : { among }),
            ...(gender === 'm' || gender === 'f' ? { gender } : {}),
          }),
        ],
      };
    });

/** How a language names those who hold an office by the office alone. */
export interface RoleLanguage {
  readonly offices: readonly OfficePattern[];
  readonly houses: Houses;
  readonly peoples: Peoples;
  /** Beginnings of the names of countries behind an office, where names decline. */
  readonly lands: Peoples;
  /** Pattern of what stands between an office and its country: "de la"; '' for a bare genitive. */
  readonly of: string;
  /** Pattern of a definite article before an office; null where the language has none. */
  readonly article: string | null;
  /** Pattern of the words before an office that make it another's or a former one's. */
  readonly former: string;
  /** Pattern of the words before a house that make it a mere place: "in", "near". */
  readonly at: string;
}

function rowsOf(rows: string): readonly (readonly [head: string, rest: string])[] {
  return rows.split(';').map((row) => {
    const [head = '', rest = ''] = row.split(':');
    return [head.trim(), rest.trim()];
  });
}

function kindOf(text: string): OfficeKind {
  const kind = OFFICE_KINDS.find((each) => each === text);
  if (kind === undefined) throw new RangeError(`"${text}" is no office.`);
  return kind;
}
