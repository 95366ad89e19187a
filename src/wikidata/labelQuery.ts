/** The question for names and for when what bears them came to an end, in GraphQL. */
import type { ItemId } from '../engine/types';

/** All ranks, so that the answer reads like that of `wbgetentities`. `P576`: dissolved, abolished. */
const QUERY = `query Labels($ids:[ItemId!]!,$language:LanguageCode!){itemsById(ids:$ids){
id label:labelWithLanguageFallback(languageCode:$language){value languageCode}
P576:statements(propertyId:"P576"){rank valueType value{...on TimeValue{time precision calendar:calendarModel}}}}}`;

/**
 * The body to post for these items: at most `BATCH`, or the server finds it too complex and gives
 * nothing. `language` is one that Wikidata knows.
 */
export const labelQuery = (ids: readonly ItemId[], language: string): string =>
  JSON.stringify({ query: QUERY, variables: { ids, language } });
