/** Cards asked of a server of one's own. */
import { afterAll, beforeAll } from 'vitest';
import type { ItemId } from '../../src/engine/types';
import type { CardQuery } from '../../src/wikidata/card';
import type { Card, Outcome } from '../../src/wikidata/types';
import { startServer, type TestServer } from './server';
import { answer, type TestWikidata, type TestWorld, wikidataOn } from './wikimedia';

/** Asks for the card of the minister, unless told otherwise. */
export const ask = (test: TestWikidata, more: Partial<CardQuery> = {}): Promise<Outcome<Card>> =>
  test.wikidata.card({
    item: 'Q1001' as ItemId,
    language: 'en',
    pageLanguage: 'en',
    day: '2022-02-02',
    budget: 4,
    signal: new AbortController().signal,
    ...more,
  });

/** The card of an outcome that must be one. */
export const cardOf = (outcome: Outcome<Card>): Card => {
  if (!outcome.ok) throw new Error(`failed: ${outcome.failure.code}`);
  return outcome.value;
};

interface Room {
  /** The server, from the first test on. */
  readonly server: () => TestServer;
  readonly serve: (world: TestWorld) => void;
  readonly make: (
    world: TestWorld,
    more?: Partial<CardQuery>,
  ) => Promise<TestWikidata & { readonly test: TestWikidata; readonly card: Card }>;
}

/** Starts a server for the tests of a file. */
export const cardRoom = (): Room => {
  let started: TestServer | null = null;
  beforeAll(async () => {
    started = await startServer();
  });
  afterAll(() => started?.close());

  const server = (): TestServer => {
    if (started === null) throw new Error('the server has not started');
    return started;
  };
  const serve = (world: TestWorld): void =>
    server().handle((url, response, _, body) => answer(world, url, response, body));
  return {
    server,
    serve,
    make: async (world, more = {}) => {
      serve(world);
      const test = wikidataOn(server());
      return { ...test, test, card: cardOf(await ask(test, more)) };
    },
  };
};
