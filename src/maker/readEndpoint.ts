import type { ItemId } from '../engine/types';
import type { Position } from './checkpoint';
import type { Endpoint, Row } from './endpoint';
import { InputError } from './inputError';
import { type Answers, itemOf, itemsOfRows } from './itemsOfRows';
import { numberOf } from './keeper';
import { heldOffices, officeNote } from './officesOf';
import { itemQueries, pageQuery } from './queries';
import { takeItem } from './readDump';
import type { SourceItem } from './sourceItem';
import { languagesRead, type SourceRun } from './sourceRun';

/** Items that are described in one question. */
const BATCH = 50;
/**
 * Some engines cut long answers and do not say so: Virtuoso at 10,000 rows, as it is installed. An
 * answer as long as that is asked for again in halves.
 */
const SUSPICIOUS = 10_000;
/** A page of each wiki at most, and there are some thousand wikis. */
const MOST_LINKS = 2048;

/**
 * A page is of the counts of sitelinks from one down to so much of it: a tenth of them at a time,
 * since high ones have a few items each and low ones millions; half of them where none had any.
 */
const NARROW = 0.9;
const WIDE = 0.5;

/** What is wanted of an endpoint. */
export interface Wanted {
  /** Entities in all. */
  readonly limit: number;
  /** Items of one page. */
  readonly page: number;
}

type Place = Pick<Position, 'popularity' | 'id'>;

/**
 * Reads items from an endpoint, most sitelinks first, until as many are kept as are wanted: what a
 * dump's reader would have chosen, in the same order, without reading the rest.
 */
export async function readEndpoint(
  endpoint: Endpoint,
  wanted: Wanted,
  run: SourceRun,
): Promise<Position> {
  let position = run.from;
  let share = NARROW;
  while (run.keeper.size < wanted.limit && position.popularity >= 0) {
    run.signal.throwIfAborted();
    const count = position.count + 1;
    try {
      const next = await readPage(endpoint, { ...wanted, share }, { ...run, from: position });
      position = { ...position, ...next.place, count };
      share = next.empty ? WIDE : NARROW;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      throw new InputError(`Page ${count}: ${error.message}`);
    }
    run.reached(position);
  }
  return position;
}

/** Takes in one page; gives the place to go on behind. */
async function readPage(
  endpoint: Endpoint,
  { limit, page, share }: Wanted & { readonly share: number },
  run: SourceRun,
): Promise<{ readonly place: Place; readonly empty: boolean }> {
  const most = Math.min(run.from.popularity, MOST_LINKS);
  const least = Math.ceil(most * share);
  const query = pageQuery({ most, least, above: run.from.id, limit: page });
  const after = { popularity: most, id: run.from.id };
  const rows = await endpoint.ask(query, (found) => outOfOrder(found, after));
  const ids = rows.flatMap(({ item }) => itemOf(item) ?? []);
  for (let at = 0; at < ids.length && run.keeper.size < limit; at += BATCH) {
    await takeBatch(endpoint, ids.slice(at, at + BATCH), { ...run, limit });
  }
  const last = rows.at(-1);
  const isWhole = rows.length < page || last === undefined;
  return {
    place: isWhole ? { popularity: least - 1, id: 0 } : placeOf(last),
    empty: rows.length === 0,
  };
}

const placeOf = ({ item, links }: Row): Place => ({
  popularity: Number(links?.value),
  id: numberOf(itemOf(item) ?? 'Q0'),
});

/** Each row has to come behind the one before: a page given twice begins before where it should. */
function outOfOrder(rows: readonly Row[], after: Place): string | null {
  let before = after;
  for (const row of rows) {
    const { popularity, id } = placeOf(row);
    const isBehind =
      popularity < before.popularity || (popularity === before.popularity && id > before.id);
    if (!isBehind) {
      return `gives items out of order, or the same page twice (Q${id} behind Q${before.id})`;
    }
    before = { popularity, id };
  }
  return null;
}

type Batch = SourceRun & { readonly limit: number };

/** Nothing of a batch is kept before all of it is known, so that a run may break off anywhere. */
async function takeBatch(endpoint: Endpoint, ids: readonly ItemId[], run: Batch): Promise<void> {
  const { choice, keeper, limit } = run;
  const languages = languagesRead(choice);
  const sources = await describe(endpoint, ids, languages);
  const held = sources.flatMap(({ item }) => heldOffices(item).map((office) => office.item));
  const wanted = [...new Set(held)].filter((office) => !keeper.knowsOffice(office));
  const offices: SourceItem[] = [];
  for (let at = 0; at < wanted.length; at += BATCH) {
    offices.push(...(await describe(endpoint, wanted.slice(at, at + BATCH), languages)));
  }
  for (const { item } of offices) {
    const note = officeNote(item);
    if (note !== null) keeper.keepOffice(item.id, note);
  }
  for (const source of sources) if (keeper.size < limit) takeItem(source, run);
}

async function describe(
  endpoint: Endpoint,
  ids: readonly ItemId[],
  languages: readonly string[],
): Promise<readonly SourceItem[]> {
  const queries = itemQueries(ids, languages);
  const [terms, statements, times, coordinates, qualifiers] = await Promise.all([
    endpoint.ask(queries.terms),
    endpoint.ask(queries.statements),
    endpoint.ask(queries.times),
    endpoint.ask(queries.coordinates),
    endpoint.ask(queries.qualifiers),
  ]);
  const answers: Answers = { terms, statements, times, coordinates, qualifiers };
  const isCut = Object.values(answers).some(({ length }) => length >= SUSPICIOUS);
  if (!isCut || ids.length === 1) return itemsOfRows(ids, languages, answers);
  const half = Math.ceil(ids.length / 2);
  return [
    ...(await describe(endpoint, ids.slice(0, half), languages)),
    ...(await describe(endpoint, ids.slice(half), languages)),
  ];
}
