import { describe, expect, test } from 'vitest';
import { names } from './describeRecognition';

describe('names that stand side by side', () => {
  test.each([
    [
      'uk',
      'Про це сказав голова Донецької області Ігор Мороз.',
      ['Донецької області', 'Ігор Мороз'],
    ],
    ['uk', 'Учора тренер України Олег Луценко мовчав.', ['України', 'Олег Луценко']],
    ['uk', 'Заяву АМКУ Світлана Гончар підписала.', ['АМКУ', 'Світлана Гончар']],
    ['uk', 'Свідок Іван Кравець ТОВ «Промінь» не знає.', ['Іван Кравець', 'ТОВ «Промінь»']],
    ['ru', 'Вчера тренер сборной России Олег Лукин молчал.', ['России', 'Олег Лукин']],
    ['de', 'Gestern sprach Dirigent Daniel Keller.', ['Daniel Keller']],
  ])('%s: %s', (language, text, expected) => {
    expect(names(text, language)).toEqual(expected);
  });

  test.each([
    ['uk', 'Приїхала Анна Марія Гончар.', ['Анна Марія Гончар']],
    ['uk', 'Відкрили Університет імені Тараса Шевченка.', ['Університет імені Тараса Шевченка']],
    ['de', 'Gestern sprach Karl Heinz Weber.', ['Karl Heinz Weber']],
  ])('%s keeps one name one: %s', (language, text, expected) => {
    expect(names(text, language)).toEqual(expected);
  });
});
