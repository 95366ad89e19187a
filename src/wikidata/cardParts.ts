/** The requests of a card but that for names, each answered from the cache where it can be. */
import type { ItemId } from '../engine/types';
import type { Cache, CacheKind } from './cache';
import type { Get } from './client';
import type { Item } from './item';
import type { Wikipedia } from './languages';
import { failed, failure, ok } from './outcome';
import { readOneItem } from './readEntities';
import { readPicture } from './readPicture';
import { type ReadSummary, readSummary } from './readSummary';
import type { Outcome, Picture } from './types';
import { articleUrl, inOrder, itemUrl, picturesUrl, summaryUrl } from './urls';

export interface PartDeps {
  readonly get: Get;
  readonly cache: Cache;
  /** Takes one request of the card's budget; false where it is spent. */
  readonly take: () => boolean;
  readonly signal: AbortSignal;
}

/** Said of a part that the budget did not reach. */
const SPENT = failed(failure('slowed'));
const MALFORMED = failed(failure('malformed'));

interface Question<T> {
  readonly kind: CacheKind;
  readonly key: string;
  readonly url: string;
  /** Reads the answer: null where it is none, `value` null where there is nothing. */
  readonly read: (json: unknown) => { readonly value: T | null } | null;
}

/** From the cache, else by one request. "Gone" is an answer, kept like any other: nothing. */
const answerOne = async <T>(deps: PartDeps, question: Question<T>): Promise<Outcome<T | null>> => {
  const { kind, key, url, read } = question;
  const kept = await deps.cache.readOne<T>(kind, key);
  if (kept !== null) return ok(kept.value);
  if (!deps.take()) return SPENT;
  const answer = await deps.get(url, deps.signal);
  if (!answer.ok && answer.failure.code !== 'gone') return answer;
  const found = answer.ok ? read(answer.value) : { value: null };
  if (found === null) return MALFORMED;
  await deps.cache.write(kind, new Map([[key, found.value]]));
  return ok(found.value);
};

/** The item itself, null where it is gone; terms and sitelinks cut down to what is asked. */
export const loadItem = (
  deps: PartDeps,
  asked: {
    readonly item: ItemId;
    readonly languages: readonly string[];
    readonly sites: readonly string[];
  },
): Promise<Outcome<Item | null>> =>
  answerOne<Item>(deps, {
    kind: 'item',
    key: [asked.item, ...inOrder(asked.languages), ...inOrder(asked.sites)].join(':'),
    url: itemUrl(asked),
    read: (json) => {
      const found = readOneItem(json, asked.item);
      return found && { value: found.item };
    },
  });

/** The first paragraph of an article. */
export const loadSummary = (
  deps: PartDeps,
  article: { readonly wikipedia: Wikipedia; readonly title: string },
): Promise<Outcome<ReadSummary | null>> => {
  const { wikipedia, title } = article;
  const language = wikipedia.host.replace('.wikipedia.org', '');
  const url = articleUrl(wikipedia.site, title) ?? `https://${wikipedia.host}/`;
  return answerOne<ReadSummary>(deps, {
    kind: 'summary',
    key: `${wikipedia.site}:${title}`,
    url: summaryUrl(wikipedia, title),
    read: (json) => {
      const value = readSummary(json, { title, language, url });
      return value && { value };
    },
  });
};

/** A picture that may be shown, null where this one may not. */
export const loadPicture = (deps: PartDeps, file: string): Promise<Outcome<Picture | null>> =>
  answerOne<Picture>(deps, {
    kind: 'picture',
    key: file,
    url: picturesUrl([file]),
    read: (json) => {
      const found = readPicture(json);
      return found && { value: found.picture };
    },
  });
