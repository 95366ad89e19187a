import { describe, expect, test } from 'vitest';
import { names } from './describeRecognition';

describe('names in quotation marks', () => {
  test.each([
    ['uk', 'Учора вийшла газета «Ранок над містом».', ['Ранок над містом']],
    ['uk', 'Угоду підписало ТОВ «Ранок» у Сумах.', ['ТОВ «Ранок»', 'Сумах']],
    ['ru', 'Вышел альбом «Тихий дом» и песня «Окно».', ['Тихий дом', 'Окно']],
    ['ru', '«Динамо» (Киев) выиграло.', ['Динамо', 'Киев']],
    ['fr', 'Le roman "Les Jours clairs" plaît.', ['Les Jours clairs']],
    ['es', 'La serie “Mar adentro y lejos” gusta.', ['Mar adentro y lejos']],
    ['pl', 'Film „Cichy dom” podoba się.', ['Cichy dom']],
    ['de', 'Der Roman „Das stille Haus“ gefällt.', ['Das stille Haus']],
  ])('%s: %s', (language, text, expected) => {
    expect(names(text, language)).toEqual(expected);
  });

  test.each([
    ['uk', 'Він сказав: «Дуже добре».'],
    ['uk', '«Дуже добре», — сказав він.'],
    ['uk', 'Це так звана «спеціальна операція».'],
    ['fr', 'Elle a dit : « Bravo ».'],
    ['fr', 'La « guerre éclair » a échoué.'],
    ['es', '«Basta», dijo ella.'],
    ['de', 'Das Wort „Heimat“ fiel oft.'],
    ['pl', 'Krzyknął: „Dość!”'],
  ])('%s: what is said is no name: %s', (language, text) => {
    expect(names(text, language)).toEqual([]);
  });

  test('a mark without its other half costs no more than it is long', () => {
    const started = performance.now();
    expect(names('«А '.repeat(20_000), 'uk')).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
