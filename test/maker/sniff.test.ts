import { describe, expect, it } from 'vitest';
import { sniff } from '../../src/maker/sniff';
import { HANDMADE } from './handmade';

async function* bytesOf(text: string): AsyncGenerator<Buffer> {
  for (const part of text.match(/.{1,7}/gs) ?? []) yield Buffer.from(part);
}

describe('a file', () => {
  it.each([
    ['[\n', 'dump', true],
    [`\n [\n${JSON.stringify(HANDMADE[0])},\n`, 'dump', true],
    [`${JSON.stringify(HANDMADE[0])}\n`, 'dump', false],
    [
      `{"type":"item","id":"Q1","labels":{"en":{"language":"en","value":"${'x'.repeat(70_000)}"}}}`,
      'dump',
      false,
    ],
    ['{"id":"Q1","labels":{"en":"one"}}\n', 'entities', false],
    ['{"labels":{},"id":"Q1"}\n{', 'entities', false],
  ])('that begins with %.40s is told, and given whole', async (text, format, bracketed) => {
    const found = await sniff(bytesOf(text), 'it');
    expect(found).toMatchObject({ format, bracketed });
    const parts: Buffer[] = [];
    for await (const part of found.bytes) parts.push(part);
    expect(Buffer.concat(parts).toString()).toBe(text);
  });

  it.each(['"text"', '12', '{', 'PK\u0003\u0004', '<html>'])('%j is neither', async (text) => {
    await expect(sniff(bytesOf(text), 'it')).rejects.toThrow(/^it is neither/);
  });
});
