/** Nothing stands in the starter pack under an id that only somebody's memory gave. */
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EntityRecord } from '../../src/pack/entityRecord';
import { sharedData } from '../wikidata/sharedData';
import { comparable, SharedNames } from './sharedNames';
import { CONFIRMED, STARTER_RECORDS } from './starterFiles';

const namesOf = ({ labels, aliases = {} }: EntityRecord): readonly string[] => [
  ...Object.values(labels),
  ...Object.values(aliases).flat(),
];

/** A name in two languages, as maps print it ("Navarra - Nafarroa"), agrees by either half. */
const halves = (label: string): readonly string[] => [label, ...label.split(' - ')].map(comparable);

const documents = new Map(CONFIRMED.map((each) => [each.id, each]));
const byDocument = (record: EntityRecord): boolean => {
  const document = documents.get(record.id);
  const names = new Set(namesOf(record).map(comparable));
  return document !== undefined && halves(document.label).some((label) => names.has(label));
};

const ids = new Set<string>(STARTER_RECORDS.map(({ id }) => id));

describe('the public documents', () => {
  it('are named once for an entity of the pack, by one of its names', () => {
    expect(documents.size).toBe(CONFIRMED.length);
    expect(CONFIRMED.filter(({ id, where }) => !ids.has(id) || where === '')).toEqual([]);
    const entities = STARTER_RECORDS.filter(({ id }) => documents.has(id));
    expect(entities.filter((record) => !byDocument(record)).map(({ id }) => id)).toEqual([]);
  });
});

const places = sharedData('places/populated-places.tsv');

describe.skipIf(places === null)('the shared data and the public documents together', () => {
  it('confirm every id under one of its names', () => {
    const shared = new SharedNames(dirname(dirname(places ?? '')), ids);
    const found = STARTER_RECORDS.map((record) => ({
      record,
      files: shared.confirming(record.id, namesOf(record)),
    }));
    const counts = new Map<string, number>();
    for (const { files } of found)
      for (const file of files) counts.set(file, (counts.get(file) ?? 0) + 1);
    const open = found.filter(({ record, files }) => files.length === 0 && !byDocument(record));
    const documented = found.filter(({ files }) => files.length === 0).length - open.length;
    console.log(
      `starter ids: ${found.length}; by document alone ${documented}; by file`,
      Object.fromEntries(counts),
    );
    for (const { record } of open)
      console.log(`not confirmed: ${record.id} ${record.labels.en ?? ''}`);
    expect(open.map(({ record }) => record.id)).toEqual([]);
  }, 60_000);
});
