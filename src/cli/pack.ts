import { hasCheckpoint } from '../maker/checkpoint';
import { InputError } from '../maker/inputError';
import { type Listener, makePack, type Order } from '../maker/makePack';
import { createProgress } from '../maker/progress';
import { inBoundedHeap } from './inBoundedHeap';
import { packOptions } from './packOptions';
import { UsageError } from './readOptions';

const HELP = `node pack.mjs --from FILE --out FILE [options]
node pack.mjs --endpoint URL --date DAY --out FILE [options]

Makes a knowledge pack: names, and the items they may stand for.

  --from FILE       a JSON dump of Wikidata, or entities.jsonl; plain, gzip or bzip2, told apart by
                    content. "-": standard input. A faster unpacker than ours is often at hand:
                    lbzip2 -dc dump.json.bz2 | node pack.mjs --from - --out FILE
  --endpoint URL    a SPARQL 1.1 endpoint with Wikidata's RDF, instead of a dump
  --out FILE        where to write the pack; it appears there whole, or not at all

  --languages LIST  names and descriptions to take in, most important first (default: en);
                    Wikidata's "default for all languages" is always read
  --limit N         at most so many entities, the most popular: sitelinks in Wikidata
                    (default: 400000)
  --without LIST    kinds to leave out: person, place, organisation, event, work, none
  --name TEXT       what the pack is called
  --date DAY        of which day it is: 2026-11-25. Default: SOURCE_DATE_EPOCH, else the day of the
                    last change in the items that were read. The clock is never asked
  --resume          go on where a run of the same input and options broke off
  --state DIR       where a run keeps what it needs for that (default: FILE.state beside the pack)
  --timeout N       seconds that an endpoint may take for an answer (default: 60)
  --page N          items that it is asked for at once (default: 500)
  --tries N         how often it is asked the same question (default: 6)
  --help            this text

A line that cannot be read is told of with its number and left out. A file that is cut off, or an
endpoint that gives up, writes nothing.

Exit status: 0 all done; 1 the pack was written without some lines, or could not be made (said on
standard error); 2 wrong usage; 130 stopped by Ctrl-C.
`;

/** Complaints that are printed; the rest is counted. */
const MOST_COMPLAINTS = 20;
const INTERRUPTED = 130;
/** Megabytes: 400,000 entities are encoded in that, and the whole process stays under 1 GB. */
const HEAP = 768;

const say = (text: string): void => void process.stderr.write(text);

async function make(order: Order): Promise<number> {
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  // Ctrl-C comes twice where a terminal and the process before this one both pass it on.
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const { isTTY = false } = process.stderr;
  const progress = createProgress({ write: say, terminal: isTTY, now: Date.now });
  try {
    const made = await makePack(order, {
      ...{ complain: complainer(progress.end), progress: progress.tell },
      ...{ signal: stop.signal, now: Date.now },
    });
    progress.end();
    const { entities, bytes, bad } = made;
    if (bad > MOST_COMPLAINTS) say(`pack: ${bad} lines in all could not be read\n`);
    say(
      `${order.out}: ${entities.toLocaleString('en')} entities, ${bytes.toLocaleString('en')} bytes\n`,
    );
    return bad > 0 ? 1 : 0;
  } catch (error) {
    progress.end();
    return failed(error, order, stop.signal.aborted);
  }
}

function complainer(end: () => void): Listener['complain'] {
  let complaints = 0;
  return (where, problem) => {
    complaints++;
    if (complaints > MOST_COMPLAINTS) return;
    end();
    say(`${where}: ${problem}\n`);
  };
}

function failed(error: unknown, { state }: Order, stopped: boolean): number {
  if (!stopped && !isOrdinary(error)) throw error;
  say(`pack: ${stopped ? 'stopped' : (error as Error).message}\n`);
  if (hasCheckpoint(state)) say('pack: the same command with --resume goes on from here\n');
  return stopped ? INTERRUPTED : 1;
}

/** What the input or the disk is to blame for, and not a mistake in the program. */
const isOrdinary = (error: unknown): boolean =>
  error instanceof InputError || (error instanceof Error && 'syscall' in error);

async function main(): Promise<number> {
  try {
    const order = packOptions(process.argv.slice(2), process.env);
    if (order !== null) return (await inBoundedHeap(HEAP)) ?? (await make(order));
    process.stdout.write(HELP);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    say(`pack: ${error.message}\nTry --help.\n`);
    return 2;
  }
}

process.exitCode = await main();
