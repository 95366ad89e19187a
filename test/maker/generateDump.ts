/**
 * Prints a made-up dump of Wikidata, of any size, the same for the same arguments: people with
 * offices, places, organisations, and offices, most of them with few sitelinks.
 *
 *   node dist/dev/dump.mjs ITEMS [BYTES_OF_ONE] | node dist/cli/pack.mjs --from - --out FILE
 */
import { once } from 'node:events';

const CLASSES = ['Q5', 'Q515', 'Q4830453', 'Q294414'] as const;
const OFFICE = 3;
const WIKIS = 320;
const PIECE = 1 << 20;

/** Park and Miller's generator: enough for sizes and links, and the same everywhere. */
const next = (seed: number): number => (seed * 48_271) % 2_147_483_647;

const snak = (property: string, type: string, value: string): string =>
  `{"snaktype":"value","property":"${property}","datavalue":{"value":${value},"type":"${type}"}}`;
const item = (id: string): string =>
  `{"entity-type":"item","numeric-id":${id.slice(1)},"id":"${id}"}`;
const time = (year: number): string =>
  `{"time":"+${year}-03-07T00:00:00Z","timezone":0,"before":0,"after":0,"precision":11,"calendarmodel":"http://www.wikidata.org/entity/Q1985727"}`;
const claim = (main: string, qualifiers = ''): string =>
  `{"mainsnak":${main},"type":"statement",${qualifiers}"rank":"normal"}`;
const toItem = (property: string, id: string): string =>
  `"${property}":[${claim(snak(property, 'wikibase-entityid', item(id)))}]`;

/** Statements that no pack takes in, as most of a real item's are. */
const filler = (bytes: number): string => {
  const one = claim(snak('P214', 'string', '"113230702"'));
  return `"P214":[${Array.from({ length: Math.max(1, Math.round(bytes / one.length)) }, () => one).join(',')}]`;
};

/** The line of one item. `number` counts from 1; ids of classes are left free. */
export function generatedItem(number: number, rest: string): string {
  const random = next(next(number));
  const kind = number % 50 === 0 ? OFFICE : random % 3;
  const id = `Q${10_000_000 + number}`;
  const links = Math.min(WIKIS, Math.floor(0.5 / ((random % 9973) / 9973 + 0.001)));
  const other = (step: number): string => `Q${10_000_000 + Math.max(1, number - (random % step))}`;
  const claims = [toItem('P31', CLASSES[kind] ?? 'Q5'), toItem('P17', other(5000)), rest];
  if (kind === 0) {
    const begin = `"qualifiers":{"P580":[${snak('P580', 'time', time(1990 + (random % 30)))}]},`;
    const office = `Q${10_000_000 + 50 * Math.ceil((random % number) / 50 + 0.01)}`;
    claims.push(`"P39":[${claim(snak('P39', 'wikibase-entityid', item(office)), begin)}]`);
    claims.push(`"P569":[${claim(snak('P569', 'time', time(1930 + (random % 60))))}]`);
  }
  const sites = Array.from(
    { length: links },
    (_, wiki) => `"w${wiki}wiki":{"site":"w${wiki}wiki","title":"Name ${number}","badges":[]}`,
  );
  const text = (value: string): string => `{"en":{"language":"en","value":"${value}"}}`;
  return `{"type":"item","id":"${id}","labels":${text(`Name ${number}`)},"descriptions":${text(`thing ${random % 1000}`)},"aliases":{"en":[{"language":"en","value":"N ${number}"}]},"claims":{${claims.join(',')}},"sitelinks":{${sites.join(',')}}}`;
}

/** The pieces of a dump of so many items, each of about so many bytes. */
export function* generatedDump(items: number, bytes: number): Generator<string> {
  const rest = filler(bytes);
  let piece = '[\n';
  for (let number = 1; number <= items; number++) {
    piece += `${generatedItem(number, rest)}${number < items ? ',' : ''}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}]\n`;
}

const [items, bytes] = process.argv.slice(2).map(Number);
if (items !== undefined && process.argv[1]?.endsWith('dump.mjs')) {
  for (const piece of generatedDump(items, bytes ?? 800)) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
}
