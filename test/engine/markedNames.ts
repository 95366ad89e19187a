import { corefer } from '../../src/engine/corefer';
import { languageOf } from '../../src/engine/language/languageOf';
import type { Name } from '../../src/engine/names';
import { printed } from '../../src/engine/names';
import { sentencesOf } from '../../src/engine/sentences';
import { tokenise } from '../../src/engine/tokenise';

/**
 * Names as some finder might give them: `[Kuleba]`, or with a title `[Mr|Kuleba]`. It tests what is
 * made of names apart from how they are found.
 */
export function markedNames(paragraphs: readonly string[], code = 'en'): readonly Name[] {
  return paragraphs.flatMap((paragraph, block) => namesOf(paragraph, block, code));
}

function namesOf(paragraph: string, block: number, code: string): readonly Name[] {
  const language = languageOf(code);
  let text = '';
  const marks: { start: number; end: number; title: string | null }[] = [];
  for (const [, plain = '', title, name = ''] of paragraph.matchAll(
    /([^[]*)(?:\[(?:([^|\]]*)\|)?([^\]]*)\])?/g,
  )) {
    text += plain + (title === undefined ? '' : `${title} `);
    if (name !== '')
      marks.push({ start: text.length, end: text.length + name.length, title: title ?? null });
    text += name;
  }
  const sentences = sentencesOf(tokenise(text, language), { block, role: 'paragraph' }, language);
  return marks.flatMap(({ start, end, title }) => {
    const sentence = sentences.find((each) => each.start <= start && end <= each.end);
    if (sentence === undefined) throw new Error(`no sentence holds ${text.slice(start, end)}`);
    const from = sentence.tokens.findIndex((token) => token.start >= start);
    const to = sentence.tokens.findLastIndex((token) => token.end <= end) + 1;
    const gender = language.courtesies.get(title?.toLowerCase() ?? '') ?? null;
    return [{ sentence, from, to, score: 0.9, title, gender, titled: title !== null }];
  });
}

/** The clusters of marked names as `first form = second form`, in no order but that of the names. */
export function chainsOf(...paragraphs: readonly string[]): readonly string[] {
  const clusters = corefer(markedNames(paragraphs), languageOf('en'));
  return clusters.map(
    ({ names, maybe }) => names.map(printed).join(' = ') + (maybe.length > 0 ? '?' : ''),
  );
}
