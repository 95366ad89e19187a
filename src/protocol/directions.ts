/**
 * Every message to the background, one record per direction. Params are checked where they arrive.
 * What goes to a page stands in `toContent.ts`, so that the content script need not carry these.
 */
import * as v from 'valibot';
import type { ArticleFacts } from '../article/readFacts';
import type { StatedFacts } from '../article/types';
import { OFFICE_KINDS } from '../engine/office/types';
import { BLOCK_ROLES, type ItemId, KINDS, type Recognition } from '../engine/types';
import type { Guard } from '../lib/guards';
import type { Lives } from '../wikidata/life';
import type {
  Card,
  Choice,
  Edits,
  ItemRole,
  Outcome,
  Profile,
  Recording,
  Relations,
} from '../wikidata/types';
import type { LinkAnswer } from './links';
import { message } from './message';
import type { CastEntity, PackState } from './panelPort';
import type { PageRoles, RoleAnswer } from './roles';
import { PAGE_STATES } from './toContent';

export type { PageReport, PageState, ToContent } from './toContent';

const visit = v.pipe(v.string(), v.maxLength(64));
const language = v.pipe(v.string(), v.maxLength(35));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const item = v.custom<ItemId>((x) => typeof x === 'string' && /^Q[1-9]\d{0,9}$/.test(x));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
/** The country of the outlet. */
const outlet = v.nullable(item);

const block = v.object({ role: v.picklist(BLOCK_ROLES), text: v.string() });

const nameQuery = v.object({
  entity: count,
  name,
  forms: v.pipe(v.array(name), v.maxLength(20)),
  kind: v.nullable(v.picklist(KINDS)),
});

/** A sentence around a name is cut to some 280 units, but never inside the name. */
const quote = v.pipe(
  v.object({ text: v.pipe(v.string(), v.maxLength(1000)), start: count, end: count }),
  v.check(({ text, start, end }) => start < end && end <= text.length),
);

/** A name of the article with what of the article is needed to tell which item it is. */
const castName = v.object({
  ...nameQuery.entries,
  score: v.number(),
  title: v.nullable(v.string()),
  quotes: v.pipe(v.array(quote), v.maxLength(3)),
  /** Is Wikipedia to be asked for it? The others only help to tell what those mean. */
  ask: v.boolean(),
});

const officeKind = v.picklist(OFFICE_KINDS);
const countries = v.pipe(v.array(item), v.maxLength(60));
/** A role of the article: what it may mean, without its sentences. */
const role = v.object({
  role: count,
  readings: v.pipe(
    v.array(
      v.object({
        kind: officeKind,
        among: v.nullable(countries),
        except: countries,
        gender: v.nullable(v.picklist(['m', 'f'])),
      }),
    ),
    v.maxLength(4),
  ),
  country: v.nullable(item),
  count,
});

const statedDates = v.object({
  article: v.nullable(v.string()),
  microdata: v.array(v.string()),
  page: v.array(v.string()),
});
/** Read-only, as the page room makes it: the guard only looks. */
const stated: v.GenericSchema<StatedFacts> = v.object({
  languages: v.array(v.string()),
  published: statedDates,
  modified: statedDates,
  metas: v.array(v.tuple([v.string(), v.string()])),
  times: v.array(v.object({ text: v.string(), near: v.string() })),
});

/** A guard from the schemas of its fields. */
const shape = <E extends v.ObjectEntries>(
  fields: E,
): Guard<v.InferOutput<v.ObjectSchema<E, undefined>>> => {
  const schema = v.object(fields);
  return (value): value is v.InferOutput<typeof schema> => v.is(schema, value);
};

/** The items of an article, most important first, and what they are told against. */
const story = {
  visit,
  language,
  day: v.nullable(day),
  items: v.pipe(v.array(item), v.maxLength(200)),
};

/** What the background made of an article. */
export interface Understanding {
  readonly visit: string;
  readonly facts: ArticleFacts;
  readonly recognition: Recognition;
  /** The recognition's entities, as the panel lists them. */
  readonly cast: readonly CastEntity[];
  /** Who is named by an office alone. */
  readonly roles: PageRoles;
  /** What found the names: the model trained for the language, or the rules that any has. */
  readonly finder: 'trained' | 'rules';
  /** Why rules did it although the language has a model: what is wrong with its file; else null. */
  readonly fault: string | null;
  /** What the names were linked with. */
  readonly pack: PackState;
}

/** A page's content script asks the background. */
export const contentToBackground = {
  /** An article may be on its way, probably in this language (as stated; may be empty). */
  expect: message<null>()(shape({ language })),
  /**
   * Finds the names in the blocks of an article, and reads what the page states of its language
   * and dates. Runs on the device; nothing is sent anywhere.
   */
  recognise: message<Understanding>()(shape({ visit, stated, blocks: v.array(block) })),
  /** Tells the badge what this page is about. */
  report: message<null>()(shape({ visit, state: v.picklist(PAGE_STATES), names: count })),
  /** The page keeps removing the panel: open it in a window of its own. */
  openWindow: message<boolean>()(shape({ visit, token: v.pipe(v.string(), v.maxLength(64)) })),
};
export type ContentToBackground = typeof contentToBackground;

