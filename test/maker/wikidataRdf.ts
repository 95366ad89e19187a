/**
 * Entities of a JSON dump as Wikidata's RDF dump has them, in N-Triples (Wikibase's "RDF Dump
 * Format"): truthy and full statements, value nodes, qualifiers, ranks, unknown and no values,
 * terms, and the count of sitelinks.
 */
import { daysOf } from '../../src/wikidata/time';

interface Snak {
  readonly snaktype: string;
  readonly property?: string;
  readonly datavalue?: { readonly type: string; readonly value: unknown };
}

interface RawStatement {
  readonly id?: string;
  readonly mainsnak: Snak;
  readonly rank: string;
  readonly qualifiers?: Readonly<Record<string, readonly Snak[]>>;
}

/** A dump's entity, as far as it is written out. */
export interface RawEntity {
  readonly id: string;
  readonly labels?: Readonly<Record<string, { language: string; value: string }>>;
  readonly descriptions?: Readonly<Record<string, { language: string; value: string }>>;
  readonly aliases?: Readonly<Record<string, readonly { language: string; value: string }[]>>;
  readonly claims?: Readonly<Record<string, readonly RawStatement[]>>;
  readonly sitelinks?: Readonly<Record<string, unknown>>;
}

const WD = 'http://www.wikidata.org/entity/';
const PROP = 'http://www.wikidata.org/prop/';
const WIKIBASE = 'http://wikiba.se/ontology#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const RANKS: Readonly<Record<string, string>> = {
  preferred: 'PreferredRank',
  normal: 'NormalRank',
  deprecated: 'DeprecatedRank',
};

const iri = (text: string): string => `<${text.replace(/[ <>"{}|^`\\]/g, encodeURIComponent)}>`;
const quoted = (text: string): string => JSON.stringify(text).replaceAll('\u007f', '');
const literal = (text: string, type: string): string => `${quoted(text)}^^${iri(type)}`;
const inLanguage = (text: string, tag: string): string => `${quoted(text)}@${tag}`;

type Write = (subject: string, predicate: string, object: string) => void;

/** The triples of some entities, a line each. */
export function wikidataRdf(entities: readonly RawEntity[]): string {
  const lines: string[] = [];
  const write: Write = (s, p, o) => void lines.push(`${s} ${iri(p)} ${o} .`);
  for (const entity of entities) writeEntity(entity, write);
  return `${lines.join('\n')}\n`;
}

function writeEntity(entity: RawEntity, write: Write): void {
  const subject = iri(WD + entity.id);
  write(subject, RDF_TYPE, iri(`${WIKIBASE}Item`));
  const count = Object.keys(entity.sitelinks ?? {}).length;
  write(subject, `${WIKIBASE}sitelinks`, literal(String(count), `${XSD}integer`));
  writeTerms(entity, subject, write);
  for (const [property, all] of Object.entries(entity.claims ?? {})) {
    const best = all.some(({ rank }) => rank === 'preferred') ? 'preferred' : 'normal';
    for (const [index, statement] of all.entries()) {
      const id = (statement.id ?? `${entity.id}-${property}-${index}`).replace('$', '-');
      const node = `http://www.wikidata.org/entity/statement/${id}`;
      writeStatement(
        { subject, property, statement, node, isBest: statement.rank === best },
        write,
      );
    }
  }
}

function writeTerms(entity: RawEntity, subject: string, write: Write): void {
  for (const { language, value } of Object.values(entity.labels ?? {})) {
    const text = inLanguage(value, language);
    write(subject, 'http://www.w3.org/2000/01/rdf-schema#label', text);
    write(subject, 'http://www.w3.org/2004/02/skos/core#prefLabel', text);
    write(subject, 'http://schema.org/name', text);
  }
  for (const { language, value } of Object.values(entity.descriptions ?? {})) {
    write(subject, 'http://schema.org/description', inLanguage(value, language));
  }
  for (const { language, value } of Object.values(entity.aliases ?? {}).flat()) {
    write(subject, 'http://www.w3.org/2004/02/skos/core#altLabel', inLanguage(value, language));
  }
}

interface Told {
  readonly subject: string;
  readonly property: string;
  readonly statement: RawStatement;
  readonly node: string;
  readonly isBest: boolean;
}

