/** What the background says of an article as a whole: roles on its day, and relations. */
import type { Lexicon } from '../engine/lexicon';
import type { ItemId } from '../engine/types';
import type { BriefQuestion, LoadedBriefs } from '../wikidata/briefs';
import { coordinatesOf } from '../wikidata/coordinatesOf';
import type { Life, Lives } from '../wikidata/life';
import { lifeOf } from '../wikidata/lives';
import { officesIn, relationsOf } from '../wikidata/relationsOf';
import { roleOn } from '../wikidata/roleOn';
import type { Failure, ItemRole, Outcome, Relation, Relations } from '../wikidata/types';
import { packLife } from './packLife';
import { type OnDayOf, packOffices } from './packOffices';

/** The things of an article, most important first, and when it was written. */
export interface StoryQuestion extends OnDayOf {
  readonly items: readonly ItemId[];
}

/** Asks for briefs, or says why not. */
export type AskBriefs = (asked: Pick<BriefQuestion, 'items' | 'purpose'>) => Promise<LoadedBriefs>;

/**
 * What each was on the day, as far as Wikidata says so; fails where nothing at all is known. Those
 * that nothing is known of are not listed.
 */
export async function answerRoles(
  question: StoryQuestion,
  ask: AskBriefs,
): Promise<Outcome<readonly ItemRole[]>> {
  const { briefs, outcome } = await ask({ items: question.items, purpose: 'cast' });
  if (!outcome.ok && briefs.size === 0) return outcome;
  const roles = [...briefs].map(([item, brief]) => ({
    item,
    role: roleOn(brief, question),
    coordinates: coordinatesOf(brief.item),
  }));
  return { ok: true, value: roles };
}

/**
 * Offices of the article's countries by what the pack knows. Not of those who have a brief: what it
 * does not say of the day is over, whatever an older pack says.
 */
const packRelations = (
  lexicon: Lexicon,
  question: StoryQuestion,
  told: ReadonlySet<ItemId>,
): readonly Relation[] => {
  const cast = new Set(question.items);
  return question.items.flatMap((from) => {
    const index = told.has(from) ? null : lexicon.indexOf(from);
    const held = index === null ? [] : packOffices(lexicon, index, question);
    return held.flatMap(({ role, country }): readonly Relation[] => {
      if (country === null || country === from || !cast.has(country)) return [];
      const { label: text, language, during, holds } = role;
      const label = { text, language: language ?? 'und' };
      return [{ from, to: country, key: 'office', label, property: 'P39', during, holds }];
    });
  });
};

const NOTHING: Pick<Life, 'spans'> = { spans: [] };

/**
 * What each held, and when it was there: by Wikidata, in at most one request, and by the pack where
 * that says nothing.
 */
export async function answerLives(
  question: StoryQuestion,
  { ask, lexicon }: { readonly ask: AskBriefs; readonly lexicon: Lexicon },
): Promise<Lives> {
  const { items, today } = question;
  const { briefs, outcome } = await ask({ items, purpose: 'story' });
  const lives = items.flatMap((item) => {
    const brief = briefs.get(item);
    const told = brief === undefined ? null : lifeOf(brief, today);
    const index = told === null || told.spans.length === 0 ? lexicon.indexOf(item) : null;
    const { spans } = index === null ? (told ?? NOTHING) : packLife(lexicon, index, question);
    return spans.length === 0 ? [] : [{ item, spans }];
  });
  return { lives, failure: toTell(outcome) };
}

/** Our own limit of requests is nothing to tell of: what is known is shown. */
const toTell = (...outcomes: readonly LoadedBriefs['outcome'][]): Failure | null => {
  const failures = outcomes.flatMap((one) => (one.ok ? [] : [one.failure]));
  return failures.find(({ code, retryAfter }) => code !== 'slowed' || retryAfter !== null) ?? null;
};

/**
 * How the things of an article relate: by their own statements and those of the offices held, in at
 * most two requests, and by the pack where those say nothing of two of them.
 */
export async function answerRelations(
  question: StoryQuestion,
  { ask, lexicon }: { readonly ask: AskBriefs; readonly lexicon: Lexicon },
): Promise<Relations> {
  const { items, day, today } = question;
  const first = await ask({ items, purpose: 'story' });
  const cast = new Map(
    items.flatMap((item) => {
      const brief = first.briefs.get(item);
      return brief === undefined ? [] : [[item, brief] as const];
    }),
  );
  const story = { cast, offices: new Map(), day, today };
  const offices = officesIn(story);
  const second = offices.length === 0 ? null : await ask({ items: offices, purpose: 'story' });
  const known = packRelations(lexicon, question, new Set(cast.keys()));
  return {
    relations: relationsOf({ ...story, items, offices: second?.briefs ?? new Map(), known }),
    failure: toTell(first.outcome, ...(second === null ? [] : [second.outcome])),
  };
}
