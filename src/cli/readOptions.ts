import { parseArgs } from 'node:util';
import { dayNumber } from '../wikidata/time';

/** What `annotate` was asked to do. */
export interface Options {
  readonly mode: 'lines' | 'html' | 'help' | 'version';
  /** The page for `--html`: a path, or `-` for standard input. */
  readonly file: string;
  /** BCP 47 tag for documents that state none; null lets the text decide. */
  readonly lang: string | null;
  readonly pretty: boolean;
  /** Find names by rules, without any weights. */
  readonly rules: boolean;
  /** Folder of the weights; null: the one beside the program. */
  readonly weights: string | null;
  /** The pack to link with; null: the one beside the program. */
  readonly pack: string | null;
  /** Find names, and leave them without items. */
  readonly unlinked: boolean;
  /** The date of documents that state none: a year, or a day. */
  readonly date: string | null;
  /** Where the cards of linked entities come from; null: none are printed. */
  readonly cards: CardsFrom | null;
}

/** A file of items, or Wikimedia, which is asked only if the command line says so. */
export type CardsFrom =
  | { readonly from: 'file'; readonly file: string }
  | { readonly from: 'wikimedia'; readonly contact: string; readonly requests: number };

const REQUESTS = 60;

/**
 * Reads the command line.
 * @param args the arguments after the program's name
 * @throws {UsageError} on an unknown option, a missing value or a stray argument
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parse(args);
  const lang = values.lang ?? null;
  if (lang !== null && !isLanguageTag(lang)) {
    throw new UsageError(`--lang takes a language tag such as en or de-AT, not "${lang}"`);
  }
  const file = values.html ?? '-';
  const mode = values.html === undefined ? 'lines' : 'html';
  const asked = values.help ? 'help' : values.version ? 'version' : mode;
  const { pretty = false, rules = false, weights = null } = values;
  const { pack = null, unlinked = false } = values;
  if (rules && weights !== null) throw new UsageError('--rules has no use for --weights');
  if (unlinked && pack !== null) throw new UsageError('--unlinked has no use for --pack');
  const date = values.date ?? null;
  if (date !== null && !isDate(date)) {
    throw new UsageError(`--date takes a day such as 2022-02-02, or a year, not "${date}"`);
  }
  const cards = cardsFrom(values);
  if (cards !== null && pretty) throw new UsageError('--pretty has no room for --cards');
  if (cards !== null && unlinked) throw new UsageError('--unlinked leaves nothing for --cards');
  return { mode: asked, file, lang, pretty, rules, weights, pack, unlinked, date, cards };
}

function cardsFrom(values: Values): CardsFrom | null {
  const { cards = false, entities, online, contact, requests } = values;
  if (!cards) refuse({ entities, online, contact, requests }, '--cards');
  if (!cards) return null;
  if ((entities === undefined) === (online === undefined)) {
    throw new UsageError('--cards takes items from --entities FILE, or asks for them: --online');
  }
  if (entities !== undefined) refuse({ contact, requests }, '--online');
  if (entities !== undefined) return { from: 'file', file: entities };
  if (contact === undefined || !/[@.]/.test(contact) || /[^\x20-\x7e]/.test(contact)) {
    throw new UsageError(
      '--online needs --contact, an address of mail or of a page: Wikimedia wants to know who asks',
    );
  }
  return { from: 'wikimedia', contact, requests: countOf(requests ?? String(REQUESTS)) };
}

/** @throws {UsageError} where one of these options is given without the one it belongs to */
function refuse(given: Readonly<Record<string, unknown>>, without: string): void {
  const name = Object.keys(given).find((option) => given[option] !== undefined);
  if (name !== undefined) throw new UsageError(`--${name} says something only of ${without}`);
}

function countOf(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new UsageError(`--requests takes 1, 2, 3, …, not "${text}"`);
}

const isDate = (date: string): boolean =>
  /^\d{4}$/.test(date) || (date.length === 10 && dayNumber(date) !== null);

/** A command line that cannot be followed; the message is for the person who typed it. */
export class UsageError extends Error {}

type Values = ReturnType<typeof parse>['values'];

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        html: { type: 'string' },
        lang: { type: 'string' },
        pretty: { type: 'boolean' },
        rules: { type: 'boolean' },
        weights: { type: 'string' },
        pack: { type: 'string' },
        unlinked: { type: 'boolean' },
        date: { type: 'string' },
        cards: { type: 'boolean' },
        entities: { type: 'string' },
        online: { type: 'boolean' },
        contact: { type: 'string' },
        requests: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
