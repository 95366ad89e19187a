import { describe, expect, test } from 'vitest';
import { names } from './describeRecognition';

describe('a number behind a name', () => {
  test.each([
    ['fr', 'Elle suit la Coupe du monde 2022 de loin.', ['Coupe du monde 2022']],
    ['es', 'Recuerda el Mundial de 2010 con alegría.', ['Mundial de 2010']],
    ['uk', 'Він бачив Чемпіонат світу 2018 наживо.', ['Чемпіонат світу 2018']],
    ['fr', 'Il joue à Zelvora 3, puis dort.', ['Zelvora 3']],
  ])('%s belongs to it: %s', (language, text, expected) => {
    expect(names(text, language)).toEqual(expected);
  });

  test.each([
    ['fr', 'À Lyon 3, on attend.', ['Lyon']],
    ['fr', 'Il a vu Zelvora 3 fois hier.', ['Zelvora']],
    ['es', 'Vive en Madrid 2015 días al año.', ['Madrid']],
    ['uk', 'Іван Петренко 2015 року поїхав.', ['Іван Петренко']],
  ])('%s stays outside: %s', (language, text, expected) => {
    expect(names(text, language)).toEqual(expected);
  });
});
