import { expect, it } from 'vitest';
import { createTurns } from '../../src/wikidata/turns';

const tick = () => new Promise<void>((resolve) => setTimeout(resolve));

it('runs work of one key in the order it came, and of another meanwhile', async () => {
  const turns = createTurns();
  const said: string[] = [];
  const work = (name: string) => async () => {
    said.push(`${name} begins`);
    await tick();
    said.push(`${name} ends`);
  };
  await Promise.all([turns('v', work('a')), turns('v', work('b')), turns('w', work('c'))]);
  expect(said.filter((line) => !line.startsWith('c'))).toEqual([
    ...['a begins', 'a ends', 'b begins', 'b ends'],
  ]);
  expect(said.indexOf('c begins')).toBeLessThan(said.indexOf('a ends'));
});

it('passes a failure on to its own caller only', async () => {
  const turns = createTurns();
  const failing = turns('v', () => Promise.reject(new Error('broken')));
  const next = turns('v', async () => 'fine');
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('fine');
});
