/**
 * The texts of the interface: typed keys into `_locales`, plurals by `Intl`. The messages come
 * from whatever `getMessage` is handed in (the browser's, or a plain table in tests).
 */
import type messages from '../_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Keys that come in plural forms: `names` stands for `names_one`, `names_other` and so on. */
export type PluralKey = MessageKey extends infer K
  ? K extends `${infer Base}_other`
    ? Base
    : never
  : never;

export interface Text {
  /** BCP 47 tag to format numbers and dates with, so that they read as part of the sentences. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** A message with `$1`, `$2` … filled in. */
  say(key: MessageKey, ...values: readonly string[]): string;
  /** A message that depends on a number; `$1` is the number, formatted. */
  count(key: PluralKey, n: number, ...values: readonly string[]): string;
  /** The same for ordinals ("19th"). */
  ordinal(key: PluralKey, n: number): string;
  /** A message whose key is only known at run time, or null where there is none. */
  find(key: string): string | null;
}

/** What the browser offers: `i18n.getMessage` gives '' for an unknown key. */
export interface TextSource {
  readonly getMessage: (key: string, values?: string[]) => string;
  /** The reader's language, BCP 47. */
  readonly language: string;
}

/**
 * The reader's full tag ("en-GB") where the messages are in that language, else the messages' own:
 * an English sentence with a French date in it reads worse than either.
 */
const localeFor = (source: TextSource): string => {
  const own = source.getMessage('locale') || 'en';
  const same = source.language.split('-')[0]?.toLowerCase() === own.split('-')[0]?.toLowerCase();
  return same ? source.language : own;
};

/** The texts of one language, from wherever the messages come. */
export const createText = (source: TextSource): Text => {
  const locale = localeFor(source);
  const numbers = new Intl.NumberFormat(locale);
  const cardinals = new Intl.PluralRules(locale);
  const ordinals = new Intl.PluralRules(locale, { type: 'ordinal' });
  const say = (key: string, values: readonly string[]): string =>
    source.getMessage(key, [...values]) || key;
  const plural = (key: string, form: string, values: readonly string[]): string =>
    source.getMessage(`${key}_${form}`, [...values]) || say(`${key}_other`, values);
  return {
    locale,
    // Of the messages, not of the browser: an Arabic browser may be showing English ones.
    direction: source.getMessage('direction') === 'rtl' ? 'rtl' : 'ltr',
    say: (key, ...values) => say(key, values),
    count: (key, n, ...values) => plural(key, cardinals.select(n), [numbers.format(n), ...values]),
    ordinal: (key, n) => plural(key, ordinals.select(n), [numbers.format(n)]),
    find: (key) => source.getMessage(key) || null,
  };
};
