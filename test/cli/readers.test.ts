import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const PROGRAM = join(import.meta.dirname, '../../dist/cli/annotate.mjs');

interface Printed {
  readonly text: string;
  readonly kind: string | null;
  readonly entity: number;
  readonly form: string;
}

/** The names every build must get right, as sentences of our own: text, names, names that must not be. */
const ROWS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['Dmytro Kuleba met Antony Blinken in Kyiv.', ['Dmytro Kuleba', 'Antony Blinken', 'Kyiv'], []],
  [
    'On Friday he told President Vladimir Putin that it was over.',
    ['Vladimir Putin'],
    ['President'],
  ],
  ['She thanked French President Emmanuel Macron.', ['Emmanuel Macron'], ['French']],
  [
    'Ursula von der Leyen spoke to Recep Tayyip Erdoğan on Monday.',
    ['Ursula von der Leyen', 'Recep Tayyip Erdoğan'],
    ['Monday'],
  ],
  ["The mayor of Łódź rang Conor O'Brien.", ['Łódź', "Conor O'Brien"], []],
  ['Jean-Luc Mélenchon wrote to Ban Ki-moon.', ['Jean-Luc Mélenchon', 'Ban Ki-moon'], ['Jean-Luc']],
  [
    'Houston Fakelastname opened a shop in Houston.',
    ['Houston Fakelastname', 'Houston'],
    ['Fakelastname'],
  ],
  ["Mao Ning, a spokeswoman for China's foreign ministry, declined.", ['Mao Ning', 'China'], []],
  ['England beat Italy at Wembley.', ['England', 'Italy', 'Wembley'], []],
  [
    'The WHO and Nato told the US, the UK and the EU, who told us.',
    ['WHO', 'Nato', 'US', 'UK', 'EU'],
    ['who', 'us'],
  ],
  ['KYIV (Reuters) - Talks went on overnight.', ['KYIV', 'Reuters'], ['Talks']],
  ['He writes for the Kyiv Post.', ['Kyiv Post'], ['Kyiv']],
  ['She left Bank of America last year.', ['Bank of America'], ['America']],
  ['They read the New York Times.', ['New York Times'], ['New York']],
  ['He studied at the University of Oxford.', ['University of Oxford'], ['Oxford']],
];

function annotate(text: string): readonly Printed[] {
  const input = JSON.stringify({ id: 1, text, lang: 'en' });
  const { stdout, stderr } = spawnSync(process.execPath, [PROGRAM], { input, encoding: 'utf8' });
  expect(stderr).toBe('');
  return (JSON.parse(stdout) as { mentions: readonly Printed[] }).mentions;
}

describe('annotate as it is built, with its weights', () => {
  beforeAll(() => {
    expect(existsSync(PROGRAM), 'no build: run node build.mjs first').toBe(true);
  });

  test.each(ROWS)('%s', (text, wanted, unwanted) => {
    const names = annotate(text).filter(({ form }) => form === 'name');
    const texts = names.map((name) => name.text);
    expect(texts).toEqual(expect.arrayContaining([...wanted]));
    for (const name of unwanted) expect(texts).not.toContain(name);
  });

  test('one person is one entity; two of a surname stay apart or open', () => {
    const kuleba = annotate(
      'Dmytro Kuleba spoke. "No," said Mr Kuleba on Monday. Kuleba\'s car left.',
    );
    const named = kuleba.filter(({ text }) => text.includes('Kuleba'));
    expect(named).toHaveLength(3);
    expect(new Set(named.map(({ entity }) => entity)).size).toBe(1);
    const clintons = annotate('Bill Clinton met Hillary Clinton. Later Mrs Clinton spoke.');
    const of = (text: string) => clintons.find((mention) => mention.text === text)?.entity;
    expect(of('Clinton')).toBe(of('Hillary Clinton'));
    expect(of('Bill Clinton')).not.toBe(of('Hillary Clinton'));
  });

  test('a nationality is printed apart', () => {
    const mentions = annotate('French President Emmanuel Macron flew to Kyiv.');
    expect(mentions.find(({ text }) => text === 'French')?.form).toBe('demonym');
  });
});
