/** What the engine would have found, had it found just the gold spans. */
import { assemble } from '../../src/engine/assemble';
import { corefer } from '../../src/engine/corefer';
import type { Language } from '../../src/engine/language/descriptor';
import { languageOf } from '../../src/engine/language/languageOf';
import { type Name, printed } from '../../src/engine/names';
import { type Sentence, sentencesOf } from '../../src/engine/sentences';
import { cutTitle } from '../../src/engine/titles';
import { tokenise } from '../../src/engine/tokenise';
import type { Document, Recognition, Span } from '../../src/engine/types';

/** A recognition, and for each gold span the index of its entity; null for one on no token. */
export interface GoldRecognition {
  readonly recognition: Recognition;
  readonly entities: readonly (number | null)[];
}

/**
 * Takes gold spans for the names of a document and lets the engine judge their kinds and which are
 * one. What it recognised at the very same span tells the kind there.
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
  const known = new Map(recognised.mentions.map((mention) => [keyOf(mention), mention]));
  const names = spans.map((span) => nameOf(span, sentences, { language, known }));
  const found = names.filter((name) => name !== null);
  const recognition = assemble(document, corefer(found, language), language);
  const entityBy = new Map(recognition.mentions.map((mention) => [keyOf(mention), mention.entity]));
  return {
    recognition,
    entities: names.map((name) => (name === null ? null : (entityBy.get(keyOfName(name)) ?? null))),
  };
}

const keyOf = ({ block, start, end }: Span): string => `${block}:${start}:${end}`;

function keyOfName({ sentence, from, to }: Name): string {
  const start = sentence.tokens[from]?.start ?? 0;
  return `${sentence.block}:${start}:${sentence.tokens[to - 1]?.end ?? start}`;
}

function nameOf(
  { block, start, end }: Span,
  sentences: readonly Sentence[],
  by: {
    readonly language: Language;
    readonly known: ReadonlyMap<
      string,
      {
        readonly kind: Recognition['mentions'][number]['kind'];
        readonly title: string | null;
        readonly gender: 'm' | 'f' | null;
      }
    >;
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
  const mention = by.known.get(keyOf({ block, start, end }));
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
