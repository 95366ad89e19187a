/** Everything the panel shows of one item, from at most four requests. */
import type { ItemId, Kind } from '../engine/types';
import { dayToTell } from '../lib/dayToTell';
import type { Cache } from './cache';
import { loadItem, loadPicture, loadSummary, type PartDeps } from './cardParts';
import type { Get } from './client';
import { coordinatesOf } from './coordinatesOf';
import {
  type DraftFact,
  draftFacts,
  draftFamily,
  factCitesToName,
  itemsToName,
  type LabelOf,
  labelFacts,
  labelFamily,
} from './factsFor';
import { isKnownAbsent } from './graphqlAbsence';
import type { Item } from './item';
import { kindOf } from './kinds';
import { termLanguageOf, type Wikipedia, wikipediaOf } from './languages';
import { type LoadedLabels, loadLabels } from './loadLabels';
import { nameOf, nativeNameOf, termIn } from './names';
import { failed, failure, ok } from './outcome';
import { pictureFileOf } from './pictureFileOf';
import {
  type DraftPronunciation,
  draftPronunciation,
  labelPronunciation,
  languagesToName,
} from './pronunciation';
import {
  type DraftStamp,
  draftStamp,
  labelStamp,
  officesToEnd,
  officesToName,
  stampCitesToName,
} from './tenures';
import { dayNumber } from './time';
import type { Card, Extract, Outcome, Picture, TimePoint } from './types';
import { articleUrl, isAskable, itemPageUrl } from './urls';

const DAY = 86_400_000;

export interface CardQuery {
  readonly item: ItemId;
  /** The reader's language, BCP 47. */
  readonly language: string;
  /** The page's, for an extract where the reader's Wikipedia has no article. */
  readonly pageLanguage: string;
  /** The article's day (`2022-02-02`), null where it states none. */
  readonly day: string | null;
  /** Requests this card may cost, at most four; a name service found missing counts none. */
  readonly budget: number;
  readonly signal: AbortSignal;
}

/** What making a card takes. */
export interface CardDeps {
  readonly get: Get;
  readonly cache: Cache;
  readonly now: () => number;
}

/** What a card is made of before anything is named. */
interface Draft {
  readonly item: Item;
  readonly kind: Kind | null;
  readonly facts: readonly DraftFact[];
  readonly family: readonly DraftFact[];
  readonly stamp: DraftStamp | null;
  readonly pronunciation: DraftPronunciation | null;
}

/** What the card of an item will say, before anything in it is named. `now` in milliseconds. Pure. */
export const draftCard = (
  item: Item,
  when: { readonly day: string | null; readonly now: number; readonly language?: string },
): Draft => {
  const today = Math.floor(when.now / DAY);
  const kind = kindOf(item);
  const stated = when.day !== null && dayNumber(when.day) !== null ? when.day : null;
  const iso = dayToTell(stated, when.now);
  const day = dayNumber(iso) ?? today;
  const stamp = draftStamp(item, { day: iso, today });
  const context = { kind, day, today, stamped: stamp !== null };
  const facts = draftFacts(item, context);
  const pronunciation = draftPronunciation(item, when.language ?? 'en');
  return { item, kind, stamp, facts, family: draftFamily(item, context), pronunciation };
};

interface Article {
  readonly wikipedia: Wikipedia;
  readonly title: string;
}

/** The article to quote: in the reader's language, else the page's, else English. */
const articleOf = (item: Item, wikipedias: readonly Wikipedia[]): Article | null => {
  const wikipedia = wikipedias.find(({ site }) => item.sitelinks[site] !== undefined);
  const title = wikipedia && item.sitelinks[wikipedia.site];
  return wikipedia === undefined || title === undefined ? null : { wikipedia, title };
};

interface Parts {
  readonly named: LoadedLabels;
  readonly extract: Outcome<Extract | null>;
  readonly picture: Outcome<Picture | null>;
}

/** An extract of an article about another item would be about somebody else: none, then. */
const loadExtract = async (
  deps: PartDeps,
  about: { readonly article: Article | null; readonly ids: readonly string[] },
): Promise<Outcome<Extract | null>> => {
  if (about.article === null) return ok(null);
  const found = await loadSummary(deps, about.article);
  if (!found.ok) return found;
  const other = found.value?.item ?? null;
  return ok(other === null || about.ids.includes(other) ? (found.value?.extract ?? null) : null);
};

