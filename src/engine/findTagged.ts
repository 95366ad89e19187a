import { believedVotes } from './believedVotes';
import type { TaggedSpan, Tagger } from './crf/tagger';
import type { Gender, Language } from './language/descriptor';
import { type Name, nameOf, printed } from './names';
import type { Run } from './runs';
import type { Sentence } from './sentences';
import { cutTitle } from './titles';
import type { Token } from './token';
import { withoutDot } from './withoutDot';

// No title is longer: "Parliamentary Under-Secretary of State for Foreign Affairs".
const LONGEST_TITLE = 8;

/** What a trained tagger finds. */
export interface Tagged {
  readonly names: readonly Name[];
  /** What is named and nothing to look up. */
  readonly asides: readonly TaggedSpan[];
}

/**
 * The names that a trained tagger finds, as the rules' finder would give them: titles cut off and
 * kept as evidence, nationalities left out, days and currencies kept apart, and what the model holds
 * of the kind as votes.
 */
export function findTagged(
  sentences: readonly Sentence[],
  tagger: Tagger,
  language: Language,
): Tagged {
  const names: Name[] = [];
  const asides: TaggedSpan[] = [];
  for (const span of tagger.tag(sentences)) {
    if (consistsOf(span, language.demonyms)) continue;
    if (consistsOf(span, language.notNames)) asides.push(span);
    else names.push(named(span, language));
  }
  return { names, asides };
}

function consistsOf({ sentence, from, to }: TaggedSpan, list: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) {
    const token = sentence.tokens[i];
    if (token !== undefined && token.type !== 'mark' && !list.has(token.lower)) return false;
  }
  return true;
}

function named(span: TaggedSpan, language: Language): Name {
  const isPerson = span.types[0] === Math.max(...span.types);
  const { sentence, from, to, score } = span;
  const kinds = believedVotes(span, span.types, language);
  if (!isPerson) return nameOf(span, { score, kinds });
  const parts = cutTitle({ sentence, from, to }, language);
  const run = parts.name ?? { sentence, from, to };
  const inside = parts.name === null ? null : parts.title;
  const title = titleBefore(sentence, inside?.from ?? run.from, language) ?? inside;
  const whole = title === null ? null : { ...title, to: inside?.to ?? title.to };
  if (whole === null) return nameOf(run, { score, kinds });
  const [printedTitle, gender] = [printed(whole), genderIn(whole, language)];
  return nameOf(run, { score, title: printedTitle, gender, titled: true, kinds });
}

/** The run of title words right before a name; null where nothing in it is a role or courtesy. */
function titleBefore(sentence: Sentence, end: number, language: Language): Run | null {
  const { tokens } = sentence;
  let from = end;
  let named = false;
  while (from > sentence.from && end - from < LONGEST_TITLE) {
    const token = tokens[from - 1];
    if (token === undefined) break;
    const role = isRole(token, language);
    const link = isLink(token, language) && from < end;
    const part = language.roleParts.has(token.lower);
    const nation = named && language.demonyms.has(token.lower);
    if (!role && !link && !part && !nation) break;
    named ||= role;
    from--;
    if (nation) break;
  }
  while (from < end && isLink(tokens[from], language)) from++;
  return named && from < end ? { sentence, from, to: end } : null;
}

function isRole(token: Token, { roles, courtesies }: Language): boolean {
  const word = withoutDot(token.lower);
  return roles.has(word) || courtesies.has(word);
}

function isLink(token: Token | undefined, { links, articles }: Language): boolean {
  return token !== undefined && (links.has(token.lower) || articles.has(token.lower));
}

function genderIn({ sentence, from, to }: Run, { courtesies }: Language): Gender | null {
  for (let i = from; i < to; i++) {
    const word = withoutDot(sentence.tokens[i]?.lower ?? '');
    const gender = courtesies.get(word);
    if (gender !== undefined && gender !== null) return gender;
  }
  return null;
}
