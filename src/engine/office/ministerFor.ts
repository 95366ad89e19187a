import type { OfficeKind } from './types';

/**
 * Fields of policy that English names ministers by, in an office ("foreign secretary", "minister of
 * defence") and in a label ("Secretary of State for the Home Department"). The first that fits
 * counts: a minister of economy and finance is the economy's.
 */
const FIELDS: readonly (readonly [RegExp, OfficeKind])[] = [
  [/\b(?:foreign|external affairs|external relations|diaspora)\b/, 'foreignMinister'],
  [/\b(?:defence|defense|war)\b/, 'defenceMinister'],
  [/\b(?:home|interior|internal affairs)\b/, 'interiorMinister'],
  [/\b(?:economy|economic)\b/, 'economyMinister'],
  [/\b(?:finance|treasury|exchequer)\b/, 'financeMinister'],
  [/\b(?:justice)\b/, 'justiceMinister'],
  [/\b(?:health|healthcare)\b/, 'healthMinister'],
  [/\b(?:education)\b/, 'educationMinister'],
  [/\b(?:energy)\b/, 'energyMinister'],
  [/\b(?:agriculture|agrarian)\b/, 'agricultureMinister'],
  [/\b(?:transport|transportation)\b/, 'transportMinister'],
  [/\b(?:culture)\b/, 'cultureMinister'],
];

/** The office of a minister for what a text says of the field, lower case; null for another field. */
export const ministerFor = (field: string): OfficeKind | null =>
  FIELDS.find(([words]) => words.test(field))?.[1] ?? null;
