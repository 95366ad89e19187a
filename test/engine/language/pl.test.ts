import { describe, expect, test } from 'vitest';
import { entityOf, mentionsOf, names, read } from '../describeRecognition';

const SENTENCES: readonly (readonly [string, readonly string[]])[] = [
  ['Wczoraj premier Donald Tusk był w Łodzi.', ['Donald Tusk', 'Łodzi']],
  [
    'Prezydent Andrzej Duda spotkał się z Radosławem Sikorskim.',
    ['Andrzej Duda', 'Radosławem Sikorskim'],
  ],
  ['Pan Kaczyński i pani Szydło milczeli.', ['Kaczyński', 'Szydło']],
  ['Marszałek Szymon Hołownia otworzył obrady.', ['Szymon Hołownia']],
  ['W poniedziałek sklepy były zamknięte.', []],
  ['W styczniu wzrosły ceny.', []],
  ['Jednak nikt nie odpowiedział.', []],
  ['Padał śnieg i ulica była pusta.', []],
  ['Polacy wybierają posłów.', []],
  ['Mówi po angielsku i trochę po francusku.', []],
  ['Nowe przepisy wejdą w życie jutro.', []],
  ['Niemiecka prasa krytykuje tę decyzję.', []],
  ['Ministerstwo Spraw Zagranicznych zaprzeczyło plotkom.', ['Ministerstwo Spraw Zagranicznych']],
  ['Rzecznik Ministerstwa Obrony Narodowej milczał.', ['Ministerstwa Obrony Narodowej']],
  ['Studiował na Uniwersytecie Warszawskim.', ['Uniwersytecie Warszawskim']],
  ['Zginął podczas drugiej wojny światowej.', []],
  ['Pociąg jechał wzdłuż Morza Bałtyckiego.', ['Morza Bałtyckiego']],
  ['Film „Cicha woda” pokazano w Gdyni.', ['Cicha woda', 'Gdyni']],
  ['Gazeta „Wieczór nad Wartą” wyszła bez reklam.', ['Wieczór nad Wartą']],
  ['Odpowiedział: „Nie”.', []],
  ['„Czekamy”, powiedział Adam Bodnar.', ['Adam Bodnar']],
  ['NATO i UE przygotowują odpowiedź.', ['NATO', 'UE']],
  ['Przyjechała z Nowego Jorku.', ['Nowego Jorku']],
  ['Ursula von der Leyen przyleciała do Kijowa.', ['Ursula von der Leyen', 'Kijowa']],
  ['Pisarka Olga Tokarczuk mieszka we Wrocławiu.', ['Olga Tokarczuk', 'Wrocławiu']],
  ['Po szczycie Emmanuel Macron wrócił do Paryża.', ['Emmanuel Macron', 'Paryża']],
  ['J. K. Rowling napisała list do Stephena Kinga.', ['J. K. Rowling', 'Stephena Kinga']],
  ['Według sondażu Polska 2050 traci poparcie.', ['Polska']],
  ['Stany Zjednoczone nałożyły sankcje.', ['Stany Zjednoczone']],
  ['Wielka Brytania i Francja wahają się.', ['Wielka Brytania', 'Francja']],
  ['Bank Światowy udzielił kredytu.', ['Bank Światowy']],
  ['Sąd Najwyższy odroczył wyrok.', ['Sąd Najwyższy']],
  ['Rada Ministrów zbierze się w środę.', ['Rada Ministrów']],
  ['Były trener Adam Nawałka wrócił do Zabrza.', ['Adam Nawałka', 'Zabrza']],
  ['Legia Warszawa pokonała Lecha Poznań.', ['Legia Warszawa', 'Lecha Poznań']],
  ['Orlen i KGHM obniżyły prognozy.', ['Orlen', 'KGHM']],
  ['Profesor Jerzy Bralczyk wykładał w Krakowie.', ['Jerzy Bralczyk', 'Krakowie']],
  ['Przy ulicy Marszałkowskiej stoi kolejka.', ['ulicy Marszałkowskiej']],
  ['Wołodymyr Zełenski rozmawiał z Joe Bidenem.', ['Wołodymyr Zełenski', 'Joe Bidenem']],
  ['Robert Lewandowski strzelił gola w Barcelonie.', ['Robert Lewandowski', 'Barcelonie']],
  ['Ks. Adam Boniecki odprawił mszę.', ['Adam Boniecki']],
  ['Z Anglii i Hiszpanii przyszły paczki.', ['Anglii', 'Hiszpanii']],
  ['Pies biegł przez drogę.', []],
  ['Spektakl „Sen nad rzeką” wystawił Teatr Narodowy.', ['Sen nad rzeką', 'Teatr Narodowy']],
  ['Burmistrz Rafał Trzaskowski przeprosił mieszkańców.', ['Rafał Trzaskowski']],
];

