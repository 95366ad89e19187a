import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTagger } from '../../../src/engine/crf/createTagger';
import { taggerFrom } from '../../../src/engine/crf/taggerFrom';
import {
  decodeWeights,
  encodeWeights,
  WeightsError,
  type WeightsFault,
} from '../../../src/engine/crf/weights';
import { en } from '../../../src/engine/language/en';
import { sentencesOf } from '../../../src/engine/sentences';
import { tokenise } from '../../../src/engine/tokenise';
import { checksumOf } from '../../../src/lib/checksumOf';
import { madeWeights } from './madeWeights';
import { smallWeights } from './smallWeights';

const sound = encodeWeights(madeWeights());

function faultOf(bytes: Uint8Array): WeightsFault | null {
  try {
    decodeWeights(bytes);
    return null;
  } catch (error) {
    if (error instanceof WeightsError) return error.fault;
    throw error;
  }
}

/** A copy with bytes of the header changed and the checksum made to fit. */
function altered(change: (view: DataView) => void): Uint8Array {
  const bytes = sound.slice();
  const view = new DataView(bytes.buffer);
  change(view);
  view.setUint32(8, checksumOf(bytes, 12), true);
  return bytes;
}

describe('a file of weights', () => {
  test.each([1, 2, 3])('gives back what was put in (seed %i)', (seed) => {
    const weights = { ...madeWeights(seed), language: 'de', everywhere: seed === 2 };
    expect(decodeWeights(encodeWeights(weights))).toEqual(weights);
  });

  test('may have no codes and no slots', () => {
    expect(decodeWeights(smallWeights('uk'))).toMatchObject({ language: 'uk', bits: 8 });
  });

  test.each([0, 1, 2, 3, 4, 7])('may begin at byte %i of a buffer', (offset) => {
    for (const whole of [new Uint8Array(sound.length + 8), Buffer.alloc(sound.length + 8)]) {
      whole.set(sound, offset);
      const part = whole.subarray(offset, offset + sound.length);
      expect(decodeWeights(part)).toEqual(madeWeights());
    }
  });

  test('is read without a copy', () => {
    expect(decodeWeights(sound).vectors.buffer).toBe(sound.buffer);
  });
});

describe('a file that cannot be used', () => {
  test('is no file of weights', () => {
    expect(faultOf(Buffer.from('<!doctype html><title>There is no such page</title>'))).toBe(
      'magic',
    );
    for (let at = 0; at < 4; at++) expect(faultOf(flipped(sound, at, 1))).toBe('magic');
  });

  test('is of another version, which it names', () => {
    for (let at = 4; at < 8; at++) expect(faultOf(flipped(sound, at, 128))).toBe('version');
    const other = altered((view) => view.setUint32(4, 77, true));
    expect(() => decodeWeights(other)).toThrow('version 77');
  });

  test('ends too early, wherever', () => {
    for (let length = 0; length < sound.length; length++) {
      expect([length, faultOf(sound.subarray(0, length))]).toEqual([length, 'truncated']);
    }
  });

  test('has a wrong checksum, or one byte flipped in what is counted', () => {
    for (let at = 8; at < 12; at++) expect(faultOf(flipped(sound, at, 16))).toBe('checksum');
    for (let at = 12; at < sound.length; at++) {
      const fault = faultOf(flipped(sound, at, 1 + (at % 255)));
      // In the header's numbers a flip may change the sizes; behind them the checksum alone tells.
      if (at >= 30) expect([at, fault]).toEqual([at, 'checksum']);
      else expect(fault).not.toBeNull();
    }
  });

  test.each<[string, (view: DataView) => void]>([
    ['no bits', (view) => view.setUint32(12, 0, true)],
    ['too few bits', (view) => view.setUint32(12, 7, true)],
    ['too many bits', (view) => view.setUint32(12, 23, true)],
    ['more taken slots than gaps', (view) => view.setUint32(20, 255, true)],
    ['more slots than any table', (view) => view.setUint32(20, 0xffffffff, true)],
    ['codes that are no multiple of 3', (view) => view.setUint32(24, 31, true)],
    ['more codes than any table', (view) => view.setUint32(24, 3 * 2 ** 22, true)],
    ['no vectors', (view) => view.setUint16(28, 0, true)],
    ['more vectors than a byte counts', (view) => view.setUint16(28, 257, true)],
    ['fewer codes than there are bytes', (view) => view.setUint32(24, 27, true)],
  ])('describes what cannot be: %s', (_, change) => {
    expect(faultOf(altered(change))).toBe('shape');
  });

  test('goes on behind its end', () => {
    expect(faultOf(Uint8Array.of(...sound, 0))).toBe('shape');
  });

  test('is of another language', () => {
    expect(() => taggerFrom(smallWeights('de'), 'en', null)).toThrow(WeightsError);
    expect(() => taggerFrom(smallWeights('de'), 'en', null)).toThrow('of "de", not of "en"');
    expect(taggerFrom(smallWeights('de'), 'de', null).tag([])).toEqual([]);
  });
});

describe('fuzz', () => {
  const flips = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 })), {
    maxLength: 6,
  });
  const sentences = sentencesOf(
    tokenise('Olena met Tom Okafor in Lagos.', en),
    { block: 0, role: 'paragraph' },
    en,
  );

  test('bytes flipped and cut off give an error of weights or weights', () => {
    fc.assert(
      fc.property(flips, fc.nat(sound.length), (changes, length) => {
        let bytes: Uint8Array = sound;
        for (const [at, by] of changes) bytes = flipped(bytes, at, by);
        faultOf(bytes);
        faultOf(bytes.subarray(0, length));
      }),
      { numRuns: 2000 },
    );
  });

  test('any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(faultOf(bytes)).not.toBeNull();
      }),
    );
  });

  test('what a fitting checksum lets through tags without an error', () => {
    fc.assert(
      fc.property(flips, (changes) => {
        const bytes = altered((view) => {
          for (const [at, by] of changes) if (at >= 12) view.setUint8(at, view.getUint8(at) ^ by);
        });
        if (faultOf(bytes) !== null) return;
        createTagger(decodeWeights(bytes), en, null).tag(sentences);
      }),
      { numRuns: 300 },
    );
  });
});

function flipped(bytes: Uint8Array, at: number, by: number): Uint8Array {
  const copy = new Uint8Array(bytes);
  copy[at] = (copy[at] ?? 0) ^ by;
  return copy;
}
