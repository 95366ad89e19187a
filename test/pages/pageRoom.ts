/** Bundled by the runner and evaluated in each page: the page room as the content script uses it. */
import { Readability } from '@mozilla/readability';
import { readFacts } from '../../src/article/readFacts';
import { judgePage } from '../../src/page/isArticle';
import { readMetadata } from '../../src/page/metadata';
import { readArticle } from '../../src/page/readArticle';
import { textRuns } from '../../src/page/textRuns';
import { causesOf } from './causesOf';
import type { MeasuredBlock } from './measureRegion';

/** What one reading of a page gave. Times in milliseconds. */
export interface PageReading {
  readonly article: boolean;
  readonly reason: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly day: string | null;
  readonly source: string | null;
  readonly blocks: readonly MeasuredBlock[];
  readonly ms: number;
}

/** What readability makes of the same page. */
export interface RivalReading {
  readonly blocks: readonly MeasuredBlock[];
  readonly ms: number;
}

const readPage = (doc: Document): PageReading => {
  const start = performance.now();
  const metadata = readMetadata(doc);
  const verdict = judgePage(doc, metadata);
  const article = verdict.article ? readArticle(doc, metadata) : null;
  const ms = performance.now() - start;
  const facts = article && readFacts(article);
  return {
    article: article !== null,
    reason: verdict.reason,
    title: article?.title ?? null,
    language: facts?.language ?? null,
    day: facts?.published?.day ?? null,
    source: facts?.published?.source ?? null,
    blocks: article?.blocks.map(({ role, text }) => ({ role, text })) ?? [],
    ms,
  };
};

/** Readability changes the document it is given, so it gets a copy; copying is part of its cost. */
const readRival = (doc: Document): RivalReading => {
  const start = performance.now();
  const copy = doc.cloneNode(true) as Document;
  const content = new Readability<Element>(copy, { serializer: (e) => e as Element }).parse()
    ?.content;
  const ms = performance.now() - start;
  const runs = content ? textRuns(content) : [];
  const blocks = runs
    .filter((run) => run.element.closest('figcaption') === null)
    .map((run) => ({ role: 'paragraph' as const, text: run.text }));
  return { blocks, ms };
};

Object.assign(globalThis, { sidelightPages: { readPage, readRival, causesOf } });
