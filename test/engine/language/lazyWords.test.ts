import { describe, expect, test } from 'vitest';
import { LazyMap, LazyWords } from '../../../src/engine/language/lazyWords';

function counted<T>(value: T): { readonly read: () => T; readonly times: () => number } {
  let times = 0;
  const read = () => {
    times++;
    return value;
  };
  return { read, times: () => times };
}

describe('LazyWords', () => {
  const asks: readonly (readonly [string, (words: LazyWords) => unknown])[] = [
    ['has', (words) => words.has('b')],
    ['size', (words) => words.size === 2],
    ['spread', (words) => [...words].join() === 'a,b'],
    ['keys', (words) => [...words.keys()].join() === 'a,b'],
    ['values', (words) => [...words.values()].join() === 'a,b'],
    ['entries', (words) => [...words.entries()].join() === 'a,a,b,b'],
    ['new Set', (words) => new Set(words).size === 2],
    [
      'forEach',
      (words) => {
        const seen: string[] = [];
        words.forEach((word) => {
          seen.push(word);
        });
        return seen.join() === 'a,b';
      },
    ],
  ];

  test.each(asks)('%s reads the list, once', (_, ask) => {
    const { read, times } = counted(['a', 'b', 'a']);
    const words = new LazyWords(read);
    expect(times()).toBe(0);
    expect(ask(words)).toBe(true);
    expect(ask(words)).toBe(true);
    expect(words.has('c')).toBe(false);
    expect(times()).toBe(1);
  });
});

describe('LazyMap', () => {
  const asks: readonly (readonly [string, (map: LazyMap<number>) => unknown])[] = [
    ['has', (map) => map.has('b')],
    ['get', (map) => map.get('b') === 2],
    ['size', (map) => map.size === 2],
    ['spread', (map) => [...map].join() === 'a,1,b,2'],
    ['keys', (map) => [...map.keys()].join() === 'a,b'],
    ['values', (map) => [...map.values()].join() === '1,2'],
    ['entries', (map) => [...map.entries()].join() === 'a,1,b,2'],
    ['new Map', (map) => new Map(map).size === 2],
    [
      'forEach',
      (map) => {
        const seen: string[] = [];
        map.forEach((value, word) => {
          seen.push(`${word}${value}`);
        });
        return seen.join() === 'a1,b2';
      },
    ],
  ];

  test.each(asks)('%s reads the lists, once', (_, ask) => {
    const { read, times } = counted<readonly (readonly [string, number])[]>([
      ['a', 1],
      ['b', 2],
    ]);
    const map = new LazyMap(read);
    expect(times()).toBe(0);
    expect(ask(map)).toBe(true);
    expect(ask(map)).toBe(true);
    expect(map.get('c')).toBe(undefined);
    expect(times()).toBe(1);
  });
});
