/** The starter pack as the build makes it, asked by name. */
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { starterPack } from '../../src/maker/starterPack';
import { PackedLexicon } from '../../src/pack/packedLexicon';
import { verifyPack } from '../../src/pack/verifyPack';
import { STARTER_FILES, STARTER_META, STARTER_RECORDS } from './starterFiles';
import { UN_MEMBERS } from './unMembers';

const MOST_GZIPPED = 400 * 1024;

let bytes = new Uint8Array();
let lexicon: PackedLexicon;
beforeAll(() => {
  bytes = new Uint8Array(starterPack(STARTER_FILES, STARTER_META));
  lexicon = new PackedLexicon(bytes);
}, 60_000);

const itemsOf = (name: string): readonly string[] =>
  lexicon.find(name).map(({ entity }) => lexicon.entity(entity).item);

const placeOf = (name: string): number => {
  const [place] = lexicon
    .find(name)
    .filter(({ entity, label }) => label && lexicon.entity(entity).kind === 'place')
    .map(({ entity }) => entity)
    .sort((a, b) => lexicon.entity(b).popularity - lexicon.entity(a).popularity);
  if (place === undefined) throw new Error(`the pack has no place "${name}"`);
  return place;
};

describe('the starter pack', () => {
  it('is whole, and as small as promised', () => {
    expect(() => verifyPack(bytes)).not.toThrow();
    const gzipped = gzipSync(bytes).length;
    const { entities, names } = lexicon.counts;
    console.log(
      `starter pack: ${entities} entities, ${names} names, ${bytes.length} bytes, ${gzipped} gzipped`,
    );
    expect(gzipped).toBeLessThanOrEqual(MOST_GZIPPED);
  });

  it('finds every entity by its label in every language', () => {
    expect(lexicon.size).toBe(STARTER_RECORDS.length);
    const lost = STARTER_RECORDS.flatMap(({ id, labels }) =>
      Object.values(labels).filter((label) => !itemsOf(label).includes(id)),
    );
    expect(lost).toEqual([]);
  });
});

describe('the members of the United Nations', () => {
  it('are 193, all in the pack, each with its capital', () => {
    expect(UN_MEMBERS).toHaveLength(193);
    const apart = UN_MEMBERS.filter(({ name, capital }) => {
      const { related } = lexicon.entity(placeOf(name));
      return (
        capital !== null &&
        !related.some((index) => lexicon.label(index, 'en') === capital) &&
        // A city and its country of one name: Luxembourg, Djibouti, San Marino.
        capital !== name
      );
    });
    expect(apart).toEqual([]);
  });

  it('are told apart from what is named after them, or like them', () => {
    expect(itemsOf('Georgia')).toEqual(expect.arrayContaining(['Q230', 'Q1428']));
    expect(itemsOf('England')).toEqual(expect.arrayContaining(['Q21', 'Q47762']));
    expect(itemsOf('Italy')).toEqual(expect.arrayContaining(['Q38', 'Q676899']));
    expect(itemsOf('Washington')).toEqual(expect.arrayContaining(['Q61', 'Q1223']));
  });
});

describe('names every reader meets', () => {
  it.each([
    ['Dmytro Kuleba', 'Q24025631'],
    ['Дмитро Кулеба', 'Q24025631'],
    ['Antony Blinken', 'Q7821917'],
    ['Vladimir Putin', 'Q7747'],
    ['Wladimir Putin', 'Q7747'],
    ['Володимир Зеленський', 'Q3874799'],
    ['Volodymyr Zelensky', 'Q3874799'],
    ['Emmanuel Macron', 'Q3052772'],
    ['Liz Truss', 'Q272201'],
    ['Boris Johnson', 'Q180589'],
    ['Rishi Sunak', 'Q20055561'],
    ['Keir Starmer', 'Q6383803'],
    ['Joe Biden', 'Q6279'],
    ['Donald Trump', 'Q22686'],
    ['Sergei Lavrov', 'Q58217'],
    ['Olaf Scholz', 'Q61053'],
    ['Angela Merkel', 'Q567'],
    ['Ursula von der Leyen', 'Q60772'],
    ['Recep Tayyip Erdoğan', 'Q39259'],
    ['Jean-Luc Mélenchon', 'Q5829'],
    ['Ban Ki-moon', 'Q1253'],
    ['Kyiv', 'Q1899'],
    ['Kiew', 'Q1899'],
    ['Łódź', 'Q580'],
    ['Houston', 'Q16555'],
    ['Tbilisi', 'Q994'],
    ['Atlanta', 'Q23556'],
    ['Kherson', 'Q156732'],
    ['Маріуполь', 'Q37133'],
    ['Gaza City', 'Q47492'],
    ['WHO', 'Q7817'],
    ['US', 'Q30'],
    ['UK', 'Q145'],
    ['EU', 'Q458'],
    ['Nato', 'Q7184'],
    ['ООН', 'Q1065'],
    ['ОБСЄ', 'Q81299'],
    ['EZB', 'Q8901'],
    ['FMI', 'Q7804'],
    ['Reuters', 'Q130879'],
    ['Kyiv Post', 'Q1795015'],
    ['Укрінформ', 'Q987030'],
    ['Bank of America', 'Q487907'],
    ['New York Times', 'Q9684'],
    ['University of Oxford', 'Q34433'],
    ['the Kremlin', 'Q133274'],
    ['No 10', 'Q169101'],
    ['Downing Street', 'Q192687'],
    ['White House', 'Q35525'],
    ['Pentagon', 'Q11208'],
    ['Brussels', 'Q240'],
  ])('%s', (name, item) => {
    expect(itemsOf(name)).toContain(item);
  });

  it('give the holder of an office on a day, without a request', () => {
    const index = lexicon.indexOf('Q24025631') ?? -1;
    const minister = lexicon.offices(index, 'en').find(({ label }) => /Foreign/.test(label));
    expect(minister).toMatchObject({ begin: '2020-03-04', end: '2024-09-05' });
    expect(minister?.country).toBe(lexicon.indexOf('Q212'));
  });
});
