/**
 * What a reader would expect to find named in each article: a line for each thing, its items (`-`
 * where this world has none; several where either is right), its kinds, its forms.
 *
 *     Q272201 person = Liz Truss; Truss
 *     Q192687|Q169101 place|organisation = Downing Street
 *     ? - organisation = Royal Air Force
 *
 * A form means every occurrence in the story, except one that lies within a longer form. Square
 * brackets pick occurrences by what stands beside them: `In [Georgia]`. A line that begins with
 * `?` may be found or not: neither is a mistake.
 */
export interface GoldTable {
  readonly article: string;
  /** The parts inside the article's element that do not belong to the story, as a selector. */
  readonly outside: string;
  readonly lines: string;
}
