/** What the card says of 15,506 people on a day, against the table their items are made from. */
import { readFileSync } from 'node:fs';
import type { ItemId } from '../../src/engine/types';
import { assembleCard, draftCard } from '../../src/wikidata/card';
import { readOneItem } from '../../src/wikidata/readEntities';
import type { Card, Tenure } from '../../src/wikidata/types';
import { claim, office, rawItem, time, to } from '../wikidata/raw';
import { seededRandom } from './seededRandom';
import { earliestOf, latestOf, type TableSays, type TableTerm, tableSays } from './tableTerm';
import { later, type Style, styleAt, writeTerm } from './writeTerm';

interface Post extends TableTerm {
  readonly position: string;
}

/** A row of `office-holders.jsonl`. */
export interface Person {
  readonly id: ItemId;
  readonly name: string;
  readonly dob: string;
  readonly dod: string;
  readonly pos: readonly Post[];
}

/** The table's last day: it says nothing of later ones. */
const LAST_DAY = '2022-07-21';
const NOW = Date.parse(LAST_DAY);
const FIRST_DAY = '1800-01-01';
/** Ids of offices, which the table only names: higher than any that Wikidata has given. */
const FIRST_OFFICE = 2_000_000_000;

/** What the card says of an office; `silent`: it does not stand among the offices of the day. */
export type Answer = 'yes' | 'open' | 'maybe' | 'silent';

/** One office of one person on one day. */
export interface Verdict {
  readonly style: Style;
  readonly answer: Answer;
  readonly table: TableSays;
  readonly person: ItemId;
  readonly day: string;
  readonly office: string;
}

/** All that was compared. */
export interface OfficeScore {
  readonly people: number;
  readonly pairs: number;
  readonly verdicts: readonly Verdict[];
  /** Lines of "since then" and of deaths, and those that the table contradicts. */
  readonly since: { readonly said: number; readonly wrong: number };
  readonly died: { readonly said: number; readonly wrong: number };
  /** Dates that were printed for the offices of the day, and those that do not contain it. */
  readonly spans: { readonly said: number; readonly wrong: number };
}

interface Lives {
  readonly dob: string | null;
  readonly dod: string | null;
}

/** The people of the table who held anything. */
export const readPeople = (file: string): readonly Person[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Omit<Person, 'dob' | 'dod'> & Lives)
    .map(({ dob, dod, ...rest }) => ({ ...rest, dob: dob ?? '', dod: dod ?? '' }))
    .filter(({ pos }) => pos.length > 0);

type Random = () => number;
const pick = <T>(values: readonly T[], random: Random): T | undefined =>
  values[Math.floor(random() * values.length)];
const within = (days: number, random: Random): number => Math.round((2 * random() - 1) * days);

const clipped = (day: string): string => {
  if (day < FIRST_DAY) return FIRST_DAY;
  return day > LAST_DAY ? LAST_DAY : day;
};

/** A day that the table's date may mean. */
const dayIn = (date: string, random: Random): string => {
  const first = earliestOf(date);
  const days = date.length === 4 ? 365 : date.length === 7 ? 28 : 1;
  return later(first, Math.floor(random() * days));
};

/** Mostly the days around a beginning or an end, where a mistake of one day shows. */
const drawDay = ({ pos }: Person, random: Random): string => {
  const post = pick(pos, random);
  const edges = [post?.start ?? '', post?.end ?? ''].filter((date) => date !== '');
  const edge = dayIn(pick(edges, random) ?? LAST_DAY, random);
  const kind = random();
  if (kind < 0.6) return clipped(later(edge, within(2, random)));
  if (kind < 0.8) return clipped(later(edge, within(45, random)));
  if (kind < 0.95) return clipped(later(edge, within(1500, random)));
  return clipped(later('1990-01-01', Math.floor(random() * 11_800)));
};

interface Offices {
  readonly idOf: (position: string) => ItemId;
  readonly nameOf: (item: ItemId) => string | null;
}

const numberOffices = (people: readonly Person[]): Offices => {
  const names = [...new Set(people.flatMap(({ pos }) => pos.map(({ position }) => position)))];
  const ids = new Map(names.map((name, i) => [name, `Q${FIRST_OFFICE + i}` as ItemId]));
  const back = new Map([...ids].map(([name, id]) => [id, name]));
  return {
    idOf: (position) => ids.get(position) ?? 'Q1',
    nameOf: (item) => back.get(item) ?? null,
  };
};

