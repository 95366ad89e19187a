import * as v from 'valibot';
import { type ItemId, KINDS } from '../engine/types';
import type { ByLanguage, EntityRecord } from '../pack/entityRecord';
import { isAskable } from '../wikidata/urls';
import type { Draft } from './draft';
import { BadLine } from './readLines';

const item = v.custom<ItemId>(
  (found) => typeof found === 'string' && isAskable(found),
  'not an item id such as Q42',
);
const date = v.pipe(
  v.string(),
  v.regex(/^(-\d{1,7}|\d{4,7})(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'not a date'),
);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const text = v.pipe(v.string(), v.nonEmpty('empty text'));
const byLanguage = <T extends v.GenericSchema>(value: T) => v.record(v.string(), value);

const office = v.object({
  label: byLanguage(text),
  item: v.nullish(item),
  country: v.nullish(item),
  begin: v.nullish(date),
  end: v.nullish(date),
});

const entity = v.object({
  id: item,
  labels: byLanguage(text),
  aliases: v.optional(byLanguage(v.array(text)), {}),
  anchors: v.optional(byLanguage(v.record(text, share)), {}),
  descriptions: v.optional(byLanguage(text), {}),
  kind: v.nullish(v.picklist(KINDS), null),
  popularity: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
  related: v.optional(v.array(item), []),
  coordinates: v.nullish(
    v.tuple([
      v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    ]),
    null,
  ),
  begin: v.nullish(date, null),
  end: v.nullish(date, null),
  offices: v.optional(v.array(office), []),
});

/**
 * Reads one line of `entities.jsonl`, in the languages chosen; null for an entity that has no name
 * in them. Unknown fields are ignored.
 * @throws {BadLine} with the field that is wrong
 */
export function readEntityLine(raw: unknown, languages: readonly string[]): Draft | null {
  const read = v.safeParse(entity, raw);
  if (!read.success) throw new BadLine(problemOf(read.issues));
  const { labels, aliases, anchors, descriptions, offices, ...rest } = read.output;
  const record: EntityRecord = {
    ...rest,
    labels: picked(labels, languages),
    aliases: picked(aliases, languages),
    anchors: picked(anchors, languages),
    descriptions: picked(descriptions, languages),
    offices: offices.map(({ item = null, country = null, begin = null, end = null, label }) => ({
      ...{ label: picked(label, languages), item, country, begin, end },
    })),
  };
  return Object.keys(record.labels).length === 0 ? null : { record, held: [] };
}

function problemOf(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const [issue] = issues;
  const path = v.getDotPath(issue);
  return path === null ? 'not an object with id and labels' : `${path}: ${issue.message}`;
}

/** In the order of the languages' letters: the bytes must not hang on the order of keys. */
function picked<T>(record: ByLanguage<T>, languages: readonly string[]): ByLanguage<T> {
  const kept = Object.entries(record).filter(([language]) => languages.includes(language));
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}
