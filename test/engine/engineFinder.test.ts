import { expect, test } from 'vitest';
import type { Demonym, Mention, Recognition, Role } from '../../src/engine/types';
import { blocksOf, engineFinder, typeOfKind } from './engineFinder';

const TEXT = 'Rome\n\nFrench Anna, the mayor';

const sentence = { start: 0, end: 22 };
const mention: Omit<Mention, 'kind'> = {
  ...{ block: 2, start: 7, end: 11, text: 'Anna', score: 1, entity: 0, sentence, title: null },
  gender: null,
};
const demonym: Demonym = {
  ...{ block: 2, start: 0, end: 6, text: 'French', score: 1, country: 'France', entity: null },
};
const role: Role = {
  ...{ block: 2, start: 17, end: 22, text: 'mayor', office: 'mayor' },
  ...{ country: null, entity: null, sentence },
};

const recognition: Recognition = {
  language: 'en',
  mentions: [{ ...mention, kind: 'person' }],
  entities: [],
  demonyms: [demonym],
  asides: [],
  roles: [role],
};

test('offsets are those of the whole text, demonyms are MISC, roles are left out', () => {
  const find = engineFinder(() => recognition, { language: 'en' });
  const spans = find({ id: 1, text: TEXT, spans: [] });
  expect(spans.map(({ start, end, type }) => [TEXT.slice(start, end), type])).toEqual([
    ['Anna', 'PER'],
    ['French', 'MISC'],
  ]);
});

test('a block is a line, with its index', () => {
  expect(blocksOf(TEXT, 'headline').map(({ text }) => text)).toEqual(TEXT.split('\n'));
});

test.each([
  ['person', 'PER'],
  ['place', 'LOC'],
  ['organisation', 'ORG'],
  ['event', 'MISC'],
  ['work', 'MISC'],
  [null, 'MISC'],
] as const)('%s is %s', (kind, type) => {
  expect(typeOfKind(kind)).toBe(type);
});
