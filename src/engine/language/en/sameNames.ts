import { valuesByKey } from '../descriptor';

/**
 * Names of one country, body or town that newspapers print side by side, by the one that stands for
 * all. Only those that mean nothing else: "Congo" is two countries, "Georgia" a state as well.
 */
export const SAME_NAMES = valuesByKey(`
united states: us usa america united_states_of_america; united kingdom: uk britain great_britain;
united arab emirates: uae emirates; european union: eu; united nations: un united_nations_organization;
dr congo: drc democratic_republic_of_congo democratic_republic_of_the_congo; myanmar: burma;
czech republic: czechia; ivory coast: cote_d'ivoire cote_d'_ivoire; turkey: turkiye; kyiv: kiev; odesa: odessa;
kharkiv: kharkov; lviv: lvov; timor leste: east_timor; eswatini: swaziland; cape verde: cabo_verde;
netherlands: holland; washington: washington_dc dc; saint petersburg: st_petersburg; macau: macao;
mumbai: bombay; kolkata: calcutta; chennai: madras; bengaluru: bangalore; yangon: rangoon; beijing: peking;
ho chi minh city: saigon; astana: nur_sultan; vatican: vatican_city; gaza: gaza_strip; ussr: soviet_union;
papua new guinea: png; the gambia: gambia; north macedonia: macedonia;
association of southeast asian nations: asean; organization of the petroleum exporting countries: opec;
united nations children's fund: unicef; african union: au; international olympic committee: ioc`);
