/** Names' answers, their pictures with author and licence or left out. */
import type { Cache } from './cache';
import type { Get } from './client';
import { intoBatches } from './intoBatches';
import type { PageChoice, PagePicture } from './readNames';
import { readPictures } from './readPicture';
import type { Sleep } from './sleep';
import type { Choice, NameAnswer, Picture, Thumbnail } from './types';
import { picturesUrl } from './urls';

/** The cast does not wait longer than this for pictures' credits. Milliseconds. */
export const CREDIT_PATIENCE = 4000;

/** What is known of a name, as long as nobody knows whose its pictures are. */
export type Uncredited =
  | { readonly entity: number; readonly state: 'found'; readonly choice: PageChoice }
  | { readonly entity: number; readonly state: 'several'; readonly choices: readonly PageChoice[] }
  | { readonly entity: number; readonly state: 'unknown' | 'unasked' };

interface Deps {
  readonly get: Get;
  readonly cache: Cache;
  readonly sleep: Sleep;
}

/** By file; null where a picture may not be shown. */
type Pictures = ReadonlyMap<string, Picture | null>;

const filesOf = (answers: readonly Uncredited[]): readonly string[] => {
  const choices = answers.flatMap((answer): readonly PageChoice[] => {
    if (answer.state === 'found') return [answer.choice];
    return answer.state === 'several' ? answer.choices : [];
  });
  return [...new Set(choices.flatMap(({ picture }) => picture?.file ?? []))];
};

const readKept = async (cache: Cache, files: readonly string[]): Promise<Pictures> => {
  const kept = await cache.read<Picture>('picture', files);
  return new Map([...kept].map(([file, { value }]) => [file, value] as const));
};

/** One request; null where it failed or took too long: there are no pictures then, no worse. */
const ask = async (
  { get, cache, sleep }: Deps,
  files: readonly string[],
  signal: AbortSignal,
): Promise<Pictures | null> => {
  const over = new AbortController();
  const stop = AbortSignal.any([signal, over.signal]);
  sleep(CREDIT_PATIENCE, stop).then(
    () => over.abort(),
    () => undefined,
  );
  try {
    const answer = await get(picturesUrl(files), stop);
    const found = answer.ok ? readPictures(answer.value, files) : null;
    if (found !== null) await cache.write('picture', found);
    return found;
  } catch {
    signal.throwIfAborted();
    return null;
  } finally {
    over.abort();
  }
};

const thumbnailOf = (picture: PagePicture | null, known: Pictures): Thumbnail | null => {
  const credited = picture === null ? null : (known.get(picture.file) ?? null);
  if (picture === null || credited === null) return null;
  const { src, width, height } = picture;
  const { author, licence, licenceUrl, page } = credited;
  return { src, width, height, credit: { author, licence, licenceUrl, page } };
};

const choiceOf = ({ picture, ...rest }: PageChoice, known: Pictures): Choice => ({
  ...rest,
  thumbnail: thumbnailOf(picture, known),
});

const credited = (answer: Uncredited, known: Pictures): NameAnswer => {
  const { entity } = answer;
  if (answer.state === 'found')
    return { entity, state: 'found', choice: choiceOf(answer.choice, known) };
  if (answer.state !== 'several') return { entity, state: answer.state };
  return { entity, state: 'several', choices: answer.choices.map((one) => choiceOf(one, known)) };
};

/**
 * The answers with those pictures whose author and free licence are known: from the cache, and of
 * at most one request's files more where `mayAsk`. `cost` is 1 where that request was answered; one
 * that fails only leaves pictures out. Rejects with the reason of an aborted signal.
 */
export const creditAnswers = async (
  deps: Deps,
  asked: {
    /** In order of importance: files beyond one request's room stay without credit. */
    readonly answers: readonly Uncredited[];
    readonly mayAsk: boolean;
    readonly signal: AbortSignal;
  },
): Promise<{ readonly answers: readonly NameAnswer[]; readonly cost: 0 | 1 }> => {
  const files = filesOf(asked.answers);
  const kept = await readKept(deps.cache, files);
  const [batch] = intoBatches(files.filter((file) => !kept.has(file)));
  const found = asked.mayAsk && batch !== undefined ? await ask(deps, batch, asked.signal) : null;
  const known: Pictures = new Map([...kept, ...(found ?? [])]);
  const answers = asked.answers.map((answer) => credited(answer, known));
  return { answers, cost: found === null ? 0 : 1 };
};
