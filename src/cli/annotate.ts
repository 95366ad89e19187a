import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { version } from '../../package.json';
import { annotatePage } from './annotatePage';
import { annotateText } from './annotateText';
import { castTable } from './castTable';
import { decodeHtml } from './decodeHtml';
import { parseDocumentLine } from './documentLine';
import { linesOf } from './linesOf';
import { type Options, readOptions, UsageError } from './readOptions';

const HELP = `node annotate.mjs [options] < documents.jsonl

Finds the names in documents. Reads one document a line,
  {"id", "text", "title"?, "lang"?, "date"?}
and prints one line for each, in order:
  {"id", "mentions": [{"start", "end", "text", "kind", "item", "score", "entity"}]}
Offsets count UTF-16 code units of "text"; "entity" is equal for mentions of one thing.

  --html FILE   read a saved page instead ("-": from standard input) and print the article found
                in it too; offsets then count within the article's blocks
  --lang TAG    the language of documents that state none; with --html, of the page.
                Default: what the page states, or what the text looks like
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

async function annotateLine(line: string, { lang, pretty }: Options): Promise<void> {
  const { annotation, recognition } = annotateText(parseDocumentLine(line), lang);
  await print(pretty ? castTable(String(annotation.id), recognition) : JSON.stringify(annotation));
}

async function annotateLines(options: Options): Promise<number> {
  let status = 0;
  let number = 0;
  for await (const line of linesOf(process.stdin)) {
    number++;
    if (line.trim() === '') continue;
    try {
      await annotateLine(line, options);
    } catch (error) {
      complain(`line ${number}`, error);
      status = 1;
    }
  }
  return status;
}

async function annotateHtml({ file, lang, pretty }: Options): Promise<number> {
  try {
    const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
    const result = annotatePage({ id: file, html: decodeHtml(bytes) }, lang);
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
