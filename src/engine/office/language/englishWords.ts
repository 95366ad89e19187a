import { ministerFor } from '../ministerFor';
import type { OfficeWord } from '../types';
import { type Houses, housesOf, word } from './roleLanguage';

/**
 * What English names offices by. A premier of Canada or Australia is one of many, and nobody is
 * meant; a chancellor governs in Germany and Austria, and keeps the accounts in Britain.
 */
const WORDS: Readonly<Record<string, readonly OfficeWord[]>> = {
  president: [word('president')],
  'vice president': [word('vicePresident')],
  'vice-president': [word('vicePresident')],
  'prime minister': [word('headOfGovernment')],
  premier: [
    word('headOfGovernment', { among: 'CN IT JP PL RU BG HR RS CZ SK RO TH KP VN GR ES FR ME MK' }),
  ],
  taoiseach: [word('headOfGovernment', { among: 'IE' })],
  chancellor: [
    word('headOfGovernment', { among: 'DE AT' }),
    word('financeMinister', { among: 'GB' }),
  ],
  'chancellor of the exchequer': [word('financeMinister', { among: 'GB' })],
  'head of state': [word('headOfState')],
  'head of government': [word('headOfGovernment')],
  monarch: [word('monarch')],
  king: [word('monarch', { gender: 'm' })],
  queen: [word('monarch', { gender: 'f' })],
  emperor: [word('monarch', { gender: 'm' })],
  empress: [word('monarch', { gender: 'f' })],
  emir: [word('monarch', { gender: 'm' })],
  sultan: [word('monarch', { gender: 'm' })],
  'supreme leader': [word('supremeLeader', { among: 'IR KP' })],
  pope: [word('pope', { among: 'VA' })],
  pontiff: [word('pope', { among: 'VA' })],
  'attorney general': [word('attorneyGeneral')],
  'attorney-general': [word('attorneyGeneral')],
  'secretary of state': [word('foreignMinister', { among: 'US' })],
};

/** Where ministers are called secretaries. The "foreign secretary" of India is a civil servant. */
const SECRETARIES = 'GB US PH';
const FIELD_FIRST = /^(.+) (minister|secretary)$/;
const FIELD_LAST = /^minister (?:of|for) (?:the )?(.+)$/;
/** Of these fields America has a secretary, but under another name or of other matters. */
const BRITISH = /^(?:foreign|home)\b/;

/**
 * The offices that an English role word may mean, by the words alone: "foreign secretary". Empty
 * for what is no office of state known here, and for all with a rank before it ("deputy prime
 * minister"): those are others'.
 */
export function englishWords(office: string): readonly OfficeWord[] {
  const listed = Object.hasOwn(WORDS, office) ? WORDS[office] : undefined;
  if (listed !== undefined) return listed;
  if (/^(?:deputy|acting|interim|caretaker|shadow)\b/.test(office)) return [];
  const [, field, noun] = FIELD_FIRST.exec(office) ?? [];
  const kind = ministerFor(field ?? FIELD_LAST.exec(office)?.[1] ?? '');
  if (kind === null) return [];
  if (noun !== 'secretary') return [word(kind, { except: 'US' })];
  return [word(kind, { among: BRITISH.test(field ?? '') ? 'GB' : SECRETARIES })];
}

/** Houses that stand for the holder of an office. */
export const ENGLISH_HOUSES: Houses = housesOf(`
president RU: kremlin; president US: white house; president FR: élysée, elysee, élysée palace;
headOfGovernment GB: downing street; monarch GB: buckingham palace; president KR: blue house`);
