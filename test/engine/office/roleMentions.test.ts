import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleMentions } from '../../../src/engine/office/roleMentions';
import { recognise } from '../../../src/engine/recognise';
import { smallLexicon } from '../../background/smallLexicon';

const lexicon = smallLexicon();
const find = (language: string, text: string) => {
  const document = { language, blocks: [{ role: 'paragraph' as const, text }] };
  return roleMentions(document, recognise(document), lexicon);
};
const WORDS = [
  ...[
    'the',
    'president',
    'Ukraine',
    'of',
    'Kyiv',
    'der',
    'Präsident',
    'le',
    'président',
    'russe',
    'el',
    'presidente',
  ],
  ...[
    'прем’єр',
    'президент',
    'України',
    'премьер',
    'prezydent',
    'Kremlin',
    'Dmytro',
    'Kuleba',
    ',',
    '.',
    '’s',
    'No',
    '10',
  ],
];

describe('roleMentions', () => {
  it('finds spans of the text that never overlap, in reading order, whatever the text', () => {
    const text = fc
      .array(fc.constantFrom(...WORDS), { maxLength: 14 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.constantFrom('en', 'de', 'fr', 'es', 'pl', 'uk', 'ru', 'ar', 'und'),
        text,
        (language, said) => {
          const { roles } = find(language, said);
          roles.forEach((role, at) => {
            expect(said.slice(role.start, role.end)).toBe(role.text);
            expect(role.readings).not.toEqual([]);
            expect(role.sentence.start).toBeLessThanOrEqual(role.start);
            expect(role.sentence.end).toBeGreaterThanOrEqual(role.end);
            expect(role.start).toBeGreaterThanOrEqual(roles[at - 1]?.end ?? 0);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['en', 'Dmytro Kuleba, Ukraine’s foreign minister, left early.', 'foreignMinister Q212'],
    ['en', 'Ukrainian Foreign Minister Dmytro Kuleba left early.', 'foreignMinister Q212'],
    ['de', 'Dann ging der ukrainische Außenminister Dmytro Kuleba heim.', 'foreignMinister Q212'],
    ['uk', 'Потім міністр закордонних справ України Дмитро Кулеба пішов.', 'foreignMinister Q212'],
  ])('%s: %s names somebody, and that is a title', (language, text, title) => {
    const { roles, titled } = find(language, text);
    expect(roles).toEqual([]);
    expect(titled.map(({ kind, country }) => `${kind} ${country}`)).toEqual([title]);
  });

  it.each([
    ['de', 'Er sprach mit dem Präsidenten des Vereins.'],
    ['de', 'Ein Präsident hat wenige Freunde.'],
    ['fr', 'L’ancien président russe écrit.'],
    ['pl', 'Wiceprezydent miasta odpowiada.'],
    ['uk', 'Президент федерації футболу мовчить.'],
    ['ru', 'Господин премьер-министр, прошу вас.'],
    ['ar', 'قال الرئيس.'],
  ])('%s: %s has none', (language, text) => {
    expect(find(language, text).roles).toEqual([]);
  });
});
