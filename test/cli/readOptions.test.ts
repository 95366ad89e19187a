import { describe, expect, it } from 'vitest';
import { readOptions, UsageError } from '../../src/cli/readOptions';

const online = ['--cards', '--online', '--contact', 'ann@example.org'];

describe('readOptions', () => {
  it('asks nobody, and prints no cards, unless told to', () => {
    expect(readOptions([])).toMatchObject({ mode: 'lines', cards: null, date: null });
  });

  it.each([
    [['--cards', '--entities', 'items.json'], { from: 'file', file: 'items.json' }],
    [online, { from: 'wikimedia', contact: 'ann@example.org', requests: 60 }],
    [
      [...online, '--requests', '8'],
      { from: 'wikimedia', contact: 'ann@example.org', requests: 8 },
    ],
  ])('%j: cards from %j', (args, cards) => {
    expect(readOptions(args).cards).toEqual(cards);
  });

  it.each(['2022-02-02', '2022'])('takes the date %s', (date) => {
    expect(readOptions(['--date', date]).date).toBe(date);
  });

  it.each([
    [['--cards'], /--entities FILE, or asks for them: --online/],
    [['--cards', '--online'], /--online needs --contact/],
    [['--cards', '--online', '--contact', 'me'], /--online needs --contact/],
    [['--cards', '--online', '--contact', 'a@b.c\nX: y'], /--online needs --contact/],
    [[...online, '--requests', '0'], /--requests takes/],
    [[...online, '--entities', 'x'], /--entities FILE, or asks/],
    [
      ['--cards', '--entities', 'x', '--contact', 'a@b.c'],
      /--contact says something only of --online/,
    ],
    [['--cards', '--entities', 'x', '--pretty'], /--pretty has no room/],
    [['--cards', '--entities', 'x', '--unlinked'], /--unlinked leaves nothing/],
    [['--entities', 'x'], /--entities says something only of --cards/],
    [['--online'], /--online says something only of --cards/],
    [['--date', 'yesterday'], /--date takes a day/],
    [['--date', '2022-02-30'], /--date takes a day/],
  ])('refuses %j', (args, reason) => {
    expect(() => readOptions(args)).toThrow(UsageError);
    expect(() => readOptions(args)).toThrow(reason);
  });
});
