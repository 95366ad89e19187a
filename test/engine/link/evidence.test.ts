import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/engine/language/languageOf';
import { AT, EVIDENCE, EVIDENCE_KINDS, kindOfEvidence } from '../../../src/engine/link/evidence';
import { Ranker } from '../../../src/engine/link/ranker';
import { RANK_WEIGHTS } from '../../../src/engine/link/rankWeights';
import { SETTING_EVIDENCE, settingEvidence } from '../../../src/engine/link/settingEvidence';
import { surroundingsOf } from '../../../src/engine/link/surroundings';
import { referent } from './madeFields';
import { documentOf } from './madeLexicon';

describe('the features', () => {
  test('each has one place in a row, and a kind; each kind has features', () => {
    expect(Object.values(AT)).toEqual(EVIDENCE.map((_, i) => i));
    const kinds = new Set(EVIDENCE.map(kindOfEvidence));
    expect([...kinds].sort()).toEqual([...EVIDENCE_KINDS].sort());
    expect(new Set(SETTING_EVIDENCE).size).toBe(SETTING_EVIDENCE.length);
  });

  test('the row of a setting is as long as their list', () => {
    const document = documentOf('Kyiv.');
    const around = surroundingsOf(document, [], { language: languageOf('en'), year: null });
    const row = settingEvidence({ referent: referent(['Kyiv']), around }, []);
    expect(row).toHaveLength(SETTING_EVIDENCE.length);
  });

  test('the shipped weights are of them', () => {
    const ranker = new Ranker(RANK_WEIGHTS);
    expect(ranker.rounds).toBe(RANK_WEIGHTS.joint.length);
    for (const { candidate, setting } of [RANK_WEIGHTS.own, ...RANK_WEIGHTS.joint]) {
      expect(candidate).toHaveLength(EVIDENCE.length);
      expect(setting).toHaveLength(SETTING_EVIDENCE.length);
      expect([...candidate, ...setting].every(Number.isFinite)).toBe(true);
    }
    for (const { hidden, output } of RANK_WEIGHTS.joint) {
      expect(output).toHaveLength(hidden.length);
      expect([...hidden.flat(), ...output].every(Number.isFinite)).toBe(true);
    }
  });
});
