/** Every state of the panel that a reader can meet, by name. */
import type { ItemId } from '../../src/engine/types';
import type { ArticleState } from '../../src/protocol/panelPort';
import type { Lost } from '../../src/sidebar/gateway';
import type { PanelEvent } from '../../src/sidebar/reduce';
import type { Card } from '../../src/wikidata/types';
import { ARABIC } from './arabicCard';
import { KULEBA, KYIV, LONG, TRUSS } from './cards';
import { failing, fine, type World } from './fakeGateway';
import { answers, arabicAnswers, article, GEORGIAS, linked, VISIT } from './fixtures';
import { lives } from './lives';
import { placesArticle } from './places';
import { RELATIONS, STORY } from './relations';
import { pageRoles, roleAnswers } from './roleWorld';

export interface GalleryState {
  readonly name: string;
  readonly world?: World;
  /** The page's own state; `found` unless said otherwise. */
  readonly page?: 'reading' | 'no-article' | 'off' | 'failed' | 'connecting';
  readonly lost?: Lost;
  /** Entity whose card is open. */
  readonly show?: number;
  readonly events?: readonly PanelEvent[];
  readonly emptyArticle?: boolean;
  /** Another article than the usual one. */
  readonly article?: ArticleState;
  /** The device knows the names by itself. */
  readonly linked?: boolean;
  /** Some are named by their office alone. */
  readonly roles?: boolean;
  /** The files of the trained model and of the pack are damaged. */
  readonly damaged?: boolean;
  /** Of the interface; English if not said. */
  readonly language?: 'ar';
  /** The article states no day. */
  readonly dayless?: boolean;
}

const names = fine(answers);
const known: World = {
  names,
  cards: {
    Q44743215: fine(KULEBA),
    Q526407: fine(TRUSS),
    Q1899: fine(KYIV),
    Q649: fine(LONG),
  },
};

const cardFails = (code: Parameters<typeof failing>[0], retryAfter: number | null = null) => ({
  names,
  cards: { Q44743215: failing(code, retryAfter) },
});

const withCard = (item: ItemId, card: Card): World => ({ names, cards: { [item]: fine(card) } });

/** Short, so that what is said last of it is in the picture. */
const EDITED: Card = {
  ...{ ...KULEBA, modified: '2026-11-23T11:40:00Z' },
  ...{ extract: null, picture: null, facts: KULEBA.facts.slice(0, 1) },
};

const TROUBLES = [
  'offline',
  'refused',
  'unavailable',
  'malformed',
  'timeout',
  'gone',
  'off',
] as const;

