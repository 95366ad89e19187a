import type { Language } from '../language/descriptor';
import type { Demonym, Document, Entity, Kind, Mention, Recognition } from '../types';
import { lookupNames } from './lookupNames';
import type { Referent } from './referent';

/** Most mentions of one referent that are looked at: a list of results may name one team for pages. */
const MOST_MENTIONS = 12;

/**
 * What a document names, ready for linking: a referent for each entity, in their order, and behind
 * them one for each distinct demonym.
 * @returns `demonyms` holds the index of the referent of each demonym of the recognition
 */
export function referentsOf(
  { blocks }: Document,
  recognition: Recognition,
  language: Language,
): { readonly referents: readonly Referent[]; readonly demonyms: readonly number[] } {
  const entities = recognition.entities.map((entity) =>
    ofEntity(entity, recognition.mentions, language),
  );
  const byText = new Map<string, Demonym[]>();
  for (const demonym of recognition.demonyms) {
    const key = demonym.country ?? demonym.text.toLowerCase();
    const group = byText.get(key);
    if (group === undefined) byText.set(key, [demonym]);
    else group.push(demonym);
  }
  const keys = [...byText.keys()];
  const lengthOf = (block: number): number => blocks[block]?.text.length ?? 0;
  return {
    referents: [...entities, ...[...byText.values()].map((group) => ofDemonyms(group, lengthOf))],
    demonyms: recognition.demonyms.map(
      ({ country, text }) => entities.length + keys.indexOf(country ?? text.toLowerCase()),
    ),
  };
}

function ofEntity(entity: Entity, mentions: readonly Mention[], language: Language): Referent {
  const own: Mention[] = [];
  const sentences: Mention['sentence'][] = [];
  const titles: string[] = [];
  let score = 0;
  let gender: Mention['gender'] = null;
  for (let i = 0; i < Math.min(entity.mentions.length, MOST_MENTIONS); i++) {
    const mention = mentions[entity.mentions[i] ?? -1];
    if (mention === undefined) continue;
    own.push(mention);
    sentences.push(mention.sentence);
    const { title } = mention;
    if (title !== null && !titles.includes(title)) titles.push(title);
    score = Math.max(score, mention.score);
    gender ??= mention.gender;
  }
  // A bare name that several entities of the document may bear is theirs, and no third one's.
  const open = entity.maybe.length > 0;
  const { names, shorter } = open ? NO_NAMES : lookupNames(entity, language);
  const { kind } = entity;
  const acting = kind === 'organisation' ? actingAs(names, language) : NOT_ACTING;
  return {
    kind,
    score,
    names,
    shorter,
    spans: own,
    sentences,
    titles,
    gender,
    acting,
    demonym: false,
  };
}

// Those who act read like organisations: "the New York Times reported", "the Kremlin said".
const actingAs = (names: readonly string[], { seats }: Language): readonly Kind[] =>
  names.some((name) => seats.has(name.toLowerCase())) ? PLACE_OR_WORK : WORK;

const PLACE_OR_WORK: readonly Kind[] = ['place', 'work'];
const WORK: readonly Kind[] = ['work'];
const NOT_ACTING: readonly Kind[] = [];

function ofDemonyms(group: readonly Demonym[], lengthOf: (block: number) => number): Referent {
  const spans = group.slice(0, MOST_MENTIONS);
  const [first] = spans;
  const country = first?.country ?? null;
  return {
    kind: 'place',
    score: Math.max(0, ...spans.map(({ score }) => score)),
    names: [...new Set([...spans.map(({ text }) => text), ...(country === null ? [] : [country])])],
    shorter: [],
    spans,
    sentences: spans.map(({ block, start, end }) => ({
      start: Math.max(0, start - AROUND),
      end: Math.min(lengthOf(block), end + AROUND),
    })),
    titles: [],
    gender: null,
    acting: NOT_ACTING,
    demonym: true,
  };
}

const NO_NAMES = { names: [], shorter: [] } as const;

/** UTF-16 units around a demonym that count as its sentence. */
const AROUND = 80;
