/** The facts of a card: chosen by kind, read by rank, day and precision. Labels come later. */
import type { ItemId, Kind } from '../engine/types';
import { FACT_TABLE, FAMILY, type FactRule, type Sheet } from './factTable';
import { holdersSince } from './holdersSince';
import type { Item, Value } from './item';
import { isCountry } from './kinds';
import { type DraftValue, type FactContext, READINGS } from './readings';
import { citedToName, sourceOf } from './sourceOf';
import type { Fact, FactValue, Labelled } from './types';
import { UNIT_SYMBOLS } from './unitSymbols';

/** A card has at most so many facts: more is a table, not a margin note. */
const MOST_FACTS = 10;

/** Names an item, or null where it has no name the reader could use: the value is left out. */
export type LabelOf = (item: ItemId) => Labelled | null;

export interface DraftFact extends Omit<Fact, 'values' | 'since'> {
  readonly values: readonly DraftValue[];
  readonly since: readonly DraftValue[];
  /** So many of them are shown. */
  readonly most: number;
}

const keyOf = ({ value }: DraftValue): string => JSON.stringify(value);

const distinct = (values: readonly DraftValue[]): readonly DraftValue[] =>
  [...new Map([...values].reverse().map((one) => [keyOf(one), one])).values()].reverse();

/** Which table of facts an item gets. */
export const sheetOf = (item: Item, kind: Kind | null): Sheet =>
  kind === 'place' && isCountry(item) ? 'country' : (kind ?? 'thing');

/** More values than are shown are kept for now: a value may yet fall out for want of a label. */
const SPARE = 2;

const draftBy = (
  rules: readonly FactRule[],
  { item, context }: { readonly item: Item; readonly context: FactContext },
): readonly DraftFact[] =>
  rules.flatMap((rule): readonly DraftFact[] => {
    const found = READINGS[rule.reading]({ item, rule, context });
    const values = distinct(found.filter(({ value }) => value.type !== 'none'));
    if (values.length === 0) return [];
    const { key, property, most } = rule;
    const since = rule.since === 0 ? [] : holdersSince({ item, rule, context }).slice(-rule.since);
    return [{ key, property, most, values: values.slice(0, most + SPARE), since }];
  });

/** A state of a federation lies in the country that it belongs to: once is enough. */
const withoutRepeat = (facts: readonly DraftFact[]): readonly DraftFact[] => {
  const country = new Set(facts.find(({ key }) => key === 'country')?.values.map(keyOf));
  return facts.filter(
    ({ key, values }) =>
      key !== 'located_in' || !values.every((value) => country.has(keyOf(value))),
  );
};

/**
 * All facts that the item could show, without labels; `most` values are picked from each later.
 * `none` ("has no website") is nothing to show.
 */
export const draftFacts = (item: Item, context: FactContext): readonly DraftFact[] =>
  withoutRepeat(draftBy(FACT_TABLE[sheetOf(item, context.kind)], { item, context }));

/** A person's relatives: they are a fact of the article only where it names them, too. */
export const draftFamily = (item: Item, context: FactContext): readonly DraftFact[] =>
  context.kind === 'person' ? draftBy(FAMILY, { item, context }) : [];

/** Items that have to be named before the facts can be shown, in order of importance. */
export const itemsToName = (facts: readonly DraftFact[]): readonly ItemId[] =>
  facts.flatMap(({ values, since }) =>
    [...values, ...since].flatMap(({ value }) => {
      if (value.type === 'item') return [value.item];
      const unit = value.type === 'quantity' ? value.unit : null;
      return unit === null || UNIT_SYMBOLS.has(unit) ? [] : [unit];
    }),
  );

/** What the facts cite: names that are asked for only where there is room. */
export const factCitesToName = (facts: readonly DraftFact[]): readonly ItemId[] =>
  citedToName(facts.flatMap(({ values, since }) => [...values, ...since]).map((one) => one.cited));

const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[^\s"'<>]+$/i.test(text) && URL.canParse(text);

type Shown<T extends Value['type']> = (
  value: Extract<Value, { type: T }>,
  draft: DraftValue,
) => FactValue | null;

const showText: Shown<'text'> = ({ text, language }, { during }) => {
  if (/^[a-z]+:\/\//i.test(text) || text.startsWith('javascript:')) {
    return isWebAddress(text) ? { type: 'url', url: text, during } : null;
  }
  return { type: 'text', text, language, during };
};

/** `mul`: a symbol is in no language and in all. */
const unitLabel = (unit: ItemId, labelOf: LabelOf): Labelled | null => {
  const symbol = UNIT_SYMBOLS.get(unit);
  return symbol === undefined ? labelOf(unit) : { text: symbol, language: 'mul' };
};

const bareValue = (draft: DraftValue, labelOf: LabelOf): FactValue | null => {
  const { value, during } = draft;
  if (value.type === 'item') {
    const label = labelOf(value.item);
    return label && { type: 'item', item: value.item, label, during };
  }
  if (value.type === 'quantity') {
    const unit = value.unit === null ? null : unitLabel(value.unit, labelOf);
    // A figure without its unit would be a wrong figure.
    if (value.unit !== null && unit === null) return null;
    return { type: 'quantity', amount: value.amount, unit, on: draft.on, during };
  }
  if (value.type === 'time') return { type: 'time', time: value.time, during };
  if (value.type === 'text') return showText(value, draft);
  return value.type === 'some' ? { type: 'unknown', during } : null;
};

const showValue = (draft: DraftValue, labelOf: LabelOf): FactValue | null => {
  const value = bareValue(draft, labelOf);
  if (value === null) return null;
  const doubt = draft.possibly ? { possibly: true as const } : {};
  return { ...value, ...doubt, ...sourceOf(draft.cited, labelOf) };
};

const labelEach = (facts: readonly DraftFact[], labelOf: LabelOf): readonly Fact[] =>
  facts
    .map(({ key, property, most, values: drafts, since: later }) => {
      const shown = drafts.flatMap((draft) => showValue(draft, labelOf) ?? []);
      // "Unknown" beside a known value says nothing.
      const known = shown.filter(({ type }) => type !== 'unknown');
      const values = (known.length > 0 ? known : shown).slice(0, most);
      const since = later.flatMap((draft) => showValue(draft, labelOf) ?? []);
      return { key, property, values, ...(since.length === 0 ? {} : { since }) };
    })
    .filter(({ values }) => values.length > 0);

/** The facts with their labels: at most ten, none without a value, none with a nameless item. */
export const labelFacts = (facts: readonly DraftFact[], labelOf: LabelOf): readonly Fact[] =>
  labelEach(facts, labelOf).slice(0, MOST_FACTS);

/** The relatives with their labels, as far as they have some. */
export const labelFamily = (facts: readonly DraftFact[], labelOf: LabelOf): readonly Fact[] =>
  labelEach(facts, labelOf);
