import { describe, expect, test } from 'vitest';
import { outletCode } from '../../src/article/outletCode';
import { countryItem } from '../../src/engine/office/countryCodes';

describe('outletCode', () => {
  test.each([
    ['www.theguardian.com', 'GB'],
    ['theguardian.com', 'GB'],
    ['www.lanacion.com.ar', 'AR'],
    ['news.example.co.uk', 'GB'],
    ['example.co.za', 'ZA'],
    ['example.ie', 'IE'],
    ['example.com.co', 'CO'],
    ['example.co', ''],
    ['example.tv', ''],
    ['example.com', ''],
    ['nottheguardian.com', ''],
    ['localhost', ''],
    ['', ''],
  ])('%s: %j', (host, code) => {
    expect(outletCode(host)).toBe(code);
  });

  test.each(['io', 'ai', 'fm', 'me', 'cc', 'eu'])('.%s is nobody’s', (domain) => {
    const code = outletCode(`example.${domain}`);
    expect(countryItem(code)).toBeNull();
  });
});
