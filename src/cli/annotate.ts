import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { version } from '../../package.json';
import type { Recognition } from '../engine/types';
import { InputError } from '../maker/inputError';
import { sleep } from '../wikidata/sleep';
import { annotatePage } from './annotatePage';
import { annotateText, type Reading } from './annotateText';
import { type CardSource, cardsFromFile, cardsOnline } from './cardSource';
import { castTable } from './castTable';
import { decodeHtml } from './decodeHtml';
import { type DocumentLine, parseDocumentLine } from './documentLine';
import { readEntitiesFile } from './entitiesFile';
import { kernelBeside } from './kernelBeside';
import { linesOf } from './linesOf';
import { type Linker, linkerWith, NO_LINKER } from './linkerWith';
import { printCards } from './printCards';
import { type Options, readOptions, UsageError } from './readOptions';
import { taggersIn } from './taggersIn';

const HELP = `node annotate.mjs [options] < documents.jsonl

Finds the names in documents and says which items of Wikidata they are. Reads one document a line,
  {"id", "text", "title"?, "lang"?, "date"?, "url"?}
and prints one line for each, in order:
  {"id", "mentions": [{"start", "end", "text", "kind", "item", "link", "score", "entity", "form"}],
   "roles": [{"start", "end", "text", "office", "country", "entity"}]}
The host of "url" tells the country of the outlet, which decides among namesakes where the text does
not. Offsets count UTF-16 code units of "text"; "entity" is equal for mentions of one thing. "form" is
"name"; "aside" for what is named and nothing to look up ("Covid-19"); or "demonym" for a word such
as "French", which tells of a country. The last two have no "kind", and an "entity" after those of the
names, equal for one country. "link" is how likely the item is, 0 to 1; what is less likely than not
has no item. A role is somebody named by an
office alone, such as "the Prime Minister"; its "entity" is the country's, where that is named.

English and German are read by trained weights, which lie in the folder "weights" beside this
program. Where a file of them is missing or damaged, standard error says so, rules find the names
as they do in other languages, and the exit status stays what it would have been. Text in a script
without capitals (Arabic, Chinese, ...) has the names that the pack has in that script, and no others.

  --html FILE   read a saved page instead ("-": from standard input) and print the article found
                in it too; offsets then count within the article's blocks
  --lang TAG    the language of documents that state none; with --html, of the page.
                Default: what the page states, or what the text looks like
  --date DAY    the date of documents that state none, or of the page: 2022-02-02, or a year
  --rules       find names by rules alone
  --weights DIR read the weights in DIR instead
  --pack FILE   link with this pack; default: packs/starter.pack beside this program
  --unlinked    link nothing
  --cards       add what the card of each linked entity says:
                  "cards": [{"entity", "item", "card", "why"}]
                as of the document's day, or of now where it has none; in --lang, or the document's
                language. Where there is no card it is null, and "why" says why. A card lists under
                "missing" which of its parts could not be had
  --entities FILE  take the items from this file: a JSON dump of Wikidata, or answers of its
                wbgetentities; plain, gzip or bzip2, at most 400 MB unpacked. Names of other items
                come from it, too: a fact whose value it does not name is left out
  --online      ask Wikimedia for them instead: at most four requests a card, one every 2.5 seconds
  --contact WHO with --online: your address of mail or of a page, which is sent to Wikimedia
  --requests N  with --online: requests that the whole run may cost (default: 60)
  --pretty      print a table for people instead of JSON
  --version     print the version
  --help        this text

Nothing is sent anywhere without --online.

Exit status: 0 all done; 1 some input could not be read, or Wikimedia did not answer (said on
standard error); 2 wrong usage.
`;

/** A reader that went away ("| head") is no error: there is nobody left to write to. */
function stopQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
}

async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

function complain(where: string, error: unknown): void {
  process.stderr.write(`${where}: ${error instanceof Error ? error.message : String(error)}\n`);
}

