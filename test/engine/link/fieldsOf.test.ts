import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/engine/language/languageOf';
import { fieldsOf, type Sources } from '../../../src/engine/link/fieldsOf';
import { SETTING_EVIDENCE } from '../../../src/engine/link/settingEvidence';
import { recognise } from '../../../src/engine/recognise';
import { contender } from './madeFields';
import { documentOf, lexiconOf, record } from './madeLexicon';

const lexicon = lexiconOf(
  record('Q1899', 'place', ['Kyiv'], { popularity: 9 }),
  record('Q142', 'place', ['France', 'French'], { popularity: 5 }),
);

function fields(text: string, found?: Sources['found']) {
  const document = documentOf(text);
  const recognition = recognise(document);
  const sources = { lexicon, language: languageOf('en'), year: 2022 };
  const more = found === undefined ? {} : { found };
  return { recognition, ...fieldsOf(document, recognition, { ...sources, ...more }) };
}

describe('fieldsOf', () => {
  test('a field for each entity and each country of demonyms, with its candidates', () => {
    const {
      fields: all,
      demonyms,
      recognition,
    } = fields('French officials met Liz Truss in Kyiv.');
    const items = all.map(({ rows }) => rows.map((row) => row.contender.item));
    expect(recognition.entities.map(({ name }) => name)).toEqual(['Liz Truss', 'Kyiv']);
    expect(items).toEqual([[], ['Q1899'], ['Q142']]);
    expect(demonyms).toEqual([2]);
    for (const { setting, shares, rows } of all) {
      expect(setting).toHaveLength(SETTING_EVIDENCE.length);
      expect([...shares]).toEqual(rows.map(() => 0));
    }
  });

  test('what Wikimedia told joins what the lexicon knows, each item once', () => {
    const told = [
      contender({ item: 'Q1899', entity: null, prior: 0.7, popularity: null, label: 'Kyiv' }),
      contender({ item: 'Q5', entity: null, label: 'Kyiv' }),
    ];
    const { fields: all } = fields('He waits in Kyiv.', new Map([[0, told]]));
    const [first, second, ...rest] = (all[0]?.rows ?? []).map((row) => row.contender);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ item: 'Q1899', entity: 0, popularity: 1, prior: 0.7 });
    expect(second).toMatchObject({ item: 'Q5', entity: null });
  });

  test('an empty document has none', () => {
    expect(fields('')).toMatchObject({ fields: [], demonyms: [] });
  });
});
