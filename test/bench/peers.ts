/** The libraries a developer can install today, used as well as they can be. */
import nlp from 'compromise';
import type { FoundSpan, GoldType } from '../engine/scoreSpans';

interface Match {
  readonly offset: { readonly start: number; readonly length: number };
}

/** Of the package's types, which say nothing of the shape of JSON, the part used here. */
interface View {
  json(options: object): readonly Match[];
}

// compromise counts titles, marks around a name and the genitive to the name. No corpus does.
const TITLES =
  'Mr Mrs Ms Miss Dr Prof Professor Sir Dame Lord Lady President Vice Prime Minister Senator Sen ' +
  'Rep Representative Gov Governor Mayor Chancellor King Queen Prince Princess General Gen Colonel ' +
  'Col Major Maj Captain Capt Lieutenant Lt Sergeant Sgt Judge Justice Secretary Ambassador Pope ' +
  'Bishop Archbishop Rev Reverend Father Sheikh Imam Chief Chairman Director Coach Attorney Officer ' +
  'Inspector Detective Admiral Commissioner Congressman Congresswoman Councillor Deputy Doctor';
const BEFORE = new RegExp(
  `^(?:[^\\p{L}\\p{N}]+|(?:${TITLES.split(' ').join('|')})\\.?\\s+)+`,
  'iu',
);
const AFTER = /(?:['’]s?)?[^\p{L}\p{N}]*$/u;

/** A match without titles before it and without a genitive and marks after it; null: nothing left. */
function trimmed(text: string, start: number, type: GoldType): FoundSpan | null {
  const from = BEFORE.exec(text)?.[0].length ?? 0;
  const rest = text.slice(from).replace(AFTER, '');
  return rest === '' ? null : { start: start + from, end: start + from + rest.length, type };
}

const spansOf = (view: View, type: GoldType, text: string): readonly FoundSpan[] =>
  view
    .json({ offset: true, terms: false })
    .flatMap(
      ({ offset: { start, length } }) =>
        trimmed(text.slice(start, start + length), start, type) ?? [],
    );

/** What compromise finds in one paragraph. Where two of its lists name one span, persons win. */
function inParagraph(text: string): readonly FoundSpan[] {
  const doc = nlp(text);
  const found = [
    ...spansOf(doc.organizations(), 'ORG', text),
    ...spansOf(doc.places(), 'LOC', text),
    ...spansOf(doc.people(), 'PER', text),
  ];
  return [...new Map(found.map((span) => [`${span.start}-${span.end}`, span])).values()];
}

/** compromise 14: people(), places() and organizations(), paragraph by paragraph. */
export function compromiseSpans(text: string): readonly FoundSpan[] {
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const shift = at;
    at += line.length + 1;
    if (line.trim() === '') return [];
    return inParagraph(line).map(({ start, end, type }) => ({
      start: shift + start,
      end: shift + end,
      type,
    }));
  });
}
