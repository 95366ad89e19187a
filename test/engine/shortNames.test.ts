import { describe, expect, test } from 'vitest';
import { chainsOf } from './markedNames';

describe('short names of organisations', () => {
  test.each([
    ['[Barclays Bank plc] grew. [Barclays] shrank.'],
    ['[Halden Foods Ltd] grew. [Halden Foods] shrank. [Halden] closed.'],
    ['The [University of Oxford] grew. [Oxford University] shrank.'],
    ['The [Ministry of Defence] spoke. The [Defence Ministry] listened.'],
    ['The [Foreign, Commonwealth and Development Office] spoke. The [Foreign Office] listened.'],
    ['The [Reserve Bank of India] spoke. The [Reserve Bank] listened.'],
    ['The [Korea Forest Service] spoke. The [Forest Service] listened.'],
    ['The [Labour Party] spoke. [Labour] listened.'],
    ['The [Green Party] spoke. The [Greens] listened.'],
    ['[Hurricane Melissa] came. [Melissa] went.'],
    ['The [European Commission] spoke. The [Commission] listened.'],
    ['The [Bank of Japan] spoke. The [Bank] listened.'],
    ['The [Metropolitan Police] (the [Met]) came. The [Met] left.'],
    // A finder may take the article for a part of the name.
    ['[The European Commission] spoke. [The Commission] listened.'],
    ['[The Foreign Office] spoke. The [Foreign Office] listened.'],
    ['The [US] left. The [United States] came. [America] slept. The [U.S.] woke.'],
    ['The [UAE] left. The [United Arab Emirates] came.'],
    ['[Kiev] slept. [Kyiv] woke.'],
    ['The [Cocoa Board] ([GCB]) met. The [GCB] left.'],
    ['The [North Atlantic Treaty Organization] met. [Nato] left.'],
  ])('%s: one', (text) => {
    expect(chainsOf(text).length).toBe(1);
  });

  test.each([
    ['The [Kyiv Post] is printed in [Kyiv].'],
    ['[British Airways] flies. The [British Museum] stands.'],
    ['[Mexico City] is the capital of [Mexico].'],
    ['[Leeds United] won in [Leeds].'],
    ['The [Niger Delta] ([MEND]) was calm.'],
    ['[Google News] is not [Google].'],
    ['[Russia]’s [Foreign Ministry] spoke. [Ukraine]’s [Foreign Ministry] listened.'],
  ])('%s: no two in one', (text) => {
    expect(chainsOf(text).filter((chain) => chain.includes('='))).toEqual([]);
  });

  test('an institution is that of its country', () => {
    expect(
      chainsOf(
        '[Kenya]’s [Supreme Court] met. The Ugandan [Supreme Court] did not.',
        'In [Kenya], the Kenyan [Supreme Court] sat.',
      ),
    ).toEqual(['Kenya = Kenya', 'Supreme Court = Supreme Court', 'Supreme Court']);
  });

  test('a head that two organisations have stays open', () => {
    const both = 'The [European Commission] sued the [Electoral Commission].';
    expect(chainsOf(both, 'The [Commission] won.')).toContain('Commission?');
  });
});
