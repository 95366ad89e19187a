import { describe, expect, test } from 'vitest';
import { read } from './describeRecognition';

/** Roles as `printed → office, country`. */
function rolesIn(text: string): readonly string[] {
  return read(text).roles.map(
    ({ text: said, office, country }) =>
      `${said} → ${office}${country === null ? '' : `, ${country}`}`,
  );
}

describe('offices of state are roles', () => {
  test.each([
    ['The Prime Minister left by train.', 'Prime Minister → prime minister'],
    ['She spoke to the prime minister for an hour.', 'prime minister → prime minister'],
    ['They asked the Foreign Secretary about it.', 'Foreign Secretary → foreign secretary'],
    ['Later the home secretary apologised.', 'home secretary → home secretary'],
    [
      'A letter reached the Chancellor of the Exchequer.',
      'Chancellor of the Exchequer → chancellor of the exchequer',
    ],
    [
      'A shrug was all the deputy prime minister had to offer.',
      'deputy prime minister → deputy prime minister',
    ],
    [
      'Farmers wrote to the minister of agriculture.',
      'minister of agriculture → minister of agriculture',
    ],
    [
      'Nurses trust the minister for health and social care.',
      'minister for health and social care → minister for health and social care',
    ],
    [
      'The shadow foreign secretary frowned.',
      'shadow foreign secretary → shadow foreign secretary',
    ],
    ['In the evening the Pope prayed for rain.', 'Pope → pope'],
    ['Crowds cheered the King in the rain.', 'King → king'],
    ['The new president wants shorter speeches.', 'president → president'],
    ['Prime minister resigns over a goat', 'Prime minister → prime minister'],
    ['Nobody in No 10 had read the letter.', 'No 10 → prime minister, United Kingdom'],
    ['No 10 said that nothing had changed.', 'No 10 → prime minister, United Kingdom'],
    ['The country’s president sat in the front row.', 'president → president'],
    ['She told her prime minister at once.', 'prime minister → prime minister'],
  ])('%s', (text, role) => {
    expect(rolesIn(text)).toEqual([role]);
  });
});

describe('the country is the one that the article gives', () => {
  test.each([
    ['Russia’s president did not come.', 'president → president, Russia'],
    ['Kenya’s new president did.', 'president → president, Kenya'],
    [
      'The French foreign minister flew home.',
      'French foreign minister → foreign minister, France',
    ],
    ['The South African president stayed.', 'South African president → president, South Africa'],
    ['Rain kept the president of Ukraine in Poltava.', 'president → president, Ukraine'],
    [
      'He wrote to the prime minister of the Netherlands.',
      'prime minister → prime minister, Netherlands',
    ],
    ['Germany’s chancellor sneezed.', 'chancellor → chancellor, Germany'],
    [
      'The US secretary of state called it a start.',
      'secretary of state → secretary of state, United States',
    ],
    ['The Japanese emperor planted rice.', 'Japanese emperor → emperor, Japan'],
    ['The king of Spain sailed past.', 'king → king, Spain'],
    ['Brazil’s finance minister counted twice.', 'finance minister → finance minister, Brazil'],
    [
      'The Indian minister of external affairs smiled.',
      'Indian minister of external affairs → minister of external affairs, India',
    ],
    [
      'The Ghanaian vice president opened the match.',
      'Ghanaian vice president → vice president, Ghana',
    ],
    ['Saudi Arabia’s crown prince was late.', 'crown prince → crown prince, Saudi Arabia'],
    ['The Thai prime minister cut the cake.', 'Thai prime minister → prime minister, Thailand'],
    ['Scotland’s first minister ate it.', 'first minister → first minister, Scotland'],
  ])('%s', (text, role) => {
    expect(rolesIn(text)).toEqual([role]);
  });

  test('a counterpart has the office that the sentence names once', () => {
    expect(rolesIn('The foreign minister rang his Ukrainian counterpart.')).toEqual([
      'foreign minister → foreign minister',
      'Ukrainian counterpart → foreign minister, Ukraine',
    ]);
    expect(rolesIn('Foreign Secretary David Lammy rang his Polish counterpart.')).toEqual([
      'Polish counterpart → foreign secretary, Poland',
    ]);
    expect(rolesIn('She will meet her Chinese counterpart.')).toEqual([
      'Chinese counterpart → counterpart, China',
    ]);
  });

  test('it points at the entity of that country', () => {
    const found = read('Ukraine waited. Then the Ukrainian president spoke. France’s did not.');
    const [role] = found.roles;
    expect(found.entities[role?.entity ?? -1]?.name).toBe('Ukraine');
    expect(read('The Ukrainian president spoke.').roles[0]?.entity).toBeNull();
  });
});

describe('what is no role', () => {
  test.each([
    ['It was prime minister Boris Johnson who rang.'],
    ['It was French President Emmanuel Macron who rang.'],
    ['He met Russian foreign minister Sergei Lavrov there.'],
    ['A president has few friends.'],
    ['She was once a prime minister.'],
    ['Foreign ministers dined in Vienna.'],
    ['The finance ministers of five countries agreed.'],
    ['He is the president of the company.'],
    ['The president of the club resigned.'],
    ['Apple’s president sold shares.'],
    ['The former president wrote a book.'],
    ['The club president wants a new roof.'],
    ['She was the president of Harvard University.'],
    ['He scored twice in the Premier League.'],
    ['The minister said so.'],
    ['The press secretary took no questions.'],
    ['The lion is the king of the jungle.'],
    ['He is ranked No 10 in the world.'],
    ['She took the No 10 shirt.'],
    ['Every president learns to wait.'],
    ['Nobody became prime minister that day.'],
  ])('%s', (text) => {
    expect(rolesIn(text)).toEqual([]);
  });

  test('a house that is a name is not a role as well', () => {
    const found = read('The Kremlin denied it. So did the White House.');
    expect(found.mentions.map(({ text }) => text)).toEqual(['Kremlin', 'White House']);
    expect(found.roles).toEqual([]);
  });

  test('languages without data have none', () => {
    expect(read('Der Bundeskanzler reiste ab.', 'de').roles).toEqual([]);
  });
});
