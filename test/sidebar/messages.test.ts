/** Every text that the code uses exists, and every text that exists is used. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import english from '../../src/_locales/en/messages.json';
import { FACT_KEYS } from '../../src/wikidata/factKeys';

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

  test('are short and plain: no exclamation mark, no straight quotation mark', () => {
    const bad = Object.entries(english).filter(([, { message }]) => /[!"']/.test(message));
    expect(bad).toEqual([]);
  });
});

describe.each(locales)('texts in %s', (locale) => {
  const table = tableOf(locale);
  const slots = (message: string): string => [...new Set(message.match(/\$\d/g))].sort().join();
  const reference = (key: string): string | undefined =>
    (english as Table)[key]?.message ??
    (english as Table)[`${key.replace(FORMS, '')}_other`]?.message;

  test('say all that the English ones say, with the same places to fill', () => {
    const bases = new Set(Object.keys(table).map((key) => key.replace(FORMS, '')));
    const missing = Object.keys(english).filter((key) => !bases.has(key.replace(FORMS, '')));
    expect(missing).toEqual([]);
    const wrong = Object.keys(table).filter(
      (key) => slots(table[key]?.message ?? '') !== slots(reference(key) ?? '\0'),
    );
    expect(wrong).toEqual([]);
  });

  test('have every plural form that their language needs', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const cardinal = Object.keys(table).filter((key) => /_other$/.test(key) && !/^time/.test(key));
    const missing = cardinal.flatMap((key) =>
      forms.map((form) => key.replace(FORMS, `_${form}`)).filter((wanted) => !(wanted in table)),
    );
    expect(missing).toEqual([]);
  });
});
