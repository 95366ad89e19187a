import type { ComponentType, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Text } from '../lib/text';
import { announce } from './announce';
import { Bar } from './Bar';
import { Cast } from './Cast';
import { PanelProvider, usePanel } from './context';
import type { Panel } from './createPanel';
import { FootBar } from './FootBar';
import { focusArrival } from './focusArrival';
import { MapView } from './MapView';
import { NameView } from './NameView';
import { PageNotice } from './PageNotice';
import { RelationsView } from './RelationsView';
import { StoryNav } from './StoryNav';
import { entityOf, isStory, type PanelState, type StoryView, viewOf } from './state';
import { answerOf, entityAt, saidOf, subjectOf } from './subject';
import { TimelineView } from './TimelineView';

const STORIES: Readonly<Record<StoryView, ComponentType>> = {
  cast: Cast,
  relations: RelationsView,
  map: MapView,
  timeline: TimelineView,
};

const Main = ({ state }: { readonly state: PanelState }) => {
  if (state.page !== 'found') return <PageNotice page={state.page} />;
  const subject = subjectOf(state);
  if (!isStory(subject)) return <NameView subject={subject} />;
  const Story = STORIES[subject.type];
  return <Story />;
};

/** Esc leaves; Alt with an arrow goes back and forward, as in a browser. */
const useKeys = (panel: Panel, text: Text): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      if (event.key === 'Escape') panel.gateway.close();
      if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
      event.preventDefault();
      const back = (event.key === 'ArrowLeft') === (text.direction === 'ltr');
      panel.dispatch({ type: 'move', step: back ? -1 : 1 });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [panel, text]);
};

/** One string for each thing that can be in front of the reader. */
const viewKey = (state: PanelState): string => {
  const view = viewOf(state);
  const entity = entityOf(view);
  const said = entity === null ? state.hidden : saidOf(state, entity);
  const answer = entity === null || said === null ? null : answerOf(state, entity);
  const chosen = answer?.state === 'found' ? answer.choice.item : null;
  // By name: another reading of the article may number its names anew.
  const shown = entity === null ? view : [view.type, entityAt(state, entity)?.name];
  return JSON.stringify([state.article?.url, state.page, shown, said, chosen]);
};

/** The button of the view that was just opened keeps the focus: the next one may be wanted, too. */
const isChoosing = (): boolean =>
  document.activeElement?.closest('.story-nav button[aria-current]') != null;

/**
 * Moves focus and scroll with the view: to the name of a card, to the row one came from, to where
 * one was in a list. Only while the focus is in the panel (or the page hands it over): a click in
 * the article opens a card, but the reader goes on reading there.
 */
const useArrival = (main: RefObject<HTMLElement | null>, state: PanelState): void => {
  const key = viewKey(state);
  const seen = useRef({ key, focusCalls: 0, scrolls: new Map<StoryView, number>() });
  useLayoutEffect(() => {
    const element = main.current;
    const called = state.focusCalls !== seen.current.focusCalls;
    const moved = key !== seen.current.key;
    if (element === null || (!called && !moved)) return;
    const view = viewOf(state);
    const story = isStory(view) ? view.type : null;
    if (moved) element.scrollTop = (story && seen.current.scrolls.get(story)) ?? 0;
    seen.current = { ...seen.current, key, focusCalls: state.focusCalls };
    if (!called && (!document.hasFocus() || isChoosing())) return;
    if (called) window.focus();
    focusArrival(element, { preventScroll: story === null });
  });
  useEffect(() => {
    const element = main.current;
    const onScroll = (): void => {
      const view = viewOf(state);
      if (isStory(view)) seen.current.scrolls.set(view.type, element?.scrollTop ?? 0);
    };
    element?.addEventListener('scroll', onScroll, { passive: true });
    return () => element?.removeEventListener('scroll', onScroll);
  }, [main, state]);
};

const Layout = () => {
  const { panel, text } = usePanel();
  const state = panel.state.value;
  const main = useRef<HTMLElement>(null);
  useKeys(panel, text);
  useArrival(main, state);
  const subject = state.page === 'found' ? subjectOf(state) : null;
  const story = subject !== null && isStory(subject) ? subject.type : null;
  const entity = subject === null || isStory(subject) ? null : subject.entity;
  return (
    <div class={`panel ${state.side ?? ''}`}>
      <Bar />
      {story !== null && <StoryNav current={story} />}
      <main ref={main}>
        <Main state={state} />
      </main>
      {entity !== null && <FootBar entity={entity} />}
      <p class="unseen" role="status" aria-live="polite">
        {announce(state, text)}
      </p>
    </div>
  );
};

/** The whole panel. */
export const App = (props: { readonly panel: Panel; readonly text: Text }) => (
  <PanelProvider value={{ panel: props.panel, text: props.text }}>
    <Layout />
  </PanelProvider>
);
