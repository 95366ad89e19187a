import { describe, expect, test } from 'vitest';
import { chainsOf } from './markedNames';

describe('what a person is called', () => {
  test.each([
    ['[Ana Duarte] spoke. [Duarte] left.'],
    ['[Ana Duarte] spoke. [Mrs|Duarte] left.'],
    ['[Ana Duarte] spoke. [Ana] left.'],
    ['[Ursula von der Leyen] spoke. [Ms|von der Leyen] left. [Leyen] slept.'],
    ['[Ursula von der Leyen] spoke. [Von der Leyen] left.'],
    ['[Xi Jinping] spoke. [Xi] left. [Mr|Xi] slept.'],
    ['[Ban Ki-moon] spoke. [Ban] left.'],
    ['[Kim Jong-un] spoke. [Kim Jong Un] left. [Kim] slept.'],
    ['[Pedro Sánchez Pérez-Castejón] spoke. [Sánchez] left. [Pedro Sanchez] slept.'],
    ['[Luiz Inácio Lula da Silva] spoke. [Lula] left. [Lula da Silva] slept.'],
    ['[Bashar al-Assad] spoke. [Assad] left. [al-Assad] slept.'],
    ['[Aung San Suu Kyi] spoke. [Suu Kyi] left.'],
    ['[Recep Tayyip Erdoğan] spoke. [Erdogan] left.'],
    ['[William "Bill" Burns] spoke. [Bill Burns] left. [Burns] slept.'],
    ['[Crown Prince|Mohammed bin Salman] spoke. [Prince Mohammed] left. [bin Salman] slept.'],
    ['[King Charles] spoke. [King Charles III] left. [Charles] slept.'],
    ['[Cindy McCain] spoke. [McCain] left.'],
  ])('%s: one', (text) => {
    expect(chainsOf(text).length).toBe(1);
  });

  test.each([
    ['[Houston Vandermeulen] lives in [Houston].'],
    ['[Jack London] liked [London].'],
    ['[Michael Jordan] flew to [Jordan].'],
    ['[Hillary Clinton] spoke. [Mr|Clinton] left.'],
    ['[Henry Eberhard Faber] founded [Eberhard Faber GmbH].'],
    ['[Chelsea Clinton] watched [Chelsea].'],
  ])('%s: two', (text) => {
    expect(chainsOf(text).length).toBe(2);
  });

  test('a title tells a person from a company of that name', () => {
    expect(
      chainsOf('[Ford Motor Company] was [Henry Ford]’s. [Ford] builds cars. [Mr|Ford] did not.'),
    ).toEqual(['Ford Motor Company = Ford', 'Henry Ford = Ford']);
  });
});
