import { believedVotes } from './believedVotes';
import type { Tagger } from './crf/tagger';
import type { KnownNames } from './knownNames';
import type { Language } from './language/descriptor';
import { type Name, nameOf, printed } from './names';
import type { Token } from './token';
import type { Votes } from './votes';
import { cuesFor, sumOf } from './votesFor';
import { withoutDot } from './withoutDot';

// What the rules find and the model does not needs this much of the model's belief. Chosen on the
// development corpora: below, "Meanwhile" and its like come in; above, recall is lost. In headlines
// capitals mean nothing to the rules.
const LEAST_SHARE = 0.4;
const LEAST_HEADLINE_SHARE = 0.7;
// Where all nouns have capitals. Chosen on held-out parts of the training corpus, .4 and .2 beside it.
const LEAST_NOUN_SHARE = 0.3;

// The same where a lexicon has the name and the rules take it for one by more than its capital, and
// where the rules are sure: the model must not rule it out, as it does "R50bn" and "a Hawaiian shirt".
const NOT_RULED_OUT = 0.05;
const LIKELY = 0.6;

// Rules are this sure of a capital inside a sentence that no everyday word explains, of names after a
// title, and of a headline's words that the story names. Never where nouns have capitals: there the
// words that no list has are mostly nouns.
const SURE = 0.9;

// What a head word weighs, or a known given name before a surname: see `votesFor`.
const STRONG = 4;

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
  const alone: Name[] = [];
  const tied: Name[] = [];
  const dropped = new Set<Name>();
  for (const name of found.ruled) {
    const inside = ownersIn(name, owners);
    if (inside.length === 0) alone.push(name);
    else if (isTied(name, language) && inside.every((each) => holds(name, each))) {
      const [first] = inside;
      tied.push(nameOf(name, { ...name, kinds: first?.kinds }));
      for (const each of inside) dropped.add(each);
    }
  }
  const left = tagged.filter((name) => !dropped.has(name));
  return [...left, ...tied, ...believedOf(alone, tagged, { tagger, language, known })];
}

/** What is known beside the names. */
interface Around {
  readonly tagger: Tagger;
  readonly language: Language;
  readonly known: KnownNames | null;
}

/** Of the names that the rules alone find those that the model believes in enough, here or elsewhere. */
function believedOf(
  ruled: readonly Name[],
  tagged: readonly Name[],
  { tagger, language, known }: Around,
): readonly Name[] {
  const doubts = ruled.map((name) => ({ name, ...tagger.beliefIn(name) }));
  const isBelieved = ({ name, share }: (typeof doubts)[number]): boolean =>
    share >= leastShare(name, language, known);
  const names = [...tagged, ...doubts.filter(isBelieved).map(({ name }) => name)];
  const told = new Set(names.map(printed));
  return doubts
    .filter(
      (each) => isBelieved(each) || (isSure(each.name, language) && told.has(printed(each.name))),
    )
    .map(({ name, types }) => nameOf(name, { ...name, kinds: kindsOf(name, types, language) }));
}

/**
 * Of the kind the model knows more than the rules, even where it does not see the name, and is heard
 * beside strong cues. Not where all nouns have capitals: what it does not see there it takes for
 * anything.
 * @returns undefined where the rules' cues are all there is
 */
function kindsOf(name: Name, types: readonly number[], language: Language): Votes | undefined {
  if (language.capitals === 'nouns') return undefined;
  const believed = believedVotes(name, types, language);
  const cues = cuesFor(name, language);
  return Math.max(...Object.values(cues)) >= STRONG ? sumOf(cues, believed) : believed;
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

function leastShare(name: Name, language: Language, known: KnownNames | null): number {
  if (isSure(name, language)) return NOT_RULED_OUT;
  if (name.sentence.style !== 'mixed') return LEAST_HEADLINE_SHARE;
  if (name.score >= LIKELY && known?.has(name) === true) return NOT_RULED_OUT;
  return language.capitals === 'nouns' ? LEAST_NOUN_SHARE : LEAST_SHARE;
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
