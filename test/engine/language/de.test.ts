import { describe, expect, test } from 'vitest';
import { entityOf, mentionsOf, names, read } from '../describeRecognition';

const SENTENCES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Bundeskanzler Olaf Scholz traf Emmanuel Macron in Berlin.',
    ['Olaf Scholz', 'Emmanuel Macron', 'Berlin'],
  ],
  ['Die Außenministerin Annalena Baerbock reiste nach Kiew.', ['Annalena Baerbock', 'Kiew']],
  ['Gestern sprach Präsident Selenskyj mit Kanzler Scholz.', ['Selenskyj', 'Scholz']],
  ['Der Hund lief über die Straße und suchte seinen Ball.', []],
  ['Die Regierung will das Gesetz im Herbst ändern.', []],
  ['Am Montag begann der Prozess gegen den Angeklagten.', []],
  ['Herr Müller und Frau Schmidt kamen zu spät.', ['Müller', 'Schmidt']],
  ['Ursula von der Leyen kritisierte Ungarn.', ['Ursula von der Leyen', 'Ungarn']],
  ['In München regnete es, in Hamburg nicht.', ['München', 'Hamburg']],
  ['Die SPD und die CDU stritten über den Haushalt.', ['SPD', 'CDU']],
  ['Das sagte der NATO-Generalsekretär Jens Stoltenberg.', ['NATO', 'Jens Stoltenberg']],
  ['Frank-Walter Steinmeier eröffnete die Ausstellung.', ['Frank-Walter Steinmeier']],
  ['Die Deutsche Bank entlässt Mitarbeiter.', ['Deutsche Bank']],
  ['Er studierte an der Universität Heidelberg.', ['Universität Heidelberg']],
  ['Russland greift die Ukraine an.', ['Russland', 'Ukraine']],
  ['Wladimir Putin schweigt dazu.', ['Wladimir Putin']],
  ['Der Trainer Jürgen Klopp lobte seine Mannschaft.', ['Jürgen Klopp']],
  ['Die Polizei suchte mit einem Hubschrauber nach dem Täter.', []],
  ['Wegen der Hitze blieben die Schulen geschlossen.', []],
  ['Deutschlands Wirtschaft wächst langsam.', ['Deutschlands']],
  ['Nach Angaben der EU fehlen Daten.', ['EU']],
  ['Ein Sprecher von Volkswagen wollte das nicht kommentieren.', ['Volkswagen']],
  ['Angela Merkel schrieb ein Buch über ihre Kindheit.', ['Angela Merkel']],
  ['Sie wohnt in New York und arbeitet in Los Angeles.', ['New York', 'Los Angeles']],
  ['Wien liegt an der Donau.', ['Wien', 'Donau']],
  ['Seine Freude war groß, ihre Angst noch größer.', []],
  ['Marcel Flügel gewann das Rennen.', ['Marcel Flügel']],
  ['Frau Baerbock traf Herrn Blinken in Washington.', ['Baerbock', 'Blinken', 'Washington']],
  ['Dr. Angela Merkel sprach in Dresden.', ['Angela Merkel', 'Dresden']],
  ['Im Januar stiegen die Preise.', []],
  ['Am Dienstag fiel der Unterricht aus.', []],
  ['Der Bäcker verkaufte Brot und Kuchen.', []],
  ['Mit Mut und Geduld kam sie ans Ziel.', []],
  ['Die Deutschen wählen am Sonntag.', []],
  ['Er spricht Deutsch und Französisch.', []],
  ['Das österreichische Parlament tagt.', []],
  ['Im Zweiten Weltkrieg wurde die Stadt zerstört.', ['Zweiten Weltkrieg']],
  ['Vor dem Brandenburger Tor wurde gefeiert.', ['Brandenburger Tor']],
  ['Das Auswärtige Amt warnt vor Reisen.', ['Auswärtige Amt']],
  ['Die Europäische Union zögert.', ['Europäische Union']],
  ['Die Wiener Philharmoniker spielten in Salzburg.', ['Wiener Philharmoniker', 'Salzburg']],
  ['Der Film „Die leise Stadt“ läuft in Köln.', ['Die leise Stadt', 'Köln']],
  ['Die Tageszeitung „Der Bote“ berichtet nichts.', ['Der Bote']],
  ['„Wir warten“, sagte Robert Habeck.', ['Robert Habeck']],
  ['Das Wort „Angst“ fiel nie.', []],
  ['Der Rabbiner David Goldberg betete.', ['David Goldberg']],
  ['Karl-Theodor zu Guttenberg schwieg.', ['Karl-Theodor zu Guttenberg']],
];

describe('German', () => {
  test.each(SENTENCES)('%s', (sentence, expected) => {
    expect(names(sentence, 'de')).toEqual(expected);
  });

  test('surname, title and genitive are one entity', () => {
    const found = read(
      [
        'Olaf Scholz sprach in Berlin.',
        'Kanzler Scholz lobte Paris. Das Büro wollte Scholz’ Rede nicht kommentieren.',
        'Danach sagte Scholz nichts mehr.',
      ],
      'de',
    );
    expect(mentionsOf(found, 'Olaf Scholz')).toEqual(['Olaf Scholz', 'Scholz', 'Scholz', 'Scholz']);
    expect(entityOf(found, 'Scholz').kind).toBe('person');
  });

  test('the form without the genitive is shown', () => {
    const found = read('Deutschlands Nachbarn schauen auf Deutschland.', 'de');
    expect(entityOf(found, 'Deutschlands').name).toBe('Deutschland');
    expect(mentionsOf(found, 'Deutschland')).toEqual(['Deutschlands', 'Deutschland']);
  });

  test.each([
    ['In Frankfurt am Main gab es Streit.', ['Frankfurt am Main']],
    ['Man kam in Köln am Montag zu Gesprächen zusammen.', ['Köln']],
    ['Die Grünen-Politikerin Ricarda Lang kam.', ['Grünen', 'Ricarda Lang']],
    ['Der FDP-Chef Christian Lindner blieb.', ['FDP', 'Christian Lindner']],
    ['Der Ukrainer Andrij Jermak reiste nach Kyjiw.', ['Andrij Jermak', 'Kyjiw']],
    ['Die Bürger hatten Angst vor Krieg und Hunger.', []],
    ['Mit Blick auf Wahlen bleibt Vorsicht geboten.', []],
  ])('%s', (text, expected) => {
    expect(names(text, 'de')).toEqual(expected);
  });

  test.each([
    ['Olaf Scholz', 'Gestern sprach Olaf Scholz.', 'person'],
    ['Zweiten Weltkrieg', 'Das Haus brannte im Zweiten Weltkrieg ab.', 'event'],
    ['Europäische Union', 'Heute zögert die Europäische Union.', 'organisation'],
    ['Frankfurt am Main', 'Er lebt in Frankfurt am Main.', 'place'],
    ['Das stille Haus', 'Der Film „Das stille Haus“ läuft.', 'work'],
  ])('%s is of its kind', (name, text, kind) => {
    expect(entityOf(read(text, 'de'), name).kind).toBe(kind);
  });

  test('a title is kept as evidence', () => {
    const found = read('Bundeskanzler Olaf Scholz kam.', 'de');
    expect(found.mentions[0]?.title).toBe('Bundeskanzler');
  });
});
