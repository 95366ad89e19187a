/**
 * What the reader said of names: which item one is, that it is none of those known, or that it is
 * never to be highlighted. Kept in `storage.local`, under a key of its own: never sent anywhere.
 */
import browser from 'webextension-polyfill';
import type { ItemId } from '../engine/types';
import { type Guard, isOneOf, isRecord, isText } from '../lib/guards';
import { correctionKey } from './correctionKey';
import { watchStored } from './watchStored';

/**
 * An item: the name means this one. `none`: it is none that Sidelight knows of, and is highlighted
 * without a link. `never`: it is not to be highlighted at all.
 */
export type Said = ItemId | 'none' | 'never';

/** One name that the reader corrected. */
export interface Correction {
  /** The name as the article printed it. */
  readonly name: string;
  /** The name as it is looked up: see {@link correctionKey}. */
  readonly key: string;
  readonly what: Said;
  /** What the item is called, to list it by; null for `none` and `never`. */
  readonly label: string | null;
  /** The day it was said, ISO 8601. */
  readonly day: string;
}

/** Key under which corrections lie in `storage.local`. */
export const CORRECTIONS_KEY = 'corrections';
/** More are a mistake, not a reader: the oldest go. About 300 kB in the browser's storage. */
export const MOST_CORRECTIONS = 2000;
/** UTF-16 units of a name that is kept: as many as the protocol lets a name have. */
const LONGEST = 300;

const isName = isText(LONGEST);
const isWord = isOneOf('none', 'never');
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const isItem: Guard<ItemId> = (value): value is ItemId =>
  typeof value === 'string' && /^Q[1-9]\d{0,9}$/.test(value);

const readOne = (stored: unknown): readonly Correction[] => {
  if (!isRecord(stored)) return [];
  const { name, what, label, day } = stored;
  if (!isName(name) || !isDay(day) || !(isItem(what) || isWord(what))) return [];
  // Made anew: a key that an earlier version folded in another way would never be found.
  const key = correctionKey(name);
  return key === '' ? [] : [{ name, key, what, label: isName(label) ? label : null, day }];
};

/** Of several for one name the last counts. Newest last. */
const bounded = (all: readonly Correction[]): readonly Correction[] => {
  const byKey = new Map<string, Correction>();
  for (const one of all) {
    byKey.delete(one.key);
    byKey.set(one.key, one);
  }
  return [...byKey.values()].slice(-MOST_CORRECTIONS);
};

/**
 * Reads stored corrections, newest last. One that is broken is left out alone; of a form that a
 * newer version wrote, what can be read is.
 */
export const readCorrections = (stored: unknown): readonly Correction[] => {
  const entries = isRecord(stored) && Array.isArray(stored.entries) ? stored.entries : [];
  return bounded(entries.flatMap(readOne));
};

/** The corrections as stored, newest last. */
export const loadCorrections = async (): Promise<readonly Correction[]> => {
  const stored = await browser.storage.local.get(CORRECTIONS_KEY);
  return readCorrections(stored[CORRECTIONS_KEY]);
};

let last: Promise<unknown> = Promise.resolve();

/** Changes in one context run one after another, so that two quick ones do not undo each other. */
const change = (
  made: (all: readonly Correction[]) => readonly Correction[],
): Promise<readonly Correction[]> => {
  const saved = last.then(async () => {
    const entries = bounded(made(await loadCorrections()));
    await browser.storage.local.set({ [CORRECTIONS_KEY]: { version: 1, entries } });
    return entries;
  });
  last = saved.catch(() => undefined);
  return saved;
};

/**
 * Remembers what was said of a name, in place of what was said of it before. Gives all that is
 * kept. Rejects where the browser cannot store; a name longer than any is not kept.
 */
export const saveCorrection = (said: Omit<Correction, 'key'>): Promise<readonly Correction[]> =>
  change((all) => [...all, ...readOne(said)]);

/** Forgets what was said of a name. Rejects where the browser cannot store. */
export const removeCorrection = (name: string): Promise<readonly Correction[]> =>
  change((all) => all.filter(({ key }) => key !== correctionKey(name)));

/** Forgets all that was said. Rejects where the browser cannot store. */
export const removeCorrections = (): Promise<readonly Correction[]> => change(() => []);

/**
 * Brings back what was removed, each to the place of its day; what was said of a name since then
 * counts for more. Rejects where the browser cannot store.
 */
export const restoreCorrections = (
  removed: readonly Correction[],
): Promise<readonly Correction[]> =>
  change((all) => [...removed, ...all].sort((a, b) => a.day.localeCompare(b.day)));

/** Calls back with all corrections at every change, in any context, until `signal` aborts. */
export const watchCorrections = (
  callback: (corrections: readonly Correction[]) => void,
  signal: AbortSignal,
): void => watchStored(CORRECTIONS_KEY, (stored) => callback(readCorrections(stored)), signal);

const wordsOf = (key: string): readonly string[] => key.split(/[\s-]+/);

/**
 * Finds what was said of one thing by the names it has in a document, the fullest first. A part of
 * the fullest does not count: who said which "Johnson" one article meant said nothing of "Boris
 * Johnson" in the next, whom it calls "Johnson" too.
 */
export const correctionFor = (
  corrections: readonly Correction[],
): ((names: readonly string[]) => Correction | null) => {
  const byKey = new Map(corrections.map((one) => [one.key, one]));
  return (names) => {
    if (byKey.size === 0) return null;
    const [fullest = '', ...others] = names.map(correctionKey);
    const whole = wordsOf(fullest);
    const isPart = (key: string): boolean => {
      const own = wordsOf(key);
      return own.length < whole.length && own.every((word) => whole.includes(word));
    };
    const known = [fullest, ...others.filter((key) => !isPart(key))];
    return known.flatMap((key) => byKey.get(key) ?? [])[0] ?? null;
  };
};