const loadParts = async (
  deps: PartDeps,
  from: {
    readonly draft: Draft;
    readonly query: CardQuery;
    readonly article: Article | null;
    /** Offices whose end can be asked for: none for an hour after GraphQL was found missing. */
    readonly offices: readonly ItemId[];
  },
): Promise<Parts> => {
  const { draft, query, article, offices } = from;
  const { stamp, facts, family } = draft;
  const spoken = languagesToName(draft.pronunciation);
  const items = [...officesToName(stamp), ...itemsToName(facts), ...itemsToName(family), ...spoken];
  const also = [...stampCitesToName(stamp), ...factCitesToName(facts)];
  const file = pictureFileOf(draft.item, draft.kind);
  const language = termLanguageOf(query.language);
  // Side by side; each takes from the budget in this order, since each looks in the cache first.
  const names = loadLabels(deps, { items, also, offices, language });
  const quote = loadExtract(deps, { article, ids: [draft.item.id, query.item] });
  const shown = file === null ? ok(null) : loadPicture(deps, file);
  const [named, extract, picture] = await Promise.all([names, quote, shown]);
  return { named, extract, picture };
};

const missingOf = ({ named, extract, picture }: Parts): Card['missing'] =>
  (
    [
      ['labels', named.outcome],
      ['extract', extract],
      ['picture', picture],
    ] as const
  ).flatMap(([part, outcome]) => (outcome.ok ? [] : [{ part, failure: outcome.failure }]));

/** The card of a draft, with whatever parts there are. Pure. */
export const assembleCard = (
  draft: Draft,
  from: {
    readonly languages: readonly string[];
    readonly labelOf: LabelOf;
    /** When an office was abolished, as far as that is known. */
    readonly endOf?: (office: ItemId) => TimePoint | null;
    readonly extract: Extract | null;
    readonly picture: Picture | null;
    readonly wikipediaUrl: string | null;
    readonly missing: Card['missing'];
  },
): Card => {
  const { item, kind } = draft;
  const { labelOf, languages, endOf = () => null } = from;
  const name = nameOf(item, languages);
  const description = termIn(item.descriptions, languages);
  return {
    item: item.id,
    kind,
    name,
    nativeName: nativeNameOf(item, name),
    pronunciation: labelPronunciation(draft.pronunciation, labelOf),
    description,
    extract: from.extract,
    picture: from.picture,
    coordinates: coordinatesOf(item),
    onDay: labelStamp(draft.stamp, { labelOf, endOf, description: description?.text ?? null }),
    facts: labelFacts(draft.facts, labelOf),
    ...(draft.family.length === 0 ? {} : { family: labelFamily(draft.family, labelOf) }),
    wikidataUrl: itemPageUrl(item.id),
    wikipediaUrl: from.wikipediaUrl,
    modified: item.modified,
    missing: from.missing,
  };
};

/** Where an item has no name in the reader's language, the page's or English, it often has here. */
const LAST_RESORT = ['de', 'es', 'fr', 'ru', 'zh'];

const createTake = (budget: number): (() => boolean) => {
  let left = budget;
  return () => {
    left -= 1;
    return left >= 0;
  };
};

/**
 * The card of an item. Fails only where the item itself cannot be had (`gone` where it was
 * deleted); a failed part stands in `missing`. A redirected item is answered by its target, whose
 * id the card bears. Rejects with the reason of an aborted signal.
 */
export const card = async (deps: CardDeps, query: CardQuery): Promise<Outcome<Card>> => {
  const { day, language } = query;
  if (!isAskable(query.item)) return failed(failure('gone'));
  const parts: PartDeps = { ...deps, take: createTake(query.budget), signal: query.signal };
  const wikipedias = [query.language, query.pageLanguage, 'en'].map(wikipediaOf);
  const languages = [query.language, query.pageLanguage, 'en'].map(termLanguageOf);
  const sites = wikipedias.map(({ site }) => site);
  const terms = [...languages, ...LAST_RESORT];
  // Looked up meanwhile: names have to be asked for first.
  const absent = isKnownAbsent(deps.cache);
  const loaded = await loadItem(parts, { item: query.item, languages: terms, sites });
  if (!loaded.ok) return loaded;
  if (loaded.value === null) return failed(failure('gone'));
  const draft = draftCard(loaded.value, { day, now: deps.now(), language });
  const article = articleOf(draft.item, wikipedias);
  const offices = (await absent) ? [] : officesToEnd(draft.stamp);
  const got = await loadParts(parts, { draft, query, article, offices });
  return ok(
    assembleCard(draft, {
      languages,
      labelOf: (id) => got.named.labels.get(id) ?? null,
      endOf: (id) => got.named.ends.get(id) ?? null,
      extract: got.extract.ok ? got.extract.value : null,
      picture: got.picture.ok ? got.picture.value : null,
      wikipediaUrl: article && articleUrl(article.wikipedia.site, article.title),
      missing: missingOf(got),
    }),
  );
};
