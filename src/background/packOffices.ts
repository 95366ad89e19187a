import type { Lexicon, LexiconOffice, PartialDate } from '../engine/lexicon';
import type { ItemId } from '../engine/types';
import type { Item, Statement, Value } from '../wikidata/item';
import { draftStamp, labelStamp } from '../wikidata/tenures';
import { parseTime } from '../wikidata/time';
import type { Role } from '../wikidata/types';

/** An office of the pack that was held on a day. */
export interface HeldOffice {
  readonly role: Role;
  /** The item whose office it is, where the pack knows it. */
  readonly country: ItemId | null;
}

/** What offices are judged against. */
export interface OnDayOf {
  /** The reader's language, BCP 47. */
  readonly language: string;
  /** ISO 8601. */
  readonly day: string;
  /** Days since 1970-01-01. */
  readonly today: number;
}

/** By its English name: a seat among many, not an office of its own. Packs do not tell. */
const SEAT = /^member of|^people's deputy|\bdeputy of\b|\b(senator|representative)$/i;

const GREGORIAN = 'http://www.wikidata.org/entity/Q1985727';

/** A pack's date as Wikidata would state it. */
export const timeOf = (date: PartialDate): Value => {
  const [, sign = '', year = '', month = '00', day = '00'] =
    /^([+-]?)(\d+)(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  const precision = day !== '00' ? 11 : month !== '00' ? 10 : 9;
  const time = `${sign || '+'}${year}-${month}-${day}T00:00:00Z`;
  const point = parseTime({ time, precision, calendarmodel: GREGORIAN });
  return point === null ? { type: 'some' } : { type: 'time', time: point };
};

/** Offices without items of their own are told apart by their place in the list. */
export const idOf = ({ item }: LexiconOffice, place: number): ItemId =>
  item ?? `Q${3_000_000_000 + place}`;

const statementOf = (office: LexiconOffice, place: number, isSeat: boolean): Statement => ({
  value: { type: 'item', item: idOf(office, place) },
  preferred: false,
  qualifiers: {
    ...(office.begin === null ? {} : { P580: [timeOf(office.begin)] }),
    ...(office.end === null ? {} : { P582: [timeOf(office.end)] }),
    ...(isSeat ? { P768: [{ type: 'some' }] } : {}),
  },
});

/** What the pack knows of somebody, as an item with nothing but offices and a death. */
export const itemOf = (
  lexicon: Lexicon,
  index: number,
  offices: readonly LexiconOffice[],
): Item => {
  const { item, end } = lexicon.entity(index);
  const english = lexicon.offices(index, 'en');
  const died: Statement[] =
    end === null
      ? []
      : [{ value: timeOf(String(end).padStart(4, '0')), preferred: false, qualifiers: {} }];
  return {
    ...{ id: item, labels: {}, descriptions: {}, sitelinks: {}, modified: null },
    statements: {
      P39: offices.map((office, i) => statementOf(office, i, SEAT.test(english[i]?.label ?? ''))),
      P570: died,
    },
  };
};

/** Is this no name but an id, or nothing? */
export const isId = (label: string): boolean => label === '' || /^Q\d+$/.test(label);

/** A pack that has an office's name in English only gives that: its language tells. */
const languageOf = (label: string, english: string | undefined, language: string): string =>
  label === english ? 'en' : language;

/**
 * The offices that somebody held on a day by what the pack knows, the most telling first, judged and
 * ordered as on a card. A pack knows no later than it was made: an office that was left since then is
 * still `open` in it.
 */
export function packOffices(lexicon: Lexicon, index: number, when: OnDayOf): readonly HeldOffice[] {
  const offices = lexicon.offices(index, when.language);
  if (offices.length === 0) return [];
  const english = lexicon.offices(index, 'en');
  const byId = new Map(offices.map((office, i) => [idOf(office, i), { office, i }]));
  const item = itemOf(lexicon, index, offices);
  const stamp = labelStamp(draftStamp(item, when), {
    description: lexicon.description(index, when.language),
    labelOf: (id) => {
      const label = byId.get(id)?.office.label ?? '';
      return isId(label) ? null : { text: label, language: when.language };
    },
  });
  return (stamp?.then ?? []).flatMap(
    ({ item: id, label, during, holds }): readonly HeldOffice[] => {
      const found = byId.get(id);
      if (found === undefined) return [];
      const { country } = found.office;
      const language = languageOf(label.text, english[found.i]?.label, when.language);
      return [
        {
          role: { label: label.text, language, during, holds },
          country: country === null ? null : lexicon.entity(country).item,
        },
      ];
    },
  );
}
