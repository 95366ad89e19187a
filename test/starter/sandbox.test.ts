/** The offline world and the starter pack speak of the same things by the same ids. */
import { describe, expect, it } from 'vitest';
import { loadWorld } from '../sandbox/world/world';
import { comparable } from './sharedNames';
import { STARTER_RECORDS } from './starterFiles';

/** From here on the offline world invents ids for what it could not confirm. */
const INVENTED = 2_000_000_000;

const world = [...loadWorld().entities.values()].flatMap(({ id, labels }) =>
  id.startsWith('Q') && labels?.en ? [{ id, label: labels.en.value }] : [],
);
const byId = new Map<string, (typeof STARTER_RECORDS)[number]>(
  STARTER_RECORDS.map((record) => [record.id, record]),
);

describe('the offline world', () => {
  const shared = world.flatMap(({ id, label }) => {
    const record = byId.get(id);
    return record
      ? [{ id, label, names: [record.labels.en ?? '', ...(record.aliases?.en ?? [])] }]
      : [];
  });

  it('has much in common with the starter pack', () => {
    const real = world.filter(({ id }) => Number(id.slice(1)) < INVENTED);
    console.log(
      `the starter pack has ${shared.length} of ${real.length} real items of the sandbox`,
    );
    expect(shared.length).toBeGreaterThan(100);
  });

  it('calls what both have by a name that the pack knows', () => {
    const apart = shared.filter(
      ({ label, names }) => !names.map(comparable).includes(comparable(label)),
    );
    expect(apart).toEqual([]);
  });
});
