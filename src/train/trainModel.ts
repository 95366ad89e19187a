import { join } from 'node:path';
import type { CodeTable } from '../engine/crf/codeTable';
import { wordClasses } from '../engine/crf/createTagger';
import type { Weights } from '../engine/crf/weights';
import { languageOf } from '../engine/language/languageOf';
import { type LabelledDocument, readCorpus } from './corpus';
import { decodeSamples } from './decodeSamples';
import { type Dense, emptyDense } from './dense';
import { harmonise } from './harmonise';
import { headlines } from './headlines';
import { prune, slotCounts } from './prune';
import { type Quantised, quantise } from './quantise';
import { random } from './random';
import type { Ingredient, Recipe } from './recipe';
import { type Sample, Sampler } from './samples';
import { swaps } from './swaps';
import { trainCrf } from './trainCrf';

/** What a training run needs beside its recipe. */
export interface Run {
  /** The folder with `train/*.jsonl.gz`. */
  readonly data: string;
  readonly seed: number;
  /** Use only every n-th document: for tests. 1: all. */
  readonly every: number;
  /** The classes of words: those that ship, and more of them for the teacher. */
  readonly codes: CodeTable;
  readonly teacherCodes: CodeTable;
  readonly log: (line: string) => void;
}

/** Trains one language's weights. The same inputs and seed give the same weights on one machine. */
export function trainModel(recipe: Recipe, run: Run): Weights {
  return new Trainer(recipe, run).run();
}

class Trainer {
  readonly #recipe: Recipe;
  readonly #run: Run;
  readonly #sampler: Sampler;
  readonly #teacherSampler: Sampler;

  constructor(recipe: Recipe, run: Run) {
    this.#recipe = recipe;
    this.#run = run;
    this.#sampler = this.#samplerOf(run.codes);
    this.#teacherSampler = this.#samplerOf(run.teacherCodes);
  }

  #samplerOf(codes: CodeTable): Sampler {
    const { language, everywhere } = this.#recipe;
    return new Sampler(wordClasses(codes, languageOf(language)), everywhere);
  }

  run(): Weights {
    const hand = this.#recipe.corpora.flatMap((each) => this.#read(each));
    const { unlabelled, student, pruned } = this.#recipe;
    const taught = unlabelled === null ? [] : this.#taught(hand, unlabelled);
    const samples = this.#samples([...hand, ...taught], this.#sampler);
    this.#run.log(`student: ${samples.length} segments`);
    const model = this.#trained(emptyDense(student.bits), samples, student.epochs);
    const small = prune(model, slotCounts(samples, student.bits), pruned);
    this.#run.log(`pruned to ${small.allowed.reduce((sum, each) => sum + each, 0)} slots`);
    const counts = slotCounts(samples, pruned.bits);
    return this.#weights(small.model, quantise(small.model, small.allowed, counts, this.#run.seed));
  }

  #read({ file, partial, weight }: Ingredient): readonly LabelledDocument[] {
    const language = languageOf(this.#recipe.language);
    const path = join(this.#run.data, 'train', `${file}.jsonl.gz`);
    const all = readCorpus(path, { language, partial, weight });
    const documents = all.filter((_, i) => i % this.#run.every === 0);
    harmonise(documents, language, this.#recipe.nationalities);
    this.#run.log(`${file}: ${documents.length} documents`);
    return documents;
  }

  /** Samples of documents, and of copies: sentences as headlines print them, and with other names. */
  #samples(documents: readonly LabelledDocument[], sampler: Sampler): readonly Sample[] {
    const language = languageOf(this.#recipe.language);
    const { seed } = this.#run;
    const copies = headlines(documents, language, random(seed));
    const swapped = swaps(documents, this.#recipe.swapped ?? 0, random(seed + 1));
    return [...documents, ...copies, ...swapped].flatMap((document) => sampler.samplesOf(document));
  }

  /** Text with the labels of a teacher, who learned from what is labelled by hand. */
  #taught(hand: readonly LabelledDocument[], unlabelled: Ingredient): readonly LabelledDocument[] {
    const { teacher, consistency, trust, language, nationalities } = this.#recipe;
    const samples = this.#samples(hand, this.#teacherSampler);
    this.#run.log(`teacher: ${samples.length} segments`);
    const model = this.#trained(emptyDense(teacher.bits), samples, teacher.epochs);
    const documents = this.#read(unlabelled);
    const settings = new Float32Array(consistency);
    for (const document of documents) {
      const own = this.#teacherSampler.samplesOf(document);
      decodeSamples(own, { model, consistency: settings, outside: 0, trust });
      for (const { source, first, labels } of own) source.labels.set(labels, first);
    }
    harmonise(documents, languageOf(language), nationalities);
    return documents;
  }

  #trained(model: Dense, samples: readonly Sample[], epochs: number): Dense {
    const { rate, dropout } = this.#recipe;
    const { seed, log } = this.#run;
    trainCrf(model, samples, { epochs, rate, dropout, seed, allowed: null, log });
    return model;
  }

  #weights(model: Dense, coded: Quantised): Weights {
    const { language, everywhere, consistency, outside } = this.#recipe;
    const { codes } = this.#run;
    const bias = Float32Array.from(model.bias);
    bias[0] = (bias[0] ?? 0) + outside;
    return {
      language,
      bits: this.#recipe.pruned.bits,
      everywhere,
      transitions: model.transitions,
      bias,
      consistency: new Float32Array(consistency),
      codes,
      ...coded,
    };
  }
}
