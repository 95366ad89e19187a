/**
 * How the things of an article relate on its day. Only what a statement says, or an office's own
 * statement together with that of who holds it ("minister of foreign affairs of Ukraine", whose
 * jurisdiction is Ukraine). Nothing is inferred from dates that merely overlap. Pure.
 */
import type { ItemId } from '../engine/types';
import type { Statement, Value } from './item';
import { isCountry } from './kinds';
import type { Brief } from './readBriefs';
import { READINGS } from './readings';
import { RELATION_RULES, type RelationKey, type RelationRule } from './relationTable';
import { endOf, holdsOn, SURENESS, statementsOf, termOf } from './statements';
import { draftStamp, labelStamp } from './tenures';
import { tidyRelations } from './tidyRelations';
import { dayNumber } from './time';
import type { Holds, PropertyId, Relation, Tenure } from './types';

const OFFICE: PropertyId = 'P39';

/** What relations are read from. */
export interface Story {
  /** The article's things, most important first, each with its brief; keys are the article's ids. */
  readonly cast: ReadonlyMap<ItemId, Brief>;
  /** Briefs of offices and cabinets, as far as they are known. */
  readonly offices: ReadonlyMap<ItemId, Brief>;
  /** ISO 8601. */
  readonly day: string;
  /** Days since 1970-01-01. */
  readonly today: number;
}

/** A whole article: also what has no brief, and what is known of it without any. */
interface WholeStory extends Story {
  /** Everything in it, most important first. */
  readonly items: readonly ItemId[];
  /** Relations known otherwise, told where no brief says more of the same two. */
  readonly known: readonly Relation[];
}

const itemsAmong = (values: readonly Value[] = []): readonly ItemId[] =>
  values.flatMap((value) => (value.type === 'item' ? [value.item] : []));

const valuesOf = (brief: Brief | undefined, property: PropertyId): readonly ItemId[] =>
  brief === undefined ? [] : itemsAmong(statementsOf(brief.item, property).map((s) => s.value));

interface Context extends Story {
  readonly on: number;
  /** The id under which the article has an item, also where it has an id that is a redirect. */
  readonly inCast: (item: ItemId) => ItemId | null;
}

const contextOf = (story: Story): Context => {
  const ids = new Map<ItemId, ItemId>();
  for (const [asked, { item }] of story.cast) ids.set(item.id, asked);
  for (const asked of story.cast.keys()) ids.set(asked, asked);
  return {
    ...story,
    on: dayNumber(story.day) ?? story.today,
    inCast: (item) => ids.get(item) ?? null,
  };
};

const holdsThen = (statement: Statement, { item }: Brief, { on, today }: Context): Holds =>
  holdsOn(termOf(statement, { today, end: endOf(item, today) }), on);

/** The surest that any statement of this value is. */
const surest = (statements: readonly Statement[], brief: Brief, context: Context): Holds =>
  statements
    .map((statement) => holdsThen(statement, brief, context))
    .reduce<Holds>((best, one) => (SURENESS[one] > SURENESS[best] ? one : best), 'undated');

const same = (a: Value, b: Value): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A town has a mayor where a country has a head of government: one property, two words. */
const keyOf = ({ key }: RelationRule, { item, kind }: Brief): RelationKey =>
  key === 'head_of_government' && kind === 'place' && !isCountry(item) ? 'mayor' : key;

const byRule = (
  rule: RelationRule,
  subject: { readonly id: ItemId; readonly brief: Brief },
  context: Context,
): readonly Relation[] => {
  const { id, brief } = subject;
  const { item, kind } = brief;
  const { on: day, today } = context;
  const found = READINGS[rule.reading]({
    item,
    rule,
    context: { kind, day, today, stamped: true },
  });
  return found.flatMap(({ value, during }): readonly Relation[] => {
    const other = value.type === 'item' ? context.inCast(value.item) : null;
    if (other === null || other === id) return [];
    const [from, to] = rule.flip ? [other, id] : [id, other];
    const alike = statementsOf(item, rule.property).filter((one) => same(one.value, value));
    const holds = rule.reading === 'best' ? 'undated' : surest(alike, brief, context);
    const { property } = rule;
    return [{ from, to, key: keyOf(rule, brief), label: null, property, during, holds }];
  });
};

