/** From titles to pages: what MediaWiki's `ApiPageSet` does before any property is looked at. */
import type { Wiki, WikiPage } from '../worldTypes';
import { type Parameters, splitValues } from './parameters';
import { parseTitle } from './titles';

type Fields = Record<string, unknown>;

/** A page of the answer. `id` is negative for pages that do not exist. */
export interface SetPage {
  readonly id: number;
  readonly page: WikiPage | null;
  /** Members that are there before any property: `pageid`, `ns`, `title`, `missing`, … */
  readonly fields: Fields;
}

export interface PageSet {
  /** Members of `query` other than `pages`: `normalized`, `redirects`, `interwiki`. */
  readonly mappings: Fields;
  /** In the order of their ids: those without one first, the last asked for first of all. */
  readonly pages: readonly SetPage[];
}

/** What is being gathered while titles are read. */
interface Draft {
  readonly wiki: Wiki;
  readonly pages: Map<string, SetPage>;
  readonly wanted: Set<string>;
  readonly normalized: Fields[];
  readonly redirects: Fields[];
  readonly interwiki: Fields[];
  nextFake: number;
}

const addFake = (draft: Draft, key: string, fields: Fields): void => {
  if (draft.pages.has(key)) return;
  draft.pages.set(key, { id: draft.nextFake, page: null, fields });
  draft.nextFake -= 1;
};

/** One title as typed: filed as a wish, as invalid, as special, or as another wiki's. */
const readTitle = (draft: Draft, raw: string): void => {
  const text = raw.normalize('NFC');
  const parsed = parseTitle(text);
  if (parsed.type === 'invalid') {
    addFake(draft, text, { title: text, invalidreason: parsed.reason, invalid: true });
    return;
  }
  if (parsed.type === 'interwiki') {
    draft.interwiki.push({ title: parsed.title, iw: parsed.prefix });
    return;
  }
  if (raw !== parsed.title) {
    const fromencoded = raw !== text;
    const from = fromencoded ? encodeURIComponent(raw) : raw;
    draft.normalized.push({ fromencoded, from, to: parsed.title });
  }
  if (parsed.type === 'special') {
    addFake(draft, parsed.title, { ns: -1, title: parsed.title, special: true });
  } else {
    draft.wanted.add(parsed.title);
  }
};

/** Follows redirects round by round, so that a chain appears in the order of its hops. */
const followRedirects = (draft: Draft): Set<string> => {
  const reached = new Set<string>();
  const seen = new Set<string>();
  let round = [...draft.wanted];
  while (round.length > 0) {
    const next: string[] = [];
    for (const title of round) {
      if (seen.has(title)) continue;
      seen.add(title);
      const redirect = draft.wiki.pages.get(title)?.redirect;
      if (!redirect) {
        reached.add(title);
        continue;
      }
      const { to, fragment, interwiki } = redirect;
      draft.redirects.push({
        ...{ from: title, to },
        ...(fragment ? { tofragment: fragment } : {}),
        ...(interwiki ? { tointerwiki: interwiki } : {}),
      });
      if (interwiki) draft.interwiki.push({ title: `${interwiki}:${to}`, iw: interwiki });
      else next.push(to);
    }
    round = next;
  }
  return reached;
};

const namespaceOf = (title: string): number => {
  const parsed = parseTitle(title);
  return parsed.type === 'page' ? parsed.ns : 0;
};

const addPages = (draft: Draft, titles: Iterable<string>): void => {
  for (const title of titles) {
    const page = draft.wiki.pages.get(title);
    if (!page) addFake(draft, title, { ns: namespaceOf(title), title, missing: true });
    else {
      const { pageid, ns } = page;
      draft.pages.set(title, { id: pageid, page, fields: { pageid, ns, title } });
    }
  }
};

const byPageId = (draft: Draft, ids: readonly string[]): void => {
  const pages = [...draft.wiki.pages.values()];
  for (const id of ids.map(Number)) {
    const page = pages.find(({ pageid }) => pageid === id);
    if (page) addPages(draft, [page.title]);
    else draft.pages.set(`#${id}`, { id, page: null, fields: { pageid: id, missing: true } });
  }
};

const isFilled = ([, list]: readonly [string, readonly unknown[]]): boolean => list.length > 0;

/** Reads `titles` (or `pageids`) and `redirects`. Null where nothing was asked for. */
export const readPageSet = (wiki: Wiki, parameters: Parameters): PageSet | null => {
  const raw = splitValues(parameters.rawText('titles') ?? '');
  const checked = parameters.list('titles') ?? [];
  const ids = parameters.list('pageids') ?? [];
  const follows = parameters.flag('redirects');
  if (checked.length === 0 && ids.length === 0) return null;
  const lists = { normalized: [], redirects: [], interwiki: [] };
  const draft: Draft = { wiki, pages: new Map(), wanted: new Set(), nextFake: -1, ...lists };
  for (const title of raw) readTitle(draft, title);
  addPages(draft, follows ? followRedirects(draft) : draft.wanted);
  byPageId(draft, ids);
  const { normalized, redirects, interwiki } = draft;
  const mappings = Object.entries({ normalized, redirects, interwiki }).filter(isFilled);
  return {
    mappings: Object.fromEntries(mappings),
    pages: [...draft.pages.values()].sort((a, b) => a.id - b.id),
  };
};
