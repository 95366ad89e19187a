import type {
  Aside,
  Demonym,
  ItemId,
  Kind,
  Mention,
  Recognition,
  Role,
  Span,
} from '../engine/types';

/** Where something stands, as offsets of what is printed beside it. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** A mention as printed. */
export interface PrintedMention {
  readonly text: string;
  readonly kind: Kind | null;
  readonly item: ItemId | null;
  /** How likely the item is; null where there is none. */
  readonly link: number | null;
  /** How sure it is a name. */
  readonly score: number;
  /**
   * Equal for all mentions of one thing within the document. Demonyms and asides have numbers after
   * those of the names: one for each country, or for each text where it is none that is known.
   */
  readonly entity: number;
  readonly form: 'name' | 'demonym' | 'aside';
}

/** Somebody named by an office alone, as printed. */
export interface PrintedRole {
  readonly text: string;
  readonly office: string;
  readonly country: string | null;
  /** The mentions' number of that country, where the document names it too. */
  readonly entity: number | null;
}

/** All that is printed of a document, each list in the order of the text. */
export interface Findings<P extends Place> {
  readonly mentions: readonly (P & PrintedMention)[];
  readonly roles: readonly (P & PrintedRole)[];
}

/**
 * A recognition as it is printed: names, demonyms and asides in one list, roles in another.
 * @param place where a span stands in what is printed; null leaves it out
 */
export function printFindings<P extends Place>(
  recognition: Recognition,
  place: (span: Span) => P | null,
): Findings<P> {
  const names = recognition.mentions.map((mention) => printName(mention, recognition));
  const others = printOthers(recognition);
  return {
    mentions: placed([...names, ...others].sort(byPosition), place),
    roles: placed(recognition.roles.map(printRole), place),
  };
}

interface Printed<T> {
  readonly span: Span;
  readonly fields: T;
}

function placed<P extends Place, T>(
  all: readonly Printed<T>[],
  place: (span: Span) => P | null,
): readonly (P & T)[] {
  return all.flatMap(({ span, fields }) => {
    const at = place(span);
    return at === null ? [] : [{ ...at, ...fields }];
  });
}

function byPosition({ span: a }: Printed<unknown>, { span: b }: Printed<unknown>): number {
  return a.block - b.block || a.start - b.start;
}

function printName(mention: Mention, { entities }: Recognition): Printed<PrintedMention> {
  const { text, kind, score, entity } = mention;
  const { item = null, candidates = [] } = entities[entity] ?? {};
  const link = item && (candidates.find((candidate) => candidate.item === item)?.score ?? null);
  return { span: mention, fields: { text, kind, item, link, score, entity, form: 'name' } };
}

function printOthers(recognition: Recognition): readonly Printed<PrintedMention>[] {
  const { demonyms, asides, entities } = recognition;
  const numbers = new Map<string, number>();
  const print = (span: Demonym | Aside, key: string, form: PrintedMention['form']) => {
    const entity = numbers.get(key) ?? entities.length + numbers.size;
    numbers.set(key, entity);
    const { text, score } = span;
    const item = 'item' in span ? (span.item ?? null) : null;
    return { span, fields: { text, kind: null, item, link: null, score, entity, form } };
  };
  return [
    ...demonyms.map((demonym) => print(demonym, keyOf(demonym), 'demonym')),
    ...asides.map((aside) => print(aside, `!${aside.text.toLowerCase()}`, 'aside')),
  ];
}

// The mark keeps a word of unknown country apart from a country of that name.
function keyOf({ country, text }: Demonym): string {
  return country === null ? `?${text.toLowerCase()}` : country;
}

function printRole(role: Role): Printed<PrintedRole> {
  const { text, office, country, entity } = role;
  return { span: role, fields: { text, office, country, entity } };
}
