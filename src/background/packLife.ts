import type { Lexicon } from '../engine/lexicon';
import type { Item, Statement } from '../wikidata/item';
import type { Life } from '../wikidata/life';
import { lifeOf } from '../wikidata/lives';
import type { Labelled } from '../wikidata/types';
import { idOf, isId, itemOf, timeOf } from './packOffices';

const yearOf = (year: number | null): readonly Statement[] =>
  year === null
    ? []
    : [
        {
          value: timeOf(`${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`),
          preferred: false,
          qualifiers: {},
        },
      ];

/** The years of an organisation or an event, as an item that states nothing else. */
const existing = (lexicon: Lexicon, index: number, item: Item): Item => {
  const { begin, end } = lexicon.entity(index);
  return { ...item, statements: { P571: yearOf(begin), P576: yearOf(end) } };
};

/**
 * The life of an entity of the pack: offices in the reader's language, or the years it was there.
 * `today` counts days since 1970-01-01.
 */
export function packLife(
  lexicon: Lexicon,
  index: number,
  when: { readonly language: string; readonly today: number },
): Life {
  const { language, today } = when;
  const { kind } = lexicon.entity(index);
  const offices = lexicon.offices(index, language);
  const item = itemOf(lexicon, index, offices);
  const names = offices.flatMap((office, place): readonly (readonly [string, Labelled])[] =>
    isId(office.label) ? [] : [[idOf(office, place), { text: office.label, language }]],
  );
  const isPerson = kind === 'person';
  return lifeOf(
    {
      kind,
      names: Object.fromEntries(names),
      item: isPerson ? item : existing(lexicon, index, item),
    },
    today,
  );
}
