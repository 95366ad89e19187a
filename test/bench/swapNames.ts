import { type GoldDocument, type GoldSpan, goldTypeOf } from '../engine/scoreSpans';
import type { PersonName } from './namesByRegion';

interface Swap {
  readonly span: GoldSpan;
  readonly name: string;
}

/**
 * The document with other people in it: each person named in full gets the next name of the list,
 * at a start that `seed` sets, and its later short mentions that name's short form. The spans of
 * the new document are those swapped, and nothing else: the text around them is the same whatever
 * the list, so a difference in recall is a difference by name.
 */
export function swapNames(
  document: GoldDocument,
  { names, seed }: { readonly names: readonly PersonName[]; readonly seed: number },
): GoldDocument {
  let text = '';
  let at = 0;
  const spans: GoldSpan[] = [];
  for (const { span, name } of swapsOf(document, names, seed)) {
    const [start, end, type] = span;
    if (start < at) continue;
    text += document.text.slice(at, start);
    spans.push([text.length, text.length + name.length, type]);
    text += name;
    at = end;
  }
  return { id: document.id, text: text + document.text.slice(at), spans };
}

/** The persons of a document that are named in full, by their words, each with a new name. */
function castOf(
  persons: readonly string[],
  names: readonly PersonName[],
  seed: number,
): ReadonlyMap<string, PersonName> {
  const cast = new Map<string, PersonName>();
  const full = [...new Set(persons)].filter((person) => person.includes(' '));
  full.forEach((person, index) => {
    const name = names[(seed + index) % names.length];
    if (name !== undefined) cast.set(person, name);
  });
  return cast;
}

function swapsOf(
  { text, spans }: GoldDocument,
  names: readonly PersonName[],
  seed: number,
): readonly Swap[] {
  const persons = spans.filter(([, , type]) => goldTypeOf(type) === 'PER');
  const textOf = ([start, end]: GoldSpan): string => text.slice(start, end);
  const cast = castOf(persons.map(textOf), names, seed);
  const shorts = new Map<string, string>();
  for (const [person, { short }] of cast)
    for (const word of person.split(' ')) if (!shorts.has(word)) shorts.set(word, short);
  return [...persons]
    .sort((a, b) => a[0] - b[0])
    .flatMap((span) => {
      const name = cast.get(textOf(span))?.full ?? shorts.get(textOf(span));
      return name === undefined ? [] : [{ span, name }];
    });
}
