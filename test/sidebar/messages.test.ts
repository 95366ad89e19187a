/** Every text that the code uses exists, and every text that exists is used. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import english from '../../src/_locales/en/messages.json';
import { createText } from '../../src/lib/text';
import { FACT_KEYS } from '../../src/wikidata/factKeys';
import { messageFrom } from './englishText';

const ROOT = join(import.meta.dirname, '..', '..');
const SRC = join(ROOT, 'src');
const FORMS = /_(zero|one|two|few|many|other)$/;

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/^(engine|wikidata|cli)\//.test(path))
  .map((path) => readFileSync(join(SRC, path), 'utf8'))
  .join('\n');
const manifest = readFileSync(join(ROOT, 'manifest.json'), 'utf8');

/** Strings in the source that could be keys; a template like `${stem}On` stands for its endings. */
const quoted = new Set([...sources.matchAll(/['"`]([A-Za-z@]\w*)['"`]/g)].map(([, key]) => key));
const endings = [...sources.matchAll(/`\$\{\w+\}([A-Z]\w*)`/g)].map(([, ending]) => ending ?? '');
const inManifest = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');

const isUsed = (key: string): boolean => {
  const base = key.replace(FORMS, '');
  if (quoted.has(base) || inManifest.includes(key)) return true;
  return endings.some((end) => base.endsWith(end) && quoted.has(base.slice(0, -end.length)));
};

const locales = readdirSync(join(SRC, '_locales'));
type Table = Readonly<Record<string, { readonly message: string }>>;
const tableOf = (locale: string): Table =>
  JSON.parse(readFileSync(join(SRC, '_locales', locale, 'messages.json'), 'utf8'));

describe('English texts', () => {
  const keys = Object.keys(english);
  const facts = keys.filter((key) => key.startsWith('fact_'));

  test('name every fact that a card can show, and no other', () => {
    expect(facts.sort()).toEqual(FACT_KEYS.map((key) => `fact_${key}`).sort());
  });

  test('are all used', () => {
    expect(keys.filter((key) => !key.startsWith('fact_') && !isUsed(key))).toEqual([]);
  });

  test('include what the manifest and the browser’s own menus ask for', () => {
    const menus = [...sources.matchAll(/i18n\.getMessage\('(\w+)'/g)].map(([, key]) => key ?? '');
    expect([...inManifest, ...menus].filter((key) => !(key in english))).toEqual([]);
  });
});

/** More than any language looks at to choose a form, and millions, for which some have one. */
const NUMBERS = [...Array.from({ length: 201 }, (_, n) => n), 1e6, 2e6];

/** The numbers said in each plural form of a language: Arabic's `two` is for 2 alone. */
const numbersByForm = (locale: string): ReadonlyMap<string, readonly number[]> => {
  const forms = new Map<string, number[]>();
  const rules = new Intl.PluralRules(locale);
  for (const n of NUMBERS) {
    const form = rules.select(n);
    forms.set(form, [...(forms.get(form) ?? []), n]);
  }
  return forms;
};

describe.each(locales)('texts in %s', (locale) => {
  const table = tableOf(locale);
  const numbers = numbersByForm(locale);
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories as string[];
  const slots = (message: string): string => [...new Set(message.match(/\$\d/g))].sort().join();
  const reference = (key: string): string | undefined =>
    (english as Table)[key]?.message ??
    (english as Table)[`${key.replace(FORMS, '')}_other`]?.message;
  /** A form that is for one number alone may put it in a word, or in the noun: "اسمان". */
  const saysNumberInWords = (key: string): boolean =>
    numbers.get(FORMS.exec(key)?.[1] ?? '')?.length === 1;
  const fills = (key: string): boolean => {
    const own = slots(table[key]?.message ?? '');
    const wanted = slots(reference(key) ?? '');
    const rest = wanted.replace(/^\$1,?/, '');
    return (
      reference(key) !== undefined && (own === wanted || (saysNumberInWords(key) && own === rest))
    );
  };

  test('say all that the English ones say, with the same places to fill', () => {
    const bases = new Set(Object.keys(table).map((key) => key.replace(FORMS, '')));
    const missing = Object.keys(english).filter((key) => !bases.has(key.replace(FORMS, '')));
    expect(missing).toEqual([]);
    expect(Object.keys(table).filter((key) => !fills(key))).toEqual([]);
  });

  test('have every plural form that their language needs', () => {
    const cardinal = Object.keys(table).filter((key) => /_other$/.test(key) && !/^time/.test(key));
    const missing = cardinal.flatMap((key) =>
      categories
        .map((form) => key.replace(FORMS, `_${form}`))
        .filter((wanted) => !(wanted in table)),
    );
    expect(missing).toEqual([]);
  });

  test('have no form that no number takes', () => {
    const cardinal = Object.keys(table).filter((key) => FORMS.test(key) && !/^time/.test(key));
    expect(cardinal.filter((key) => !categories.includes(FORMS.exec(key)?.[1] ?? ''))).toEqual([]);
  });

  test('say each number in the form that its language has for it', () => {
    const text = createText({ getMessage: messageFrom(table), language: locale });
    for (const [form, of] of numbers)
      for (const n of of) {
        const written = new Intl.NumberFormat(locale).format(n);
        const expected = table[`filterFound_${form}`]?.message.replace('$1', written);
        expect(text.count('filterFound', n)).toBe(expected);
      }
  });

  test('know their own tag and the way it is written', () => {
    expect(table.locale?.message).toBe(locale);
    expect(table.direction?.message).toBe(locale === 'ar' ? 'rtl' : 'ltr');
  });

  test('describe the extension in as few characters as the stores take', () => {
    expect(table.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  test('leave no sentence in English', () => {
    const same = Object.keys(table).filter(
      (key) =>
        table[key]?.message === reference(key) && /[a-z]{2} [a-z]{2}/i.test(reference(key) ?? ''),
    );
    expect(locale === 'en' ? [] : same).toEqual([]);
  });

  test('have no straight quotation mark and no exclamation mark', () => {
    expect(Object.keys(table).filter((key) => /[!"']/.test(table[key]?.message ?? ''))).toEqual([]);
  });
});
