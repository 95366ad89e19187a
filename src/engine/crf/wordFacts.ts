import type { Word } from './words';

/** How a document uses a word. */
export interface WordFacts {
  /** Times it stands in lower case, and with a capital where no sentence starts. */
  small: number;
  middle: number;
  /** The first few words before and after it where it has a capital. */
  before: readonly Word[];
  after: readonly Word[];
}

/** A sentence as the model sees it. */
export interface WordLine {
  readonly words: readonly Word[];
  /** In ordinary spelling: only there does a capital testify. */
  readonly mixed: boolean;
}

// Two other occurrences say most of what twenty say; one more is kept because a word's own place
// is among them.
const MOST_NEIGHBOURS = 3;

// Most words never have a capital, and share this.
const NONE: readonly Word[] = [];

/** Gathers the facts of every word of a document, by the hash of its lower-cased form. */
export function wordFacts(lines: readonly WordLine[], edge: Word): ReadonlyMap<number, WordFacts> {
  const facts = new Map<number, WordFacts>();
  for (const { words, mixed } of lines) {
    if (!mixed) continue;
    let open = true;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? edge;
      if (word.small) factsOf(facts, word).small++;
      else if (word.capital) {
        const known = factsOf(facts, word);
        if (!open) known.middle++;
        if (known.before.length < MOST_NEIGHBOURS) {
          known.before = withOne(known.before, i === 0 ? edge : (words[i - 1] ?? edge));
          known.after = withOne(known.after, words[i + 1] ?? edge);
        }
      }
      open = word.mark ? open || word.opens : false;
    }
  }
  return facts;
}

// Most have one: a list that is grown instead takes room for seventeen at once.
function withOne(list: readonly Word[], word: Word): readonly Word[] {
  return list.length === 0 ? [word] : list.concat(word);
}

function factsOf(facts: Map<number, WordFacts>, word: Word): WordFacts {
  const known = facts.get(word.lower);
  if (known !== undefined) return known;
  const fresh: WordFacts = { small: 0, middle: 0, before: NONE, after: NONE };
  facts.set(word.lower, fresh);
  return fresh;
}
