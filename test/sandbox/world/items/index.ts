/** All rows of the item tables, in one list. */
import { type ItemRow, readTable } from '../table';
import { CITIES } from './cities';
import { CLASSES } from './classes';
import { COUNTRIES } from './countries';
import { OFFICES } from './offices';
import { OFFICES_EUROPE } from './officesEurope';
import { ORGANISATIONS } from './organisations';
import { PEOPLE_BRITAIN } from './peopleBritain';
import { PEOPLE_EUROPE } from './peopleEurope';
import { PEOPLE_UKRAINE } from './peopleUkraine';

const TABLES = [
  PEOPLE_UKRAINE,
  PEOPLE_BRITAIN,
  PEOPLE_EUROPE,
  COUNTRIES,
  CITIES,
  ORGANISATIONS,
  OFFICES,
  OFFICES_EUROPE,
  CLASSES,
];

export const ITEMS: readonly ItemRow[] = TABLES.flatMap(readTable);
