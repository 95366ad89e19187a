import { describe, expect, it } from 'vitest';
import { createKnowledge, isBusy } from '../../src/options/createKnowledge';
import { InstallError } from '../../src/pack/installError';
import { PackError } from '../../src/pack/packError';
import { BIG, fakeKnowledge, type PackWorld, STARTER } from './fakeKnowledge';

const FILE = new Blob(['twelve bytes']);

/** Until all that waits for nothing else has run. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

const started = async (world: PackWorld = {}) => {
  const gateway = fakeKnowledge(world);
  const knowledge = createKnowledge(gateway);
  const life = new AbortController();
  await knowledge.start(life.signal);
  const step = () => knowledge.state.peek().step;
  const pack = () => knowledge.state.peek().pack;
  const running = () => {
    const last = gateway.installing.at(-1);
    if (last === undefined) throw new Error('Nothing is being installed.');
    return last;
  };
  return { gateway, knowledge, life, step, pack, running };
};

describe('the pack in use', () => {
  it('is described, and followed until the page goes', async () => {
    const { gateway, life, pack } = await started();
    expect(pack()).toEqual(STARTER);
    gateway.changeElsewhere(BIG);
    await settled();
    expect(pack()).toEqual(BIG);
    life.abort();
    gateway.changeElsewhere(STARTER);
    await settled();
    expect(pack()).toEqual(BIG);
  });

  it('is said to be damaged where not even the bundled one opens', async () => {
    const { pack } = await started({ pack: null });
    expect(pack()).toBe('damaged');
  });
});

describe('a file', () => {
  it('is loaded, kept, and then in use', async () => {
    const { knowledge, step, pack, running } = await started();
    const task = knowledge.install(FILE);
    expect(step()).toEqual({ name: 'loading', loaded: 0, total: FILE.size });
    running().progress(5, FILE.size);
    expect(step()).toEqual({ name: 'loading', loaded: 5, total: FILE.size });
    running().progress(FILE.size, FILE.size);
    expect(step()).toEqual({ name: 'storing' });
    expect(pack()).toEqual(STARTER);
    running().succeed(BIG);
    await task;
    expect(step()).toEqual({ name: 'installed' });
    expect(pack()).toEqual(BIG);
  });

  it.each([
    [new PackError('magic', 'no pack'), 'magic'],
    [new PackError('version', 'newer'), 'version'],
    [new InstallError('quota', 'full'), 'quota'],
    [new RangeError('Array buffer allocation failed'), 'storage'],
  ])('that is refused with %s leaves what there was', async (error, fault) => {
    const { knowledge, step, pack, running } = await started({ pack: BIG });
    const task = knowledge.install(FILE);
    running().fail(error);
    await task;
    expect(step()).toEqual({ name: 'failed', fault });
    expect(pack()).toEqual(BIG);
  });

  it('can be given up, and another one chosen', async () => {
    const { knowledge, step, pack, running } = await started();
    const task = knowledge.install(FILE);
    knowledge.cancel();
    await task;
    expect(step()).toEqual({ name: 'cancelled' });
    expect(pack()).toEqual(STARTER);
    const again = knowledge.install(FILE);
    running().succeed(BIG);
    await again;
    expect(pack()).toEqual(BIG);
  });

  it('that was kept before the reader gave it up is in use, and said to be', async () => {
    const { knowledge, step, running } = await started();
    const task = knowledge.install(FILE);
    running().succeed(BIG);
    knowledge.cancel();
    await task;
    expect(step()).toEqual({ name: 'installed' });
  });
});

describe('an address', () => {
  const ADDRESS = 'https://packs.example:8443/big.pack';

  it('is asked for in the click, and given back at the end', async () => {
    const { gateway, knowledge, step, running } = await started();
    const task = knowledge.install(ADDRESS);
    expect(gateway.asked).toEqual(['https://packs.example/*']);
    expect(step()).toEqual({ name: 'asking', host: 'packs.example:8443' });
    await settled();
    expect(step()).toEqual({ name: 'loading', loaded: 0, total: null });
    expect(running().from).toBe(ADDRESS);
    running().progress(7, null);
    expect(isBusy(step())).toBe(true);
    expect(gateway.givenBack).toEqual([]);
    running().succeed(BIG);
    await task;
    expect(step()).toEqual({ name: 'installed' });
    expect(gateway.givenBack).toEqual(gateway.asked);
  });

  it('that fails is given back too', async () => {
    const { gateway, knowledge, step, running } = await started();
    const task = knowledge.install(ADDRESS);
    await settled();
    running().fail(new InstallError('unreachable', '404'));
    await task;
    expect(step()).toEqual({ name: 'failed', fault: 'unreachable' });
    expect(gateway.givenBack).toEqual(gateway.asked);
  });

  it('that the reader does not allow is not contacted', async () => {
    const { gateway, knowledge, step } = await started({ allows: false });
    await knowledge.install(ADDRESS);
    expect(step()).toEqual({ name: 'failed', fault: 'forbidden' });
    expect(gateway.installing).toEqual([]);
  });

  it('that is none is not even asked for', async () => {
    const { gateway, knowledge, step } = await started();
    await knowledge.install('http://packs.example/big.pack');
    expect(step()).toEqual({ name: 'failed', fault: 'address' });
    expect(gateway.asked).toEqual([]);
  });
});

describe('removing', () => {
  it('goes back to the bundled pack', async () => {
    const { knowledge, step, pack } = await started({ pack: BIG });
    await knowledge.remove();
    expect(step()).toEqual({ name: 'removed' });
    expect(pack()).toEqual(STARTER);
  });

  it('that fails is said, and the pack stays', async () => {
    const { gateway, knowledge, step, pack } = await started({ pack: BIG });
    gateway.refuse = true;
    await knowledge.remove();
    expect(step()).toEqual({ name: 'failed', fault: 'storage' });
    expect(pack()).toEqual(BIG);
  });

  it('and a second installation wait for no one: they are ignored during an installation', async () => {
    const { gateway, knowledge, pack, running } = await started({ pack: BIG });
    const task = knowledge.install(FILE);
    await knowledge.remove();
    await knowledge.install(FILE);
    expect(gateway.installing).toHaveLength(1);
    expect(pack()).toEqual(BIG);
    running().succeed(BIG);
    await task;
  });
});
