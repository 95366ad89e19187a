/** `action=wbgetclaims`, as `GetClaims` of Wikibase answers it: one property of one entity. */
import type { ItemId } from '../../../src/engine/types';
import type { EntityId, World } from '../worldTypes';
import { ApiError, type Parameters } from './parameters';

const RANKS = ['deprecated', 'normal', 'preferred'];

const refused = (code: string, name: string, info: string, parameters: string[]): ApiError =>
  new ApiError(code, info, { messages: [{ name, parameters, html: info }] });

/** The statements asked for; a redirect is not followed, and a property without any is left out. */
export const getClaims = (world: World, parameters: Parameters): Record<string, unknown> => {
  const id = (parameters.text('entity') ?? '').toUpperCase() as EntityId;
  const property = parameters.text('property');
  const rank = parameters.text('rank');
  if (world.redirects.has(id as ItemId)) {
    const info =
      'The given entity ID refers to a redirect, which is not supported in this context.';
    throw refused('unresolved-redirect', 'wikibase-api-unresolved-redirect', info, []);
  }
  const entity = world.entities.get(id);
  if (entity === undefined)
    throw refused('no-such-entity', 'no-such-entity', '⧼no-such-entity⧽', [id]);
  const all = Object.entries(entity.claims ?? {}).filter(
    ([name]) => property === undefined || name === property,
  );
  const kept = all.map(([name, statements]) => {
    const ranked = statements.filter((one) => rank === undefined || one.rank === rank);
    return [name, ranked] as const;
  });
  if (rank !== undefined && !RANKS.includes(rank)) throw refused('badvalue', 'badvalue', rank, []);
  return { claims: Object.fromEntries(kept.filter(([, statements]) => statements.length > 0)) };
};
