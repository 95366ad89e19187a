import { expect, test } from 'vitest';
import { roleMatch } from '../../src/sidebar/roleMatch';

const OFFICES = [
  'Minister for Women and Equalities',
  'Secretary of State for Foreign, Commonwealth and Development Affairs',
];

test.each([
  ['foreign secretary', OFFICES, 1],
  ['equalities minister', OFFICES, 0],
  ['minister', OFFICES, 0],
  ['spokeswoman', OFFICES, null],
  ['министр', OFFICES, null],
  ['premier ministre', ['Premier ministre français'], 0],
  ['président', ['president of the republic'], 0],
  ['of the', ['Head of the Office'], null],
  ['minister', [], null],
])('“%s” among %j: %s', (role, offices, expected) => {
  expect(roleMatch(role, offices)).toBe(expected);
});
