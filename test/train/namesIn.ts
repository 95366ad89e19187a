import { readFileSync } from 'node:fs';
import type { CodeTable } from '../../src/engine/crf/codeTable';
import type { TaggedSpan, Tagger } from '../../src/engine/crf/tagger';
import { languageOf } from '../../src/engine/language/languageOf';
import { printed } from '../../src/engine/names';
import { sentencesOf } from '../../src/engine/sentences';
import { tokenise } from '../../src/engine/tokenise';

/** What a tagger finds in paragraphs. */
export function spansIn(
  tagger: Tagger,
  paragraphs: readonly string[],
  code = 'en',
): readonly TaggedSpan[] {
  const language = languageOf(code);
  const sentences = paragraphs.flatMap((text, block) =>
    sentencesOf(tokenise(text, language), { block, role: 'paragraph' }, language),
  );
  return tagger.tag(sentences);
}

/** The names that a tagger finds in paragraphs, as printed. */
export function namesIn(
  tagger: Tagger,
  paragraphs: readonly string[],
  code = 'en',
): readonly string[] {
  return spansIn(tagger, paragraphs, code).map((span) => printed(span));
}

/** A file of word classes. */
export function wordsOfFile(path: string): CodeTable {
  const bytes = readFileSync(path);
  return new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}
