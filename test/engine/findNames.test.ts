import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/engine/recognise';

const namesIn = (text: string, language = 'en'): readonly string[] =>
  recognise({ language, blocks: [{ role: 'caption', text }] }).mentions.map((m) => m.text);

describe('findNames', () => {
  it.each([
    ['Mr Johnson spoke to Vladimir Putin on Wednesday (Drawing: Sidelight)', 'en'],
    ['Mr Johnson spoke to Vladimir Putin on Wednesday. Photo: Getty Images', 'en'],
    ['Wolodymyr Selenskyj spricht mit Wladimir Putin. Foto: Imago', 'de'],
    ['Володимир Зеленський у Києві. Фото: Укрінформ', 'uk'],
  ])('leaves out whose picture it is: %s', (text, language) => {
    const names = namesIn(text, language);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => /Sidelight|Getty|Imago|Укрінформ/.test(name))).toEqual([]);
  });

  it('keeps a name after any other colon', () => {
    expect(namesIn('The prime minister of Britain in 2022: Liz Truss.')).toContain('Liz Truss');
  });
});
