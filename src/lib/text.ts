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
  /** The same for ordinals ("19th"); `written` is the number where it is not written in digits. */
  ordinal(key: PluralKey, n: number, written?: string | null): string;
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

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;

/**
 * Keeps a value that is written the other way than the sentence from pulling the sentence's own
 * punctuation along: between U+2068 and U+2069 it has a direction of its own. Values that are
 * written the same way stay as they are.
 */
const isolated = (value: string, direction: Text['direction']): string => {
  const own = value.replace(RIGHT_TO_LEFT, '');
  const turns = direction === 'ltr' ? own !== value : /\p{L}/u.test(own);
  return turns ? `\u2068${value}\u2069` : value;
};

/** What stands for the first value of a message, the second and so on, until they are filled in. */
const SLOTS = Array.from({ length: 9 }, (_, i) => String.fromCharCode(0xe001 + i));

/**
 * Messages by their keys, each asked for once. The browser is asked across to its own code, and
 * Firefox takes long over it: the eighty messages of a card cost as much as drawing a tenth of it.
 */
const templates = (source: TextSource): ((key: string) => string) => {
  const kept = new Map<string, string>();
  return (key) => {
    const found = kept.get(key) ?? source.getMessage(key, SLOTS);
    kept.set(key, found);
    return found;
  };
};

/** The texts of one language, from wherever the messages come. */
export const createText = (source: TextSource): Text => {
  const locale = localeFor(source);
  const numbers = new Intl.NumberFormat(locale);
  const cardinals = new Intl.PluralRules(locale);
  const ordinals = new Intl.PluralRules(locale, { type: 'ordinal' });
  // Of the messages, not of the browser: an Arabic browser may be showing English ones.
  const direction = source.getMessage('direction') === 'rtl' ? 'rtl' : 'ltr';
  const template = templates(source);
  const fill = (key: string, values: readonly string[]): string =>
    template(key).replace(/[\ue001-\ue009]/g, (slot) =>
      isolated(values[SLOTS.indexOf(slot)] ?? '', direction),
    );
  const say = (key: string, values: readonly string[]): string => fill(key, values) || key;
  const plural = (key: string, form: string, values: readonly string[]): string =>
    fill(`${key}_${form}`, values) || say(`${key}_other`, values);
  return {
    locale,
    direction,
    say: (key, ...values) => say(key, values),
    count: (key, n, ...values) => plural(key, cardinals.select(n), [numbers.format(n), ...values]),
    ordinal: (key, n, written = null) =>
      plural(key, ordinals.select(n), [written ?? numbers.format(n)]),
    find: (key) => fill(key, []) || null,
  };
};
