import { languageOf } from '../engine/language/languageOf';
import type { Lexicon } from '../engine/lexicon';
import type { Field } from '../engine/link/coherence';
import { fieldsOf } from '../engine/link/fieldsOf';
import type { Block, Document, ItemId, Recognition, Span } from '../engine/types';
import { type GoldTarget, goldRecognition } from './goldRecognition';
import type { GoldLink, LinkDocument } from './linkingSets';
import { spanKey } from './spanKey';

/** Whose names are linked: those that the annotators marked, or those that the engine finds. */
export type Spans = 'gold' | 'recognised';

/** A gold label and the referent that the engine has for it. */
export interface LabelledReferent {
  readonly label: GoldLink;
  /** Index of the field; null where the engine has no referent for it. */
  readonly field: number | null;
}

/** A document made ready for ranking, with what is right. */
export interface LinkSample {
  readonly set: string;
  readonly id: string;
  readonly fields: readonly Field[];
  readonly labels: readonly LabelledReferent[];
}

/** What samples are made with. */
export interface SampleSource {
  readonly lexicon: Lexicon;
  /** Recognises a document with what a lexicon knows of its names. */
  readonly recognise: (document: Document, lexicon: Lexicon) => Recognition;
  readonly spans: Spans;
  /** See `Sources.learning`; false for what is to be scored. */
  readonly learning: boolean;
}

/** A set of documents. */
export interface LinkSet {
  readonly name: string;
  readonly documents: readonly LinkDocument[];
}

/** The samples of a set, in order. */
export const linkSamples = (set: LinkSet, source: SampleSource): readonly LinkSample[] =>
  set.documents.map((document) => sampleOf(document, set.name, source));

function sampleOf(
  { id, text, year, gold }: LinkDocument,
  set: string,
  { lexicon, recognise, spans: whose, learning }: SampleSource,
): LinkSample {
  const { document, spanOf } = documentOf(text);
  const spans = gold.map(spanOf);
  const recognised = recognise(document, lexicon);
  const { recognition, targets } =
    whose === 'gold'
      ? goldRecognition(document, spans, recognised)
      : { recognition: recognised, targets: targetsIn(recognised, spans) };
  const language = languageOf(document.language);
  const { fields, demonyms } = fieldsOf(document, recognition, {
    ...{ lexicon, language, year, learning },
  });
  const fieldOf = (target: GoldTarget): number | null => {
    if (target === null) return null;
    return 'entity' in target ? target.entity : (demonyms[target.demonym] ?? null);
  };
  const labels = gold.map((label, i) => ({ label, field: fieldOf(targets[i] ?? null) }));
  return { set, id, fields, labels };
}

/** What was recognised at the very spans that are labelled. */
function targetsIn(
  { mentions, demonyms }: Recognition,
  spans: readonly Span[],
): readonly GoldTarget[] {
  const targets = new Map<string, GoldTarget>();
  for (const mention of mentions) targets.set(spanKey(mention), { entity: mention.entity });
  demonyms.forEach((demonym, i) => {
    targets.set(spanKey(demonym), { demonym: i });
  });
  return spans.map((span) => targets.get(spanKey(span)) ?? null);
}

/** A text as a document of one block a line, and where a range of the text lies in it. */
export function documentOf(text: string): {
  readonly document: Document;
  /** Where in the text each block begins. */
  readonly starts: readonly number[];
  readonly spanOf: (range: { readonly start: number; readonly end: number }) => Span;
} {
  const blocks: Block[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      blocks.push({ role: 'paragraph', text: line });
      starts.push(at);
    }
    at += line.length + 1;
  }
  return {
    document: { language: 'en', blocks },
    starts,
    spanOf: ({ start, end }) => {
      const block = Math.max(
        0,
        starts.findLastIndex((each) => each <= start),
      );
      const from = starts[block] ?? 0;
      return { block, start: start - from, end: end - from };
    },
  };
}

/** The item that most labels of a referent name; undefined where it has none that counts. */
export function goldItemOf(
  labels: readonly GoldLink[],
): { readonly item: ItemId | null; readonly count: number } | undefined {
  const counts = new Map<ItemId | null, number>();
  for (const { item, optional } of labels) {
    if (!optional) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most === undefined ? undefined : { item: most[0], count: most[1] };
}
