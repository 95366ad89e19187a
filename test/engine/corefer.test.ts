import { describe, expect, test } from 'vitest';
import { entityOf, mentionsOf, names, read } from './describeRecognition';

describe('acronyms', () => {
  test.each([
    ['The World Health Organization (WHO) met. Later the WHO left.', 'WHO', 3],
    ['The WHO (World Health Organization) met. Later the WHO left.', 'WHO', 3],
    ['The Foreign, Commonwealth and Development Office (FCDO) met. The FCDO left.', 'FCDO', 3],
    ['The International Monetary Fund met. Later the IMF left.', 'IMF', 2],
  ])('%s', (text, acronym, count) => {
    const found = read(text);
    expect(mentionsOf(found, acronym).length).toBe(count);
    expect(entityOf(found, acronym).name).not.toBe(acronym);
    expect(entityOf(found, acronym).kind).toBe('organisation');
  });

  test('two letters, and initials of two names, join nothing', () => {
    expect(read('The Electoral Union met. Later the EU left.').entities.length).toBe(2);
    const found = read(
      'The British Broadcasting Company and the Big Bread Council met. The BBC left.',
    );
    expect(mentionsOf(found, 'BBC')).toEqual(['BBC']);
  });

  test('brackets that hold something else join nothing', () => {
    const found = read('He met Dmytro Kuleba (NATO) there.');
    expect(entityOf(found, 'NATO')).not.toBe(entityOf(found, 'Dmytro Kuleba'));
  });
});

describe('short forms', () => {
  test('a company without its legal form', () => {
    const found = read('He works for Halden Foods Ltd now. Halden Foods grew.');
    expect(mentionsOf(found, 'Halden Foods')).toEqual(['Halden Foods Ltd', 'Halden Foods']);
  });

  test('a ministry by its first word', () => {
    const found = read(
      'He left the Foreign, Commonwealth and Development Office. The Foreign Office thanked him.',
    );
    expect(found.entities.length).toBe(1);
  });

  test('the place in an organisation’s name is not the organisation', () => {
    const found = read(
      'The Kyiv Post closed. In Kyiv people wept. Oxford University is in Oxford.',
    );
    expect(entityOf(found, 'Kyiv Post')).not.toBe(entityOf(found, 'Kyiv'));
    expect(entityOf(found, 'Oxford University')).not.toBe(entityOf(found, 'Oxford'));
  });
});

describe('persons', () => {
  test.each([
    ['JD Vance spoke. Then J. D. Vance sat. Mr Vance left.', 'Vance', 3],
    ['Ursula von der Leyen spoke. Ms von der Leyen left.', 'von der Leyen', 2],
    ['Robert Downey Jr. spoke. Downey left.', 'Downey', 2],
    ['Kamala Harris spoke. Ms Harris sat. Harris left. So did Kamala.', 'Kamala', 4],
    ['John F. Kennedy spoke. John Kennedy sat. Kennedy left.', 'Kennedy', 3],
  ])('%s', (text, form, count) => {
    expect(mentionsOf(read(text), form).length).toBe(count);
  });

  test('two people of different given names stay two', () => {
    const found = read('Hillary Clinton met Bill Clinton there.');
    expect(found.entities.length).toBe(2);
  });

  test('a surname that is a known place needs a title', () => {
    const found = read('Jack London wrote. He was in London. Mr London left.');
    expect(mentionsOf(found, 'Jack London')).toEqual(['Jack London', 'London']);
    expect(entityOf(found, 'London').kind).toBe('place');
  });

  test('a surname alone is an entity of its own', () => {
    const found = read('It was Mr Kuleba again.');
    expect(found.entities.map(({ name, reason }) => [name, reason])).toEqual([['Kuleba', 'cue']]);
  });
});

describe('what is no name', () => {
  test.each([
    ['He spoke on Monday in January. In March he left.'],
    ['The Prime Minister and the Foreign Secretary met the President.'],
    ['French and Ukrainian officials spoke English.'],
    ['Meanwhile, nobody knew. However, everybody guessed. Speaking later, he agreed.'],
    ['The CEO watched TV. Its GDP fell.'],
    ['I think so. I’m sure. We’ve seen it.'],
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });

  test('a word seen in lower case elsewhere names nothing where a sentence starts', () => {
    expect(names('Zebrafish swim. He likes zebrafish.')).toEqual([]);
    expect(names('Zelnik swims. He likes Zelnik.')).toEqual(['Zelnik', 'Zelnik']);
  });
});
