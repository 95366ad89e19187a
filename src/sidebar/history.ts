import { CAST, entityOf, type History, type View } from './state';

/** Enough to find one's way back; a panel open all day must not grow without end. */
const DEPTH = 50;

const isSame = (a: View, b: View): boolean => {
  if (a.type === 'item' && b.type === 'item') return a.item === b.item;
  return a.type === b.type && entityOf(a) === entityOf(b);
};

/** Opens a view after the current one; what lay ahead is forgotten, as in a browser. */
export const open = (history: History, view: View): History => {
  const current = history.views[history.at] ?? CAST;
  if (isSame(current, view)) return history;
  const views = [...history.views.slice(0, history.at + 1), view].slice(-DEPTH);
  return { views, at: views.length - 1 };
};

/** Puts a view in the place of the current one. */
export const replace = (history: History, view: View): History => ({
  views: history.views.map((old, i) => (i === history.at ? view : old)),
  at: history.at,
});

/** Moves back (-1) or forward (1), as far as there is something. */
export const move = (history: History, step: 1 | -1): History => {
  const at = history.at + step;
  return at < 0 || at >= history.views.length ? history : { views: history.views, at };
};

/** Is there something to go back (-1) or forward (1) to? */
export const canMove = (history: History, step: 1 | -1): boolean => move(history, step) !== history;
