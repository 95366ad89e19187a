/** All rows of the item tables, in one list. */
import { type ItemRow, readTable } from '../table';
import { CITIES } from './cities';
import { CLASSES } from './classes';
import { COUNTRIES } from './countries';
import { MORE_PLACES } from './morePlaces';
import { NAMED_AMERICA } from './namedAmerica';
import { NAMED_ELSEWHERE } from './namedElsewhere';
import { NAMED_SPORT } from './namedSport';
import { OFFICES } from './offices';
import { OFFICES_EUROPE } from './officesEurope';
import { ORGANISATIONS } from './organisations';
import { PEOPLE_BRITAIN } from './peopleBritain';
import { PEOPLE_EUROPE } from './peopleEurope';
import { PEOPLE_UKRAINE } from './peopleUkraine';
import { REGIONS } from './regions';

const TABLES = [
  PEOPLE_UKRAINE,
  PEOPLE_BRITAIN,
  PEOPLE_EUROPE,
  COUNTRIES,
  REGIONS,
  CITIES,
  MORE_PLACES,
  ORGANISATIONS,
  OFFICES,
  OFFICES_EUROPE,
  CLASSES,
  NAMED_AMERICA,
  NAMED_ELSEWHERE,
  NAMED_SPORT,
];

export const ITEMS: readonly ItemRow[] = TABLES.flatMap(readTable);