/** How the options say that documents are to be read. */
function readingOf({ lang, date, rules, weights, pack, unlinked }: Options): Reading {
  const folder = weights ?? fileURLToPath(new URL('weights', import.meta.url));
  const complainOf = (file: string, error: unknown) => {
    complain(file, error);
    process.stderr.write('annotate: names are found by rules instead\n');
  };
  return {
    ...{ lang, date },
    taggerOf: rules ? () => null : taggersIn(folder, kernelBeside(complain), complainOf),
    linker: unlinked ? NO_LINKER : linkerOf(pack),
  };
}

/** With a pack that was asked for, or the one beside the program where it is there and whole. */
function linkerOf(pack: string | null): Linker {
  if (pack !== null) {
    try {
      return linkerWith(pack);
    } catch (error) {
      throw new UsageError(`--pack ${pack}: ${error instanceof Error ? error.message : error}`);
    }
  }
  const file = fileURLToPath(new URL('packs/starter.pack', import.meta.url));
  try {
    return linkerWith(file);
  } catch (error) {
    complain(file, error);
    process.stderr.write('annotate: names get no items\n');
    return NO_LINKER;
  }
}

/** The source of cards that was asked for. */
async function cardsOf({ cards }: Options): Promise<CardSource | null> {
  if (cards === null) return null;
  const now = Date.now;
  if (cards.from === 'wikimedia') {
    return cardsOnline({ ...cards, ...{ now, sleep, version, fetch: globalThis.fetch } });
  }
  try {
    return cardsFromFile(await readEntitiesFile(cards.file), now);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new UsageError(`--entities: ${error.message}`);
  }
}

/** What a run is made of. */
interface Run {
  readonly options: Options;
  readonly reading: Reading;
  readonly source: CardSource | null;
}

async function runOf(options: Options): Promise<Run> {
  const reading = readingOf(options);
  return { options, reading, source: await cardsOf(options) };
}

interface Done {
  readonly annotation: { readonly id: DocumentLine['id'] };
  readonly recognition: Recognition;
  readonly date: string | null | undefined;
}

/** Prints one document; gives the status. */
async function tell({ annotation, recognition, date }: Done, run: Run): Promise<number> {
  const { source, options } = run;
  if (options.pretty) await print(castTable(String(annotation.id), recognition));
  if (options.pretty) return 0;
  if (source === null) {
    await print(JSON.stringify(annotation));
    return 0;
  }
  const { lang } = options;
  const cards = await printCards(recognition, { source, lang, date: date || options.date });
  await print(JSON.stringify({ ...annotation, cards }));
  // What the file lacks is the file's affair; an API that does not answer is an error.
  const failed = cards.filter(({ why }) => options.cards?.from === 'wikimedia' && isError(why));
  for (const { item, why } of failed) complain(item, why);
  return failed.length > 0 ? 1 : 0;
}

const isError = (why: string | null): boolean => why !== null && why !== 'gone';

async function annotateLines(run: Run): Promise<number> {
  let status = 0;
  let number = 0;
  for await (const line of linesOf(process.stdin)) {
    number++;
    if (line.trim() === '') continue;
    try {
      const document = parseDocumentLine(line);
      const { date } = document;
      status = (await tell({ ...annotateText(document, run.reading), date }, run)) || status;
    } catch (error) {
      complain(`line ${number}`, error);
      status = 1;
    }
  }
  return status;
}

async function annotateHtml(run: Run): Promise<number> {
  const { file } = run.options;
  try {
    const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
    const result = annotatePage({ id: file, html: decodeHtml(bytes) }, run.reading);
    if (result === null) throw new Error('no article found in this page');
    return await tell({ ...result, date: result.annotation.article.published?.day }, run);
  } catch (error) {
    complain(file, error);
    return 1;
  }
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options.mode === 'help') await print(HELP.trimEnd());
  if (options.mode === 'version') await print(version);
  if (options.mode === 'lines') return annotateLines(await runOf(options));
  return options.mode === 'html' ? annotateHtml(await runOf(options)) : 0;
}

stopQuietlyOnClosedPipe();
try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  complain('annotate', `${error.message}\nTry --help.`);
  process.exitCode = 2;
}
