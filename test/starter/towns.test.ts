/** With the pack that ships: towns that lend a club their name, in news of other things and of sport. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const PROGRAM = join(import.meta.dirname, '../../dist/cli/annotate.mjs');

/** Text, and what its names may be; null: nothing at all is better than the club. */
const ROWS: readonly (readonly [string, Readonly<Record<string, readonly (string | null)[]>>])[] = [
  [
    'Rioters in Liverpool threw stones at police on Saturday. Shops were looted in Sunderland and Leeds. The council of Burnley asked residents to stay at home.',
    { Liverpool: ['Q24826'], Sunderland: ['Q188304'], Leeds: ['Q39121'], Burnley: [null] },
  ],
  [
    'A fire broke out in a warehouse in Southampton on Friday night. Firefighters from Bournemouth helped.',
    { Southampton: ['Q79848'], Bournemouth: ['Q170478'] },
  ],
  [
    'The storm reached Barcelona in the evening and flooded streets in Milan and Marseille.',
    { Barcelona: ['Q1492'], Milan: ['Q490'], Marseille: ['Q23482'] },
  ],
  [
    'Der Zug von Hamburg nach Stuttgart hielt in Dortmund. In Leverkusen brannte ein Lager.',
    { Hamburg: ['Q1055'], Stuttgart: ['Q1022'], Dortmund: ['Q1295'], Leverkusen: [null] },
  ],
  [
    'Liverpool beat Sunderland 3-1 on Saturday. The striker scored twice before half time. Burnley lost at home to Chelsea in the other match of the Premier League.',
    { Liverpool: ['Q1130849'], Sunderland: ['Q18739'], Burnley: ['Q19458'], Chelsea: ['Q9616'] },
  ],
];

describe('a town and its club', () => {
  const found = new Map<string, ReadonlyMap<string, string | null>>();
  beforeAll(() => {
    const input = ROWS.map(([text], id) =>
      JSON.stringify({ id, text, lang: text.startsWith('Der ') ? 'de' : 'en', date: '2024-08-05' }),
    );
    const { stdout } = spawnSync(process.execPath, [PROGRAM], {
      input: input.join('\n'),
      encoding: 'utf8',
    });
    for (const line of stdout.trim().split('\n')) {
      const { id, mentions } = JSON.parse(line) as {
        id: number;
        mentions: readonly { text: string; item: string | null }[];
      };
      found.set(ROWS[id]?.[0] ?? '', new Map(mentions.map(({ text, item }) => [text, item])));
    }
  });

  const asked = ROWS.flatMap(([text, names]) =>
    Object.entries(names).map(([name, right]) => [name, text, right] as const),
  );
  test.each(asked)('%s: %s', (name, text, right) => {
    expect(right).toContain(found.get(text)?.get(name));
  });
});
