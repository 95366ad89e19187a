/** `action=wbgetentities`, as `GetEntities` and `ResultBuilder` of Wikibase answer it. */
import type { ItemId } from '../../../src/engine/types';
import type { EntityId, RawEntity, RawSitelink, RawTerm, World } from '../worldTypes';
import { ApiError, type Parameters } from './parameters';
import { fallbackChain } from './terms';
import { isLanguageCode, parseTitle, titleInUrl } from './titles';

type Fields = Record<string, unknown>;

const PROPS = [
  ...['info', 'sitelinks', 'sitelinks/urls', 'aliases', 'labels', 'descriptions', 'claims'],
  'datatype',
];

/** What of an entity was asked for. */
interface Selection {
  readonly props: ReadonlySet<string>;
  /** Empty: all. */
  readonly languages: readonly string[];
  readonly fallback: boolean;
  /** Empty: all. */
  readonly sites: readonly string[];
}

const ids: { readonly code: string; readonly name: string } = {
  code: 'param-missing',
  name: 'wikibase-api-illegal-ids-or-sites-titles-selector',
};

const nothingAsked = (): ApiError => {
  const info =
    'Either provide the Item "ids" or pairs of "sites" and "titles" for corresponding page';
  return new ApiError(ids.code, info, {
    messages: [{ name: ids.name, parameters: [], html: info }],
  });
};

const noSuchEntity = (id: string): ApiError => {
  const info = `Could not find an entity with the ID "${id}".`;
  const name = 'wikibase-api-no-such-entity';
  return new ApiError('no-such-entity', info, {
    id,
    messages: [{ name, parameters: [id], html: info }],
  });
};

/** Numbers beyond 32 bits are malformed, not missing. */
const parseId = (text: string): EntityId => {
  const number = /^[QPqp]([1-9]\d{0,9})$/.exec(text)?.[1];
  if (number === undefined || Number(number) > 2_147_483_647) throw noSuchEntity(text);
  return text.toUpperCase() as EntityId;
};

const select = (parameters: Parameters): Selection => {
  const asked = parameters.list('props', { known: (value) => PROPS.includes(value) });
  const props = new Set(asked ?? PROPS.filter((prop) => prop !== 'sitelinks/urls'));
  return {
    props,
    languages: parameters.list('languages', { known: isLanguageCode }) ?? [],
    fallback: parameters.flag('languagefallback'),
    sites: parameters.list('sitefilter') ?? [],
  };
};

/** Terms of the languages asked for. With fallback the key stays the language asked for. */
const chooseTerms = (
  terms: Readonly<Record<string, RawTerm>>,
  { languages, fallback }: Selection,
): Fields => {
  if (languages.length === 0) return { ...terms };
  const found: Fields = {};
  for (const language of languages) {
    const chain = fallback ? fallbackChain(language) : [language];
    const code = chain.find((candidate) => terms[candidate]);
    const term = code === undefined ? undefined : terms[code];
    if (!term) continue;
    found[language] =
      code === language
        ? term
        : { value: term.value, language: term.language, 'for-language': language };
  }
  return found;
};

const chooseAliases = (aliases: RawEntity['aliases'], { languages }: Selection): Fields =>
  Object.fromEntries(
    Object.entries(aliases).filter(([code]) => languages.length === 0 || languages.includes(code)),
  );

const siteUrl = ({ site, title }: RawSitelink): string => {
  const language = site.replace(/wiki$/, '').replaceAll('_', '-');
  const host = site === 'commonswiki' ? 'commons.wikimedia.org' : `${language}.wikipedia.org`;
  return `https://${host}/wiki/${titleInUrl(title)}`;
};

const chooseSitelinks = (entity: RawEntity, { props, sites }: Selection): Fields =>
  Object.fromEntries(
    Object.entries(entity.sitelinks ?? {})
      .filter(([site]) => sites.length === 0 || sites.includes(site))
      .map(([site, { site: name, title, badges, url }]) => {
        const bare = { site: name, title, badges };
        const address = url ?? siteUrl({ site: name, title, badges });
        return [site, props.has('sitelinks/urls') ? { ...bare, url: address } : bare];
      }),
  );

