/** Practising before an article is there. */
import { describe, expect, it } from 'vitest';
import { Rehearsal } from '../../src/background/rehearsal';
import { recognise } from '../../src/engine/recognise';
import type { Document } from '../../src/engine/types';

const atOnce = (): Promise<void> => Promise.resolve();

/** What is read, in order; `meanwhile` runs before each reading. */
const readings = () => {
  const read: Document[] = [];
  return { read, take: (document: Document) => void read.push(document) };
};

describe('Rehearsal', () => {
  it('reads its story in pieces, then whole, in the language that is expected', async () => {
    const { read, take } = readings();
    await new Rehearsal(atOnce).run('de', take);
    expect(new Set(read.map(({ language }) => language))).toEqual(new Set(['de']));
    const sizes = read.map(({ blocks }) => blocks.length);
    const pieces = sizes.filter((size) => size === 1).length;
    expect(pieces).toBeGreaterThan(5);
    expect(sizes).toEqual([...Array<number>(pieces).fill(1), pieces, pieces]);
  });

  it('is there once for a language, and not where an article was read already', async () => {
    const { read, take } = readings();
    const rehearsal = new Rehearsal(atOnce);
    await Promise.all([rehearsal.run('en', take), rehearsal.run('en', take)]);
    const once = read.length;
    await rehearsal.run('en-GB', take);
    expect(read.length).toBe(once);
    await rehearsal.run('de', take);
    expect(read.length).toBe(2 * once);
    rehearsal.met('uk-UA');
    await rehearsal.run('uk', take);
    expect(read.length).toBe(2 * once);
  });

  it('stops where an article comes, in whatever language', async () => {
    const { read, take } = readings();
    const rehearsal = new Rehearsal(atOnce);
    await rehearsal.run('en', (document) => {
      take(document);
      if (read.length === 3) rehearsal.met('fr');
    });
    expect(read.length).toBe(3);
  });

  it('lets what waits have its turn before each piece', async () => {
    const order: string[] = [];
    const rehearsal = new Rehearsal();
    setTimeout(() => order.push('a message'));
    await rehearsal.run('en', () => void order.push('piece'));
    expect(order[0]).toBe('a message');
  });

  it('ends quietly where reading fails', async () => {
    let tried = 0;
    await new Rehearsal(atOnce).run('en', () => {
      tried++;
      return Promise.reject(new Error('no weights'));
    });
    expect(tried).toBe(1);
  });

  it('has names of every kind, roles, demonyms and chains in its story', async () => {
    const { read, take } = readings();
    await new Rehearsal(atOnce).run('en', take);
    const { entities, roles, demonyms, mentions } = recognise(read.at(-1) ?? fail());
    expect(new Set(entities.map(({ kind }) => kind))).toEqual(
      new Set(['person', 'place', 'organisation']),
    );
    expect(roles.length).toBeGreaterThan(1);
    expect(demonyms.length).toBeGreaterThan(0);
    expect(mentions.length).toBeGreaterThan(entities.length);
  });
});

const fail = (): never => {
  throw new Error('Nothing was read.');
};
