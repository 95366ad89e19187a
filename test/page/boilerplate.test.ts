import { describe, expect, it } from 'vitest';
import { isBoilerplate } from '../../src/page/boilerplate';

describe('isBoilerplate', () => {
  it.each([
    'Read more: the harbour in ten pictures',
    '>> Lesen Sie auch: Der Hafen in zehn Bildern',
    'Related stories',
    'Advertisement',
    'Click\u00A0here to read the report',
    '• Sign up to our harbour letter',
    'Follow us on every network there is',
    'Reporting by A. Writer; editing by B. Reader',
    'A. Writer in Southhaven contributed to this report.',
    'Photo: A. Writer',
    '© 2024 The Norwick Courier',
    'Published on 3 May 2024 at 15:47',
    'Last updated: 3 May',
    'Donate now',
    'Читайте также: Порт закрыт',
  ])('knows %j for a line about the page', (text) => {
    expect(isBoilerplate(text)).toBe(true);
  });

  it.each([
    '“Thank you for reading my letter,” the mayor said.',
    '"Follow us," they shouted from the quay.',
    'Subscribers to the ferry pass will be paid back.',
    'Related companies were searched as well, the police said.',
    'Published on Monday, the report names three firms and calls for a trial of the engineers who built it.',
    'Donations came from all over the coast.',
    'Loading docks were closed.',
    'Advertisements for the crane had called it safe.',
    `Click here to ${'read on and on '.repeat(30)}`,
  ])('leaves %j to the story', (text) => {
    expect(isBoilerplate(text)).toBe(false);
  });
});
