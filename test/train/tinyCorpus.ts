/** Sentences of our own to train on in tests, and folders that hold them as corpora. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Weights } from '../../src/engine/crf/weights';
import { languageOf } from '../../src/engine/language/languageOf';
import { buildCodes } from '../../src/train/buildCodes';
import { type LabelledDocument, readCorpus } from '../../src/train/corpus';
import { ENGLISH, type Recipe } from '../../src/train/recipe';
import { trainModel } from '../../src/train/trainModel';

/** Names stand in angle brackets behind their type. */
export const SENTENCES: readonly string[] = [
  'Yesterday <PER Olena Marchuk> flew to <LOC Lisbon> for two days.',
  'The mayor met <PER Tom Okafor> in <LOC Lagos> last week.',
  'A spokesman for <ORG Norwind Bank> said that nothing had changed.',
  'In <LOC Oslo> it rained, and <PER Ingrid Dahl> stayed at home.',
  'The board of <ORG Halden Steel> met in <LOC Bergen> on the ninth.',
  'Her brother <PER Pavel Marchuk> lives near <LOC Prague> with a dog.',
  'Nobody at <ORG Norwind Bank> knew what <PER Marchuk> had bought.',
  'When <PER Amina Yusuf> spoke, the hall in <LOC Nairobi> fell silent.',
  'We asked <PER Joao Pereira> whether he would leave <LOC Porto>.',
  'Workers of <ORG Halden Steel> marched through <LOC Turin> again.',
  'The train from <LOC Lisbon> to <LOC Porto> was late.',
  'According to <PER Dahl>, the bridge near <LOC Bergen> is safe.',
  'Last year <PER Rosa Jimenez> opened a school in <LOC Quito>.',
  'He works for <ORG Delta Foods>, which has offices in <LOC Lima>.',
  'Shares of <ORG Delta Foods> fell by a tenth on the same day.',
  'Later <PER Okafor> told us that <LOC Lagos> had waited too long.',
  'The lawyer of <PER Kenji Mori> came from <LOC Osaka> by boat.',
  'She met <PER Kenji Mori> and <PER Rosa Jimenez> in a small house.',
  'Prices in <LOC Nairobi> and <LOC Lagos> rose as well.',
  'A report by <ORG Atlas Union> names <PER Yusuf> as its author.',
  'The members of <ORG Atlas Union> voted in <LOC Vienna> at noon.',
  'On the way to <LOC Vienna> he lost his hat and his ticket.',
  'They say that <PER Lukas Brandt> never saw <LOC Prague> again.',
  'The wife of <PER Brandt> sold the house in <LOC Turin> in spring.',
  'Nothing of this was known to <ORG Norwind Bank> or its owners.',
  'The river was high, and the road to the mill was closed.',
  'We waited for an hour; then the doctor came with good news.',
  'It was the first time that <PER Pereira> wrote to <ORG Atlas Union>.',
  'From <LOC Lima> the ship went on to <LOC Osaka> without a stop.',
  'Old friends of <PER Amina Yusuf> came to <LOC Quito> for the day.',
];

/** A line of a corpus. */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly (readonly [number, number, string])[];
}

/** The text and the spans of a text in which names are marked. */
export function marked(source: string): MarkedText {
  let text = '';
  const spans: [number, number, string][] = [];
  for (const [, plain = '', type = '', name = ''] of source.matchAll(
    /([^<]*)(?:<(\w+) ([^>]*)>)?/g,
  )) {
    text += plain;
    if (type !== '') spans.push([text.length, text.length + name.length, type]);
    text += name;
  }
  return { text, spans };
}

/** Writes lines as `train/NAME.jsonl.gz` of a new folder, which is returned. */
export function corpusFolder(name: string, lines: readonly (MarkedText | string)[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-train-'));
  mkdirSync(join(folder, 'train'));
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(join(folder, 'train', `${name}.jsonl.gz`), gzipSync(text.join('\n')));
  return folder;
}

/** Documents of marked texts, as they are read from a corpus. */
export function documentsOf(
  sources: readonly string[],
  { code = 'en', partial = false } = {},
): readonly LabelledDocument[] {
  const folder = corpusFolder('own', sources.map(marked));
  const path = join(folder, 'train', 'own.jsonl.gz');
  return readCorpus(path, { language: languageOf(code), partial, weight: 1 });
}

/** A recipe for thirty sentences, which takes well under a second. */
export const TINY: Recipe = {
  ...ENGLISH,
  corpora: [{ file: 'tiny', partial: false, weight: 1 }],
  unlabelled: null,
  student: { bits: 14, epochs: 30 },
  pruned: { bits: 14, keep: 6000 },
  dropout: 0.3,
};

/** The weights that {@link TINY} makes of {@link SENTENCES}. */
export function tinyWeights({ seed = 1, recipe = TINY } = {}): Weights {
  const codes = buildCodes(new Map());
  return trainModel(recipe, {
    ...{ data: corpusFolder('tiny', SENTENCES.map(marked)), seed, every: 1 },
    ...{ codes, teacherCodes: codes, log: () => {} },
  });
}
