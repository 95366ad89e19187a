import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const PROGRAM = join(import.meta.dirname, '../../dist/cli/annotate.mjs');

interface Printed {
  readonly text: string;
  readonly kind: string | null;
  readonly entity: number;
  readonly item: string | null;
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

/** All texts that the tests below ask for. */
const CHAINS = {
  kuleba: 'Dmytro Kuleba spoke. "No," said Mr Kuleba on Monday. Kuleba\'s car left.',
  clintons: 'Bill Clinton met Hillary Clinton. Later Mrs Clinton spoke.',
  nationality: 'French President Emmanuel Macron flew to Kyiv.',
} as const;

const printed = new Map<string, readonly Printed[]>();

/** What the program printed of one of the texts. */
const annotate = (text: string): readonly Printed[] => {
  const mentions = printed.get(text);
  if (mentions === undefined) throw new Error(`not among the texts that were annotated: ${text}`);
  return mentions;
};

// One run for all: a process that starts costs more than the names it finds.
beforeAll(() => {
  expect(existsSync(PROGRAM), 'no build: run node build.mjs first').toBe(true);
  const texts = new Set([...[...ROWS, ...ITEMS].map(([text]) => text), ...Object.values(CHAINS)]);
  const input = [...texts].map((text) => JSON.stringify({ id: text, text, lang: 'en' })).join('\n');
  const { stdout, stderr } = spawnSync(process.execPath, [PROGRAM], { input, encoding: 'utf8' });
  expect(stderr).toBe('');
  for (const line of stdout.trimEnd().split('\n')) {
    const { id, mentions } = JSON.parse(line) as { id: string; mentions: readonly Printed[] };
    printed.set(id, mentions);
  }
}, 60_000);

describe('annotate as it is built, with its weights', () => {
  test.each(ROWS)('%s', (text, wanted, unwanted) => {
    const names = annotate(text).filter(({ form }) => form === 'name');
    const texts = names.map((name) => name.text);
    expect(texts).toEqual(expect.arrayContaining([...wanted]));
    for (const name of unwanted) expect(texts).not.toContain(name);
  });

  test('one person is one entity; two of a surname stay apart or open', () => {
    const named = annotate(CHAINS.kuleba).filter(({ text }) => text.includes('Kuleba'));
    expect(named).toHaveLength(3);
    expect(new Set(named.map(({ entity }) => entity)).size).toBe(1);
    const clintons = annotate(CHAINS.clintons);
    const of = (text: string) => clintons.find((mention) => mention.text === text)?.entity;
    expect(of('Clinton')).toBe(of('Hillary Clinton'));
    expect(of('Bill Clinton')).not.toBe(of('Hillary Clinton'));
  });

  test('a nationality is printed apart', () => {
    const mentions = annotate(CHAINS.nationality);
    expect(mentions.find(({ text }) => text === 'French')?.form).toBe('demonym');
  });
});

/** The items that are right; null where none is, or where a row allows to be silent. */
type Right = readonly (string | null)[];

/** Text, and what each name is: the pack holds neither Conor O'Brien nor the stadium nor Mao Ning. */
const ITEMS: readonly (readonly [string, Readonly<Record<string, Right>>])[] = [
  [
    'Dmytro Kuleba met Antony Blinken in Kyiv.',
    { 'Dmytro Kuleba': ['Q24025631'], 'Antony Blinken': ['Q7821917'], Kyiv: ['Q1899'] },
  ],
  ['On Friday he told President Vladimir Putin that it was over.', { 'Vladimir Putin': ['Q7747'] }],
  ['She thanked French President Emmanuel Macron.', { 'Emmanuel Macron': ['Q3052772'] }],
  [
    'Dmytro Kuleba left early. "It is done," said Mr Kuleba on Monday. Kuleba\'s car was gone.',
    { 'Dmytro Kuleba': ['Q24025631'], Kuleba: ['Q24025631'] },
  ],
  ['Liz Truss won. Then Ms Truss spoke.', { 'Liz Truss': ['Q272201'], Truss: ['Q272201'] }],
  [
    'Ursula von der Leyen spoke to Recep Tayyip Erdoğan on Monday.',
    { 'Ursula von der Leyen': ['Q60772'], 'Recep Tayyip Erdoğan': ['Q39259'] },
  ],
  ["The mayor of Łódź rang Conor O'Brien.", { Łódź: ['Q580'], "Conor O'Brien": [null] }],
  [
    'Jean-Luc Mélenchon wrote to Ban Ki-moon.',
    { 'Jean-Luc Mélenchon': ['Q5829'], 'Ban Ki-moon': ['Q1253'] },
  ],
  [
    'Houston Fakelastname opened a shop in Houston.',
    { 'Houston Fakelastname': [null], Houston: ['Q16555'] },
  ],
  [
    "Mao Ning, a spokeswoman for China's foreign ministry, declined.",
    { 'Mao Ning': [null], China: ['Q148'] },
  ],
  [
    'England beat Italy at Wembley.',
    { England: ['Q47762', null], Italy: ['Q676899', null], Wembley: [null] },
  ],
  [
    'The WHO and Nato told the US, the UK and the EU, who told us.',
    { WHO: ['Q7817'], Nato: ['Q7184'], US: ['Q30'], UK: ['Q145'], EU: ['Q458'] },
  ],
  ['Ministers met at NATO in Kyiv.', { NATO: ['Q7184'], Kyiv: ['Q1899'] }],
  ['KYIV (Reuters) - Talks went on overnight.', { KYIV: ['Q1899'], Reuters: ['Q130879'] }],
  ['He writes for the Kyiv Post.', { 'Kyiv Post': ['Q1795015'] }],
  ['She left Bank of America last year.', { 'Bank of America': ['Q487907'] }],
  ['They read the New York Times.', { 'New York Times': ['Q9684'] }],
  ['He studied at the University of Oxford.', { 'University of Oxford': ['Q34433'] }],
  [
    'Bill Clinton met Hillary Clinton. Later Mrs Clinton spoke.',
    { 'Bill Clinton': ['Q1124'], 'Hillary Clinton': ['Q6294'], Clinton: ['Q6294', null] },
  ],
  ['Protesters in Tbilisi say that Georgia has changed.', { Tbilisi: ['Q994'], Georgia: ['Q230'] }],
  ['Voters in Atlanta say that Georgia has changed.', { Atlanta: ['Q23556'], Georgia: ['Q1428'] }],
];

describe('annotate as it is built, with its pack', () => {
  const asked = ITEMS.flatMap(([text, names]) =>
    Object.entries(names).map(([name, right]) => [name, text, right] as const),
  );
  const found = (name: string, text: string) => {
    const own = annotate(text).filter((mention) => mention.text === name);
    expect(own.length).toBeGreaterThan(0);
    return own.map(({ item }) => item);
  };

  test.each(asked)('%s is never another one: %s', (name, text, right) => {
    for (const item of found(name, text)) expect([...right, null]).toContain(item);
  });

  test.each(asked)('%s is linked: %s', (name, text, right) => {
    for (const item of found(name, text)) expect(right).toContain(item);
  });
});
