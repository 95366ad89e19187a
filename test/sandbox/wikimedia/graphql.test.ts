import { beforeEach, describe, expect, it } from 'vitest';
import { briefQuery } from '../../../src/wikidata/briefQuery';
import { briefsUrl } from '../../../src/wikidata/urls';
import { doubleFetch } from '../../wikidata/doubleFetch';
import { loadWorld } from '../world/world';
import { startDouble } from './double';
import type { Double } from './doubleTypes';

const world = loadWorld();
let double: Double;
beforeEach(() => {
  double = startDouble(world);
});

const URL_ = briefsUrl();
const JSON_ = { 'Content-Type': 'application/json' };
const WHO = { 'Api-User-Agent': 'Test/1 (https://example.org)' };

const answer = async (init: RequestInit): Promise<Record<string, unknown>> => {
  const headers = { ...WHO, ...(init.headers as Record<string, string>) };
  const { fetch } = doubleFetch(double);
  return (await (await fetch(URL_, { ...init, headers })).json()) as Record<string, unknown>;
};
const post = (query: string, variables: Record<string, unknown> = {}) =>
  answer({ method: 'POST', headers: JSON_, body: JSON.stringify({ query, variables }) });

describe('wbgraphql', () => {
  it('gives statements of all ranks, qualifiers, and the labels of linked items with fallback', async () => {
    const query = `query Q($l:LanguageCode!){itemsById(ids:["Q180589"]){id
      labelWithLanguageFallback(languageCode:$l){value languageCode}
      description(languageCode:"xal")
      P39:statements(propertyId:"P39"){rank valueType value{...on ItemValue{id
        labelWithLanguageFallback(languageCode:$l){value languageCode}}}
        P580:qualifiers(propertyId:"P580"){valueType value{...on TimeValue{time precision calendarModel}}}}
      P9999:statements(propertyId:"P9999"){rank}}}`;
    const { data, errors } = await post(query, { l: 'pl' });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      itemsById: [
        {
          id: 'Q180589',
          labelWithLanguageFallback: { value: 'Boris Johnson', languageCode: 'mul' },
          description: null,
          P9999: [],
        },
      ],
    });
    expect(JSON.stringify(data)).toContain(
      '{"rank":"NORMAL","valueType":"VALUE","value":{"id":"Q14211","labelWithLanguageFallback":{"value":"Prime Minister of the United Kingdom","languageCode":"en"}},"P580":[{"valueType":"VALUE","value":{"time":"+2019-07-24T00:00:00Z","precision":11,"calendarModel":"http://www.wikidata.org/entity/Q1985727"}}]}',
    );
  });

  it('gives null and an error for what does not exist, and the rest all the same', async () => {
    const found = await post('{itemsById(ids:["Q2147483646","Q212"]){id}}');
    expect(found.data).toEqual({ itemsById: [null, { id: 'Q212' }] });
    expect(found.errors).toMatchObject([{ message: 'Item "Q2147483646" does not exist.' }]);
  });

  it('answers a redirect with its target, and says so', async () => {
    const [from, to] = [...world.redirects].find(([, target]) => world.entities.has(target)) ?? [];
    const found = await post(`{itemsById(ids:["${from}"]){id}}`);
    expect(found).toMatchObject({
      data: { itemsById: [{ id: to }] },
      extensions: { redirects: { [String(from)]: to } },
    });
  });

  it.each([
    [50, undefined],
    [51, 'The query complexity is 2% over the limit.'],
    [100, 'The query complexity is 100% over the limit.'],
  ])('of %i items says %s', async (count, message) => {
    const ids = Array.from({ length: count }, (_, i) => `Q${i + 1_000_000}`);
    const asked = answer({ method: 'POST', headers: JSON_, body: briefQuery(ids as never, 'en') });
    const { data, errors } = await asked;
    if (message === undefined)
      expect((data as { itemsById: unknown[] }).itemsById).toHaveLength(50);
    else expect({ data, errors }).toEqual({ data: undefined, errors: [{ message }] });
  });

  it.each<[string, RequestInit, Record<string, unknown>]>([
    [
      'another content type',
      { method: 'POST', body: '{}' },
      { errors: [{ message: "Requests must be sent as 'application/json'" }] },
    ],
    ['a GET', {}, { error: { code: 'mustbeposted' } }],
    ['no JSON', { method: 'POST', headers: JSON_, body: 'x' }, { errors: [{}] }],
  ])('refuses %s', async (_, init, expected) => {
    expect(await answer(init)).toMatchObject(expected);
  });

  it.each([
    ['{itemsById(ids:["P1"]){id}}', 'Not a valid Item ID: "P1"'],
    [
      '{itemsById(ids:["Q1"]){label(languageCode:"klingonish")}}',
      'Not a valid language code: "klingonish"',
    ],
    ['{itemsById(ids:["Q1"]){modified}}', 'Cannot query field "modified" on type "Item".'],
    // Two types of the union have a field of that name, and the types differ.
    [
      '{itemsById(ids:["Q1"]){statements(propertyId:"P1"){value{...on StringValue{content}...on UnknownValue{content}}}}}',
      'conflict',
    ],
  ])('refuses %s', async (query, message) => {
    const { data, errors } = await post(query);
    expect(data).toBeUndefined();
    expect(JSON.stringify(errors)).toContain(JSON.stringify(message).slice(1, -1));
  });
});
