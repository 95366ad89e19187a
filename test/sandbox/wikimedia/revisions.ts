/** `action=query&prop=revisions` of the repository: the times and tags of one item's edits. */
import type { ItemId } from '../../../src/engine/types';
import type { EntityId, RawRevision, World } from '../worldTypes';
import { ApiError, NotServed, type Parameters } from './parameters';

type Fields = Record<string, unknown>;

/** What is served of a revision: what else there is (who, why, the text) nobody here asks for. */
const SERVED = ['ids', 'timestamp', 'flags', 'tags'];
const USUAL_PROPS = 'ids|timestamp|flags|comment|user';
const MOST = { least: 1, most: 500, usual: 10 };

const SINGLE_PAGE =
  'titles, pageids or a generator was used to supply multiple pages, but the rvlimit, rvstartid, ' +
  'rvendid, rvdir=newer, rvuser, rvexcludeuser, rvstart, and rvend parameters may only be used on ' +
  'a single page.';

interface Page {
  readonly fields: Fields;
  /** The latest first; null for a page that is not there. */
  readonly revisions: readonly RawRevision[] | null;
}

/** Every item has been edited at least once: when it was last modified. */
const revisionsOf = (world: World, id: EntityId): readonly RawRevision[] | null => {
  const entity = world.entities.get(id);
  if (entity === undefined) return null;
  const { modified: timestamp, lastrevid: revid } = entity;
  return world.revisions?.get(id) ?? [{ revid, timestamp, tags: [] }];
};

const pageOf = (world: World, title: string): Page => {
  const revisions = revisionsOf(world, title as EntityId);
  if (revisions === null) return { fields: { ns: 0, title, missing: true }, revisions };
  const pageid = world.entities.get(title as EntityId)?.pageid;
  return { fields: { pageid, ns: 0, title }, revisions };
};

const shownOf = ({ revid, timestamp, tags }: RawRevision, props: readonly string[]): Fields => ({
  ...(props.includes('ids') ? { revid, parentid: revid - 1 } : {}),
  ...(props.includes('flags') ? { minor: false } : {}),
  ...(props.includes('timestamp') ? { timestamp } : {}),
  ...(props.includes('tags') ? { tags } : {}),
});

/** `20261123120000|5`: when the first revision of the next answer was, and its number. */
const resumeAt = ({ timestamp, revid }: RawRevision): string =>
  `${timestamp.replace(/\D/g, '')}|${revid}`;

/** Where the enumeration goes on; one that no answer gave is the error `badcontinue`. */
const startOf = (revisions: readonly RawRevision[], resume: string | undefined): number => {
  if (resume === undefined) return 0;
  const at = revisions.findIndex((one) => resumeAt(one) === resume);
  if (at >= 0) return at;
  throw new ApiError('badcontinue', 'Invalid continue param. You should pass the original value.');
};

/** Titles as MediaWiki writes them: an item's begins with a capital. */
const normalize = (title: string): string => title.slice(0, 1).toUpperCase() + title.slice(1);

const propsOf = (parameters: Parameters): readonly string[] => {
  const asked = (parameters.text('rvprop') ?? USUAL_PROPS).split('|');
  const missing = asked.filter((name) => !SERVED.includes(name));
  if (missing.length > 0) throw new NotServed(`rvprop=${missing.join('|')}`);
  return asked;
};

/** Answers for the pages of items; without `rvlimit` with the last revision of each. */
export const queryRevisions = (world: World, parameters: Parameters): Fields => {
  const other = (parameters.list('prop') ?? []).filter((name) => name !== 'revisions');
  if (other.length > 0) throw new NotServed(`${other.join(', ')} of the repository`);
  const own = parameters.of('revisions');
  const titles = parameters.list('titles') ?? [];
  const isMany = own.flag('rvlimit');
  const limit = isMany ? own.integer('rvlimit', MOST) : 1;
  if (isMany && titles.length > 1) throw new ApiError('invalidparammix', SINGLE_PAGE);
  const props = propsOf(own);
  const resume = own.text('rvcontinue');
  const pages = [...new Set(titles.map(normalize))].map((title) => pageOf(world, title as ItemId));
  const normalized = titles
    .filter((title) => normalize(title) !== title)
    .map((from) => ({ fromencoded: false, from, to: normalize(from) }));
  // Those that are not there have negative ids, and come first.
  const sorted = pages.toSorted(
    (a, b) => Number(a.fields.pageid ?? -1) - Number(b.fields.pageid ?? -1),
  );
  const shown = sorted.map(({ fields, revisions }) => {
    if (revisions === null) return { fields, next: undefined };
    const start = startOf(revisions, resume);
    const part = revisions.slice(start, start + limit).map((one) => shownOf(one, props));
    return { fields: { ...fields, revisions: part }, next: revisions[start + limit] };
  });
  const next = isMany ? shown[0]?.next : undefined;
  return {
    ...(next ? { continue: { rvcontinue: resumeAt(next), continue: '||' } } : {}),
    ...(next ? {} : { batchcomplete: true }),
    query: {
      ...(normalized.length > 0 ? { normalized } : {}),
      ...(shown.length > 0 ? { pages: shown.map(({ fields }) => fields) } : {}),
    },
  };
};
