import { encodePack } from '../../src/pack/encodePack';
import type { EntityRecord } from '../../src/pack/entityRecord';
import { PackedLexicon } from '../../src/pack/packedLexicon';

const entity = (
  id: EntityRecord['id'],
  kind: EntityRecord['kind'],
  en: string,
  rest: Partial<EntityRecord> & { readonly what?: string } = {},
): EntityRecord => {
  const { what = null, ...more } = rest;
  const descriptions = what === null ? {} : { descriptions: { en: what } };
  return { id, kind: kind ?? null, labels: { en }, popularity: 50, ...descriptions, ...more };
};

/** A few entities that real articles name: two share a name, one is known by another, too. */
export const SMALL: readonly EntityRecord[] = [
  entity('Q212', 'place', 'Ukraine', { what: 'country in Eastern Europe', popularity: 300 }),
  entity('Q1899', 'place', 'Kyiv', {
    ...{ what: 'capital of Ukraine', related: ['Q212'], popularity: 200 },
    aliases: { en: ['Kiev'] },
  }),
  entity('Q44743215', 'person', 'Dmytro Kuleba', {
    ...{ what: 'Ukrainian politician, minister of foreign affairs', related: ['Q212', 'Q1899'] },
    begin: '1981-04-19',
  }),
  entity('Q230', 'place', 'Georgia', {
    ...{ what: 'country in the Caucasus', anchors: { en: { Georgia: 0.5 } }, popularity: 100 },
  }),
  entity('Q1428', 'place', 'Georgia', {
    ...{ what: 'state of the United States', anchors: { en: { Georgia: 0.5 } }, popularity: 100 },
  }),
];

/** A pack of these. */
export const smallPack = (records: readonly EntityRecord[] = SMALL): Uint8Array =>
  encodePack(records, { name: 'small', source: 'a test', date: '2026-11-25', languages: ['en'] });

/** The pack, opened. */
export const smallLexicon = (records: readonly EntityRecord[] = SMALL): PackedLexicon =>
  new PackedLexicon(smallPack(records));
