import type { LinkAnswer } from '../protocol/links';
import type { ArticleState, CastEntity } from '../protocol/panelPort';
import { CAST, type History, isStory, type PanelState, type View } from './state';

/** The number that an entity of the reading before has now, or null where its name is gone. */
type Renumber = (entity: number) => number | null;

/** By the name it goes by; else by a name that one entity only bears. */
const counterpart = ({ entities }: ArticleState, before: CastEntity): number | null => {
  const same = entities.find(({ name }) => name === before.name);
  if (same !== undefined) return same.entity;
  const [one, ...others] = entities.filter(({ forms }) => forms.includes(before.name));
  return one === undefined || others.length > 0 ? null : one.entity;
};

const renumbering = (before: ArticleState, after: ArticleState): Renumber => {
  const now = new Map(before.entities.map((one) => [one.entity, counterpart(after, one)]));
  return (entity) => now.get(entity) ?? null;
};

const renumberKeys = <T>(map: ReadonlyMap<number, T>, to: Renumber): ReadonlyMap<number, T> =>
  new Map(
    [...map].flatMap(([entity, value]) => {
      const now = to(entity);
      return now === null ? [] : [[now, value] as const];
    }),
  );

const renumberView = (view: View, to: Renumber): View | null => {
  if (isStory(view) || view.type === 'item') return view;
  const entity = to(view.entity);
  return entity === null ? null : { ...view, entity };
};

/** Views of names that are gone are left out; one that was open gives way to the one before. */
const renumberHistory = ({ views, at }: History, to: Renumber): History => {
  const kept = views.flatMap((view, index) => {
    const now = renumberView(view, to);
    return now === null ? [] : [{ view: now, index }];
  });
  if (kept.length === 0) return { views: [CAST], at: 0 };
  const upToHere = kept.filter(({ index }) => index <= at).length;
  return { views: kept.map(({ view }) => view), at: Math.max(0, upToHere - 1) };
};

const answersOf = ({ answers, earlier }: PanelState): ReadonlyMap<number, LinkAnswer> =>
  answers?.state === 'have' ? answers.value : earlier;

/**
 * A visit is one reading of an article: `article.reading`. Pages that go on loading text are read
 * again and again. Are these two readings of one article?
 */
export const isSameArticle = (a: ArticleState, b: ArticleState): boolean =>
  a.visit.split('.')[0] === b.visit.split('.')[0];

/**
 * What the reader did and what is known in one reading, for the next one of the same article, whose
 * entities may bear other numbers. What the reader said of names is part of that reading itself,
 * unless the browser could not keep it.
 */
export const carryOver = (
  state: PanelState,
  from: { readonly before: ArticleState; readonly after: ArticleState },
): Pick<
  PanelState,
  'day' | 'said' | 'unkept' | 'hidden' | 'choices' | 'profiles' | 'places' | 'history' | 'earlier'
> => {
  const to = renumbering(from.before, from.after);
  const earlier = [...renumberKeys(answersOf(state), to)];
  return {
    day: state.day,
    said: state.unkept ? renumberKeys(state.said, to) : new Map(),
    unkept: state.unkept,
    hidden: state.hidden,
    choices: new Map(
      [...renumberKeys(state.choices, to)].filter(([, load]) => load.state === 'have'),
    ),
    profiles: new Map([...state.profiles].filter(([, load]) => load.state === 'have')),
    places: renumberKeys(state.places, to),
    history: renumberHistory(state.history, to),
    earlier: new Map(earlier.map(([entity, answer]) => [entity, { ...answer, entity }])),
  };
};