/** A person's item, and how the dates of each office were written in it. */
const writePerson = (person: Person, offices: Offices, random: Random) => {
  const styles = new Map<string, Style>();
  const statements = person.pos.flatMap((post) => {
    const style = styles.get(post.position) ?? styleAt(random());
    styles.set(post.position, style);
    const endless = random() < 0.1;
    const seat = random() < 0.2 ? { P768: to('Q2146000000') } : {};
    const holder = offices.idOf(post.position);
    return writeTerm(post, { ...{ holder, style, endless }, more: seat });
  });
  // What Wikidata calls wrong, and an office without dates: neither may be said of any day.
  const wrong = office('Q2145000000', { from: time('1900-01-01'), rank: 'deprecated' });
  const bare = office(offices.idOf(person.pos[0]?.position ?? ''));
  const extra = random() < 0.15 ? [wrong, bare] : [];
  const raw = rawItem(person.id, {
    P31: [claim(to('Q5'))],
    P39: [...extra, ...statements],
    ...(person.dob === '' ? {} : { P569: [claim(time(person.dob))] }),
    ...(person.dod === '' ? {} : { P570: [claim(time(person.dod))] }),
  });
  return { raw, styles };
};

/** The card as the extension makes it, from the answer that Wikidata would give. */
const cardOn = (raw: { readonly id: string }, day: string, offices: Offices): Card => {
  const item = readOneItem({ entities: { [raw.id]: raw } }, raw.id as ItemId)?.item ?? null;
  if (item === null) throw new Error(`${raw.id} was not read`);
  return assembleCard(draftCard(item, { day, now: NOW }), {
    languages: ['en'],
    labelOf: (id) => ({ text: offices.nameOf(id) ?? 'a district', language: 'en' }),
    ...{ extract: null, picture: null, wikipediaUrl: null, missing: [] },
  });
};

const answerOf = (tenure: Tenure | undefined): Answer => {
  const holds = tenure?.holds ?? 'no';
  return holds === 'yes' || holds === 'open' || holds === 'maybe' ? holds : 'silent';
};

const textOf = (point: NonNullable<Tenure['during']['from']>): string =>
  [point.year, point.month, point.day]
    .flatMap((part) => (part === null ? [] : [String(part).padStart(2, '0')]))
    .join('-')
    .padStart(4, '0');

/** Printed dates that leave out the day they are printed for; Julian and vague ones aside. */
const isOutside = ({ during: { from, to: until } }: Tenure, day: string): boolean => {
  const plain = [from, until].every(
    (point) => point === null || (!point.julian && point.precision > 8),
  );
  if (!plain) return false;
  return (
    (from !== null && day < earliestOf(textOf(from))) ||
    (until !== null && day > latestOf(textOf(until)))
  );
};

const judge = (
  person: Person,
  on: { day: string; card: Card; styles: ReadonlyMap<string, Style> },
) => {
  const { day, card, styles } = on;
  const held = card.onDay?.then ?? [];
  return [...styles].map(([position, style]): Verdict => {
    const terms = person.pos.filter((post) => post.position === position);
    const tenure = held.find(({ label }) => label.text === position);
    const table = tableSays(terms, { day, died: person.dod });
    return { style, answer: answerOf(tenure), table, person: person.id, day, office: position };
  });
};

/** Offices that the person never had: what is deprecated, for one. All of them are wrong. */
const strangers = (person: Person, tenures: readonly Tenure[], day: string): readonly Verdict[] =>
  tenures
    .filter(({ label }) => !person.pos.some(({ position }) => position === label.text))
    .map((tenure) => ({
      ...{ style: 'table', answer: answerOf(tenure), table: 'not' },
      ...{ person: person.id, day, office: tenure.item },
    }));

/** Began after the day, by no term of the table? */
const isWrongSince = (person: Person, { label }: Tenure, day: string): boolean =>
  !person.pos.some(({ position, start }) => position === label.text && latestOf(start) > day);

const count = <T>(all: readonly T[], wrong: (one: T) => boolean) => ({
  said: all.length,
  wrong: all.filter(wrong).length,
});

const total = (all: readonly { readonly said: number; readonly wrong: number }[]) => ({
  said: all.reduce((sum, { said }) => sum + said, 0),
  wrong: all.reduce((sum, { wrong }) => sum + wrong, 0),
});

/** Compares the cards of so many (person, day) pairs with the table. The same seed, the same pairs. */
export const scoreOffices = (
  people: readonly Person[],
  { pairs, seed }: { readonly pairs: number; readonly seed: number },
): OfficeScore => {
  const random = seededRandom(seed);
  const offices = numberOffices(people);
  const scored = Array.from({ length: people.length === 0 ? 0 : pairs }, () => {
    const person = pick(people, random) as Person;
    const day = drawDay(person, random);
    const { raw, styles } = writePerson(person, offices, random);
    const card = cardOn(raw, day, offices);
    const { then: held = [], since = [], ended = null } = card.onDay ?? {};
    return {
      verdicts: [...judge(person, { day, card, styles }), ...strangers(person, held, day)],
      since: count(since, (tenure) => isWrongSince(person, tenure, day)),
      died: count(ended === null ? [] : [ended], () => latestOf(person.dod) <= day),
      spans: count(held, (tenure) => isOutside(tenure, day)),
    };
  });
  return {
    ...{ people: people.length, pairs: scored.length },
    verdicts: scored.flatMap(({ verdicts }) => verdicts),
    since: total(scored.map(({ since }) => since)),
    died: total(scored.map(({ died }) => died)),
    spans: total(scored.map(({ spans }) => spans)),
  };
};