function writeStatement({ subject, property, statement, node, isBest }: Told, write: Write): void {
  const { mainsnak, rank, qualifiers = {} } = statement;
  write(subject, `${PROP}${property}`, iri(node));
  write(iri(node), `${WIKIBASE}rank`, iri(WIKIBASE + RANKS[rank]));
  const says = {
    plain: `${PROP}statement/${property}`,
    value: `${PROP}statement/value/${property}`,
  };
  writeSnak(mainsnak, { about: node, property, ...says }, write);
  const value = valueOfSnak(mainsnak);
  if (isBest && value !== null) write(subject, `${PROP}direct/${property}`, value.plain);
  for (const [name, snaks] of Object.entries(qualifiers)) {
    const says = { plain: `${PROP}qualifier/${name}`, value: `${PROP}qualifier/value/${name}` };
    for (const [index, snak] of snaks.entries()) {
      writeSnak(snak, { about: node, property: name, ...says, index }, write);
    }
  }
}

interface Place {
  readonly about: string;
  readonly property: string;
  readonly plain: string;
  readonly value: string;
  readonly index?: number;
}

function writeSnak(snak: Snak, { about, property, plain, value, index = 0 }: Place, write: Write) {
  if (snak.snaktype === 'novalue') {
    write(iri(about), RDF_TYPE, iri(`${PROP}novalue/${property}`));
    return;
  }
  if (snak.snaktype === 'somevalue') {
    write(iri(about), plain, `_:b${`${about}${plain}${index}`.replace(/[^A-Za-z0-9]/g, '')}`);
    return;
  }
  const found = valueOfSnak(snak);
  if (found === null) return;
  write(iri(about), plain, found.plain);
  if (found.node.length === 0) return;
  const node = `http://www.wikidata.org/value/${hashed(JSON.stringify(snak.datavalue))}`;
  write(iri(about), value, iri(node));
  for (const [field, object] of found.node) write(iri(node), `${WIKIBASE}${field}`, object);
}

/** Two of 32 bits, so that value nodes of equal values are one and of others are not. */
function hashed(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at++) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x01000193) >>> 0;
    b = (Math.imul(b, 31) + text.charCodeAt(at)) >>> 0;
  }
  return a.toString(16) + b.toString(16);
}

interface RdfValue {
  readonly plain: string;
  /** Fields of the value node; empty for what has none. */
  readonly node: readonly (readonly [string, string])[];
}

function valueOfSnak({ snaktype, datavalue }: Snak): RdfValue | null {
  if (snaktype !== 'value' || datavalue === undefined) return null;
  const value = datavalue.value as Record<string, unknown>;
  if (datavalue.type === 'wikibase-entityid') {
    return typeof value.id === 'string' ? { plain: iri(WD + value.id), node: [] } : null;
  }
  if (datavalue.type === 'time') return timeValue(value);
  if (datavalue.type === 'globecoordinate') return globeValue(value);
  if (datavalue.type === 'quantity') {
    return { plain: literal(String(value.amount), `${XSD}decimal`), node: [] };
  }
  if (datavalue.type === 'monolingualtext') {
    return { plain: inLanguage(String(value.text), String(value.language)), node: [] };
  }
  return { plain: quoted(String(datavalue.value)), node: [] };
}

/**
 * XML Schema 1.1 counts years as astronomers do; a month or day of `00` becomes `01`, and a day of
 * the Julian calendar is brought to the Gregorian.
 */
function timeValue({ time, precision, calendarmodel }: Record<string, unknown>): RdfValue | null {
  const match = /^([+-])0*(\d+)-(\d\d)-(\d\d)T/.exec(String(time));
  if (match === null) return null;
  const historical = Number(match[2]) * (match[1] === '-' ? -1 : 1);
  let [year, month, day] = [
    historical < 0 ? historical + 1 : historical,
    Math.max(1, Number(match[3])),
    Math.max(1, Number(match[4])),
  ];
  if (Number(precision) >= 11 && String(calendarmodel).endsWith('Q1985786')) {
    const shown = new Date(daysOf({ year: historical, month, day }, true) * 86_400_000);
    [year, month, day] = [shown.getUTCFullYear(), shown.getUTCMonth() + 1, shown.getUTCDate()];
  }
  const two = (number: number): string => String(number).padStart(2, '0');
  const digits = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  const written = literal(`${digits}-${two(month)}-${two(day)}T00:00:00Z`, `${XSD}dateTime`);
  return {
    plain: written,
    node: [
      ['timeValue', written],
      ['timePrecision', literal(String(precision), `${XSD}integer`)],
      ['timeCalendarModel', iri(String(calendarmodel))],
    ],
  };
}

function globeValue({ latitude, longitude, globe }: Record<string, unknown>): RdfValue {
  const point = `Point(${longitude} ${latitude})`;
  return {
    plain: literal(point, 'http://www.opengis.net/ont/geosparql#wktLiteral'),
    node: [
      ['geoLatitude', literal(String(latitude), `${XSD}double`)],
      ['geoLongitude', literal(String(longitude), `${XSD}double`)],
      ['geoGlobe', iri(String(globe).replace('https:', 'http:'))],
    ],
  };
}