export const GALLERY: readonly GalleryState[] = [
  { name: 'connecting', page: 'connecting' },
  { name: 'reading', page: 'reading' },
  { name: 'no-article', page: 'no-article' },
  { name: 'switched-off', page: 'off' },
  { name: 'unreadable', page: 'failed' },
  { name: 'page-lost', lost: 'page' },
  { name: 'extension-updated', lost: 'extension' },
  { name: 'cast', world: known },
  { name: 'cast-loading', world: { names: null } },
  { name: 'cast-offline', world: { names: failing('offline') } },
  { name: 'cast-slowed', world: { names: failing('slowed', 20_000) } },
  {
    name: 'cast-recovers',
    world: { names: failing('slowed', 1500), namesLater: names, clock: 'running' },
  },
  {
    name: 'cast-offline-then-online',
    world: { names: failing('offline'), namesLater: names },
  },
  { name: 'cast-window', world: { ...known, place: 'window' } },
  { name: 'cast-empty', emptyArticle: true },
  { name: 'cast-by-rules', world: known, damaged: true },
  { name: 'card-person', world: known, show: 1 },
  { name: 'card-without-day', world: known, show: 1, dayless: true },
  { name: 'card-part-missing', world: known, show: 0 },
  {
    name: 'card-edited-heavily',
    world: {
      ...withCard('Q44743215', EDITED),
      ...{ left: 1, edits: fine({ count: 14, more: false }) },
    },
    show: 1,
  },
  { name: 'card-place', world: known, show: 4 },
  { name: 'card-long', world: known, show: 5 },
  { name: 'card-loading', world: { names, cards: { Q44743215: null } }, show: 1 },
  { name: 'card-waiting', world: { names: null }, show: 1 },
  { name: 'card-slowed', world: cardFails('slowed', 20_000), show: 1 },
  ...TROUBLES.map((code) => ({ name: `card-${code}`, world: cardFails(code), show: 1 })),
  { name: 'card-interrupted', world: { error: 'no-answer' }, show: 1 },
  { name: 'which', world: known, show: 9 },
  { name: 'which-people', world: known, show: 8 },
  {
    name: 'not-this-one',
    world: { ...known, choices: fine(GEORGIAS) },
    show: 4,
    events: [{ type: 'open', view: { type: 'which', entity: 4 } }],
  },
  { name: 'cast-roles', roles: true, world: { ...known, holders: fine(roleAnswers) } },
  { name: 'cast-linked', linked: true },
  {
    name: 'cast-hidden',
    linked: true,
    events: [{ type: 'say', entity: 6, said: { what: 'never' } }],
  },
  { name: 'card-unsure', linked: true, world: { ...known, names: fine([]) }, show: 4 },
  { name: 'card-chosen', linked: true, world: { ...known, names: fine([]) }, show: 1 },
  { name: 'none-of-these', linked: true, show: 5 },
  {
    name: 'not-this-one-searched',
    linked: true,
    world: { ...known, choices: fine(GEORGIAS.slice(1)) },
    show: 9,
    events: [
      { type: 'open', view: { type: 'which', entity: 9 } },
      { type: 'search', entity: 9, words: 'Georgia' },
    ],
  },
  { name: 'unknown', world: known, show: 10 },
  { name: 'unknown-searching', world: { ...known, choices: null }, show: 10 },
  { name: 'which-one', world: { ...known, choices: fine(GEORGIAS.slice(0, 1)) }, show: 10 },
  {
    name: 'card-outside-cast',
    world: { ...known, cards: { Q212: fine({ ...KYIV, item: 'Q212' }) } },
    events: [
      {
        type: 'open',
        view: { type: 'item', item: 'Q212', label: { text: 'Ukraine', language: 'en' } },
      },
    ],
  },
  {
    name: 'card-arabic',
    world: withCard('Q44743215', ARABIC),
    show: 1,
    language: 'ar',
    events: [{ type: 'page', message: { type: 'at', visit: VISIT, entity: 1, mention: 2, of: 3 } }],
  },
  { name: 'cast-arabic', world: { ...known, names: fine(arabicAnswers) }, language: 'ar' },
  {
    name: 'relations',
    article: STORY,
    world: { relations: fine({ relations: RELATIONS, failure: null }) },
    events: [{ type: 'open', view: { type: 'relations' } }],
  },
  {
    name: 'relations-offline',
    article: STORY,
    world: { relations: fine({ relations: RELATIONS, failure: failing('offline').failure }) },
    events: [{ type: 'open', view: { type: 'relations' } }],
  },
  {
    name: 'relations-drawn',
    article: STORY,
    world: { relations: fine({ relations: RELATIONS, failure: null }) },
    events: [
      { type: 'open', view: { type: 'relations' } },
      { type: 'draw', drawn: true },
    ],
  },
  {
    name: 'map',
    article: placesArticle,
    events: [{ type: 'open', view: { type: 'map' } }],
  },
  {
    name: 'timeline',
    world: { ...known, lives: fine({ lives, failure: null }) },
    events: [{ type: 'open', view: { type: 'timeline' } }],
  },
];

export const galleryArticle = (state: GalleryState) => ({
  ...(state.article ?? (state.linked === true ? linked : article)),
  ...(state.roles === true ? { roles: pageRoles } : {}),
  ...(state.emptyArticle === true ? { entities: [] } : {}),
  ...(state.dayless === true ? { day: null } : {}),
  ...(state.damaged === true ? { fault: 'truncated', pack: 'none' as const } : {}),
});
