import { describe, expect, test } from 'vitest';
import {
  hostOf,
  offersAlways,
  originOf,
  type PopupState,
  situationOf,
  withSite,
} from '../../src/popup/popupState';
import { readSettings } from '../../src/settings/schema';
import { report, TAB } from './fakePopupGateway';

const base: PopupState = {
  settings: readSettings({}),
  tab: TAB,
  report: report(),
  reach: 'open',
  byItself: true,
  cannotAsk: false,
};
const off = (settings: object): Partial<PopupState> => ({ settings: readSettings(settings) });

describe('what is said of a page', () => {
  test.each<[string, Partial<PopupState>, string]>([
    ['names', {}, 'found'],
    ['no names', { report: report({ names: 0 }) }, 'no-names'],
    ['nobody answered yet', { report: null, reach: 'asking' }, 'asking'],
    ['no extension may run there', { report: null, reach: 'closed' }, 'closed'],
    ['a page of the browser', { tab: { id: 1, url: null } }, 'closed'],
    ['a local file', { tab: { id: 1, url: 'file:///a.html' } }, 'closed'],
    ['off on this site', off({ sitesOff: ['www.example.org'] }), 'off-here'],
    ['off everywhere', off({ enabled: false, sitesOff: ['www.example.org'] }), 'off-everywhere'],
    ['just switched on', { report: report({ state: 'off' }) }, 'reading'],
    ['no article', { report: report({ state: 'no-article', names: 0 }) }, 'no-article'],
    ['a failure', { report: report({ state: 'failed', names: 0 }) }, 'failed'],
  ])('%s', (_, given, expected) => {
    expect(situationOf({ ...base, ...given })).toBe(expected);
  });
});

describe('lasting access is offered', () => {
  test.each<[string, Partial<PopupState>, boolean]>([
    ['where Sidelight ran just once', {}, true],
    ['not where it runs by itself', { byItself: true }, false],
    ['not before the page has answered', { report: null, reach: 'asking' }, false],
    ['not where it is off on this site', off({ sitesOff: ['www.example.org'] }), false],
    ['not where it is off everywhere', off({ enabled: false }), false],
    ['not where no extension may run', { reach: 'closed' }, false],
  ])('%s', (_, given, expected) => {
    expect(offersAlways({ ...base, byItself: false, ...given })).toBe(expected);
  });
});

test('a site is switched off once and on again without touching others', () => {
  const settings = readSettings({ sitesOff: ['a.example'] });
  expect(withSite(settings, 'b.example', false)).toEqual({ sitesOff: ['a.example', 'b.example'] });
  expect(withSite(settings, 'a.example', false)).toEqual({ sitesOff: ['a.example'] });
  expect(withSite(settings, 'a.example', true)).toEqual({ sitesOff: [] });
});

test('lasting access is asked for one host, by the scheme of the page', () => {
  expect(originOf(TAB)).toBe('https://www.example.org/*');
  expect(originOf({ id: 1, url: 'http://localhost:8080/a?b#c' })).toBe('http://localhost/*');
  expect(originOf({ id: 1, url: 'about:blank' })).toBeNull();
  expect(hostOf({ id: 1, url: 'not an address' })).toBeNull();
});
