import { expect, test } from 'vitest';
import { hostOf } from '../../src/lib/hostOf';

test.each([
  ['https://www.example.co.uk/a?b', 'www.example.co.uk'],
  ['file:///tmp/page.html', ''],
  ['no address', ''],
  ['', ''],
])('the host of %j is %j', (url, host) => {
  expect(hostOf(url)).toBe(host);
});
