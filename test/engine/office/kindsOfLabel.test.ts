import { describe, expect, it } from 'vitest';
import { kindsOfLabel } from '../../../src/engine/office/kindsOfLabel';

describe('kindsOfLabel', () => {
  it.each([
    ['President of the French Republic', 'president headOfState'],
    ['President of the United States', 'president headOfState'],
    ['Monarch of the Belgians', 'monarch headOfState'],
    ['King of the Netherlands', 'monarch headOfState'],
    ['Yang di-Pertuan Agong', 'monarch headOfState'],
    ['Prime minister of India', 'headOfGovernment'],
    ['Taoiseach', 'headOfGovernment'],
    ['Federal Chancellor of Austria', 'headOfGovernment'],
    ['President of the Executive Yuan', 'headOfGovernment'],
    ['President of the Government of Spain', 'headOfGovernment'],
    ['Secretary of State for Foreign, Commonwealth and Development Affairs', 'foreignMinister'],
    ['Federal Minister for Foreign Affairs of Germany', 'foreignMinister'],
    ['United States Secretary of State', 'foreignMinister'],
    ['Chancellor of the Exchequer', 'financeMinister'],
    ['United States Secretary of the Treasury', 'financeMinister'],
    ['Secretary of State for the Home Department', 'interiorMinister'],
    ['Home Secretary', 'interiorMinister'],
    ['Minister of Healthcare of Ukraine', 'healthMinister'],
    ['Vice President of the United States', 'vicePresident'],
    ['Supreme Leader of Iran', 'supremeLeader'],
    ['Pope', 'pope headOfState'],
    ['United States Attorney General', 'attorneyGeneral'],
  ])('%s: %s', (label, kinds) => {
    expect(kindsOfLabel(label).join(' ')).toBe(kinds);
  });

  it.each([
    'President of the European Commission',
    'President of the European Central Bank',
    'President of the Supreme Court',
    'President of the Senate',
    'Deputy Prime Minister of Ukraine',
    'First Deputy Prime Minister of Russia',
    'Advisor to the President of Russia',
    'Secretary of State of Georgia',
    'First Secretary of State',
    'Minister of State for Defence',
    'Deputy Minister of Foreign Affairs of Russia',
    'Chancellor of the Duchy of Lancaster',
    'Lord Chancellor',
    'Head of the Office of the President of Ukraine',
    'Minister without Portfolio',
    'Governor of Texas',
    '',
  ])('%s is what no role word means', (label) => {
    expect(kindsOfLabel(label)).toEqual([]);
  });
});
