import { describe, expect, test } from 'vitest';
import { names } from './describeRecognition';

describe('lower-case words of a name', () => {
  test.each([
    ['fr', "Il lit un rapport de l'Agence spatiale européenne.", ['Agence spatiale européenne']],
    ['fr', "Il dirige l'Institut de physique.", ['Institut de physique']],
    [
      'fr',
      "Elle vit en Asie centrale, au bord de l'océan Indien.",
      ['Asie centrale', 'océan Indien'],
    ],
    ['es', 'Leyó un informe de la Agencia espacial europea.', ['Agencia espacial europea']],
    ['es', 'Nadaron en el lago Titicaca y el mar Muerto.', ['lago Titicaca', 'mar Muerto']],
    ['uk', 'Це рішення Комітету з прав людини.', ['Комітету з прав людини']],
    ['uk', 'Про це пише Інститут історії України.', ['Інститут історії України']],
    ['ru', 'Об этом пишет Институт истории России.', ['Институт истории России']],
    ['ru', 'Он изучал падение Римской империи.', ['Римской империи']],
    ['pl', 'Decyzję podjęła Rada Języka Polskiego.', ['Rada Języka Polskiego']],
    ['pl', 'Mieszka przy ulicy Długiej.', ['ulicy Długiej']],
  ])('%s: %s', (language, text, expected) => {
    expect(names(text, language)).toEqual(expected);
  });

  test.each([
    ['fr', 'Le Parlement a voté hier.'],
    ['uk', 'Комітет ухвалив рішення.'],
    ['uk', 'Районний суд постановив звільнити його.'],
    ['ru', 'Районный суд отложил заседание.'],
    ['pl', 'Rada przyjęła ustawę.'],
  ])('%s: a head and a verb are none: %s', (language, text) => {
    expect(names(text, language)).toEqual([]);
  });
});
