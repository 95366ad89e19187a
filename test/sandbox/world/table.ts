/**
 * Reads the item tables. A table is text, so that a reviewer sees one item as one paragraph and a
 * wrong date as one changed line; `expand.ts` turns the rows into Wikidata's JSON.
 *
 *     Q649
 *     en Moscow | capital and largest city of Russia | Moskva; Moskwa
 *     uk Москва | столиця Росії
 *     P31 Q515
 *     P1082 13010112 on 2021-10-01 @rosstat
 *     P17 ^Q159 from 1991-12-25
 *     wiki en Moscow = Moscow is the capital of Russia …
 *     popularity 95
 *     seen every-politician-scrapers
 *
 * A line beginning with a language code holds label, description and aliases (`;`); `P…` is a
 * statement: a rank (`^` preferred, `~` deprecated), a value, qualifiers as keyword and value, and
 * references by name (`@…`). The value `?` is somevalue, `-` is novalue. Dates: `2022-02-02`,
 * `2022-02`, `2022`, `1850s`, `19c`, `-0044-03-15`; `J` at the end marks the Julian calendar.
 * Quantities: `2500` or `95/Q712226` with a unit. Coordinates: `50.45,30.52`. Text in a language:
 * `uk:"Київ"`. Anything with spaces stands in quotation marks.
 */
import type { ItemId } from '../../../src/engine/types';
import type { PropertyId } from '../../../src/wikidata/types';

/** A property and the text of its value, not yet read. */
export interface Pair {
  readonly property: PropertyId;
  readonly value: string;
}

export interface StatementRow extends Pair {
  readonly rank: 'preferred' | 'normal' | 'deprecated';
  readonly qualifiers: readonly Pair[];
  /** Keys of `references.ts`. */
  readonly references: readonly string[];
}

export interface TermRow {
  readonly language: string;
  readonly label: string | null;
  readonly description: string | null;
  readonly aliases: readonly string[];
}

export interface WikiRow {
  readonly language: string;
  readonly title: string;
  readonly extract: string | null;
}

export interface ItemRow {
  readonly id: ItemId;
  readonly terms: readonly TermRow[];
  readonly statements: readonly StatementRow[];
  readonly wikis: readonly WikiRow[];
  readonly popularity: number;
  /** Where else the id was seen, where the shared data do not hold it. */
  readonly seen: string | null;
  /** Why an id stays that no source at hand confirms. */
  readonly unconfirmed: string | null;
}

/** The tables' words for the properties that qualify a statement. */
const QUALIFIERS: Readonly<Record<string, PropertyId>> = {
  from: 'P580',
  to: 'P582',
  on: 'P585',
  replaces: 'P1365',
  by: 'P1366',
  district: 'P768',
  term: 'P2937',
  cause: 'P1534',
  reason: 'P2241',
  as: 'P3831',
  of: 'P642',
  group: 'P4100',
};

const TOKEN = /(?:[a-z-]+:)?"[^"]*"|\S+/g;

function propertyOf(word: string, line: string): PropertyId {
  const known = QUALIFIERS[word];
  if (known) return known;
  if (/^P[1-9]\d*$/.test(word)) return word as PropertyId;
  throw new Error(`Neither a qualifier nor a property: "${word}" in "${line}"`);
}

function readStatement(line: string): StatementRow {
  const [property = '', ranked = '', ...rest] = line.match(TOKEN) ?? [];
  const rank = ranked.startsWith('^')
    ? 'preferred'
    : ranked.startsWith('~')
      ? 'deprecated'
      : 'normal';
  const references = rest.filter((token) => token.startsWith('@')).map((token) => token.slice(1));
  const words = rest.filter((token) => !token.startsWith('@'));
  const qualifiers: Pair[] = [];
  for (let i = 0; i < words.length; i += 2) {
    const value = words[i + 1];
    if (value === undefined) throw new Error(`A qualifier without a value in "${line}"`);
    qualifiers.push({ property: propertyOf(words[i] ?? '', line), value });
  }
  const value = rank === 'normal' ? ranked : ranked.slice(1);
  return { property: propertyOf(property, line), value, rank, qualifiers, references };
}

function readTerms(language: string, text: string): TermRow {
  const [label = '', description = '', aliases = ''] = text.split('|').map((part) => part.trim());
  return {
    language,
    label: label || null,
    description: description || null,
    aliases: aliases
      .split(';')
      .map((alias) => alias.trim())
      .filter(Boolean),
  };
}

function readWiki(text: string): WikiRow {
  const [head = '', ...extract] = text.split(' = ');
  const space = head.indexOf(' ');
  return {
    language: head.slice(0, space),
    title: head.slice(space + 1).trim(),
    extract: extract.length ? extract.join(' = ').trim() : null,
  };
}

/** What a paragraph's lines are gathered into. */
interface Gathered {
  terms: TermRow[];
  statements: StatementRow[];
  wikis: WikiRow[];
  popularity: number;
  seen: string | null;
  unconfirmed: string | null;
}

function readLine(line: string, into: Gathered): void {
  const space = line.indexOf(' ');
  const head = space < 0 ? line : line.slice(0, space);
  const rest = line.slice(head.length + 1).trim();
  if (/^P\d/.test(head)) into.statements.push(readStatement(line));
  else if (head === 'wiki') into.wikis.push(readWiki(rest));
  else if (head === 'popularity') into.popularity = Number(rest);
  else if (head === 'seen') into.seen = rest;
  else if (head === 'unconfirmed') into.unconfirmed = rest;
  else if (/^[a-z]{2,3}(-[a-z]+)*$/.test(head)) into.terms.push(readTerms(head, rest));
  else throw new Error(`A line that means nothing in an item table: "${line}"`);
}

function readItem(paragraph: string): ItemRow {
  const [id = '', ...lines] = paragraph.split('\n').map((line) => line.trim());
  if (!/^Q[1-9]\d*$/.test(id)) throw new Error(`Not an item id: "${id}"`);
  const into: Gathered = {
    terms: [],
    statements: [],
    wikis: [],
    popularity: 0,
    seen: null,
    unconfirmed: null,
  };
  for (const line of lines) if (line && !line.startsWith('//')) readLine(line, into);
  return { id: id as ItemId, ...into };
}

/**
 * The rows of one table: paragraphs parted by blank lines, each opened by an item id.
 * @throws Error naming the line that could not be read.
 */
export function readTable(text: string): readonly ItemRow[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => readItem(paragraph.trim()));
}
