import { describe, expect, test } from 'vitest';
import { createOptions } from '../../src/options/createOptions';
import { fakeOptionsGateway, type OptionsWorld } from './fakeOptionsGateway';

const started = async (world: OptionsWorld = {}) => {
  const gateway = fakeOptionsGateway(world);
  const options = createOptions(gateway);
  const life = new AbortController();
  await options.start(life.signal);
  return { gateway, options, life };
};

describe('settings', () => {
  test('are shown as stored, and stored as chosen', async () => {
    const { gateway, options } = await started({ settings: { marks: 'all' } });
    expect(options.state.peek()?.settings.marks).toBe('all');
    await options.save({ theme: 'dark' });
    expect(gateway.stored()).toMatchObject({ theme: 'dark', marks: 'all' });
    expect(options.state.peek()?.settings.theme).toBe('dark');
  });

  test('changed elsewhere are followed until the page goes', async () => {
    const { gateway, options, life } = await started();
    gateway.changeElsewhere({ network: false });
    expect(options.state.peek()?.settings.network).toBe(false);
    life.abort();
    gateway.changeElsewhere({ network: true });
    expect(options.state.peek()?.settings.network).toBe(false);
  });

  test('changed while they are being read are shown as changed', async () => {
    const gateway = fakeOptionsGateway({ settings: { network: true } });
    const options = createOptions(gateway);
    const starting = options.start(new AbortController().signal);
    gateway.changeElsewhere({ network: false });
    await starting;
    expect(options.state.peek()?.settings.network).toBe(false);
  });
});

describe('sites', () => {
  test('are switched on again one by one', async () => {
    const { gateway, options } = await started({
      settings: { sitesOff: ['a.example', 'b.example'] },
    });
    await options.restoreSite('a.example');
    expect(gateway.stored().sitesOff).toEqual(['b.example']);
  });

  test('that were added are given up one by one', async () => {
    const { options } = await started({ origins: ['*://a.example/*', '*://b.example/*'] });
    await options.removeOrigin('*://a.example/*');
    expect(options.state.peek()?.origins).toEqual(['*://b.example/*']);
  });
});

test.each([
  [true, 'cleared'],
  [false, 'failed'],
])('clearing the cache: %s is said as %s', async (clears, said) => {
  const { options } = await started({ clears });
  const clearing = options.clearCache();
  expect(options.state.peek()?.cache).toBe('clearing');
  await clearing;
  expect(options.state.peek()?.cache).toBe(said);
});
