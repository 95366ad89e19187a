import { expect, it } from 'vitest';
import { namesOf } from '../../src/pack/namesOf';

it('labels, aliases and anchors of the languages are names, each spelling once', () => {
  const names = namesOf(
    {
      id: 'Q1',
      labels: { en: 'Kyiv', de: 'Kiew', mul: 'Kyiv' },
      aliases: { en: ['Kiev', 'Kyiv'], mul: ['KYV'], fr: ['Kiève'] },
      anchors: { en: { Kyiv: 0.5, 'the Ukrainian capital': 0.25 }, de: { Kyiv: 0.75 } },
    },
    ['en', 'de'],
  );
  expect(names).toEqual([
    { text: 'Kyiv', prior: 0.75, label: true },
    { text: 'Kiev', prior: null, label: false },
    { text: 'the Ukrainian capital', prior: 0.25, label: false },
    { text: 'Kiew', prior: null, label: true },
    { text: 'KYV', prior: null, label: false },
  ]);
});
