/**
 * The questions that an endpoint is asked, in SPARQL 1.1 and nothing else: no label service, no
 * hints, no function of one engine. The vocabulary is that of Wikidata's RDF.
 */
import type { ItemId } from '../engine/types';
import { BEGINS, DATE_QUALIFIERS, ENDS, KEPT, QUALIFIERS } from './properties';

/** Where Wikidata's RDF has its items. */
export const ENTITY = 'http://www.wikidata.org/entity/';

const PREFIXES = `PREFIX wd: <${ENTITY}>
PREFIX p: <http://www.wikidata.org/prop/>
PREFIX ps: <http://www.wikidata.org/prop/statement/>
PREFIX psv: <http://www.wikidata.org/prop/statement/value/>
PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
PREFIX pqv: <http://www.wikidata.org/prop/qualifier/value/>
PREFIX wdno: <http://www.wikidata.org/prop/novalue/>
PREFIX wikibase: <http://wikiba.se/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX schema: <http://schema.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`;

/** Which page of all items, most sitelinks first, of equal ones the lowest id first. */
export interface PageQuestion {
  /** Only items with so many sitelinks: `most` down to `least`. */
  readonly most: number;
  readonly least: number;
  /** Of those with `most`, only ids above this. */
  readonly above: number;
  readonly limit: number;
}

/**
 * One page of items. It begins behind a key, the last item of the page before (OFFSET would make
 * an engine sort and count anew what it gave already, and skips or repeats items where its order is
 * not the same twice). Sitelink counts are stated as values, not as a range, so that every engine
 * finds them in an index, and nobody has to sort more than the items of a few counts. Ids are
 * compared as numbers: how IRIs are ordered differs between engines.
 */
export function pageQuery({ most, least, above, limit }: PageQuestion): string {
  const counts = Array.from({ length: most - least + 1 }, (_, index) => most - index);
  return `${PREFIXES}SELECT ?item ?links WHERE {
  VALUES ?links { ${counts.join(' ')} }
  ?item wikibase:sitelinks ?links .
  BIND(xsd:integer(STRAFTER(STR(?item), "${ENTITY}Q")) AS ?number)
  FILTER(?links < ${most} || ?number > ${above})
} ORDER BY DESC(?links) ?number LIMIT ${limit}`;
}

const itemsOf = (ids: readonly ItemId[]): string =>
  `VALUES ?item { ${ids.map((id) => `wd:${id}`).join(' ')} }`;
const all = (prefix: string, properties: Iterable<string>): string =>
  [...properties].map((property) => `${prefix}:${property}`).join(' ');

const NOT_DEPRECATED = `?statement wikibase:rank ?rank .
  FILTER(?rank != wikibase:DeprecatedRank)`;
const TIMES = new Set([...BEGINS, ...ENDS]);

/** What is asked of a few items at once, by the part of the answer. */
export interface Questions {
  readonly terms: string;
  readonly statements: string;
  readonly times: string;
  readonly coordinates: string;
  readonly qualifiers: string;
}

/**
 * The questions whose answers make whole items. Both arms of the union state the items anew: an
 * engine that reads each arm for itself, as Oxigraph does, would else go through all qualifiers.
 */
export function itemQueries(ids: readonly ItemId[], languages: readonly string[]): Questions {
  const items = itemsOf(ids);
  const pairs = [...KEPT].map((property) => `(p:${property} ps:${property})`).join(' ');
  const tags = languages.map((language) => JSON.stringify(language.toLowerCase())).join(', ');
  const any = `?item ?p ?statement .
  VALUES ?p { ${all('p', KEPT)} }`;
  return {
    terms: `${PREFIXES}SELECT ?item ?term ?text WHERE {
  ${items}
  VALUES ?term { rdfs:label skos:altLabel schema:description }
  ?item ?term ?text .
  FILTER(LANG(?text) IN (${tags}))
}`,
    statements: `${PREFIXES}SELECT ?item ?p ?statement ?rank ?value ?links WHERE {
  ${items}
  OPTIONAL { ?item wikibase:sitelinks ?links }
  OPTIONAL {
    VALUES (?p ?ps) { ${pairs} }
    ?item ?p ?statement .
    ${NOT_DEPRECATED}
    OPTIONAL { ?statement ?ps ?value }
  }
}`,
    times: `${PREFIXES}SELECT ?statement ?path ?time ?precision WHERE {
  ${items}
  ${any}
  VALUES ?path { ${all('psv', TIMES)} ${all('pqv', DATE_QUALIFIERS)} }
  ?statement ?path ?node .
  ?node wikibase:timeValue ?time ; wikibase:timePrecision ?precision .
}`,
    coordinates: `${PREFIXES}SELECT ?statement ?latitude ?longitude ?globe WHERE {
  ${items}
  ?item p:P625 ?statement .
  ?statement psv:P625 ?node .
  ?node wikibase:geoLatitude ?latitude ; wikibase:geoLongitude ?longitude ; wikibase:geoGlobe ?globe .
}`,
    qualifiers: `${PREFIXES}SELECT ?statement ?path ?value WHERE {
  {
    ${items}
    ${any}
    VALUES ?path { ${all('pq', [...DATE_QUALIFIERS, ...QUALIFIERS])} }
    ?statement ?path ?value .
  } UNION {
    ${items}
    ${any}
    VALUES ?path { ${all('wdno', [...DATE_QUALIFIERS, ...QUALIFIERS])} }
    ?statement a ?path .
  }
}`,
  };
}
