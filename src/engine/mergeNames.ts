import type { Tagger } from './crf/tagger';
import type { KnownNames } from './knownNames';
import type { Language } from './language/descriptor';
import { type Name, nameOf } from './names';
import type { Token } from './token';
import { withoutDot } from './withoutDot';

// What the rules find and the model does not needs this much of the model's belief. Chosen on the
// development corpora: below, "Meanwhile" and its like come in; above, recall is lost. In headlines
// capitals mean nothing to the rules.
const LEAST_SHARE = 0.4;
const LEAST_HEADLINE_SHARE = 0.7;
// Where all nouns have capitals. Chosen on held-out parts of the training corpus, .4 and .2 beside it.
const LEAST_NOUN_SHARE = 0.3;

// The same where a lexicon has the name, and the rules take it for one by more than its capital.
const LEAST_KNOWN_SHARE = 0.05;
const LIKELY = 0.6;

// Rules are this sure of a capital inside a sentence that no everyday word explains, of names after a
// title, and of a headline's words that the story names. Never where nouns have capitals: there the
// words that no list has are mostly nouns.
const SURE = 0.9;

/**
 * The names of the trained model, with what the rules know better: a name the model is in doubt of,
 * and names whose parts punctuation ties together ("Johnson & Johnson", "King, Jr."). In a line of
 * capitals a word that is an everyday word is no name, whatever the model says.
 */
export function mergeNames(
  found: { readonly tagged: readonly Name[]; readonly ruled: readonly Name[] },
  tagger: Tagger,
  { language, known = null }: { readonly language: Language; readonly known?: KnownNames | null },
): readonly Name[] {
  const tagged = found.tagged.filter((name) => !isShoutedWord(name, language));
  const owners = new Map<Token, Name>();
  for (const name of tagged) {
    for (let i = name.from; i < name.to; i++) {
      const token = name.sentence.tokens[i];
      if (token !== undefined) owners.set(token, name);
    }
  }
  const added: Name[] = [];
  const dropped = new Set<Name>();
  for (const name of found.ruled) {
    const inside = ownersIn(name, owners);
    if (inside.length === 0) {
      if (isSure(name, language) || tagger.nameShare(name) >= leastShare(name, language, known)) {
        added.push(name);
      }
    } else if (isTied(name, language) && inside.every((each) => holds(name, each))) {
      const [first] = inside;
      added.push(nameOf(name, { ...name, kinds: first?.kinds }));
      for (const each of inside) dropped.add(each);
    }
  }
  return [...tagged.filter((name) => !dropped.has(name)), ...added];
}

/** The names that have tokens of this one, each once. */
function ownersIn({ sentence, from, to }: Name, owners: ReadonlyMap<Token, Name>): readonly Name[] {
  const inside: Name[] = [];
  for (let i = from; i < to; i++) {
    const token = sentence.tokens[i];
    const owner = token === undefined ? undefined : owners.get(token);
    // What one name has stands together.
    if (owner !== undefined && owner !== inside.at(-1)) inside.push(owner);
  }
  return inside;
}

function leastShare(name: Name, { capitals }: Language, known: KnownNames | null): number {
  if (name.sentence.style !== 'mixed') return LEAST_HEADLINE_SHARE;
  if (name.score >= LIKELY && known?.has(name) === true) return LEAST_KNOWN_SHARE;
  return capitals === 'nouns' ? LEAST_NOUN_SHARE : LEAST_SHARE;
}

// "WHO" among words in ordinary spelling: the model has seen "who" too often to believe it.
function isSure({ score, sentence, from, to }: Name, { starters, capitals }: Language): boolean {
  if (capitals === 'nouns') return false;
  const token = sentence.tokens[from];
  const shouted = to - from === 1 && token?.casing === 'upper' && sentence.style === 'mixed';
  return score >= SURE || (shouted && starters.has(token?.lower ?? ''));
}

function tokensOf({ sentence, from, to }: Name): readonly Token[] {
  return sentence.tokens.slice(from, to);
}

function isShoutedWord({ sentence, from, to }: Name, language: Language): boolean {
  const word = sentence.tokens[from]?.lower ?? '';
  return sentence.style === 'upper' && to - from === 1 && language.starters.has(word);
}

function holds(outer: Name, inner: Name): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Whether a token can join the parts of a name: a mark, or a suffix behind them. */
export function mayTie({ norm, lower }: Token, { nameSuffixes }: Language): boolean {
  return norm === '&' || norm === ',' || nameSuffixes.has(withoutDot(lower));
}

/** Whether a mark or a suffix joins the parts of a name. */
function isTied(name: Name, language: Language): boolean {
  const tokens = tokensOf(name);
  const last = withoutDot(tokens.at(-1)?.lower ?? '');
  const suffix = tokens.length > 1 && language.nameSuffixes.has(last);
  return suffix || tokens.some(({ norm }) => norm === '&' || norm === ',');
}