/** The panel asks the background. Only these lead to requests, and only to Wikimedia. */
export const sidebarToBackground = {
  /** Opens the settings page, which a framed page cannot do itself in Firefox. */
  openSettings: message<null>()(shape({})),
  /**
   * Which items do those names of this article stand for that the device is not sure of? At most
   * two requests, with the names to ask for in them and nothing else; the sentences stay here.
   */
  resolve: message<{ readonly visit: string; readonly outcome: Outcome<readonly LinkAnswer[]> }>()(
    shape({
      visit,
      language,
      day: v.nullable(day),
      outlet,
      names: v.pipe(v.array(castName), v.maxLength(500)),
    }),
  ),
  /**
   * Who held the offices that the article names nobody by? From the pack and the article's own
   * people; for heads of state and government besides, at most two requests an article.
   */
  holders: message<{ readonly visit: string; readonly outcome: Outcome<readonly RoleAnswer[]> }>()(
    shape({
      visit,
      /** The reader's language. */
      language,
      day: v.nullable(day),
      outlet,
      roles: v.pipe(v.array(role), v.maxLength(40)),
      setting: v.pipe(v.array(v.object({ item, share: v.number() })), v.maxLength(10)),
      titled: v.pipe(
        v.array(v.object({ entity: count, kind: officeKind, country: v.nullable(item) })),
        v.maxLength(40),
      ),
      people: v.pipe(
        v.array(v.object({ entity: count, item: v.nullable(item), name })),
        v.maxLength(500),
      ),
    }),
  ),
  /** Remembers what the reader said of a name; `label` is what the item is called. */
  correct: message<null>()(
    shape({
      name,
      what: v.union([item, v.picklist(['none', 'never'])]),
      label: v.nullable(v.string()),
    }),
  ),
  /** Forgets what the reader said of a name. */
  forget: message<null>()(shape({ name })),
  /** Items for one name that `resolve` left open: a search, or the readings of an ambiguous page. */
  choices: message<{ readonly visit: string; readonly outcome: Outcome<readonly Choice[]> }>()(
    shape({ visit, language, name: nameQuery }),
  ),
  /** What the items of a cast were on its day, in the reader's language: at most one request. */
  roles: message<{ readonly visit: string; readonly outcome: Outcome<readonly ItemRole[]> }>()(
    shape(story),
  ),
  /**
   * What items are called in the reader's language, and their credited pictures: at most two
   * requests, for the cast of the article or for what one of its names may stand for.
   */
  profiles: message<{ readonly visit: string; readonly outcome: Outcome<readonly Profile[]> }>()(
    shape({ visit, language, items: story.items, purpose: v.picklist(['cast', 'choices']) }),
  ),
  /** How they relate on that day: at most two requests more. Never fails as a whole. */
  relations: message<{ readonly visit: string; readonly outcome: Outcome<Relations> }>()(
    shape(story),
  ),
  /** What each held and when it was there: at most one request more. Never fails as a whole. */
  lives: message<{ readonly visit: string; readonly outcome: Outcome<Lives> }>()(shape(story)),
  /** Everything about one item, in the reader's language, as of `day` (the article's) if known. */
  card: message<{
    readonly visit: string;
    readonly outcome: Outcome<Card>;
    /** Requests of the budget that were not needed. */
    readonly left: number;
  }>()(
    shape({
      visit,
      item,
      /** The reader's language. */
      language,
      /** The page's language, for a fallback extract. */
      pageLanguage: language,
      day: v.nullable(day),
      /** Requests this card may still cost: 4 less what `choices` cost. */
      budget: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
    }),
  ),
  /**
   * Is an item edited heavily now? At most one request: asked where its card left one over, or the
   * reader looks at its sources. Null where it is not.
   */
  edits: message<{ readonly visit: string; readonly outcome: Outcome<Edits | null> }>()(
    shape({ visit, item }),
  ),
  /**
   * Where a spoken name lies and whom to name for it, once the reader wants to hear it: at most one
   * request. Null where it may not be played.
   */
  recording: message<{
    readonly visit: string;
    readonly outcome: Outcome<Recording | null>;
  }>()(shape({ visit, file: v.pipe(v.string(), v.maxLength(240), v.regex(/^[^|#<>[\]{}]+$/)) })),
};
export type SidebarToBackground = typeof sidebarToBackground;

/** The toolbar popup asks the background. */
export const popupToBackground = {
  /** Runs Sidelight once in a tab that the toolbar button was clicked on (activeTab). */
  runOnce: message<boolean>()(shape({ tab: count })),
};
export type PopupToBackground = typeof popupToBackground;
