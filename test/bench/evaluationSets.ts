/** What `npm run eval` scores on: the corpora of a folder, and their halves and samples. */
import { languageOfCorpus, load } from '../engine/corpora';
import type { GoldDocument } from '../engine/scoreSpans';

/** Documents with gold spans, by the name they have in the tables. */
export interface EvaluationSet {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  readonly documents: readonly GoldDocument[];
}

// A peer that reads 60 KB a second would take most of the time of a run.
const LARGE = 200_000;
const STEP = 6;

/** A corpus; PUD as its two halves, whose ids begin with n (news) and w (Wikipedia). */
export function setsOf(folder: string, file: string): readonly EvaluationSet[] {
  const language = languageOfCorpus(file);
  const documents = load(folder, file);
  const whole = { name: file, language, documents };
  if (!/^pud/.test(file)) return [whole];
  const half = (letter: string, name: string): EvaluationSet => ({
    name: `${file} ${name}`,
    language,
    documents: documents.filter(({ id }) => String(id).startsWith(letter)),
  });
  const halves = [half('n', 'news'), half('w', 'Wikipedia')];
  return halves.every((set) => set.documents.length > 0) ? halves : [whole];
}

const lengthOf = (documents: readonly GoldDocument[]): number =>
  documents.reduce((sum, { text }) => sum + text.length, 0);

/** Every sixth document of a large set; a small set as it is. */
export function sampleOf(set: EvaluationSet): EvaluationSet {
  if (lengthOf(set.documents) <= LARGE) return set;
  return {
    ...set,
    name: `${set.name} 1/${STEP}`,
    documents: set.documents.filter((_, index) => index % STEP === 0),
  };
}
