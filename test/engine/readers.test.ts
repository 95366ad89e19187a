import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/engine/recognise';
import { engineUnderTest } from '../bench/engineUnderTest';
import { entityOf, mentionOf, mentionsOf, readWith } from './describeRecognition';

describe.each([
  ['rules', recognise],
  ['trained weights', engineUnderTest().recognise],
])('by %s', (_, run) => {
  const { read, names } = readWith((document) => run(document));

  // The names that every build must get right, each in sentences written for this test.
  describe('the names every build must get right', () => {
    test('three full names, the first where the sentence starts', () => {
      const found = read('Dmytro Kuleba met Antony Blinken in Kyiv.');
      expect(found.mentions.map(({ text }) => text)).toEqual([
        'Dmytro Kuleba',
        'Antony Blinken',
        'Kyiv',
      ]);
      expect(found.mentions.map(({ kind }) => kind)).toEqual(['person', 'person', 'place']);
    });

    test.each([
      [
        'Later he told President Vladimir Putin that talks were over.',
        'Vladimir Putin',
        'President',
      ],
      [
        'A call with French President Emmanuel Macron followed.',
        'Emmanuel Macron',
        'French President',
      ],
      ['The letter reached Prime Minister Boris Johnson.', 'Boris Johnson', 'Prime Minister'],
      ['He answers to Foreign Secretary Liz Truss.', 'Liz Truss', 'Foreign Secretary'],
      ['There was Chief Executive Tim Cook too.', 'Tim Cook', 'Chief Executive'],
      ['They praised Sir Keir Starmer.', 'Keir Starmer', 'Sir'],
      ['Former President Donald Trump agreed.', 'Donald Trump', 'Former President'],
      ['Lt Gen Serhii Nayev spoke.', 'Serhii Nayev', 'Lt Gen'],
      ['The envoy saw Crown Prince Mohammed bin Salman.', 'Mohammed bin Salman', 'Crown Prince'],
    ])('%s → %s without its title', (text, name, title) => {
      const mention = mentionOf(read(text), name);
      expect(mention.title).toBe(title);
      expect(mention.kind).toBe('person');
    });

    test('the country of a title is a name of its own, an adjective is not', () => {
      expect(names('Later US Secretary of State Antony Blinken left.')).toEqual([
        'US',
        'Antony Blinken',
      ]);
      expect(names('Later British Prime Minister Boris Johnson left.')).toEqual(['Boris Johnson']);
    });

    test('"Mr Kuleba", "Ms Truss" and "Kuleba\'s" are the persons named in full elsewhere', () => {
      const found = read([
        'Foreign Secretary Liz Truss rang Dmytro Kuleba.',
        'We agree, said Mr Kuleba on Monday. Ms Truss welcomed Kuleba’s answer, and Truss left.',
      ]);
      expect(mentionsOf(found, 'Dmytro Kuleba')).toEqual(['Dmytro Kuleba', 'Kuleba', 'Kuleba']);
      expect(mentionsOf(found, 'Liz Truss')).toEqual(['Liz Truss', 'Truss', 'Truss']);
      expect(entityOf(found, 'Truss').name).toBe('Liz Truss');
      expect(entityOf(found, 'Truss').reason).toBe('coreference');
    });

    test.each([
      ['Yesterday Ursula von der Leyen spoke.', 'Ursula von der Leyen'],
      ['Yesterday Recep Tayyip Erdoğan spoke.', 'Recep Tayyip Erdoğan'],
      ['She wrote to the mayor of Łódź.', 'Łódź'],
      ['Yesterday Conor O’Brien spoke.', 'Conor O’Brien'],
      ["Yesterday Conor O'Brien spoke.", "Conor O'Brien"],
      ['Yesterday Jean-Luc Mélenchon spoke.', 'Jean-Luc Mélenchon'],
      ['Yesterday Ban Ki-moon spoke.', 'Ban Ki-moon'],
      ['Yesterday Moon Jae-in spoke.', 'Moon Jae-in'],
      ['Yesterday Bashar al-Assad spoke.', 'Bashar al-Assad'],
      ['Yesterday J. D. Vance spoke.', 'J. D. Vance'],
      ['Yesterday JD Vance spoke.', 'JD Vance'],
      ['Yesterday Valéry Giscard d’Estaing spoke.', 'Valéry Giscard d’Estaing'],
      ['Yesterday Robert Downey Jr. spoke.', 'Robert Downey Jr.'],
      ['Yesterday Martin Luther King, Jr. spoke.', 'Martin Luther King, Jr.'],
      ['Yesterday Theresa May spoke.', 'Theresa May'],
    ])('%s → the whole name', (text, name) => {
      expect(names(text)).toEqual([name]);
    });

    test('a person who bears the name of a city stays apart from the city', () => {
      const found = read([
        'The writer Houston Fakelastname was born in Houston.',
        'She came back to Houston last year. Ms Fakelastname likes it.',
      ]);
      expect(entityOf(found, 'Houston Fakelastname')).not.toBe(entityOf(found, 'Houston'));
      expect(entityOf(found, 'Houston').kind).toBe('place');
      expect(mentionsOf(found, 'Houston')).toEqual(['Houston', 'Houston']);
      expect(mentionsOf(found, 'Fakelastname')).toEqual(['Houston Fakelastname', 'Fakelastname']);
    });

    test('a spokeswoman and the country she speaks for', () => {
      const found = read("Mao Ning, a spokeswoman for China's foreign ministry, denied it.");
      expect(found.mentions.map(({ text }) => text)).toEqual(['Mao Ning', 'China']);
      expect(entityOf(found, 'Mao Ning').kind).toBe('person');
    });

    test('a team is not the country with certainty', () => {
      const found = read('England beat Italy at Wembley.');
      const england = entityOf(found, 'England');
      expect(england.kind !== 'place' || england.score < 0.6).toBe(true);
      const country = entityOf(read('It rained in England.'), 'England');
      expect(country.kind).toBe('place');
      expect(country.score).toBeGreaterThan(0.8);
    });

    test('acronyms name, and the words they look like do not', () => {
      const found = read(
        'He asked the WHO, the US, the UK and the EU who would help us, and when. Nato did. It was NATO.',
      );
      expect(found.mentions.map(({ text }) => text)).toEqual([
        'WHO',
        'US',
        'UK',
        'EU',
        'Nato',
        'NATO',
      ]);
      expect(entityOf(found, 'Nato')).toBe(entityOf(found, 'NATO'));
    });

    test('an all-capitals headline is read by the light of the body', () => {
      const found = read([
        '# KULEBA TELLS US WHO WILL GET IT IN KYIV',
        'Dmytro Kuleba answered the WHO in Kyiv. The US looked on.',
      ]);
      const headline = found.mentions.filter(({ block }) => block === 0).map(({ text }) => text);
      expect(headline).toEqual(['KULEBA', 'KYIV']);
      expect(entityOf(found, 'KULEBA').name).toBe('Dmytro Kuleba');
    });

    test('a Title Case headline is read by the light of the body', () => {
      const found = read([
        '# Defiant Kuleba Warns of New Attack on Kyiv as Nato Meets',
        'Dmytro Kuleba warned of an attack on Kyiv. Nato was to meet.',
      ]);
      const headline = found.mentions.filter(({ block }) => block === 0).map(({ text }) => text);
      expect(headline).toEqual(['Kuleba', 'Kyiv', 'Nato']);
    });

    test('a dateline', () => {
      const found = read('KYIV (Reuters) - Kyiv was quiet on Monday.');
      expect(mentionsOf(found, 'KYIV')).toEqual(['KYIV', 'Kyiv']);
      expect(entityOf(found, 'KYIV').name).toBe('Kyiv');
      expect(entityOf(found, 'KYIV').kind).toBe('place');
      expect(mentionOf(found, 'Reuters').kind).toBe('organisation');
    });

    test.each([
      ['He writes for the Kyiv Post.', 'Kyiv Post'],
      ['He banks with Bank of America.', 'Bank of America'],
      ['He reads the New York Times.', 'New York Times'],
      ['She studied at the University of Oxford.', 'University of Oxford'],
      ['He serves in the Foreign Office.', 'Foreign Office'],
      [
        'He runs the Foreign, Commonwealth and Development Office.',
        'Foreign, Commonwealth and Development Office',
      ],
      [
        'He left the Department for Digital, Culture, Media and Sport.',
        'Department for Digital, Culture, Media and Sport',
      ],
      ['She works for Johnson & Johnson.', 'Johnson & Johnson'],
      ['She works for AT&T.', 'AT&T'],
      ['She teaches at King’s College London.', 'King’s College London'],
      ['They fear the People’s Liberation Army.', 'People’s Liberation Army'],
    ])('%s → the organisation, not the place inside it', (text, name) => {
      const found = read(text);
      expect(found.mentions.map((mention) => mention.text)).toEqual([name]);
    });

    test('places that an organisation is not made of', () => {
      expect(
        names('Officials in Oxford and New York heard of Ukraine’s Foreign Ministry.'),
      ).toEqual(['Oxford', 'New York', 'Ukraine', 'Foreign Ministry']);
    });
  });

  describe('two people with one surname', () => {
    const FULL = 'Boris Johnson and his sister Rachel Johnson were there.';

    test('"Mr" and "Ms" tell them apart', () => {
      const found = read([FULL, 'Mr Johnson laughed. Ms Johnson did not.']);
      expect(mentionsOf(found, 'Boris Johnson')).toEqual(['Boris Johnson', 'Johnson']);
      expect(mentionsOf(found, 'Rachel Johnson')).toEqual(['Rachel Johnson', 'Johnson']);
    });

    test('what stands near tells them apart', () => {
      const found = read([
        FULL,
        'Boris Johnson spoke first. Then Johnson sat down.',
        'Rachel Johnson spoke next. Then Johnson stood up.',
      ]);
      const by = (block: number) => found.mentions.filter((mention) => mention.block === block);
      expect(by(1).map(({ entity }) => found.entities[entity]?.name)).toEqual([
        'Boris Johnson',
        'Boris Johnson',
      ]);
      expect(by(2).map(({ entity }) => found.entities[entity]?.name)).toEqual([
        'Rachel Johnson',
        'Rachel Johnson',
      ]);
    });

    test('else the bare surname is left open, with both of them to choose from', () => {
      const found = read([FULL, 'On Monday Johnson resigned.']);
      const open = found.mentions.find(({ block }) => block === 1);
      const entity = found.entities[open?.entity ?? -1];
      expect(entity?.name).toBe('Johnson');
      expect(entity?.reason).toBe('ambiguous');
      expect(entity?.maybe.map((i) => found.entities[i]?.name)).toEqual([
        'Boris Johnson',
        'Rachel Johnson',
      ]);
    });
  });

  describe('the cast of February 2022', () => {
    const STORY = [
      '# Truss and Johnson stand by Kyiv as Putin speaks',
      'LONDON - Foreign Secretary Liz Truss told her counterpart Dmytro Kuleba on Wednesday that Nato would not blink.',
      'Prime Minister Boris Johnson rang President Vladimir Putin from Downing Street. The Kremlin said that Putin listened. In Washington, President Joe Biden sent troops to Poland.',
      "Mr Kuleba thanked Ms Truss. Kuleba's ministry in Kyiv said Russia must leave. Moscow denied it, and NATO, the Foreign Office added, would help Ukraine.",
      'Mr Johnson is to meet Mr Biden. Truss flies to Moscow next week.',
    ];
    const found = read(STORY);

    test.each([
      ['Liz Truss', 'person', 4],
      ['Dmytro Kuleba', 'person', 3],
      ['Boris Johnson', 'person', 3],
      ['Vladimir Putin', 'person', 3],
      ['Joe Biden', 'person', 2],
      ['Kyiv', 'place', 2],
      ['Moscow', 'place', 2],
      ['Russia', 'place', 1],
      ['Ukraine', 'place', 1],
      ['Washington', 'place', 1],
      ['Poland', 'place', 1],
      ['Downing Street', 'place', 1],
      ['Kremlin', 'organisation', 1],
      ['Foreign Office', 'organisation', 1],
    ])('%s is a %s named %i times', (name, kind, count) => {
      const entity = found.entities.find((each) => each.name === name);
      expect(entity?.kind).toBe(kind);
      expect(entity?.mentions.length).toBe(count);
    });

    test('Nato and NATO are one organisation', () => {
      expect(mentionsOf(found, 'Nato')).toEqual(['Nato', 'NATO']);
      expect(entityOf(found, 'Nato').kind).toBe('organisation');
    });

    test('nobody else is in it', () => {
      expect(found.entities.map(({ name }) => name).sort()).toEqual(
        [
          ...['Boris Johnson', 'Downing Street', 'Dmytro Kuleba', 'Foreign Office', 'Joe Biden'],
          ...['Kremlin', 'Kyiv', 'Liz Truss', 'LONDON', 'Moscow', 'Nato', 'Poland', 'Russia'],
          ...['Ukraine', 'Vladimir Putin', 'Washington'],
        ].sort(),
      );
    });
  });
});
