import { assemble } from '../engine/assemble';
import { corefer } from '../engine/corefer';
import type { Gender, Language } from '../engine/language/descriptor';
import { languageOf } from '../engine/language/languageOf';
import { type Name, printed } from '../engine/names';
import { type Sentence, sentencesOf } from '../engine/sentences';
import { cutTitle } from '../engine/titles';
import { tokenise } from '../engine/tokenise';
import type { Demonym, Document, Mention, Recognition, Span } from '../engine/types';
import { spanKey } from './spanKey';

/** Which entity or which demonym of a recognition a gold span is of; null where it is of none. */
export type GoldTarget = { readonly entity: number } | { readonly demonym: number } | null;

/** What the engine would have found, had it found just the gold spans. */
export interface GoldRecognition {
  readonly recognition: Recognition;
  /** One for each span. */
  readonly targets: readonly GoldTarget[];
}

/**
 * Takes gold spans for the names of a document and lets the engine judge their kinds and which are
 * one. What it recognised at the very same span tells the kind there. Words such as "French" become
 * demonyms, pronouns of persons go with the person named last, as one of the sets labels them.
 */
export function goldRecognition(
  document: Document,
  spans: readonly Span[],
  recognised: Recognition,
): GoldRecognition {
  const language = languageOf(document.language);
  const sentences = document.blocks.flatMap(({ role, text }, block) =>
    sentencesOf(tokenise(text, language), { block, role }, language),
  );
  const texts = spans.map(
    ({ block, start, end }) => document.blocks[block]?.text.slice(start, end) ?? '',
  );
  const known = new Map(recognised.mentions.map((mention) => [spanKey(mention), mention]));
  const names = spans.map((span, i) => {
    const word = (texts[i] ?? '').toLowerCase();
    if (PRONOUNS.has(word) || isDemonym(word, language)) return null;
    return nameOf(span, sentences, { language, known });
  });
  const found = names.filter((name) => name !== null);
  const assembled = assemble(document, corefer(found, language), language);
  const entityBy = new Map(assembled.mentions.map((mention) => [spanKey(mention), mention.entity]));
  const demonyms: Demonym[] = [];
  const targets = spans.map((span, i): GoldTarget => {
    const word = (texts[i] ?? '').toLowerCase();
    const name = names[i] ?? null;
    if (isDemonym(word, language)) {
      demonyms.push(demonymOf(span, texts[i] ?? '', language));
      return { demonym: demonyms.length - 1 };
    }
    const gender = PRONOUNS.get(word);
    const entity =
      gender === undefined
        ? name && (entityBy.get(keyOfName(name)) ?? null)
        : antecedent(span, gender, { recognition: assembled, language });
    return entity === null ? null : { entity };
  });
  return { recognition: { ...assembled, demonyms }, targets };
}

const isDemonym = (word: string, { demonyms, countryOf }: Language): boolean =>
  demonyms.has(word) || countryOf.has(word);

const demonymOf = (span: Span, text: string, { countryOf }: Language): Demonym => ({
  ...span,
  text,
  score: 0.95,
  country: countryOf.get(text.toLowerCase()) ?? null,
  entity: null,
});

/** Pronouns of persons in English, which one of the sets labels, with the gender that they tell. */
const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'his', 'him', 'himself'].map((word) => [word, 'm'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'f'] as const),
]);

/** The person of that gender named last before a pronoun, else the first one behind it. */
function antecedent(
  { block, start }: Span,
  gender: Gender,
  by: { readonly recognition: Recognition; readonly language: Language },
): number | null {
  const { mentions, entities } = by.recognition;
  const fits = (entity: number): boolean => {
    const { kind, name = '', mentions: own = [] } = entities[entity] ?? {};
    if (kind !== 'person' && kind !== null) return false;
    const told = own.map((index) => mentions[index]?.gender ?? null).find((each) => each !== null);
    const given = by.language.givenNames.get(name.split(' ')[0]?.toLowerCase() ?? '') ?? null;
    return (told ?? given ?? gender) === gender;
  };
  const persons = mentions.filter(({ entity }) => fits(entity));
  const before = persons.filter(
    (mention) => mention.block < block || (mention.block === block && mention.end <= start),
  );
  return (before.at(-1) ?? persons[0])?.entity ?? null;
}

function keyOfName({ sentence, from, to }: Name): string {
  const start = sentence.tokens[from]?.start ?? 0;
  const end = sentence.tokens[to - 1]?.end ?? start;
  return spanKey({ block: sentence.block, start, end });
}

function nameOf(
  { block, start, end }: Span,
  sentences: readonly Sentence[],
  by: {
    readonly language: Language;
    readonly known: ReadonlyMap<string, Mention>;
  },
): Name | null {
  const sentence = sentences.find(
    (each) => each.block === block && each.start <= start && start < each.end,
  );
  if (sentence === undefined) return null;
  let from = -1;
  let to = -1;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = sentence.tokens[i];
    if (token === undefined || token.end <= start || token.start >= end) continue;
    if (from < 0) from = i;
    to = i + 1;
  }
  if (from < 0) return null;
  const run = { sentence, from, to };
  const mention = by.known.get(spanKey({ block, start, end }));
  const parts = cutTitle(run, by.language);
  const kinds =
    mention?.kind == null
      ? undefined
      : { person: 0, place: 0, organisation: 0, event: 0, work: 0, [mention.kind]: 4 };
  return {
    ...(parts.name ?? run),
    score: mention === undefined ? 0.6 : 0.95,
    title: mention?.title ?? (parts.title === null ? null : printed(parts.title)),
    gender: mention?.gender ?? parts.gender,
    titled: mention?.title != null || parts.title !== null,
    ...(kinds === undefined ? {} : { kinds }),
  };
}
