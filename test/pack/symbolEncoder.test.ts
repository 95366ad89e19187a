import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../src/pack/byteReader';
import { learnSymbols, SymbolEncoder } from '../../src/pack/symbolEncoder';
import { SymbolTable } from '../../src/pack/symbolTable';
import { generatedRecords } from './generatedRecords';

const decode = (encoder: SymbolEncoder, bytes: Uint8Array) =>
  new SymbolTable(encoder.section()).text(new ByteReader(bytes), bytes.length);

describe('symbols', () => {
  const texts = generatedRecords(500).map(({ descriptions }) => descriptions?.en ?? '');
  const learned = learnSymbols(texts);

  it('give back any text, seen before or not', () => {
    const any = fc.oneof(
      fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
      fc.constantFrom(...texts),
    );
    for (const encoder of [learned, new SymbolEncoder([]), learnSymbols(['яяя', 'яя ab', ''])]) {
      fc.assert(
        fc.property(any, (text) => decode(encoder, encoder.encode(text)) === text),
        { numRuns: 40 },
      );
    }
  });

  it('halve descriptions at least', () => {
    const size = (of: (text: string) => number) => texts.reduce((sum, text) => sum + of(text), 0);
    const ours = size((text) => learned.encode(text).length);
    expect(ours).toBeLessThan(size((text) => Buffer.byteLength(text)) / 2);
  });

  it('do not depend on anything but the texts', () => {
    expect(learnSymbols([...texts]).section()).toEqual(learned.section());
  });

  it('are at most 255, of at most eight units', () => {
    const section = learned.section();
    let count = 0;
    for (let at = 0; at < section.length; at += 1 + 2 * (section[at] ?? 0)) {
      expect(section[at]).toBeLessThanOrEqual(8);
      count++;
    }
    expect(count).toBeLessThanOrEqual(255);
  });
});
