import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { encodePack } from '../pack/encodePack';
import type { EntityRecord } from '../pack/entityRecord';
import { sleep } from '../wikidata/sleep';
import { adoptPlaceholders } from './adoptPlaceholders';
import {
  hasCheckpoint,
  type Position,
  readCheckpoint,
  removeState,
  START,
  spillPath,
  writeCheckpoint,
} from './checkpoint';
import type { Choice } from './draftOf';
import { createEndpoint } from './endpoint';
import { InputError } from './inputError';
import { createKeeper, type Keeper } from './keeper';
import { type Input, openInput } from './openInput';
import type { Standing } from './progress';
import { readDump } from './readDump';
import { readEndpoint } from './readEndpoint';
import { readEntities } from './readEntities';
import { type Sniffed, sniff } from './sniff';
import type { SourceRun } from './sourceRun';

/** What pack to make, and of what. */
export interface Order extends Choice {
  /** A path, or `-` for standard input; else `endpoint` says. */
  readonly from: string | null;
  readonly endpoint: string | null;
  readonly out: string;
  /** The folder in which a run keeps what it needs to go on. */
  readonly state: string;
  readonly resume: boolean;
  /** How many entities at most. */
  readonly limit: number;
  readonly name: string | null;
  /** `2026-11-25`; null: the day of the last change in a dump. */
  readonly date: string | null;
  /** Milliseconds that an endpoint may take for one answer. */
  readonly timeout: number;
  /** Items that an endpoint is asked for at once. */
  readonly page: number;
  /** How often an endpoint is asked the same question. */
  readonly tries: number;
}

/** What a run tells while it goes on. */
export interface Listener {
  readonly complain: (where: string, problem: string) => void;
  readonly progress: (standing: () => Standing) => void;
  readonly signal: AbortSignal;
  /** Milliseconds; says when the next checkpoint is due and how fast the run is. */
  readonly now: () => number;
}

/** What came of it. */
export interface Made {
  readonly entities: number;
  readonly bytes: number;
  /** Lines that could not be read. */
  readonly bad: number;
}

/** Milliseconds of work that a crash may cost. */
const CHECKPOINT_EVERY = 60_000;

/** A source of either make, opened. */
interface Source {
  /** What a pack made of it calls its source. */
  readonly title: string;
  /** What tells this source from another. */
  readonly identity: string;
  readonly read: (run: SourceRun) => Promise<Position>;
  readonly standing: (position: Position) => Pick<Standing, 'done' | 'share'>;
  /** What is counted for the rate. */
  readonly rate: (from: Position, to: Position, seconds: number) => string;
}

/**
 * Makes a pack and writes it in one step: until then, a file of that name stays what it was. The
 * same input and order give the same bytes, whether the run was broken off in between or not.
 * @throws {InputError} where the input cannot be used; a state to go on from is left then
 */
export async function makePack(order: Order, listener: Listener): Promise<Made> {
  const source = await openSource(order, listener);
  const question = questionOf(order, source);
  const { resume, state } = order;
  if (!resume && hasCheckpoint(state)) {
    throw new InputError(`${state} holds a run that broke off: go on with --resume, or remove it`);
  }
  const checkpoint = resume ? readCheckpoint(state, question) : null;
  mkdirSync(order.state, { recursive: true });
  const { limit } = order;
  const keeper = createKeeper({ limit, path: spillPath(order.state), state: checkpoint?.keeper });
  try {
    const from = checkpoint?.position ?? START;
    const position = await readAll({ source, keeper, from, question, order, listener });
    const made = writePack({ source, keeper, position, order });
    keeper.close();
    removeState(order.state);
    return { ...made, bad: position.bad };
  } catch (error) {
    keeper.close();
    throw error;
  }
}

/** What decides which bytes come out. */
function questionOf({ languages, without, limit }: Order, { identity }: Source): string {
  return JSON.stringify({ identity, languages, without: [...without].sort(), limit });
}

interface Reading {
  readonly source: Source;
  readonly keeper: Keeper;
  readonly from: Position;
  readonly question: string;
  readonly order: Order;
  readonly listener: Listener;
}

async function readAll(reading: Reading): Promise<Position> {
  const { source, keeper, from, question, order, listener } = reading;
  const { now, complain, signal, progress } = listener;
  const started = now();
  let position = from;
  let saved = started;
  const save = (): void => {
    writeCheckpoint(order.state, { question, keeper: keeper.state(), position });
    saved = now();
  };
  const reached = (place: Position): void => {
    position = place;
    if (now() - saved >= CHECKPOINT_EVERY) save();
    progress(() => ({
      ...source.standing(position),
      rate: source.rate(from, position, (now() - started) / 1000),
      kept: keeper.size,
    }));
  };
  try {
    return await source.read({ choice: order, keeper, from, complain, reached, signal });
  } catch (error) {
    if (position !== from) save();
    throw error;
  }
}

function writePack(
  parts: Pick<Reading, 'source' | 'keeper' | 'order'> & {
    readonly position: Position;
  },
): Omit<Made, 'bad'> {
  const { source, keeper, order, position } = parts;
  if (keeper.size === 0) throw new InputError('There is nothing in it to make a pack of');
  const date = order.date ?? position.modified.slice(0, 10);
  if (date === '') throw new InputError('Nothing in it says of which day it is; state --date');
  const { languages } = order;
  const records: readonly EntityRecord[] = adoptPlaceholders([...keeper.records()]);
  const meta = { name: order.name ?? source.title, date, source: source.title, languages };
  const bytes = encodePack(records, meta);
  const temporary = `${order.out}.new`;
  try {
    writeFileSync(temporary, bytes);
    renameSync(temporary, order.out);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return { entities: records.length, bytes: bytes.length };
}

async function openSource(order: Order, listener: Listener): Promise<Source> {
  if (order.endpoint !== null) return endpointSource(order, order.endpoint, listener);
  const input = await openInput(order.from ?? '-');
  return fileSource(input, await sniff(input.bytes, input.name));
}

const GB = 1e9;
const MB = 1e6;

function fileSource(input: Input, sniffed: Sniffed): Source {
  const { size, read, identity } = input;
  const isDump = sniffed.format === 'dump';
  return {
    title: isDump ? 'Wikidata' : 'entities.jsonl',
    identity,
    read: (run) => (isDump ? readDump(sniffed, run) : readEntities(sniffed.bytes, run)),
    standing: ({ bytes }) => ({
      done: `${(bytes / GB).toFixed(2)} GB`,
      share: size === null ? null : read() / size,
    }),
    rate: (from, to, seconds) => `${((to.bytes - from.bytes) / MB / seconds).toFixed(0)} MB/s`,
  };
}

function endpointSource(order: Order, url: string, { signal }: Listener): Source {
  const { timeout, tries, limit, page } = order;
  const endpoint = createEndpoint({ url, fetch, sleep, signal, timeout, tries });
  let kept = 0;
  return {
    title: 'Wikidata',
    identity: url,
    read: (run) =>
      readEndpoint(
        endpoint,
        { limit, page },
        {
          ...run,
          reached: (position) => {
            kept = run.keeper.size;
            run.reached(position);
          },
        },
      ),
    standing: ({ count, popularity }) => ({
      done: `page ${count}, at ${popularity} sitelinks`,
      share: kept / limit,
    }),
    rate: (from, to, seconds) =>
      `${((60 * (to.count - from.count)) / seconds).toFixed(1)} pages/min`,
  };
}
