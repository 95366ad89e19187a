import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellsOfSport } from '../../../src/engine/link/tellsOfSport';
import type { Block } from '../../../src/engine/types';

const paragraphs = (...texts: readonly string[]): readonly Block[] =>
  texts.map((text) => ({ role: 'paragraph', text }));

describe('tellsOfSport', () => {
  test.each([
    ['en', 'The striker scored in the second half of the match.'],
    ['en', 'SOCCER - LEAGUE RESULTS Arsenal 2 Chelsea 1 Fulham 0 Everton 0'],
    ['en', 'Leeds won 3-1, and their coach was pleased.'],
    ['de', 'Der Trainer lobte nach dem Spieltag die Stürmer.'],
    ['uk', 'Воротар відбив м’яч, і збірна виграла матч 2:0.'],
    ['ru', 'Сборная выиграла матч чемпионата, вратарь не пропустил.'],
    ['fr', 'L’entraîneur a fait jouer un jeune attaquant en Ligue des champions.'],
    ['es', 'El entrenador elogió al portero tras el partido.'],
    ['pl', 'Bramkarz obronił, a trener po meczu chwalił zawodników.'],
    ['it', 'L’allenatore della squadra ha vinto il campionato.'],
  ])('%s: %s', (_, text) => expect(tellsOfSport(paragraphs(text))).toBe(true));

  test.each([
    ['a fire', 'A warehouse burnt down in Southampton, and firefighters from two towns came.'],
    ['one word', 'The League of Nations met in Geneva.'],
    ['the time of day', 'The train left at 19:42 and arrived at 20:15; its coach was full.'],
    ['a span of days', 'The fair is open from 3-5 May and from 7-9 June.'],
    ['inside other words', 'The subleague and the rematch were unheard of.'],
    ['nothing', ''],
  ])('not: %s', (_, text) => expect(tellsOfSport(paragraphs(text))).toBe(false));

  test('not for two words in a long report on something else', () => {
    const riot = 'Police moved in when shops were looted, and the mayor asked for calm. ';
    const passing = 'Somebody threw a cup near the football ground. ';
    expect(tellsOfSport(paragraphs(passing))).toBe(true);
    expect(tellsOfSport(paragraphs(passing, riot.repeat(40)))).toBe(false);
  });

  test('of any text: an answer, whatever the order of its blocks', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const there = tellsOfSport(paragraphs(...texts));
        expect(tellsOfSport(paragraphs(...texts.toReversed()))).toBe(there);
      }),
    );
  });
});
