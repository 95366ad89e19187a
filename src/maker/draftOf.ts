import type { PartialDate } from '../engine/lexicon';
import type { Kind } from '../engine/types';
import type { ByLanguage } from '../pack/entityRecord';
import { isAboutNames } from '../wikidata/isAboutNames';
import type { Item, Terms } from '../wikidata/item';
import { isNoThing, kindOf } from '../wikidata/kinds';
import { bestOf, statementsOf, timesIn } from '../wikidata/statements';
import { agreedTime } from '../wikidata/time';
import type { PropertyId } from '../wikidata/types';
import type { Draft } from './draft';
import { partialDate } from './gregorian';
import { heldOffices } from './officesOf';
import { BEGINS, ENDS } from './properties';
import { relatedOf } from './relatedOf';
import type { SourceItem } from './sourceItem';

/** Kinds as the command line names them: `none` is what has no kind. */
export type KindChoice = Kind | 'none';

/** What goes into a pack. */
export interface Choice {
  /** BCP 47, most important first; `mul` goes with them. */
  readonly languages: readonly string[];
  readonly without: ReadonlySet<KindChoice>;
}

/**
 * What a pack says of an item; null where it has no place in one: it is a page about pages or about
 * a name (by its class, or by a description as bots write them), of a kind that is left out, or
 * without a name in the languages chosen.
 */
export function draftOf(source: SourceItem, without: Choice['without']): Draft | null {
  const { item, popularity } = source;
  const labels = textsOf(item.labels);
  const descriptions = textsOf(item.descriptions);
  if (Object.keys(labels).length === 0 || isNoThing(item)) return null;
  if (Object.values(descriptions).some(isAboutNames)) return null;
  const kind = kindOf(item);
  if (without.has(kind ?? 'none')) return null;
  const record = {
    ...{ id: item.id, labels, aliases: aliasesOf(source, labels), descriptions, kind, popularity },
    ...{ related: relatedOf(item), coordinates: coordinatesOf(item) },
    ...{ begin: firstDate(item, BEGINS), end: firstDate(item, ENDS) },
  };
  return { record, held: kind === 'person' ? heldOffices(item) : [] };
}

function textsOf(terms: Terms): ByLanguage<string> {
  return Object.fromEntries(
    Object.entries(terms)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([language, { text }]) => [language, text]),
  );
}

/** Aliases and short names (P1813), as far as they have letters or digits: flags are names, too. */
function aliasesOf({ item, aliases }: SourceItem, labels: ByLanguage<string>) {
  const lists = new Map(Object.entries(aliases).map(([one, list]) => [one, new Set(list)]));
  for (const { value, qualifiers } of statementsOf(item, 'P1813')) {
    if (value.type !== 'text' || value.language === null || qualifiers.P582 !== undefined) continue;
    if (labels[value.language] === undefined) continue;
    const list = lists.get(value.language) ?? new Set();
    lists.set(value.language, list.add(value.text));
  }
  const sorted = [...lists].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([language, list]) => [language, [...list].filter(isReadable).sort()]),
  );
}

const isReadable = (name: string): boolean => /[\p{L}\p{N}]/u.test(name);

function coordinatesOf(item: Item): readonly [number, number] | null {
  for (const { value } of bestOf(item, 'P625')) if (value.type === 'coordinates') return value.at;
  return null;
}

function firstDate(item: Item, properties: readonly PropertyId[]): PartialDate | null {
  for (const property of properties) {
    const time = agreedTime(timesIn(bestOf(item, property).map(({ value }) => value)));
    const date = time === null ? null : partialDate(time);
    if (date !== null) return date;
  }
  return null;
}
