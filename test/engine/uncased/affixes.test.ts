import { describe, expect, test } from 'vitest';
import { endsBeforeParticle, onsetsOf } from '../../../src/engine/uncased/affixes';

describe('onsetsOf', () => {
  test.each([
    ['القاهرة', ['القاهرة']],
    ['والقاهرة', ['والقاهرة', 'القاهرة']],
    ['وبالقاهرة', ['وبالقاهرة', 'بالقاهرة', 'القاهرة']],
    ['للقاهرة', ['للقاهرة', 'لقاهرة', 'القاهرة']],
    ['وللقاهرة', ['وللقاهرة', 'للقاهرة', 'لقاهرة', 'القاهرة']],
    ['بِمصر', ['بِمصر', 'مصر']],
    ['ושבישראל', ['ושבישראל', 'שבישראל', 'בישראל', 'ישראל']],
    ['כשישראל', ['כשישראל', 'שישראל', 'ישראל']],
    ['ירושלים', ['ירושלים']],
    ['و', ['و']],
    ['وَ', ['وَ']],
    ['', ['']],
  ])('%s', (word, expected) => {
    expect(onsetsOf(word, 7).map(({ at, lead }) => lead + word.slice(at - 7))).toEqual(expected);
  });
});

describe('endsBeforeParticle', () => {
  test.each([
    ['서울', ['서울']],
    ['서울에서는', ['서울', '서울에서', '서울에서는']],
    ['바이든은', ['바이', '바이든', '바이든은']],
    ['우크라이나', ['우크라', '우크라이', '우크라이나']],
    ['이란이란', ['이란', '이란이', '이란이란']],
    ['한국인', ['한국인']],
    ['가나다라마바사아자차', ['가나다라마바사아자차']],
    ['은', ['은']],
  ])('%s', (word, expected) => {
    const ends = endsBeforeParticle(word, 3);
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
    expect(ends.map((end) => word.slice(0, end - 3))).toEqual(expected);
  });
});
