/** What must hold of every line of the starter pack's tables. */
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/engine/types';
import { SCRIPT_LANGUAGES } from '../../src/maker/scriptNames';
import { STARTER_LANGUAGES } from '../../src/maker/starterRecords';
import { TABLE_LANGUAGES } from '../../src/maker/starterRow';
import type { EntityRecord } from '../../src/pack/entityRecord';
import { STARTER_RECORDS } from './starterFiles';

const LEAST_ENTITIES = 1_500;

const idsOf = (records: readonly EntityRecord[]) => records.map(({ id }) => id);
const ids = new Set<string>(idsOf(STARTER_RECORDS));

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) < index);

const namesIn = ({ labels, aliases = {} }: EntityRecord, language: string): readonly string[] => [
  labels[language] ?? '',
  ...(aliases[language] ?? []),
];

describe('the tables of the starter pack', () => {
  it('name each entity in one line', () => {
    expect(repeated(idsOf(STARTER_RECORDS))).toEqual([]);
  });

  it('give every entity a label and a description in English, and no two the same', () => {
    const told = STARTER_RECORDS.map(({ labels, descriptions }) => ({
      label: labels.en ?? '',
      about: descriptions?.en ?? '',
    }));
    expect(told.filter(({ label, about }) => label === '' || about === '')).toEqual([]);
    expect(repeated(told.map(({ label, about }) => `${label}: ${about}`))).toEqual([]);
  });

  it('point at entities of the pack only, and never at the entity itself', () => {
    const astray = STARTER_RECORDS.flatMap(({ id, related = [], offices = [] }) =>
      [...related, ...offices.flatMap(({ country }) => country ?? [])]
        .filter((each) => !ids.has(each))
        .concat(related.includes(id) ? [id] : []),
    );
    expect(astray).toEqual([]);
  });

  it('say a name once in a language', () => {
    const twice = STARTER_RECORDS.flatMap((record) =>
      STARTER_LANGUAGES.flatMap((language) => repeated(namesIn(record, language))),
    );
    expect(twice).toEqual([]);
  });

  it('write Ukrainian and Russian each in its own letters', () => {
    const foreign = { uk: /[ыэёъ]/i, ru: /[іїєґ]/i };
    const mixed = Object.entries(foreign).flatMap(([language, letters]) =>
      STARTER_RECORDS.flatMap((record) => namesIn(record, language)).filter((name) =>
        letters.test(name),
      ),
    );
    expect(mixed).toEqual([]);
  });

  it('let no office or life end before it began', () => {
    const terms = STARTER_RECORDS.flatMap(({ id, begin, end, offices = [] }) =>
      [{ begin, end }, ...offices].map((term) => ({ id, begin: term.begin, end: term.end })),
    );
    const whole = terms.filter(({ begin, end }) => begin && end);
    expect(whole.length).toBeGreaterThan(500);
    // Of dates of two precisions the shorter is a prefix at most: "2022" is not before "2022-05".
    const upside = whole.filter(({ begin, end }) => {
      const length = Math.min(begin?.length ?? 0, end?.length ?? 0);
      return (begin ?? '').slice(0, length) > (end ?? '').slice(0, length);
    });
    expect(upside).toEqual([]);
  });

  it('write the names of other scripts in these alone, for where they end no name is found', () => {
    const letters = {
      ja: /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー・]+$/u,
      ko: /^[\p{sc=Hangul} ·-]+$/u,
      zh: /^[\p{sc=Han}·-]+$/u,
      'zh-hant': /^[\p{sc=Han}·-]+$/u,
      ar: /^[ء-غف-ي ]+$/,
      he: /^[א-ת '"-]+$/,
      // Without the letters that Arabic writes instead.
      fa: /^(?!.*[يكةى])[ء-غف-وپچژکگی \u200c]+$/,
      hi: /^[\p{sc=Deva} .-]+$/u,
    };
    const foreign = SCRIPT_LANGUAGES.flatMap((language) =>
      STARTER_RECORDS.flatMap((record) => namesIn(record, language)).filter(
        (name) => name !== '' && !letters[language].test(name),
      ),
    );
    expect(foreign).toEqual([]);
  });

  it('hold enough of every kind that news name, in every language', () => {
    const counts = KINDS.map((kind) => [
      kind,
      STARTER_RECORDS.filter((record) => record.kind === kind).length,
    ]);
    const countOf = (language: string) =>
      STARTER_RECORDS.filter(({ labels }) => labels[language]).length;
    const languages = STARTER_LANGUAGES.map((language) => [language, countOf(language)]);
    console.log('starter pack:', Object.fromEntries(counts), Object.fromEntries(languages));
    expect(STARTER_RECORDS.length).toBeGreaterThanOrEqual(LEAST_ENTITIES);
    for (const language of TABLE_LANGUAGES)
      expect(countOf(language)).toBeGreaterThan(STARTER_RECORDS.length / 3);
    for (const language of SCRIPT_LANGUAGES)
      expect(countOf(language)).toBeGreaterThan(STARTER_RECORDS.length / 6);
  });
});
