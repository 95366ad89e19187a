import { describe, expect, test } from 'vitest';
import { chainsOf } from './markedNames';

describe('a name that several bear', () => {
  test('in a headline goes to the one whom the story introduces first', () => {
    expect(chainsOf('[Mamani] leads', '[Evo Mamani] leads.', '[Hugo Mamani] sat.')).toContain(
      'Mamani = Evo Mamani',
    );
    expect(chainsOf('[Mamani] leads', '[Evo Mamani] met [Hugo Mamani].')).toContain('Mamani?');
  });

  const BOTH = '[Leila Haddad] and [Karim Haddad] came.';

  test('goes to the one whose gender the title allows', () => {
    expect(chainsOf(BOTH, '[Mr|Haddad] sat.')).toContain('Karim Haddad = Haddad');
  });

  test('goes to the one whose office it has', () => {
    expect(
      chainsOf('[Governor|Jeb Bush] met [President|George W. Bush].', '[President|Bush] sat.'),
    ).toContain('George W. Bush = Bush');
    expect(
      chainsOf('The senator [Pablo Ríos] met the mayor, [Susana Ríos].', '[Mayor|Ríos] sat.'),
    ).toContain('Susana Ríos = Ríos');
  });

  test('goes to the one that kinship makes a woman', () => {
    const both = '[Kim Jong Un] brought his sister [Kim Yo Jong].';
    expect(chainsOf(both, '[Ms|Kim] sat. [Mr|Kim] stood.')).toEqual([
      'Kim Jong Un = Kim',
      'Kim Yo Jong = Kim',
    ]);
  });

  test('goes to the father, where the son is called Jr.', () => {
    const both = '[Donald Trump] met [Donald Trump Jr.] there.';
    expect(chainsOf(both, '[Trump] sat. [Trump Jr.] stood.')).toEqual([
      'Donald Trump = Trump',
      'Donald Trump Jr = Trump Jr',
    ]);
  });

  test('goes to the only one named so far', () => {
    expect(chainsOf('[Tom Nowak] came.', '[Nowak] sat.', '[Ewa Nowak] stood.')).toEqual([
      'Tom Nowak = Nowak',
      'Ewa Nowak',
    ]);
  });

  test('goes to the only one of this paragraph, or of the one before', () => {
    expect(chainsOf(BOTH, '[Karim Haddad] spoke. [Haddad] sat.', '[Haddad] stood.')).toContain(
      'Karim Haddad = Karim Haddad = Haddad = Haddad',
    );
  });

  test('stays open otherwise', () => {
    expect(chainsOf(BOTH, '[Haddad] sat.')).toContain('Haddad?');
    expect(chainsOf(BOTH, 'Nothing.', 'Nothing.', '[Haddad] sat.')).toContain('Haddad?');
  });

  test('of thirty bearers, ends', () => {
    const many = Array.from({ length: 30 }, (_, i) => `[Q${String.fromCharCode(97 + i)}x Ito]`);
    expect(chainsOf(`${many.join(' and ')} met. [Ito] sat.`).length).toBeGreaterThan(29);
  });
});
