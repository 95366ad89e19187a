/** The content of the offline world: articles, items, Wikipedia pages and pictures. */
import type { ItemId } from '../../../src/engine/types';
import type { EntityId, RawEntity, World } from '../worldTypes';
import { articles, assets } from './articles';
import { bookkeeping, expandItem } from './expand';
import { HOSTILE_REDIRECTS, HOSTILE_ROWS, hostileEntities } from './hostile';
import { ITEMS } from './items';
import { FILES } from './pictures/files';
import { PROPERTIES, type PropertyRow } from './properties';
import { buildWikis } from './wikis';

function expandProperty({ id, datatype, labels }: PropertyRow): RawEntity {
  return {
    ...bookkeeping(id),
    ns: 120,
    title: `Property:${id}`,
    type: 'property',
    datatype,
    id,
    labels: Object.fromEntries(
      Object.entries(labels).map(([language, value]) => [language, { language, value }]),
    ),
    descriptions: {},
    aliases: {},
    claims: {},
  };
}

function buildEntities(): ReadonlyMap<EntityId, RawEntity> {
  const entities = new Map<EntityId, RawEntity>();
  const all = [...ITEMS.map(expandItem), ...PROPERTIES.map(expandProperty), ...hostileEntities()];
  for (const entity of all) {
    if (entities.has(entity.id)) throw new Error(`${entity.id} stands in the tables twice`);
    entities.set(entity.id, entity);
  }
  return entities;
}

let world: World | null = null;

/**
 * The whole world, built on the first call and the same from then on.
 * @throws Error naming the line of a table that cannot be read, or an item that stands twice.
 */
export function loadWorld(): World {
  if (world) return world;
  const entities = buildEntities();
  world = {
    articles,
    assets,
    wikis: buildWikis([...ITEMS, ...HOSTILE_ROWS], { entities, files: FILES }),
    entities,
    redirects: HOSTILE_REDIRECTS,
    files: FILES,
    popularity: new Map<ItemId, number>(ITEMS.map(({ id, popularity }) => [id, popularity])),
  };
  return world;
}