interface Held {
  readonly id: ItemId;
  readonly brief: Brief;
  readonly tenure: Tenure;
  /** The statements that say so: adjacent terms make one tenure. */
  readonly statements: readonly Statement[];
}

/** The offices held on the day, as the card has them, with the statements behind each. */
const heldBy = (id: ItemId, brief: Brief, context: Context): readonly Held[] => {
  const { item, names } = brief;
  const { day, today } = context;
  const [description] = Object.values(item.descriptions);
  const stamp = labelStamp(draftStamp(item, { day, today }), {
    labelOf: (office) => names[office] ?? null,
    description: description?.text ?? null,
  });
  return (stamp?.then ?? [])
    .filter(({ property }) => property === OFFICE)
    .map((tenure) => ({
      id,
      brief,
      tenure,
      statements: statementsOf(item, OFFICE).filter(
        (one) =>
          itemsAmong([one.value]).includes(tenure.item) &&
          !['no', 'undated'].includes(holdsThen(one, brief, context)),
      ),
    }));
};

const qualified = ({ statements }: Held, ...properties: readonly PropertyId[]): readonly ItemId[] =>
  statements.flatMap(({ qualifiers }) =>
    properties.flatMap((property) => itemsAmong(qualifiers[property])),
  );

/** What an office is an office of: said beside it, or by its own statements. */
const officeOf = (held: Held, { offices }: Context): readonly ItemId[] => {
  const office = offices.get(held.tenure.item);
  const jurisdiction = valuesOf(office, 'P1001');
  return [
    ...qualified(held, 'P642', 'P1001'),
    ...jurisdiction,
    ...valuesOf(office, 'P2389'),
    ...(jurisdiction.length === 0 ? valuesOf(office, 'P17') : []),
  ];
};

/** Who heads the cabinet that an office was held in. */
const headsOfCabinet = (held: Held, { offices }: Context): readonly ItemId[] =>
  qualified(held, 'P5054').flatMap((cabinet) => valuesOf(offices.get(cabinet), 'P6'));

const byOffice = (held: Held, context: Context): readonly Relation[] => {
  const { label, during, holds } = held.tenure;
  const to = (
    items: readonly ItemId[],
    how: Pick<Relation, 'key' | 'property'>,
  ): readonly Relation[] =>
    [...new Set(items.map(context.inCast))].flatMap((other) =>
      other === null || other === held.id
        ? []
        : [{ from: held.id, to: other, ...how, label, during, holds }],
    );
  return [
    ...to(officeOf(held, context), { key: 'office', property: OFFICE }),
    ...to(headsOfCabinet(held, context), { key: 'cabinet', property: 'P5054' }),
    ...to(qualified(held, 'P748'), { key: 'appointed_by', property: 'P748' }),
    ...to(qualified(held, 'P1365'), { key: 'predecessor', property: 'P1365' }),
  ];
};

/** The offices held on the day, and the cabinets they were held in: what has yet to be asked of. */
export const officesIn = (story: Story): readonly ItemId[] => {
  const context = contextOf(story);
  const held = [...story.cast].flatMap(([id, brief]) => heldBy(id, brief, context));
  return [...new Set(held.flatMap((one) => [one.tenure.item, ...qualified(one, 'P5054')]))];
};

/** The relations, in the order of importance of what they are told of. */
export const relationsOf = (story: WholeStory): readonly Relation[] => {
  const context = contextOf(story);
  const order = new Map(story.items.map((id, index) => [id, index]));
  const subjects = [...story.cast].map(([id, brief]) => ({ id, brief }));
  const offices = subjects.flatMap(({ id, brief }) =>
    heldBy(id, brief, context).flatMap((held) => byOffice(held, context)),
  );
  const stated = RELATION_RULES.flatMap((rule) =>
    subjects.flatMap((subject) => byRule(rule, subject, context)),
  );
  const place = (item: ItemId): number => order.get(item) ?? order.size;
  return tidyRelations([...offices, ...story.known, ...stated]).toSorted(
    (a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to),
  );
};
