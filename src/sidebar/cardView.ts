/** What a card shows, put in order: day, stamp, heads, facts, and the numbers of their sources. */
import type { Text } from '../lib/text';
import type { Card, Fact } from '../wikidata/types';
import { type Age, ageOn } from './formatFact';
import { dayPoint, isAfter } from './formatTime';
import { type Stamp, stampOf } from './onDayLines';
import { factsBelow, headsOf } from './shownFacts';
import { type Notes, notesOf } from './sourceNotes';
import type { PanelState } from './state';
import { castItems } from './subject';
import { type ToldDay, toldDay } from './toldDay';

export interface CardView {
  readonly told: ToldDay;
  readonly stamp: Stamp | null;
  /** Who stands at the head of what is no person, on that day. */
  readonly heads: readonly Fact[];
  /** A person not yet born by that day, an organisation not yet founded. */
  readonly notYet: 'notBornYet' | 'notThereYet' | null;
  readonly age: Age | null;
  readonly facts: readonly Fact[];
  readonly notes: Notes;
}

/** Only of people and organisations: since when a country or a town exists is often disputed. */
const BEGINNINGS = {
  person: ['P569', 'notBornYet'],
  organisation: ['P571', 'notThereYet'],
} as const;

const notYetOf = (card: Card, day: string): CardView['notYet'] => {
  if (card.kind !== 'person' && card.kind !== 'organisation') return null;
  const [property, words] = BEGINNINGS[card.kind];
  const [began] = card.facts.find((fact) => fact.property === property)?.values ?? [];
  const then = dayPoint(day);
  if (began?.type !== 'time' || then === null) return null;
  return isAfter(began.time, then) ? words : null;
};

/** All of it, from the card and what the panel knows of the article. `now` in milliseconds. Pure. */
export const cardView = (
  card: Card,
  from: { readonly state: PanelState; readonly now: number; readonly text: Text },
): CardView => {
  const { state, now, text } = from;
  const told = toldDay(state, now);
  const stamp = stampOf(card.onDay, card.kind, text);
  const heads = headsOf(card).filter(({ key }) => text.find(`fact_${key}`) !== null);
  const age = ageOn(card, told.day);
  const others = age === null ? 0 : 1;
  const facts = factsBelow(card, { cast: castItems(state), others }).filter(
    // A fact that nobody has named is not shown.
    ({ key }) => text.find(`fact_${key}`) !== null,
  );
  const since = (stamp?.since ?? []).flatMap(({ rests }) => rests ?? []);
  const values = [...heads, ...facts].flatMap((fact) => [...fact.values, ...(fact.since ?? [])]);
  const notes = notesOf([...(stamp?.offices ?? []), ...since, ...values]);
  return { told, stamp, heads, notYet: notYetOf(card, told.day), age, facts, notes };
};
