import { describe, expect, test } from 'vitest';
import { chainsOf } from './markedNames';

describe('full names of one person', () => {
  test.each([
    ['[John F. Kennedy] sat. [John Kennedy] stood.'],
    ['[John F. Kennedy] sat. [John Fitzgerald Kennedy] stood.'],
    ['[J. D. Vance] sat. [JD Vance] stood. [J.D. Vance] left.'],
    ['[James David Vance] sat. [JD Vance] stood.'],
    ['[Joseph R. Biden] sat. [Joe Biden] stood.'],
    ['[Robert "Bobby" Tallis] sat. [Bobby Tallis] stood.'],
    ['[Tsai Ing-wen] sat. [Tsai Ing-Wen] stood.'],
    ['[Katrín Jakobsdóttir] sat. [Katrin Jakobsdottir] stood.'],
  ])('%s: one', (text) => {
    expect(chainsOf(text).length).toBe(1);
  });

  test.each([
    ['[George H. W. Bush] sat. [George W. Bush] stood.'],
    ['[Ken Griffey Jr.] sat. [Ken Griffey Sr.] stood.'],
    ['[Donald Trump Jr.] sat. [Donald Trump] stood.'],
    ['[Hillary Clinton] sat. [Bill Clinton] stood.'],
    ['[Kim Jong Un] sat. [Kim Yo Jong] stood.'],
    ['[Mary Walsh] sat. [Mark Walsh] stood.'],
  ])('%s: two', (text) => {
    expect(chainsOf(text).length).toBe(2);
  });

  test('a shorter name that fits two longer ones joins neither', () => {
    expect(chainsOf('[George H. W. Bush], [George W. Bush] and [George Bush].').length).toBe(3);
  });
});