/** One entity, cut down to what was asked for; type and id are always there. */
const serialise = (entity: RawEntity, selection: Selection): Fields => {
  const { props } = selection;
  const { pageid, ns, title, lastrevid, modified, type, id, datatype } = entity;
  const wantsLinks = props.has('sitelinks') || props.has('sitelinks/urls');
  return {
    ...(props.has('info') ? { pageid, ns, title, lastrevid, modified } : {}),
    type,
    ...(datatype && props.has('datatype') ? { datatype } : {}),
    id,
    ...(props.has('labels') ? { labels: chooseTerms(entity.labels, selection) } : {}),
    ...(props.has('descriptions')
      ? { descriptions: chooseTerms(entity.descriptions, selection) }
      : {}),
    ...(props.has('aliases') ? { aliases: chooseAliases(entity.aliases, selection) } : {}),
    ...(props.has('claims') ? { claims: entity.claims } : {}),
    ...(wantsLinks && type === 'item' ? { sitelinks: chooseSitelinks(entity, selection) } : {}),
  };
};

/** By id: the key is the id asked for; a redirect is followed once, a second hop is missing. */
const byId = (world: World, id: EntityId, options: Selection & { follow: boolean }): Fields => {
  const target = world.redirects.get(id as ItemId);
  const entity = world.entities.get(target ?? id);
  if (!entity || (target && !options.follow)) return { id, missing: '' };
  const redirects = target ? { redirects: { from: id, to: target } } : {};
  return { ...redirects, ...serialise(entity, options) };
};

const bySitelink = (world: World, site: string, title: string): RawEntity | undefined => {
  for (const entity of world.entities.values()) {
    if (entity.sitelinks?.[site]?.title === title) return entity;
  }
  return undefined;
};

/** What `normalize=1` does to the one title: the wiki's own rules, redirects followed. */
const normalise = (world: World, site: string, title: string): string => {
  const parsed = parseTitle(title);
  if (parsed.type !== 'page') return title;
  const pages = world.wikis.get(site.replace(/wiki$/, ''))?.pages;
  return pages?.get(parsed.title)?.redirect?.to ?? parsed.title;
};

interface Pair {
  readonly site: string;
  readonly title: string;
}

const pairsOf = (parameters: Parameters, knows: (site: string) => boolean): Pair[] => {
  const sites = parameters.list('sites', { known: knows }) ?? [];
  const titles = parameters.list('titles') ?? [];
  if (sites.length === 0 || titles.length === 0) throw nothingAsked();
  if (sites.length === 1) return titles.map((title) => ({ site: sites[0] ?? '', title }));
  if (titles.length === 1) return sites.map((site) => ({ site, title: titles[0] ?? '' }));
  return sites.flatMap((site) => titles.map((title) => ({ site, title })));
};

const isSite = (site: string): boolean =>
  site === 'commonswiki' ||
  (site.endsWith('wiki') && site !== 'xxwiki' && isLanguageCode(site.slice(0, -4)));

/** By title: exact matches only; misses come first, under negative keys. */
const byTitles = (world: World, parameters: Parameters, selection: Selection): Fields => {
  const pairs = pairsOf(parameters, isSite);
  const wantsNormal = parameters.flag('normalize');
  if (wantsNormal && pairs.length > 1) {
    const info = '⧼Normalize is only allowed if exactly one site and one page have been given⧽';
    throw new ApiError('params-illegal', info);
  }
  const missing: Fields = {};
  const found: Fields = {};
  let normalized: Fields = {};
  for (const { site, title } of pairs) {
    const to = wantsNormal ? normalise(world, site, title) : title;
    if (to !== title) normalized = { normalized: { n: { from: title, to } } };
    const entity = bySitelink(world, site, to.replaceAll('_', ' '));
    if (entity) found[entity.id] = serialise(entity, selection);
    else missing[`-${Object.keys(missing).length + 1}`] = { site, title, missing: '' };
  }
  return { ...normalized, entities: { ...missing, ...found }, success: 1 };
};

/** Answers a request. */
export const getEntities = (world: World, parameters: Parameters): Fields => {
  const selection = select(parameters);
  const follow = parameters.choice('redirects', ['yes', 'no'], 'yes') === 'yes';
  const asked = parameters.list('ids');
  if (asked === undefined) return byTitles(world, parameters, selection);
  const unique = new Set(asked.map(parseId));
  if (unique.size === 0) return { success: 1 };
  const entries = [...unique].map((id) => [id, byId(world, id, { ...selection, follow })]);
  return { entities: Object.fromEntries(entries), success: 1 };
};
