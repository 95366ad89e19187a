import { describe, expect, test } from 'vitest';
import { printed } from '../../src/engine/names';
import { joinNicknames } from '../../src/engine/nicknames';
import { markedNames } from './markedNames';

const joined = (text: string) => joinNicknames(markedNames([text])).map(printed);

describe('nicknames', () => {
  test.each([
    ['[William] "[Bill]" [Burns] left.', ['William "Bill" Burns']],
    ['[William] "Bill" [Burns] left.', ['William "Bill" Burns']],
    ['[William] “[Bill]” [Burns] left.', ['William “Bill” Burns']],
    ["[Edward] '[Ned]' [Kelly] left.", ["Edward 'Ned' Kelly"]],
  ])('%s', (text, wanted) => {
    expect(joined(text)).toEqual(wanted);
  });

  test.each([
    ['[William] said "[Bill]" to [Burns].'],
    ['[William] and [Burns] left.'],
    ['"[Bill]" [Burns] left.'],
    ['[William] "bill" [Burns] left.'],
  ])('%s: as they were', (text) => {
    expect(joined(text)).toEqual(markedNames([text]).map(printed));
  });
});
