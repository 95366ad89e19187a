import type { ItemId } from '../engine/types';
import type { LinkAnswer } from '../protocol/links';
import type { ArticleState } from '../protocol/panelPort';
import type { RoleAnswer } from '../protocol/roles';
import type { Life } from '../wikidata/life';
import type {
  Card,
  Choice,
  Coordinates,
  Edits,
  FailureCode,
  ItemRole,
  Labelled,
  Outcome,
  Profile,
  Relation,
  Role,
} from '../wikidata/types';

/** Why something is not there. `worker`: the background gave no answer. */
export interface Trouble {
  readonly code: FailureCode | 'worker';
  /** When to try again by itself, in milliseconds of `Gateway.now`; null: the reader decides. */
  readonly retryAt: number | null;
}

/** Something asked for. `token` tells this request's answer from one that comes too late. */
export type Load<T> =
  | { readonly state: 'asked'; readonly token: number }
  | { readonly state: 'have'; readonly value: T }
  | { readonly state: 'failed'; readonly trouble: Trouble };

/** The views of the whole article, in the order in which the panel offers them. */
export const STORY_VIEWS = ['cast', 'relations', 'map', 'timeline'] as const;
export type StoryView = (typeof STORY_VIEWS)[number];

/** What the panel shows. `name`: whatever is known of an entity; `which`: "not this one?". */
export type View =
  | { readonly type: StoryView }
  | { readonly type: 'name'; readonly entity: number }
  | { readonly type: 'which'; readonly entity: number }
  | { readonly type: 'item'; readonly item: ItemId; readonly label: Labelled };

/** Views opened so far, and which one shows: back and forward move `at`. */
export interface History {
  readonly views: readonly View[];
  readonly at: number;
}

export type Page =
  | 'connecting'
  | 'reading'
  | 'found'
  | 'no-article'
  | 'off'
  | 'failed'
  | 'page-lost'
  | 'extension-lost';

export interface Place {
  /** 1-based. */
  readonly mention: number;
  readonly of: number;
}

export interface PanelState {
  readonly page: Page;
  readonly article: ArticleState | null;
  /** The article's day (ISO 8601) by the reader's word, in place of what the page states; or null. */
  readonly day: string | null;
  /** Which items the names stand for, by entity; null: not asked yet. */
  readonly answers: Load<ReadonlyMap<number, LinkAnswer>> | null;
  /** Who held the offices of the article's roles; null: not asked yet. */
  readonly holders: Load<readonly RoleAnswer[]> | null;
  /** What was known of the same names in an earlier reading, until `answers` are there. */
  readonly earlier: ReadonlyMap<number, LinkAnswer>;
  /** What the reader said of names, until a new reading of the page tells it, too. */
  readonly said: ReadonlyMap<number, Said>;
  /** The name that the reader last took off the page, until another view is opened. */
  readonly hidden: string | null;
  /** The browser could not keep what the reader last said. */
  readonly unkept: boolean;
  /** What the reader last searched for in place of an entity's item. */
  readonly search: Search | null;
  readonly choices: ReadonlyMap<number, Load<readonly Choice[]>>;
  readonly cards: ReadonlyMap<ItemId, Load<Card>>;
  /** Items of which it is to be asked whether they are edited heavily now. */
  readonly watched: ReadonlySet<ItemId>;
  /** What came of it; null: they are not. A failure is no trouble: nothing is said. */
  readonly edits: ReadonlyMap<ItemId, Load<Edits | null>>;
  /** What the cast was on the article's day, by item; null: not asked. Its failure is no trouble. */
  readonly roles: Load<ReadonlyMap<ItemId, Role | null>> | null;
  /** What lists show of items beside what they knew. A failure is no trouble: they do without. */
  readonly profiles: ReadonlyMap<ItemId, Load<Profile | null>>;
  /** Where items lie, by what came with the roles. */
  readonly located: ReadonlyMap<ItemId, Coordinates>;
  readonly relations: Load<Told> | null;
  readonly lives: Load<ToldLives> | null;
  /** Are they shown as a drawing rather than in words? */
  readonly drawn: boolean;
  readonly history: History;
  /** The entity for which this opening has asked a search: the card that follows costs that less. */
  readonly searched: number | null;
  readonly places: ReadonlyMap<number, Place>;
  /** A `show` that came before the article it belongs to. */
  readonly awaited: { readonly visit: string; readonly entity: number | null } | null;
  /** Grows each time the page asks for the focus. */
  readonly focusCalls: number;
  /** The side of the page that the panel stands at; null where it is not told. */
  readonly side: 'left' | 'right' | null;
}

