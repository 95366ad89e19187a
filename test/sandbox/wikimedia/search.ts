/**
 * `action=wbsearchentities` as production answers it: prefix completion that folds case and
 * accents over labels and aliases, exact matches first, then by popularity.
 */
import type { ItemId } from '../../../src/engine/types';
import type { EntityId, RawEntity, World } from '../worldTypes';
import { ApiError, type Parameters } from './parameters';
import { fallbackChain, termFor } from './terms';
import { isLanguageCode } from './titles';

type Fields = Record<string, unknown>;

interface Match {
  readonly id: EntityId;
  readonly entity: RawEntity;
  readonly type: 'label' | 'alias' | 'entityId';
  readonly language: string | null;
  readonly text: string;
  /** How well it matches: production's weights (see {@link WEIGHTS}). */
  readonly weight: number;
}

/** WikibaseCirrusSearch's profile: exact, folded and prefix; own language before fallbacks. */
const WEIGHTS = {
  exact: [2, 1.9],
  folded: [1.6, 1.3],
  prefix: [1.1, 0.4],
} as const;

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();

const weigh = (text: string, search: string, own: boolean): number => {
  const column = own ? 0 : 1;
  if (text === search) return WEIGHTS.exact[column];
  const [a, b] = [fold(text), fold(search)];
  if (a === b) return WEIGHTS.folded[column];
  return a.startsWith(b) ? WEIGHTS.prefix[column] : 0;
};

interface Query {
  readonly search: string;
  readonly language: string;
  readonly strict: boolean;
  readonly type: 'item' | 'property';
}

/** Does a term in this language count? Unless strict, production looks at every language. */
const counts = (code: string, { language, strict }: Query): boolean => !strict || code === language;

const termsOf = (
  entity: RawEntity,
): { type: 'label' | 'alias'; language: string; text: string }[] => [
  ...Object.values(entity.labels).map(({ language, value }) => ({
    ...{ type: 'label' as const, language, text: value },
  })),
  ...Object.values(entity.aliases).flatMap((aliases) =>
    aliases.map(({ language, value }) => ({ type: 'alias' as const, language, text: value })),
  ),
];

const matchTerms = (entity: RawEntity, query: Query): Match | null => {
  let best: Match | null = null;
  for (const term of termsOf(entity)) {
    if (!counts(term.language, query)) continue;
    const own = term.language === query.language;
    // A fallback language of the one asked for is nearer than any other.
    const near = fallbackChain(query.language).includes(term.language) ? 0.001 : 0;
    const weight = weigh(term.text, query.search, own);
    if (weight === 0 || (best && weight + near <= best.weight)) continue;
    best = { ...term, id: entity.id, entity, weight: weight + near };
  }
  return best;
};

/** An id, bare, in brackets or as a concept URI, finds its entity, whatever its labels. */
const matchId = (world: World, search: string): Match | null => {
  const id = /^\(?(?:https?:\/\/www\.wikidata\.org\/entity\/)?([QP][1-9]\d*)\)?$/i.exec(
    search,
  )?.[1];
  const asked = id?.toUpperCase() as EntityId | undefined;
  const entity = asked && world.entities.get(world.redirects.get(asked as ItemId) ?? asked);
  if (!entity) return null;
  return { id: asked, entity, type: 'entityId', language: null, text: asked, weight: 9 };
};

const findAll = (world: World, query: Query): Match[] => {
  if (query.search.trim() === '') return [];
  const byId = matchId(world, query.search.trim());
  const rest = [...world.entities.values()]
    .filter(({ type, id }) => type === query.type && id !== byId?.entity.id)
    .flatMap((entity) => matchTerms(entity, query) ?? []);
  const fame = ({ entity }: Match) => world.popularity.get(entity.id as ItemId) ?? 0;
  rest.sort((a, b) => b.weight - a.weight || fame(b) - fame(a));
  return byId && byId.entity.type === query.type ? [byId, ...rest] : rest;
};

/** One hit. `aliases` carries what matched wherever that is not the label on display. */
const present = (match: Match, uselang: string, withUrl: boolean): Fields => {
  const { id, entity, type, text } = match;
  const title = entity.type === 'property' ? `Property:${id}` : id;
  const found = termFor(entity.labels, uselang);
  const label = found ?? (match.language ? { value: text, language: match.language } : undefined);
  const description = termFor(entity.descriptions, uselang);
  return {
    ...{ id, title, pageid: entity.pageid },
    ...(entity.datatype ? { datatype: entity.datatype } : {}),
    concepturi: `http://www.wikidata.org/entity/${id}`,
    repository: 'wikidata',
    ...(withUrl ? { url: `//www.wikidata.org/wiki/${title}` } : {}),
    display: {
      ...(label ? { label: { value: label.value, language: label.language } } : {}),
      ...(description
        ? { description: { value: description.value, language: description.language } }
        : {}),
    },
    ...(label ? { label: label.value } : {}),
    ...(description ? { description: description.value } : {}),
    match: { type, ...(match.language ? { language: match.language } : {}), text },
    ...(label?.value === text ? {} : { aliases: [text] }),
  };
};

/** Answers a request. */
export const searchEntities = (world: World, parameters: Parameters): Fields => {
  const search = parameters.required('search');
  const language = parameters.required('language');
  if (!isLanguageCode(language)) {
    throw new ApiError('badvalue', `Unrecognized value for parameter "language": ${language}.`);
  }
  const type = parameters.choice('type', ['item', 'property'], 'item');
  parameters.choice('profile', ['default'], 'default');
  const strict = parameters.flag('strictlanguage');
  const limit = parameters.integer('limit', { least: 0, most: 50, usual: 7 });
  const from = parameters.integer('continue', { least: 0, most: 10_000, usual: 0 });
  const props = parameters.list('props') ?? ['url'];
  const uselang = parameters.text('uselang') ?? 'en';
  const all = findAll(world, { search, language, strict, type });
  const next = from + limit;
  return {
    searchinfo: { search },
    search: all.slice(from, next).map((match) => present(match, uselang, props.includes('url'))),
    ...(all.length > next ? { 'search-continue': next } : {}),
    success: 1,
  };
};