describe('Polish', () => {
  test.each(SENTENCES)('%s', (sentence, expected) => {
    expect(names(sentence, 'pl')).toEqual(expected);
  });

  test('the cases of one name are one entity, shown in the nominative', () => {
    const found = read(
      [
        'Wczoraj w Warszawie rozmawiano z Andrzejem Dudą.',
        'Andrzej Duda milczał. Dudzie wierzono, Dudę słuchano. Bez Dudy nie zaczęto.',
        'Warszawa czeka na Donalda Tuska. Donald Tusk wyjechał z Warszawy. O Tusku cicho.',
      ],
      'pl',
    );
    expect(mentionsOf(found, 'Andrzej Duda')).toEqual([
      'Andrzejem Dudą',
      'Andrzej Duda',
      'Dudzie',
      'Dudę',
      'Dudy',
    ]);
    expect(entityOf(found, 'Dudzie').name).toBe('Andrzej Duda');
    expect(mentionsOf(found, 'Donald Tusk')).toEqual(['Donalda Tuska', 'Donald Tusk', 'Tusku']);
    expect(entityOf(found, 'Donalda Tuska').name).toBe('Donald Tusk');
    expect(mentionsOf(found, 'Warszawa')).toEqual(['Warszawie', 'Warszawa', 'Warszawy']);
    expect(entityOf(found, 'Warszawie').name).toBe('Warszawa');
  });

  test.each([
    ['Kraków', 'Lubi Kraków. Mieszka w Krakowie.', 'Krakowie'],
    ['Łódź', 'Lubi Łódź. Mieszka w Łodzi.', 'Łodzi'],
    ['Lwów', 'Lubi Lwów. Mieszka we Lwowie.', 'Lwowie'],
    ['Poznań', 'Lubi Poznań. Wraca z Poznania.', 'Poznania'],
    ['Anglia', 'To cała Anglia. Wraca z Anglii.', 'Anglii'],
    ['Paweł Kukiz', 'Paweł Kukiz mówi. Nie ma Pawła Kukiza.', 'Pawła Kukiza'],
    ['Jarosław Kaczyński', 'Mówi Jarosław Kaczyński. Dał Kaczyńskiemu list.', 'Kaczyńskiemu'],
  ])('%s keeps together whatever its sounds do', (name, text, form) => {
    expect(entityOf(read(text, 'pl'), form).name).toBe(name);
  });

  test.each([
    ['Donald Tusk', 'Wczoraj mówił Donald Tusk.', 'person'],
    ['Ministerstwa Obrony Narodowej', 'List z Ministerstwa Obrony Narodowej.', 'organisation'],
    ['Gdyni', 'Pociąg stoi w Gdyni.', 'place'],
    ['Cichy wiatr', 'Wszedł film „Cichy wiatr” o morzu.', 'work'],
  ])('%s is of its kind', (name, text, kind) => {
    expect(entityOf(read(text, 'pl'), name).kind).toBe(kind);
  });

  test('a title is kept as evidence', () => {
    const found = read('Prezydent Andrzej Duda milczał. Pan Duda wyszedł.', 'pl');
    expect(found.mentions.map(({ title }) => title)).toEqual(['Prezydent', 'Pan']);
    expect(found.entities.length).toBe(1);
  });

  test('a full name that is only declined is shown in the nominative, where that can be told', () => {
    const tusk = read(['Widziano Donalda Tuska.', 'Tusk milczał. Tuskowi dziękowano.'], 'pl');
    expect(entityOf(tusk, 'Donalda Tuska').name).toBe('Donald Tusk');
    const duda = read(['Widziano Andrzeja Dudę.', 'Duda milczał. Dudzie dziękowano.'], 'pl');
    expect(entityOf(duda, 'Andrzeja Dudę').name).toBe('Andrzej Duda');
    const biden = read('Widziano Joe Bidena. Bidenowi dziękowano.', 'pl');
    expect(entityOf(biden, 'Joe Bidena').name).toBe('Joe Bidena');
  });

  test('husband and wife of one surname are two', () => {
    const found = read('Lech Kaczyński i Maria Kaczyńska przybyli.', 'pl');
    expect(found.entities.length).toBe(2);
  });
});
