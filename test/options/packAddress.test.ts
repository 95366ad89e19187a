import { expect, test } from 'vitest';
import { packAddress } from '../../src/options/packAddress';

test.each([
  ['https://packs.example/a.pack', 'https://packs.example/a.pack', 'https://packs.example/*'],
  [' packs.example/a.pack\n', 'https://packs.example/a.pack', 'https://packs.example/*'],
  [
    'HTTPS://Packs.Example:8443/a?b#c',
    'https://packs.example:8443/a?b#c',
    'https://packs.example/*',
  ],
  ['https://пакети.example/', 'https://xn--80ak6aacr0b.example/', null],
])('%j is %s', (typed, url, pattern) => {
  const address = packAddress(typed);
  if (pattern === null) {
    expect(address?.host).toMatch(/^xn--[a-z\d]+\.example$/);
    return;
  }
  expect(address).toMatchObject({ url, pattern });
});

test.each([
  '',
  '   ',
  'http://packs.example/a.pack',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:,SLPK',
  'https://reader:secret@packs.example/a.pack',
  'https://',
  'two words',
])('%j is none', (typed) => {
  expect(packAddress(typed)).toBeNull();
});
