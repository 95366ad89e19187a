import { expect, it } from 'vitest';
import { chooseName } from './chooseName';
import type { CastLine } from './readCast';

const line = (name: string, item: string | null, group = 'person'): CastLine => ({
  ...{ name, item, group, description: '' },
});

const CAST = [
  line('Petra Inventedbyline', null, 'unknown'),
  line('Georgia', 'Q230', 'unsure'),
  line('Harry Kane', 'Q1'),
  line('Ukraine Україна', 'Q212', 'place'),
  line('Dmytro Kuleba', 'Q2'),
];

it.each([
  [['Petra Inventedbyline', 'Harry Kane', 'Ukraine'], 'Harry Kane'],
  [['Harry Kane', 'Dmytro Kuleba'], 'Dmytro Kuleba'],
  [['Georgia', 'Ukraine'], 'Ukraine'],
  [['Harry', 'Petra Inventedbyline'], 'Harry'],
  [['Har', 'Petra Inventedbyline', 'Georgia'], null],
  [[], null],
])('of %j the tour shows %s', (painted, chosen) => {
  expect(chooseName(painted, CAST)).toBe(chosen);
});
