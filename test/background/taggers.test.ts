/** Loading the weights of the trained recogniser in the background. */
import { beforeAll, describe, expect, it } from 'vitest';
import { Taggers } from '../../src/background/taggers';
import { KernelTagger } from '../../src/engine/crf/kernelTagger';
import { PlainTagger } from '../../src/engine/crf/plainTagger';
import { recognise } from '../../src/engine/recognise';
import { kernelBytes } from '../engine/crf/kernelBytes';
import { smallWeights } from '../engine/crf/smallWeights';

let kernel = new Uint8Array();
beforeAll(async () => {
  kernel = new Uint8Array(await kernelBytes());
});

interface Shelf {
  readonly taggers: Taggers;
  readonly asked: readonly string[];
  readonly warned: readonly string[];
}

/** A package whose files are these and the kernel; a function is asked at each fetch, null is not there. */
const shelf = (files: Readonly<Record<string, () => Uint8Array | null>>): Shelf => {
  const asked: string[] = [];
  const warned: string[] = [];
  const taggers = new Taggers({
    urlOf: (path) => `own:${path}`,
    fetch: async (url) => {
      asked.push(url);
      const path = url.slice('own:'.length);
      const bytes = path in files ? files[path]?.() : path === KERNEL ? kernel : null;
      // What Chrome and Firefox do where a package lacks the file.
      if (!bytes) throw new TypeError('Failed to fetch');
      return new Response(new Uint8Array(bytes));
    },
    warn: (text) => warned.push(text),
  });
  return { taggers, asked, warned };
};

const EN = 'weights/en.bin';
const KERNEL = 'kernel.wasm';
const good = (): Uint8Array => smallWeights('en');
const changed = (at: number, value: number) => (): Uint8Array => {
  const bytes = smallWeights('en');
  bytes[at] = value;
  return bytes;
};

describe('Taggers', () => {
  it('ask for nothing before an article, and once for a language after that', async () => {
    const { taggers, asked, warned } = shelf({ [EN]: good });
    expect(asked).toEqual([]);
    const first = await taggers.of('en-GB', 'a');
    const second = await taggers.of('en', 'b');
    expect(first).toMatchObject({ finder: 'trained', fault: null });
    expect(second.tagger).toBe(first.tagger);
    expect(asked.toSorted()).toEqual([`own:${KERNEL}`, `own:${EN}`]);
    expect(warned).toEqual([]);
  });

  it('give a tagger that the engine works with', async () => {
    const { tagger } = await shelf({ [EN]: good }).taggers.of('en', 'a');
    const blocks = [{ role: 'paragraph', text: 'Boeing has lost orders.' }] as const;
    // These weights hold nothing to be a name, and the rules are not sure of this one.
    expect(recognise({ language: 'en', blocks }, tagger).mentions).toEqual([]);
    expect(recognise({ language: 'en', blocks }, null).mentions).toHaveLength(1);
  });

  it('share one load between two tabs', async () => {
    const { taggers, asked } = shelf({ [EN]: good });
    const [a, b] = await Promise.all([taggers.of('en', 'a'), taggers.of('en', 'b')]);
    expect(a.tagger).toBe(b.tagger);
    expect(a.tagger).toBeInstanceOf(KernelTagger);
    expect(asked).toHaveLength(2);
  });

  it('load each language apart', async () => {
    const { taggers } = shelf({ [EN]: good, 'weights/de.bin': () => smallWeights('de') });
    expect(await taggers.of('de-AT', 'a')).toMatchObject({ finder: 'trained' });
    expect((await taggers.of('en', 'a')).tagger).not.toBe((await taggers.of('de', 'a')).tagger);
  });

  it.each(['uk', 'fr-CA', 'und', '', 'eng', 'constructor'])(
    'find no fault with %j, which has no weights',
    async (language) => {
      const { taggers, asked, warned } = shelf({});
      const rules = { tagger: null, finder: 'rules', fault: null };
      expect(await taggers.of(language, 'a')).toEqual(rules);
      expect([...asked, ...warned]).toEqual([]);
    },
  );

  it.each([
    ['missing', (): null => null],
    ['truncated', (): Uint8Array => smallWeights('en').slice(0, 200)],
    ['truncated', () => new Uint8Array(0)],
    ['version', changed(4, 99)],
    ['magic', changed(0, 1)],
    ['checksum', changed(200, 7)],
    ['shape', () => new Uint8Array([...smallWeights('en'), 0])],
    ['language', () => smallWeights('de')],
  ] as const)('name the fault of a file: %s', async (fault, file) => {
    const { taggers, warned } = shelf({ [EN]: file });
    expect(await taggers.of('en', 'a')).toEqual({ tagger: null, finder: 'rules', fault });
    expect(warned).toHaveLength(1);
    expect(warned[0]).toContain(EN);
    expect(warned[0]).toContain('Reinstalling Sidelight mends it.');
  });

  it('say what the server of the package says', async () => {
    const warned: string[] = [];
    const taggers = new Taggers({
      urlOf: (path) => path,
      fetch: async () => new Response('', { status: 404 }),
      warn: (text) => warned.push(text),
    });
    expect(await taggers.of('en', 'a')).toMatchObject({ fault: 'missing' });
    expect(warned.some((text) => text.includes(EN) && text.includes('404'))).toBe(true);
  });

  it('try a failed file again at the next article, not within one, and warn once', async () => {
    let file: Uint8Array | null = null;
    const { taggers, asked, warned } = shelf({ [EN]: () => file });
    await Promise.all([taggers.of('en', 'a'), taggers.of('en', 'b')]);
    await taggers.of('en', 'a');
    await taggers.of('en', 'b');
    const tries = () => asked.filter((url) => url === `own:${EN}`).length;
    expect(tries()).toBe(1);
    expect(await taggers.of('en', 'c')).toMatchObject({ fault: 'missing' });
    expect(tries()).toBe(2);
    file = smallWeights('en');
    expect(await taggers.of('en', 'd')).toMatchObject({ finder: 'trained', fault: null });
    expect(tries()).toBe(3);
    expect(warned).toHaveLength(1);
  });

  it.each([
    ['missing', (): null => null],
    ['damaged', () => Buffer.from('<!doctype html><title>Not found</title>')],
  ])('find the same without the kernel, which is %s, and say so once', async (_, file) => {
    const { taggers, warned } = shelf({
      [EN]: good,
      'weights/de.bin': () => smallWeights('de'),
      [KERNEL]: file,
    });
    const { tagger, ...finding } = await taggers.of('en', 'a');
    expect(finding).toEqual({ finder: 'trained', fault: null });
    expect(tagger).toBeInstanceOf(PlainTagger);
    expect((await taggers.of('de', 'a')).tagger).toBeInstanceOf(PlainTagger);
    expect(warned).toEqual([expect.stringContaining(KERNEL)]);
  });
});
