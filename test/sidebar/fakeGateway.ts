import type { ItemId } from '../../src/engine/types';
import type { LinkAnswer } from '../../src/protocol/links';
import type { ContentToPanel, PanelToContent } from '../../src/protocol/panelPort';
import type { RoleAnswer } from '../../src/protocol/roles';
import type { Gateway, Lost } from '../../src/sidebar/gateway';
import type { Lives } from '../../src/wikidata/life';
import type {
  Card,
  Choice,
  Edits,
  Failure,
  ItemRole,
  Outcome,
  Profile,
  Recording,
  Relations,
} from '../../src/wikidata/types';
import { NOW } from './cards';
import { VISIT } from './fixtures';

/** An outcome, or null for an answer that never comes. */
type Served<T> = Outcome<T> | null;

export interface World {
  readonly place?: Gateway['place'];
  readonly language?: string;
  readonly names?: Served<readonly LinkAnswer[]>;
  /** What the second question for the names brings; the same as the first if not said. */
  readonly namesLater?: Served<readonly LinkAnswer[]>;
  /** A clock that runs, instead of one that stands still for pictures. */
  readonly clock?: 'running';
  readonly holders?: Served<readonly RoleAnswer[]>;
  readonly choices?: Served<readonly Choice[]>;
  readonly roles?: Served<readonly ItemRole[]>;
  readonly profiles?: Served<readonly Profile[]>;
  readonly relations?: Served<Relations>;
  readonly lives?: Served<Lives>;
  readonly cards?: Readonly<Partial<Record<ItemId, Served<Card>>>>;
  /** Requests that cards leave over; none if not said. */
  readonly left?: number;
  /** How heavily items are edited: not unusually if not said. */
  readonly edits?: Served<Edits | null>;
  /** What is known of recordings; nothing if not said. */
  readonly recording?: Served<Recording | null>;
  readonly sound?: 'broken';
  /** A browser without sound. */
  readonly mute?: boolean;
  /** The browser keeps nothing that the reader says. */
  readonly full?: boolean;
  /** The background answers nothing but this error. */
  readonly error?: 'no-answer' | 'disconnected';
}

export interface FakeGateway extends Gateway {
  readonly told: readonly PanelToContent[];
  readonly asked: readonly string[];
  readonly fromPage: (message: ContentToPanel) => void;
  readonly lose: (lost: Lost) => void;
  readonly closed: () => boolean;
}

export const fine = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failing = (code: Failure['code'], retryAfter: number | null = null) =>
  ({ ok: false, failure: { code, retryAfter } }) as const;

const never = new Promise<never>(() => undefined);
const GONE = failing('gone');

/** Answers by question, as the world tells them: nothing where it does not. */
const toldOf = (world: World): Readonly<Record<string, Served<unknown>>> => {
  const { holders, roles, profiles, choices, relations, lives, edits } = world;
  return {
    holders: holders === undefined ? fine([]) : holders,
    roles: roles === undefined ? fine([]) : roles,
    profiles: profiles === undefined ? fine([]) : profiles,
    choices: choices === undefined ? fine([]) : choices,
    relations: relations === undefined ? fine({ relations: [], failure: null }) : relations,
    edits: edits === undefined ? fine(null) : edits,
    lives: lives === undefined ? fine({ lives: [], failure: null }) : lives,
  };
};

/** A page and a background of one's own: answers as told, and remembers what it was asked. */
export const fakeGateway = (world: World = {}): FakeGateway => {
  const told: PanelToContent[] = [];
  const asked: string[] = [];
  let line: Parameters<Gateway['connect']>[0] | null = null;
  let closed = false;
  const served = (name: string, params: { item?: ItemId }): Served<unknown> => {
    if (name === 'resolve') {
      const first = asked.filter((line) => line.startsWith('resolve')).length === 1;
      const names = first ? world.names : (world.namesLater ?? world.names);
      return names === undefined ? fine([]) : names;
    }
    const known = toldOf(world)[name];
    if (known !== undefined) return known;
    if (name === 'recording') return world.recording ?? GONE;
    const card = params.item === undefined ? undefined : world.cards?.[params.item];
    return card === undefined ? GONE : card;
  };
  const ask = async (name: string, params: object): Promise<unknown> => {
    asked.push(`${name} ${JSON.stringify(params)}`);
    if (name === 'correct' || name === 'forget') {
      const error = { code: 'failed', message: 'as told' };
      return world.full === true ? { ok: false, error } : { ok: true, value: null };
    }
    if (world.error !== undefined)
      return { ok: false, error: { code: world.error, message: 'as told' } };
    const outcome = served(name, params);
    return outcome === null
      ? never
      : { ok: true, value: { visit: VISIT, outcome, left: world.left ?? 0 } };
  };
  return {
    place: world.place ?? 'frame',
    language: world.language ?? 'en-GB',
    ask: ask as Gateway['ask'],
    tell: (message) => void told.push(message),
    connect: (to) => {
      line = to;
    },
    close: () => {
      closed = true;
    },
    player: {
      canPlay: (file) => world.mute !== true && /\.(?:ogg|wav)$/.test(file),
      play: async (src, { onStart }) => {
        asked.push(`play ${src}`);
        onStart();
        if (world.sound !== 'broken') await never;
        throw new Error('no sound');
      },
    },
    openSettings: () => undefined,
    now: () => (world.clock === 'running' ? Date.now() : NOW),
    told,
    asked,
    fromPage: (message) => line?.onMessage(message),
    lose: (lost) => line?.onLost(lost),
    closed: () => closed,
  };
};
