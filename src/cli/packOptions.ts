import { parseArgs } from 'node:util';
import { KINDS } from '../engine/types';
import type { KindChoice } from '../maker/draftOf';
import type { Order } from '../maker/makePack';
import { UsageError } from './readOptions';

const LIMIT = 400_000;
const TIMEOUT_SECONDS = 60;
const TRIES = 6;
const PAGE = 500;
const CHOICES: ReadonlySet<string> = new Set([...KINDS, 'none']);

/**
 * Reads the command line of `pack`; null where help is asked for.
 * @param environment for `SOURCE_DATE_EPOCH`, seconds (reproducible-builds.org)
 * @throws {UsageError} on what cannot be followed
 */
export function packOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Order | null {
  const values = parsed(args);
  if (values.help) return null;
  const { from = null, endpoint = null, out, state, name = null, resume = false } = values;
  if (out === undefined) throw new UsageError('--out FILE is needed.');
  if ((from === null) === (endpoint === null)) {
    throw new UsageError('Say what to read: --from FILE or --endpoint URL.');
  }
  if (endpoint !== null && !/^https?:\/\//.test(endpoint)) {
    throw new UsageError(`--endpoint takes a web address, not "${endpoint}".`);
  }
  const date = values.date ?? dateOf(environment.SOURCE_DATE_EPOCH);
  if (date !== null && !isDay(date)) throw new UsageError(`--date takes a day, not "${date}".`);
  if (date === null && endpoint !== null) {
    throw new UsageError('An endpoint does not say of which day it is: --date is needed.');
  }
  return {
    ...{ from, endpoint, out, name, resume, date, state: state ?? `${out}.state` },
    languages: listOf(values.languages ?? 'en').map(languageOf),
    without: new Set(listOf(values.without ?? '').map(kindOf)),
    limit: count('--limit', values.limit ?? String(LIMIT)),
    timeout: 1000 * count('--timeout', values.timeout ?? String(TIMEOUT_SECONDS)),
    page: count('--page', values.page ?? String(PAGE)),
    tries: count('--tries', values.tries ?? String(TRIES)),
  };
}

function parsed(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        from: { type: 'string' },
        endpoint: { type: 'string' },
        out: { type: 'string' },
        languages: { type: 'string' },
        limit: { type: 'string' },
        without: { type: 'string' },
        name: { type: 'string' },
        date: { type: 'string' },
        state: { type: 'string' },
        resume: { type: 'boolean' },
        timeout: { type: 'string' },
        page: { type: 'string' },
        tries: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

const listOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function languageOf(tag: string): string {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) {
    throw new UsageError(`--languages takes tags such as en,uk, not "${tag}".`);
  }
  return tag.toLowerCase();
}

function kindOf(kind: string): KindChoice {
  if (!CHOICES.has(kind)) {
    throw new UsageError(`--without takes ${[...CHOICES].join(', ')}, not "${kind}".`);
  }
  return kind as KindChoice;
}

function count(option: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) {
    throw new UsageError(`${option} takes 1, 2, 3, …, not "${text}".`);
  }
  return value;
}

function dateOf(epoch: string | undefined): string | null {
  if (epoch === undefined || !/^\d+$/.test(epoch)) return null;
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(date) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(date)
  );
}
