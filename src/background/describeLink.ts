import { languageOf } from '../engine/language/languageOf';
import type { Lexicon } from '../engine/lexicon';
import { type Block, bandOf, type Entity, type ItemId, type Recognition } from '../engine/types';
import type { Link } from '../protocol/links';
import type { CastEntity } from '../protocol/panelPort';
import type { Correction } from '../settings/corrections';
import type { Choice } from '../wikidata/types';
import { doubtsOf } from './doubtsOf';
import { packOffices } from './packOffices';

/** A linked document, and what its links are described with. */
export interface Described {
  readonly recognition: Recognition;
  readonly blocks: readonly Block[];
  readonly lexicon: Lexicon;
  /** The reader's language: items are called and described in it, as on their cards. */
  readonly language: string;
  /** What the reader said of a thing with these names. */
  readonly said: (names: readonly string[]) => Correction | null;
  /** The day that roles are told of: the article's, or today. */
  readonly when: { readonly day: string; readonly today: number };
  /** What Wikimedia calls items that it told of, with credited pictures. */
  readonly told?: ReadonlyMap<ItemId, Choice>;
}

/** An item as it is offered; null where nobody here knows what it is called. */
function choiceOf(item: ItemId, { lexicon, language, told }: Described): Choice | null {
  const known = told?.get(item);
  const index = lexicon.indexOf(item);
  if (index === null) return known ?? null;
  return {
    item,
    label: lexicon.label(index, language),
    description: lexicon.description(index, language) ?? known?.description ?? null,
    thumbnail: known?.thumbnail ?? null,
    coordinates: lexicon.entity(index).coordinates,
  };
}

/** The sentences that an entity is named in. */
function sentencesOf({ recognition, blocks }: Described, entity: Entity): readonly string[] {
  return entity.mentions.flatMap((index) => {
    const mention = recognition.mentions[index];
    const text = mention && blocks[mention.block]?.text;
    return text ? [text.slice(mention.sentence.start, mention.sentence.end)] : [];
  });
}

/** What the reader chose may be unknown to every pack: then what it was called when chosen stands. */
function chosen(item: ItemId, correction: Correction | null, of: Described): Choice | null {
  const known = choiceOf(item, of);
  if (known !== null || correction?.what !== item) return known;
  return { item, label: correction.label ?? correction.name, description: null, thumbnail: null };
}

/** What a document's entity stands for, what else it may be, and whether the reader said so. */
export function describeLink(
  of: Described,
  index: number,
): Pick<CastEntity, 'link' | 'candidates' | 'said'> {
  const entity = of.recognition.entities[index];
  if (entity === undefined) return { link: null, candidates: [], said: null };
  const candidates = entity.candidates.flatMap(({ item }) => choiceOf(item, of) ?? []);
  const correction = entity.reason === 'corrected' ? of.said(entity.forms) : null;
  const said = correction === null ? null : entity.item === null ? 'none' : 'item';
  return { link: linkOf(entity, correction, of), candidates, said };
}

function linkOf(entity: Entity, correction: Correction | null, of: Described): Link | null {
  const { item } = entity;
  const band = bandOf(entity);
  const choice = item === null ? null : chosen(item, correction, of);
  if (choice === null || band === null) return null;
  const role = roleOf(choice.item, of);
  if (band !== 'unsure') return { choice, band, doubts: [], ...role };
  const others = entity.candidates.filter((candidate) => candidate.item !== item);
  const doubts = doubtsOf(
    {
      names: entity.forms,
      label: choice.label,
      description: choice.description,
      rival: Math.max(0, ...others.map(({ score }) => score)),
      sentences: sentencesOf(of, entity),
    },
    languageOf(of.recognition.language),
  );
  return { choice, band, doubts, ...role };
}

/** What it was on the day, where the pack knows. */
function roleOf(item: ItemId, { lexicon, language, when }: Described): Pick<Link, 'role'> {
  const index = lexicon.indexOf(item);
  const [first] = index === null ? [] : packOffices(lexicon, index, { language, ...when });
  return first === undefined ? {} : { role: first.role };
}
