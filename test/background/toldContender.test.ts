import { describe, expect, it } from 'vitest';
import { toldContender } from '../../src/background/toldContender';
import { PRIMARY_TOPIC } from '../../src/engine/link/primaryTopic';
import { smallLexicon } from './smallLexicon';

const lexicon = smallLexicon();
const told = (label: string, names: readonly string[], item: 'Q44743215' | 'Q99' = 'Q99') =>
  toldContender({ item, label, description: 'a person', thumbnail: null }, names, {
    lexicon,
    prior: PRIMARY_TOPIC,
  });

describe('toldContender', () => {
  it('knows of a stranger what Wikipedia said, and nothing else', () => {
    expect(told('Mao Ning', ['Mao Ning'])).toEqual({
      ...{ item: 'Q99', entity: null, label: 'Mao Ning', description: 'a person', kind: null },
      ...{ popularity: null, prior: 0.7, isLabel: true, spelling: 'same', known: 1 },
      ...{ coordinates: null, begin: null, end: null, related: [] },
    });
  });

  it('knows of an item of the pack what the pack does', () => {
    const { entity, kind, begin, related } = told('Dmytro Kuleba', ['Kuleba'], 'Q44743215');
    expect({ kind, begin }).toEqual({ kind: 'person', begin: 1981 });
    expect(entity).toBe(lexicon.indexOf('Q44743215'));
    expect(related).toContain(lexicon.indexOf('Q212'));
  });

  it.each([
    ['Erdoğan', ['Erdogan'], 'folded', true],
    ['NATO', ['Nato'], 'case', true],
    ['NATO', ['Nato', 'NATO'], 'same', true],
    ['Liz Truss', ['Elizabeth Truss'], 'same', false],
  ] as const)('tells how %s agrees with %j', (label, names, spelling, isLabel) => {
    expect(told(label, names)).toMatchObject({ spelling, isLabel });
  });
});
