import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readableHost } from '../../src/sidebar/readableHost';

test.each([
  ['a Russian city', 'xn--b1acdfjbh2acclca1a.xn--p1ai', 'нижнийновгород.рф'],
  ['the president of Ukraine', 'www.president.gov.ua', 'www.president.gov.ua'],
  ['Arabic, with a port', 'xn--mgbh0fb.xn--kgbechtv:8080', 'مثال.إختبار:8080'],
  ['Cyrillic that passes for "apple.com"', 'xn--80ak6aa92e.com', 'xn--80ak6aa92e.com'],
  ['a Latin letter with a mark', 'xn--mnchen-3ya.de', 'xn--mnchen-3ya.de'],
  ['no encoding of anything', 'xn--99999999999.xn--p1ai', 'xn--99999999999.xn--p1ai'],
  ['an address in numbers', '[2001:db8::1]:443', '[2001:db8::1]:443'],
  ['nothing', '', ''],
])('%s', (_, host, words) => expect(readableHost(host)).toBe(words));

test('never throws, and leaves plain hosts as they are', () => {
  fc.assert(
    fc.property(fc.domain(), (host) => {
      if (!host.includes('xn--')) expect(readableHost(host)).toBe(host);
      expect(typeof readableHost(`xn--${host}`)).toBe('string');
    }),
  );
});
