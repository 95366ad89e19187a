import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { version } from '../../package.json';
import { annotatePage } from './annotatePage';
import { annotateText, type Reading } from './annotateText';
import { castTable } from './castTable';
import { decodeHtml } from './decodeHtml';
import { parseDocumentLine } from './documentLine';
import { linesOf } from './linesOf';
import { type Linker, linkerWith, NO_LINKER } from './linkerWith';
import { type Options, readOptions, UsageError } from './readOptions';
import { taggersIn } from './taggersIn';

const HELP = `node annotate.mjs [options] < documents.jsonl

Finds the names in documents and says which items of Wikidata they are. Reads one document a line,
  {"id", "text", "title"?, "lang"?, "date"?}
and prints one line for each, in order:
  {"id", "mentions": [{"start", "end", "text", "kind", "item", "link", "score", "entity", "form"}],
   "roles": [{"start", "end", "text", "office", "country", "entity"}]}
Offsets count UTF-16 code units of "text"; "entity" is equal for mentions of one thing. "form" is
"name"; "aside" for what is named and nothing to look up ("Covid-19"); or "demonym" for a word such
as "French", which tells of a country. The last two have no "kind", and an "entity" after those of the
names, equal for one country. "link" is how likely the item is, 0 to 1; what is less likely than not
has no item. A role is somebody named by an
office alone, such as "the Prime Minister"; its "entity" is the country's, where that is named.

English and German are read by trained weights, which lie in the folder "weights" beside this
program. Where a file of them is missing or damaged, standard error says so, rules find the names
as they do in other languages, and the exit status stays what it would have been.

  --html FILE   read a saved page instead ("-": from standard input) and print the article found
                in it too; offsets then count within the article's blocks
  --lang TAG    the language of documents that state none; with --html, of the page.
                Default: what the page states, or what the text looks like
  --rules       find names by rules alone
  --weights DIR read the weights in DIR instead
  --pack FILE   link with this pack; default: packs/starter.pack beside this program
  --unlinked    link nothing
  --pretty      print a table for people instead of JSON
  --version     print the version
  --help        this text

Exit status: 0 all done; 1 some input could not be read (said on standard error); 2 wrong usage.
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
function readingOf({ lang, rules, weights, pack, unlinked }: Options): Reading {
  const folder = weights ?? fileURLToPath(new URL('weights', import.meta.url));
  const complainOf = (file: string, error: unknown) => {
    complain(file, error);
    process.stderr.write('annotate: names are found by rules instead\n');
  };
  return {
    lang,
    taggerOf: rules ? () => null : taggersIn(folder, complainOf),
    link: unlinked ? NO_LINKER : linkerOf(pack),
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

interface Line {
  readonly line: string;
  readonly reading: Reading;
  readonly pretty: boolean;
}

async function annotateLine({ line, reading, pretty }: Line): Promise<void> {
  const { annotation, recognition } = annotateText(parseDocumentLine(line), reading);
  await print(pretty ? castTable(String(annotation.id), recognition) : JSON.stringify(annotation));
}

async function annotateLines(options: Options): Promise<number> {
  const reading = readingOf(options);
  const { pretty } = options;
  let status = 0;
  let number = 0;
  for await (const line of linesOf(process.stdin)) {
    number++;
    if (line.trim() === '') continue;
    try {
      await annotateLine({ line, reading, pretty });
    } catch (error) {
      complain(`line ${number}`, error);
      status = 1;
    }
  }
  return status;
}

async function annotateHtml(options: Options): Promise<number> {
  const { file, pretty } = options;
  const reading = readingOf(options);
  try {
    const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
    const result = annotatePage({ id: file, html: decodeHtml(bytes) }, reading);
    if (result === null) throw new Error('no article found in this page');
    const { annotation, recognition } = result;
    await print(pretty ? castTable(annotation.id, recognition) : JSON.stringify(annotation));
    return 0;
  } catch (error) {
    complain(file, error);
    return 1;
  }
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options.mode === 'help') await print(HELP.trimEnd());
  if (options.mode === 'version') await print(version);
  if (options.mode === 'lines') return annotateLines(options);
  return options.mode === 'html' ? annotateHtml(options) : 0;
}

stopQuietlyOnClosedPipe();
try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  complain('annotate', `${error.message}\nTry --help.`);
  process.exitCode = 2;
}
