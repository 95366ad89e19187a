/**
 * The one question that a whole cast is asked about, in GraphQL: of each item a fixed list of
 * properties, all ranks, with the qualifiers that date and tell apart, and the names of all items
 * in them. A card's item takes 10 to 3,000 kB; this takes 1 to 15.
 */
import type { ItemId } from '../engine/types';
import type { PropertyId } from './types';

/** What a property's statements are asked for beside rank and value. */
type Depth = 'plain' | 'dated' | 'office';

const QUALIFIERS: Readonly<Record<Depth, readonly PropertyId[]>> = {
  plain: [],
  // Start, end; "replaced by" is an end without a date.
  dated: ['P580', 'P582', 'P1366'],
  // Besides: replaces, number; district, term, group; cabinet, appointed by, of, jurisdiction;
  // the role that it is held in ("acting"), and the nature of the statement.
  office: [
    ...(['P580', 'P582', 'P1366', 'P1365', 'P1545'] as const),
    ...(['P768', 'P2937', 'P4100', 'P5054', 'P748', 'P642', 'P1001', 'P3831', 'P5102'] as const),
  ],
};

const PROPERTIES: Readonly<Record<Depth, readonly PropertyId[]>> = {
  plain: [
    // What it is, when it began and ended, where it is.
    ...(['P31', 'P569', 'P570', 'P571', 'P576', 'P577', 'P585', 'P625'] as const),
    // Its picture: image, logo, flag.
    ...(['P18', 'P154', 'P41'] as const),
    // Family: child, father, mother, sibling.
    ...(['P40', 'P22', 'P25', 'P3373'] as const),
    // Of an office: jurisdiction and what it directs. Of a country: who governs, by office.
    ...(['P1001', 'P2389', 'P1313', 'P1906'] as const),
  ],
  dated: [
    // Of a person: citizenship, party, employer, team, spouse.
    ...(['P27', 'P102', 'P108', 'P54', 'P26'] as const),
    // Of a place: head of state and of government, capital, capital of, country, region.
    ...(['P35', 'P6', 'P36', 'P1376', 'P17', 'P131'] as const),
    // Of an organisation: member of, part of, parent, owner, seat, founder.
    ...(['P463', 'P361', 'P749', 'P127', 'P159', 'P112'] as const),
    // Its heads: chair, chief executive, secretary general, director, coach; its league, venue.
    ...(['P488', 'P169', 'P3975', 'P1037', 'P286', 'P118', 'P115'] as const),
    // Of an event: its own dates, participants, place, winner, organiser.
    ...(['P580', 'P582', 'P710', 'P276', 'P1346', 'P664'] as const),
    // Of a work: author, director, performer, developer, creator, publisher.
    ...(['P50', 'P57', 'P175', 'P178', 'P170', 'P123'] as const),
  ],
  office: ['P39'],
};

const DEPTHS = ['plain', 'dated', 'office'] as const;

/** Every property that a brief has statements of. */
export const BRIEF_PROPERTIES: readonly PropertyId[] = DEPTHS.flatMap((depth) => PROPERTIES[depth]);

/** Aliases, because two types of the union have a field of one name and different types. */
const VALUE = `fragment V on Value{
...on ItemValue{item:id label:labelWithLanguageFallback(languageCode:$language){value languageCode}}
...on TimeValue{time precision calendar:calendarModel}
...on GlobeCoordinateValue{latitude longitude globe}
...on CommonsMediaValue{file:content}}`;

const qualifier = (property: PropertyId): string =>
  `${property}:qualifiers(propertyId:"${property}"){valueType value{...V}}`;

const fragment = (depth: Depth): string =>
  `fragment ${depth} on Statement{rank valueType value{...V} ${QUALIFIERS[depth]
    .map(qualifier)
    .join(' ')}}`;

const fields = (depth: Depth): string =>
  PROPERTIES[depth]
    .map((property) => `${property}:statements(propertyId:"${property}"){...${depth}}`)
    .join('\n');

const QUERY = `query Briefs($ids:[ItemId!]!,$language:LanguageCode!){itemsById(ids:$ids){
id label:labelWithLanguageFallback(languageCode:$language){value languageCode}
description(languageCode:$language)
${DEPTHS.map(fields).join('\n')}}}
${VALUE}
${DEPTHS.map(fragment).join('\n')}`;

/**
 * The body to post for these items: at most `BATCH`, or the server finds it too complex and gives
 * nothing. `language` is one that Wikidata knows.
 */
export const briefQuery = (ids: readonly ItemId[], language: string): string =>
  JSON.stringify({ query: QUERY, variables: { ids, language } });
