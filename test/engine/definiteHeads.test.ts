import { describe, expect, test } from 'vitest';
import { names } from './describeRecognition';

describe('definite heads', () => {
  test.each([
    ['The European Commission met. Later the Commission left.', 'Commission'],
    ['He joined the Metropolitan Police (the Met). Later the Met left.', 'Met'],
    ['He left the University of Ghana. Now the University wants him.', 'University'],
  ])('%s → %s', (text, head) => {
    expect(names(text).at(-1)).toBe(head);
  });

  test.each([
    ['Later the Commission left.'],
    ['The European Commission met. Later a commission left.'],
    ['The European Commission met. Later the commission left.'],
    ['The European Commission met. Commission is paid.'],
    ['The European Commission met. Then the Commission Choir sang.'],
  ])('%s → none', (text) => {
    expect(names(text)).not.toContain('Commission');
  });
});