/** What the reader says of a name: this item, none of those known, or never to be highlighted. */
export type Said =
  | { readonly what: 'item'; readonly choice: Choice }
  | { readonly what: 'none' | 'never' };

/** A search of the reader's own for what a name stands for. */
export interface Search {
  readonly entity: number;
  readonly words: string;
  readonly load: Load<readonly Choice[]> | null;
}

/** The cast, or what else a name may stand for: each has requests of its own. */
export interface ProfileRequest {
  readonly type: 'profiles';
  readonly purpose: 'cast' | 'choices';
  readonly items: readonly ItemId[];
}

/** What the panel may ask the background for. */
export type Request =
  | { readonly type: 'resolve' }
  | { readonly type: 'holders' }
  | { readonly type: 'roles' }
  | ProfileRequest
  | { readonly type: 'relations' }
  | { readonly type: 'lives' }
  | { readonly type: 'choices'; readonly entity: number }
  | { readonly type: 'search'; readonly entity: number; readonly words: string }
  | { readonly type: 'card'; readonly item: ItemId }
  | { readonly type: 'edits'; readonly item: ItemId };

/** The relations that are known, and why others may be missing. */
export interface Told {
  readonly relations: readonly Relation[];
  readonly trouble: Trouble | null;
}

/** The lives that are known, and why others may be missing. */
export interface ToldLives {
  readonly lives: readonly Life[];
  readonly trouble: Trouble | null;
}

/** A request's answer, with the failure already worded as trouble. */
export type Arrival =
  | { readonly type: 'resolve'; readonly outcome: Settled<readonly LinkAnswer[]> }
  | {
      readonly type: 'choices' | 'search';
      readonly entity: number;
      readonly outcome: Settled<readonly Choice[]>;
    }
  | { readonly type: 'holders'; readonly outcome: Settled<readonly RoleAnswer[]> }
  | { readonly type: 'roles'; readonly outcome: Settled<readonly ItemRole[]> }
  | {
      readonly type: 'profiles';
      readonly items: readonly ItemId[];
      readonly outcome: Settled<readonly Profile[]>;
    }
  | { readonly type: 'relations'; readonly outcome: Settled<Told> }
  | { readonly type: 'lives'; readonly outcome: Settled<ToldLives> }
  | {
      readonly type: 'card';
      readonly item: ItemId;
      readonly outcome: Settled<Card>;
      /** Is it to be asked whether the item is edited heavily now? */
      readonly watch: boolean;
    }
  | {
      readonly type: 'edits';
      readonly item: ItemId;
      readonly outcome: Settled<Edits | null>;
    };

export type Settled<T> =
  | Extract<Outcome<T>, { ok: true }>
  | { readonly ok: false; readonly trouble: Trouble };

export const CAST: View = { type: 'cast' };

export const initialState: PanelState = {
  page: 'connecting',
  article: null,
  day: null,
  answers: null,
  holders: null,
  earlier: new Map(),
  said: new Map(),
  hidden: null,
  unkept: false,
  search: null,
  choices: new Map(),
  cards: new Map(),
  watched: new Set(),
  edits: new Map(),
  roles: null,
  profiles: new Map(),
  located: new Map(),
  relations: null,
  lives: null,
  drawn: false,
  history: { views: [CAST], at: 0 },
  searched: null,
  places: new Map(),
  awaited: null,
  focusCalls: 0,
  side: null,
};

/** The view in front of the reader. */
export const viewOf = ({ history }: PanelState): View => history.views[history.at] ?? CAST;

/** Is this the whole article, rather than one name or item? */
export const isStory = (of: { readonly type: string }): of is { readonly type: StoryView } =>
  STORY_VIEWS.some((type) => type === of.type);

/** The article's entity that a view is about, or null. */
export const entityOf = (view: View): number | null =>
  view.type === 'name' || view.type === 'which' ? view.entity : null;
