import { byteView } from './byteView';
import { PackError } from './packError';

/** What a pack says of itself. */
export interface PackMeta {
  /** The day it was built, `2026-11-25`. */
  readonly date: string;
  readonly name: string;
  /** What it was made from, for people to read. */
  readonly source: string;
  /** BCP 47, most important first. */
  readonly languages: readonly string[];
}

/** Reads what {@link writeMeta} wrote. @throws {PackError} where a text does not fit in */
export function readMeta(bytes: Uint8Array): PackMeta {
  const view = byteView(bytes);
  let at = 0;
  const next = (): string => {
    const end = at + 2 <= bytes.length ? at + 2 + view.getUint16(at, true) : Number.NaN;
    if (!(end <= bytes.length)) throw new PackError('shape', 'The pack does not tell what it is.');
    const text = new TextDecoder().decode(bytes.subarray(at + 2, end));
    at = end;
    return text;
  };
  const [date, name, source, languages] = [next(), next(), next(), next()];
  return { date, name, source, languages: languages === '' ? [] : languages.split(' ') };
}

/** A pack's own texts as bytes. @throws {RangeError} for one of more than 65,535 bytes */
export function writeMeta({ date, name, source, languages }: PackMeta): Uint8Array {
  const texts = [date, name, source, languages.join(' ')].map((text) =>
    new TextEncoder().encode(text),
  );
  const bytes = new Uint8Array(texts.reduce((sum, { length }) => sum + 2 + length, 0));
  const view = byteView(bytes);
  let at = 0;
  for (const text of texts) {
    if (text.length > 0xffff) throw new RangeError('A text that describes the pack is too long.');
    view.setUint16(at, text.length, true);
    bytes.set(text, at + 2);
    at += 2 + text.length;
  }
  return bytes;
}
