/** With the pack that ships: towns that lend a club their name, in news of other things and of sport. */
import { beforeAll, describe, expect, test } from 'vitest';
import { itemsInTexts } from './itemsInTexts';

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
  let found: readonly ReadonlyMap<string, string | null>[] = [];
  beforeAll(() => {
    const langOf = (text: string) => (text.startsWith('Der ') ? 'de' : 'en');
    found = itemsInTexts(ROWS.map(([text]) => ({ text, lang: langOf(text), date: '2024-08-05' })));
  });

  const asked = ROWS.flatMap(([text, names], id) =>
    Object.entries(names).map(([name, right]) => [name, text, id, right] as const),
  );
  test.each(asked)('%s: %s', (name, _, id, right) => {
    expect(right).toContain(found[id]?.get(name));
  });
});
