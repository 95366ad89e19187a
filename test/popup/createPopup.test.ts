import { afterEach, describe, expect, test } from 'vitest';
import { createPopup } from '../../src/popup/createPopup';
import { situationOf } from '../../src/popup/popupState';
import { fakePopupGateway, type PopupWorld, report } from './fakePopupGateway';

let life = new AbortController();
afterEach(() => life.abort());

/** Starts a popup and waits until `done` says so. */
const started = async (world: PopupWorld, done: (situation: string | null) => boolean) => {
  life = new AbortController();
  const gateway = fakePopupGateway(world);
  const popup = createPopup(gateway);
  void popup.start(life.signal);
  const situation = (): string | null => {
    const state = popup.state.peek();
    return state === null ? null : situationOf(state);
  };
  while (!done(situation())) await gateway.wait(0);
  return { gateway, popup, situation };
};

describe('a page', () => {
  test('of the list reports by itself', async () => {
    const { gateway, popup } = await started({}, (now) => now === 'found');
    expect(popup.state.peek()?.report?.names).toBe(13);
    expect(gateway.done).toEqual([]);
  });

  test('outside the list is run on once, and followed until it has read', async () => {
    const reports = [null, report({ state: 'reading', names: 0 }), report()];
    const { gateway } = await started({ reports, byItself: false }, (now) => now === 'found');
    expect(gateway.done).toEqual(['run 7']);
  });

  test('that no extension may read says so, and is tried once only', async () => {
    const world = { reports: [null], runs: false, byItself: false };
    const { gateway } = await started(world, (now) => now === 'closed');
    await gateway.wait(0);
    await gateway.wait(0);
    expect(gateway.done).toEqual(['run 7']);
  });

  test('on which Sidelight is off is left alone', async () => {
    const world = { reports: [null], settings: { sitesOff: ['www.example.org'] } };
    const { gateway } = await started(world, (now) => now === 'off-here');
    await gateway.wait(0);
    expect(gateway.done).toEqual([]);
  });
});

describe('a click', () => {
  test('opens the panel and closes the popup', async () => {
    const { gateway, popup } = await started({}, (now) => now === 'found');
    await popup.openPanel();
    expect(gateway.done).toEqual(['open 7', 'close']);
  });

  test('switches this site and everything, and keeps it', async () => {
    const { gateway, popup, situation } = await started({}, (now) => now === 'found');
    await popup.switchSite(false);
    expect(situation()).toBe('off-here');
    await popup.switchAll(false);
    expect(situation()).toBe('off-everywhere');
    expect(await gateway.loadSettings()).toMatchObject({
      enabled: false,
      sitesOff: ['www.example.org'],
    });
  });

  test.each([true, false])('asks for lasting access; granted: %s', async (grants) => {
    const { gateway, popup } = await started({ byItself: false, grants }, (now) => now === 'found');
    await popup.always();
    expect(gateway.done).toEqual(['request https://www.example.org/*']);
    expect(popup.state.peek()?.byItself).toBe(grants);
  });

  test('is told where the browser does not ask, and can be repeated', async () => {
    const world = { byItself: false, grants: 'throws' } as const;
    const { popup } = await started(world, (now) => now === 'found');
    await popup.always();
    expect(popup.state.peek()).toMatchObject({ byItself: false, cannotAsk: true });
    await popup.always();
    expect(popup.state.peek()?.cannotAsk).toBe(true);
  });
});
