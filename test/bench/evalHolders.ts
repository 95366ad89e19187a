/** Whom the card of a country names on a day, against a table of heads of state and government. */
import { readFileSync } from 'node:fs';
import type { ItemId } from '../../src/engine/types';
import { assembleCard, draftCard } from '../../src/wikidata/card';
import { readOneItem } from '../../src/wikidata/readEntities';
import { claim, rawItem, to } from '../wikidata/raw';
import { type TableSays, type TableTerm, tableSays } from './tableTerm';
import { writeTerm } from './writeTerm';

/** A row of `world-leaders-2021.csv`: a holder of an office, by years. */
export interface Leader extends TableTerm {
  readonly country: ItemId;
  readonly position: ItemId;
  readonly positionLabel: string;
  readonly holder: ItemId;
}

const NOW = Date.parse('2022-12-31');
const YEARS = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022];
const DAYS = ['01-15', '07-01', '12-15'];

/**
 * How the statements are written. `plain`: without the office. `offices`: each names its office
 * (P39). `endless`: no ends at all, as if nobody had ever entered one.
 */
export const WRITINGS = ['plain', 'offices', 'endless'] as const;
export type Writing = (typeof WRITINGS)[number];

/** One country's office on a day: what of the table's holders the card names. */
export interface HolderVerdict {
  readonly writing: Writing;
  readonly property: 'P6' | 'P35';
  readonly country: ItemId;
  readonly day: string;
  readonly holder: ItemId;
  readonly answer: 'sure' | 'possibly' | 'silent';
  readonly table: TableSays;
  /** Only the last year that the table tells of. */
  readonly year: number;
}

const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );

/** The table's rows. Governors-general stand for a head of state and are none: they are left out. */
export const readLeaders = (file: string): readonly Leader[] => {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const names = cellsOf(head);
  return lines
    .map((line) => {
      const cells = cellsOf(line);
      const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
      return {
        country: cell('countryid') as ItemId,
        position: cell('position') as ItemId,
        positionLabel: cell('positionLabel'),
        holder: cell('officeholder') as ItemId,
        start: cell('start_year'),
        end: cell('end_year'),
      };
    })
    .filter(({ positionLabel }) => !/governor.general/i.test(positionLabel));
};

const GOVERNMENT = /minister|premier|chancellor|taoiseach|chairman/i;
const propertyOf = ({ positionLabel }: Leader): 'P6' | 'P35' =>
  GOVERNMENT.test(positionLabel) ? 'P6' : 'P35';

const write = (leader: Leader, writing: Writing) =>
  writeTerm(writing === 'endless' ? { ...leader, end: '' } : leader, {
    ...{ holder: leader.holder, style: 'table' },
    more: writing === 'offices' ? { P39: to(leader.position) } : {},
  });

const groupBy = <T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
};

const factOn = (
  raw: { readonly id: ItemId },
  { property, day }: { readonly property: string; readonly day: string },
) => {
  const item = readOneItem({ entities: { [raw.id]: raw } }, raw.id)?.item ?? null;
  if (item === null) throw new Error(`${raw.id} was not read`);
  const card = assembleCard(draftCard(item, { day, now: NOW }), {
    languages: ['en'],
    labelOf: (id) => ({ text: id, language: 'en' }),
    ...{ extract: null, picture: null, wikipediaUrl: null, missing: [] },
  });
  return card.facts.find((fact) => fact.property === property)?.values ?? [];
};

const scoreCountry = (leaders: readonly Leader[], writing: Writing): readonly HolderVerdict[] => {
  const [first] = leaders;
  if (first === undefined) return [];
  const { country } = first;
  const property = propertyOf(first);
  const statements = leaders.flatMap((leader) => write(leader, writing));
  const raw = {
    ...rawItem(country, { P31: [claim(to('Q6256'))], [property]: statements }),
    id: country,
  };
  return YEARS.flatMap((year) =>
    DAYS.flatMap((monthDay) => {
      const day = `${year}-${monthDay}`;
      const values = factOn(raw, { property, day });
      return groupBy(leaders, ({ holder }) => holder).map((terms): HolderVerdict => {
        const holder = terms[0]?.holder ?? 'Q1';
        const value = values.find((one) => one.type === 'item' && one.item === holder);
        const said = value?.possibly ? 'possibly' : 'sure';
        const answer = value === undefined ? 'silent' : said;
        const table = tableSays(terms, { day, died: '' });
        return { writing, property, country, day, holder, answer, table, year };
      });
    }),
  );
};

/** Every country's heads on three days of each year, from statements written in three ways. */
export const scoreHolders = (leaders: readonly Leader[]): readonly HolderVerdict[] =>
  groupBy(leaders, (leader) => `${leader.country}:${propertyOf(leader)}`).flatMap((group) =>
    WRITINGS.flatMap((writing) => scoreCountry(group, writing)),
  );
