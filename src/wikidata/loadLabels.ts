/** Names of the items that a card links to, by at most one request. */
import type { ItemId } from '../engine/types';
import type { PartDeps } from './cardParts';
import { isAbsent, rememberAbsence } from './graphqlAbsence';
import { labelQuery } from './labelQuery';
import { type NamedItem, namedItem } from './namedItem';
import { failed, failure, ok } from './outcome';
import { readBriefs } from './readBriefs';
import { readLabels } from './readEntities';
import type { Labelled, Outcome, TimePoint } from './types';
import { BATCH, briefsUrl, isAskable, labelsUrl } from './urls';

/** Names of items, as far as they are known, and why the rest is not. */
export interface LoadedLabels {
  readonly labels: ReadonlyMap<ItemId, Labelled | null>;
  /** When offices were abolished: those of which it is known. */
  readonly ends: ReadonlyMap<ItemId, TimePoint>;
  readonly outcome: Outcome<null>;
}

interface Asked {
  readonly items: readonly ItemId[];
  readonly also: readonly ItemId[];
  /** Offices of which it matters when they were abolished: those make the request one to GraphQL. */
  readonly offices?: readonly ItemId[];
  /** One that Wikidata knows. */
  readonly language: string;
}

type Named = ReadonlyMap<ItemId, NamedItem | null>;

const SPENT = failed(failure('slowed'));
const MALFORMED = failed(failure('malformed'));

const loaded = (named: Named, outcome: Outcome<null> = ok(null)): LoadedLabels => ({
  labels: new Map(
    [...named].map(([id, one]) => [id, one && { text: one.text, language: one.language }]),
  ),
  ends: new Map([...named].flatMap(([id, one]) => (one?.ended ? [[id, one.ended]] : []))),
  outcome,
});

type Request = (
  deps: PartDeps,
  ids: readonly ItemId[],
  language: string,
) => Promise<Outcome<Named>>;

const getLabels: Request = async ({ get, signal }, ids, language) => {
  const answer = await get(labelsUrl(ids, language), signal);
  if (!answer.ok) return answer;
  const read = readLabels(answer.value, ids, language);
  return read === null ? MALFORMED : ok(read);
};

/** Names with ends. The answer is made like that to a question for briefs, and read like it. */
const postLabels: Request = async ({ get, signal }, ids, language) => {
  const answer = await get(briefsUrl(), signal, labelQuery(ids, language));
  if (!answer.ok) return answer;
  const read = readBriefs(answer.value, ids, language);
  if (read === null) return MALFORMED;
  return ok(
    new Map(
      [...read].map(([id, brief]) => {
        const asked = { id, language, withEnd: true };
        return [id, namedItem(brief?.item ?? null, asked)] as const;
      }),
    ),
  );
};

/**
 * By GraphQL, which has names and ends in one answer. Where that service is missing the same names
 * are asked for in the old way: once an hour that is a fifth request of a card, and the price of
 * not leaving it without names.
 */
const postOrGet: Request = async (deps, ids, language) => {
  const posted = await postLabels(deps, ids, language);
  if (!isAbsent(posted)) return posted;
  await rememberAbsence(deps.cache);
  return getLabels(deps, ids, language);
};

/**
 * Names of linked items: those in the cache, and at most {@link BATCH} others by one request.
 * `items` come in order of importance; what is beyond the batch stays nameless. `also` is named
 * where the cache or that request has room for it, and never costs a request of its own; nor does
 * it to know of `offices` when they were abolished.
 *
 * Only where there are such offices are the names posted for: no cache between here and Wikidata
 * keeps what is posted, while names that are got are answered by the nearest of them. So the cards
 * of places and organisations, and all of an article of today, cost Wikidata as little as before.
 */
export const loadLabels = async (deps: PartDeps, asked: Asked): Promise<LoadedLabels> => {
  const { language } = asked;
  const needed = new Set(asked.items.filter(isAskable));
  const items = [...new Set([...needed, ...asked.also.filter(isAskable)])];
  const keyOf = (item: ItemId): string => `${language}:${item}`;
  const kept = await deps.cache.read<NamedItem>('label', items.map(keyOf));
  const known = new Map(
    items.flatMap((item) => {
      const found = kept.get(keyOf(item));
      return found === undefined ? [] : [[item, found.value] as const];
    }),
  );
  if (![...needed].some((item) => !known.has(item))) return loaded(known);
  if (!deps.take()) return loaded(known, SPENT);
  const offices = new Set(asked.offices);
  const isOpen = (item: ItemId): boolean =>
    !known.has(item) || (offices.has(item) && known.get(item)?.ended === undefined);
  const request = offices.size > 0 ? postOrGet : getLabels;
  const found = await request(deps, items.filter(isOpen).slice(0, BATCH), language);
  if (!found.ok) return loaded(known, found);
  await deps.cache.write('label', new Map([...found.value].map(([id, one]) => [keyOf(id), one])));
  return loaded(new Map([...known, ...found.value]));
};
