import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/engine/language/languageOf';
import { mentionsOf, names, read } from '../describeRecognition';

const SENTENCES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'it',
    'Ieri il ministro Giancarlo Giorgetti era a Bruxelles.',
    ['Giancarlo Giorgetti', 'Bruxelles'],
  ],
  ['it', 'La pioggia non si fermava e la strada era vuota.', []],
  ['it', 'Poi è arrivato Sergio Mattarella.', ['Sergio Mattarella']],
  ['it', "Secondo la Nato, dell'Ucraina non si parla.", ['Nato', 'Ucraina']],
  ['pt', 'Ontem o presidente Lula da Silva voltou para Brasília.', ['Lula da Silva', 'Brasília']],
  ['pt', 'A chuva parou e a rua ficou vazia.', []],
  ['pt', 'Depois falou Marina Silva em São Paulo.', ['Marina Silva', 'São Paulo']],
  [
    'nl',
    'Gisteren sprak Mark Rutte met Joe Biden in Den Haag.',
    ['Mark Rutte', 'Joe Biden', 'Den Haag'],
  ],
  ['nl', 'De hond liep over straat.', []],
  ['nl', 'Daarna kwam Jan van der Berg.', ['Jan van der Berg']],
  ['cs', 'Včera prezident Petr Pavel navštívil Brno.', ['Petr Pavel', 'Brno']],
  ['cs', 'Pršelo celý den a ulice byla prázdná.', []],
  ['cs', 'Potom mluvil Andrej Babiš v Praze.', ['Andrej Babiš', 'Praze']],
  ['bg', 'Вчера президентът Румен Радев беше във Варна.', ['Румен Радев', 'Варна']],
  ['bg', 'Валеше цял ден и улицата беше празна.', []],
  ['sv', 'Igår mötte Ulf Kristersson kungen i Stockholm.', ['Ulf Kristersson', 'Stockholm']],
  ['sv', 'Det regnade hela dagen.', []],
  ['tr', 'Sonra Hakan Fidan ile Keir Starmer konuştu.', ['Hakan Fidan', 'Keir Starmer']],
  ['tr', 'Bütün gün yağmur yağdı.', []],
  ['it', 'In quel momento Elly Schlein non rispose.', ['Elly Schlein']],
  ['pt', 'Em Lisboa, António Costa não respondeu.', ['Lisboa', 'António Costa']],
  ['nl', 'Morgen gaat de winkel weer open.', []],
  ['bg', 'После Румен Радев отговори на Кирил Петков.', ['Румен Радев', 'Кирил Петков']],
  ['sv', 'Sedan svarade Magdalena Andersson i Göteborg.', ['Magdalena Andersson', 'Göteborg']],
];

describe('a language without a descriptor of its own', () => {
  test.each(SENTENCES)('%s: %s', (language, sentence, expected) => {
    expect(languageOf(language).code).toBe('und');
    expect(names(sentence, language)).toEqual(expected);
  });

  test('a lone word that starts a sentence is a name once the document says so', () => {
    const text = 'Meloni tace. Poi ha parlato Meloni.';
    expect(names('Meloni tace. Piove.', 'it')).toEqual([]);
    expect(names(text, 'it')).toEqual(['Meloni', 'Meloni']);
  });

  test('a surname joins the full name', () => {
    const found = read('Ieri Giorgia Meloni ha parlato. Oggi Meloni tace.', 'it');
    expect(mentionsOf(found, 'Giorgia Meloni')).toEqual(['Giorgia Meloni', 'Meloni']);
  });
});

describe('a script without case', () => {
  test.each([
    ['ar', 'قال الرئيس إن الاجتماع تأجل.'],
    ['he', 'ראש הממשלה אמר שהישיבה נדחתה.'],
    ['zh', '总理昨天在北京会见了记者。'],
    ['ja', '首相は昨日、東京で会見した。'],
    ['hi', 'प्रधानमंत्री कल दिल्ली में थे।'],
    ['ka', 'პრემიერი გუშინ თბილისში იყო.'],
  ])('%s finds nothing', (language, text) => {
    expect(names(text, language)).toEqual([]);
  });

  test('nor does its text under another language', () => {
    expect(names('总理昨天在北京会见了记者。', 'pl')).toEqual([]);
  });
});
