/** Invented entities, as many as asked for, in about the proportions of Wikidata's better known. */
import { GIVEN_NAMES } from '../../src/engine/language/en/givenNames';
import { DEMONYMS } from '../../src/engine/language/en/places';
import type { ItemId, Kind } from '../../src/engine/types';
import type { EntityRecord, OfficeRecord } from '../../src/pack/entityRecord';
import { seededRandom } from '../bench/seededRandom';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const GIVEN = [...GIVEN_NAMES.keys()].map(capital);
const PEOPLES = [...DEMONYMS].map(capital);
const ONSETS = 'b br c ch d dr f g gr h j k kr l m n p pr r s sch st t tr v w z'.split(' ');
const VOWELS = 'a a e e i o u ai ou ei é ö'.split(' ');
const CODAS = 'l m n r s t ck nd rt ss'.split(' ');
const FAMILIES = 'ov enko son ski ez mann er ini ic ard'.split(' ');
const TOWNS = 'ville burg stad ton grad ingen ia field'.split(' ');
const TRADES =
  'politician|actor|footballer|writer|journalist|diplomat|economist|singer|jurist|painter'.split(
    '|',
  );
const PLACES = 'city|municipality|village|river|province|commune|island'.split('|');
const BODIES = 'company|bank|political party|newspaper|football club|university|ministry'.split(
  '|',
);
const EVENTS = 'Summit|Election|Festival|Battle|Championship'.split('|');
const WORKS = 'film|novel|album|television series|video game'.split('|');
const POSTS = 'Minister of Finance|Member of Parliament|Governor|Mayor|Ambassador'.split('|');

/** Draws from a seed; each call takes the next number. */
class Draw {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = seededRandom(seed);
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  /** Mostly low: squared. */
  low(limit: number): number {
    return Math.floor(this.#random() ** 2 * limit);
  }

  of<T>(values: readonly T[]): T {
    return values[this.below(values.length)] as T;
  }

  /** An invented word with one of some endings. */
  word(endings: readonly string[]): string {
    const syllables = Array.from({ length: 1 + this.below(2) }, () => {
      const coda = this.chance(0.4) ? this.of(CODAS) : '';
      return this.of(ONSETS) + this.of(VOWELS) + coda;
    });
    return capital(syllables.join('') + this.of(endings));
  }
}

interface Named {
  readonly label: string;
  readonly short: string;
  readonly description: string;
}

const NAMED: Readonly<Record<Kind, (draw: Draw) => Named>> = {
  person: (draw) => {
    const [given, family] = [draw.of(GIVEN), draw.word(FAMILIES)];
    const born = draw.chance(0.4) ? ` (born ${1930 + draw.below(75)})` : '';
    const description = `${draw.of(PEOPLES)} ${draw.of(TRADES)}${born}`;
    return { label: `${given} ${family}`, short: family, description };
  },
  place: (draw) => {
    const label = draw.word(TOWNS);
    const description = `${draw.of(PLACES)} in ${draw.word(TOWNS)}, ${draw.word(['ia', 'land'])}`;
    return { label, short: `${label} District`, description };
  },
  organisation: (draw) => {
    const name = draw.word(['a', 'ex', 'ix', 'tel']);
    const body = draw.of(BODIES);
    return {
      label: `${name} ${capital(body)}`,
      short: name,
      description: `${draw.of(PEOPLES)} ${body}`,
    };
  },
  event: (draw) => {
    const [year, where] = [1950 + draw.below(77), draw.word(TOWNS)];
    const label = `${year} ${where} ${draw.of(EVENTS)}`;
    return { label, short: `${where} ${year}`, description: `event of ${year} in ${where}` };
  },
  work: (draw) => {
    const label = `The ${draw.word(['s', 'ers', ''])} of ${draw.word(TOWNS)}`;
    const year = 1950 + draw.below(77);
    const work = draw.of(WORKS);
    return { label, short: label.slice(4), description: `${year} ${work} by ${draw.of(GIVEN)}` };
  },
};

const kindOf = (draw: Draw): Kind => {
  const share = draw.below(100);
  if (share < 45) return 'person';
  if (share < 70) return 'place';
  if (share < 85) return 'organisation';
  return share < 90 ? 'event' : 'work';
};

const id = (index: number): ItemId => `Q${300 * (index + 1) + (index % 7)}`;

const day = (draw: Draw): string => {
  const part = (limit: number) => String(1 + draw.below(limit)).padStart(2, '0');
  return `${1990 + draw.below(36)}-${part(12)}-${part(28)}`;
};

function office(draw: Draw, count: number): OfficeRecord {
  const country = draw.low(200);
  const post = draw.below(POSTS.length);
  return {
    label: { en: `${POSTS[post]} of ${PEOPLES[country % PEOPLES.length]}` },
    item: `Q${2_000_000 + 10 * country + post}`,
    country: id(country % count),
    begin: day(draw),
    end: draw.chance(0.7) ? day(draw) : null,
  };
}

/** Two and a half names each: the label, spellings and short forms, some with their share. */
function spellings({ label, short }: Named, draw: Draw): Pick<EntityRecord, 'aliases' | 'anchors'> {
  const others = [
    `${label} ${draw.word([''])}`,
    `${draw.word([''])} ${short}`,
    label.toUpperCase(),
  ];
  const aliases = [...(draw.chance(0.5) ? [short] : []), ...others.slice(0, draw.low(4))];
  const anchors = draw.chance(0.3) ? { [label]: 1, [short]: draw.below(1000) / 1000 } : null;
  return { aliases: { en: aliases }, ...(anchors ? { anchors: { en: anchors } } : {}) };
}

function record(index: number, count: number, draw: Draw): EntityRecord {
  const kind = kindOf(draw);
  const named = NAMED[kind](draw);
  const related = draw.chance(0.6) ? 1 + draw.low(9) : 0;
  const offices = kind === 'person' && draw.chance(0.15) ? 1 + draw.low(5) : 0;
  const degrees = () => [draw.below(180) - 90 + 0.5, draw.below(360) - 180 + 0.25] as const;
  return {
    id: id(index),
    labels: { en: named.label },
    ...spellings(named, draw),
    ...(draw.chance(0.9) ? { descriptions: { en: named.description } } : {}),
    kind: draw.chance(0.85) ? kind : null,
    popularity: Math.floor(20_000 / (1 + index / 40)) + draw.below(3),
    related: Array.from({ length: related }, () => id(draw.low(count))),
    coordinates: kind === 'place' ? degrees() : null,
    begin: kind !== 'place' && draw.chance(0.8) ? String(1800 + draw.below(225)) : null,
    end: kind === 'person' && draw.chance(0.3) ? day(draw) : null,
    offices: Array.from({ length: offices }, () => office(draw, count)),
  };
}

/** So many entities; the same for the same seed. They have 2.5 times as many names. */
export function generatedRecords(count: number, seed = 1): readonly EntityRecord[] {
  const draw = new Draw(seed);
  return Array.from({ length: count }, (_, index) => record(index, count, draw));
}
