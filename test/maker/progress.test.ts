import { describe, expect, it } from 'vitest';
import { createProgress, duration, progressLine } from '../../src/maker/progress';

const standing = { share: 0.25, done: '1.00 GB', rate: '100 MB/s', kept: 12_345 };

describe('progress', () => {
  it('tells how much is done, how fast, and how long it takes', () => {
    expect(progressLine(standing, 600)).toBe(
      '1.00 GB, 100 MB/s, 12,345 entities kept, 25%, 30 min left',
    );
    expect(progressLine({ ...standing, share: null }, 600)).toBe(
      '1.00 GB, 100 MB/s, 12,345 entities kept',
    );
  });

  it.each([
    [44.6, '45 s'],
    [90, '2 min'],
    [3 * 3600 + 1200, '3 h 20 min'],
  ])('says %d seconds as %s', (seconds, expected) => {
    expect(duration(seconds)).toBe(expected);
  });

  it.each([
    [true, ['\r\u001b[K1.00 GB, 100 MB/s, 12,345 entities kept, 25%, 33 s left', '\n']],
    [false, []],
  ])('is told twice a second on a terminal, rarely elsewhere (%s)', (terminal, expected) => {
    const written: string[] = [];
    let time = 0;
    const progress = createProgress({
      write: (text) => written.push(text),
      terminal,
      now: () => time,
    });
    progress.tell(() => standing);
    time = 11_000;
    if (!terminal) time = 9999;
    progress.tell(() => standing);
    progress.end();
    progress.end();
    expect(written).toEqual(expected);
  });
});
