/** `action=wbgraphql`, as Wikibase's reuse API answers it: a real GraphQL engine over the world. */
import {
  buildSchema,
  type DocumentNode,
  execute,
  GraphQLError,
  GraphQLScalarType,
  parse,
  validate,
} from 'graphql';
import type { ItemId } from '../../../src/engine/types';
import type { SiteRequest } from '../server';
import type { RawEntity, RawSnak, RawSnaks, RawStatement, World } from '../worldTypes';
import { SCHEMA } from './graphqlSchema';
import { ApiError } from './parameters';
import { termFor } from './terms';
import { isLanguageCode } from './titles';

type Fields = Record<string, unknown>;

/** What one item costs, and the most that a query may. All that stands inside an item is free. */
const COST = { item: 10, most: 500 } as const;

const scalar = (name: string, what: string, isValid: (text: string) => boolean) => {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new GraphQLError(`Not a valid ${what}: "${value}"`);
  };
  return [
    name,
    { parseValue: read, parseLiteral: (node: { value?: unknown }) => read(node.value) },
  ] as const;
};

const isId = (letter: 'Q' | 'P') => (text: string) =>
  new RegExp(`^${letter}[1-9]\\d{0,9}$`).test(text) && Number(text.slice(1)) <= 2_147_483_647;

const schema = (() => {
  const built = buildSchema(SCHEMA);
  const scalars = [
    scalar('ItemId', 'Item ID', isId('Q')),
    scalar('PropertyId', 'Property ID', isId('P')),
    scalar('LanguageCode', 'language code', isLanguageCode),
  ];
  for (const [name, reading] of scalars) {
    const type = built.getType(name);
    if (type instanceof GraphQLScalarType) Object.assign(type, reading);
  }
  return built;
})();

interface Context {
  readonly world: World;
  readonly redirects: Record<string, ItemId>;
}

type LanguageArgument = { readonly languageCode: string };
type PropertyArgument = { readonly propertyId: string };

/** Types of values by that of the data value; strings are told apart by the property's type. */
const STRINGS: Readonly<Record<string, string>> = {
  commonsMedia: 'CommonsMediaValue',
  'external-id': 'ExternalIdValue',
  url: 'UrlValue',
};

const typeOf = ({ datavalue, datatype }: RawSnak): string => {
  switch (datavalue?.type) {
    case 'wikibase-entityid':
      return 'ItemValue';
    case 'time':
      return 'TimeValue';
    case 'globecoordinate':
      return 'GlobeCoordinateValue';
    case 'quantity':
      return 'QuantityValue';
    case 'monolingualtext':
      return 'MonolingualTextValue';
    case 'string':
      return STRINGS[datatype ?? ''] ?? 'StringValue';
    default:
      return 'UnknownValue';
  }
};

/** An item by id, one redirect followed. */
const find = (world: World, id: ItemId): RawEntity | undefined =>
  world.entities.get(world.redirects.get(id) ?? id);

/** The functions of an object that graphql-js calls where a field takes arguments. */
const termsOf = (entity: RawEntity | undefined): Fields => ({
  label: ({ languageCode }: LanguageArgument) => entity?.labels[languageCode]?.value ?? null,
  labelWithLanguageFallback: ({ languageCode }: LanguageArgument) => {
    const term = entity && termFor(entity.labels, languageCode);
    return term ? { value: term.value, languageCode: term.language } : null;
  },
  // Descriptions have no fallback here.
  description: ({ languageCode }: LanguageArgument) =>
    entity?.descriptions[languageCode]?.value ?? null,
});

const valueIn = (world: World, snak: RawSnak): Fields | null => {
  const type = typeOf(snak);
  const raw = snak.datavalue?.value;
  if (snak.snaktype !== 'value') return null;
  if (type === 'ItemValue') {
    const { id } = raw as { readonly id: ItemId };
    return { __typename: type, id, ...termsOf(find(world, id)) };
  }
  if (type === 'TimeValue') {
    const { calendarmodel, ...rest } = raw as Fields;
    return { __typename: type, ...rest, calendarModel: calendarmodel };
  }
  if (typeof raw === 'string') return { __typename: type, content: raw, url: raw };
  return { __typename: type, ...(raw as Fields) };
};

const VALUE_TYPES = { value: 'VALUE', somevalue: 'SOME_VALUE', novalue: 'NO_VALUE' } as const;

const pairOf = (world: World, snak: RawSnak): Fields => ({
  value: valueIn(world, snak),
  valueType: VALUE_TYPES[snak.snaktype],
});

const statementOf = (world: World, { mainsnak, rank, id, qualifiers }: RawStatement): Fields => ({
  ...pairOf(world, mainsnak),
  id,
  rank: rank.toUpperCase(),
  qualifiers: ({ propertyId }: PropertyArgument) =>
    ((qualifiers as RawSnaks | undefined)?.[propertyId] ?? []).map((snak) => pairOf(world, snak)),
});

const bestOf = (all: readonly RawStatement[]): readonly RawStatement[] => {
  const preferred = all.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : all.filter(({ rank }) => rank === 'normal');
};

const itemOf = ({ world, redirects }: Context, id: ItemId): Fields => {
  const entity = find(world, id);
  if (!entity) throw new GraphQLError(`Item "${id}" does not exist.`);
  if (entity.id !== id) redirects[id] = entity.id as ItemId;
  const claims = (property: string) => entity.claims[property] ?? [];
  return {
    id: entity.id,
    ...termsOf(entity),
    statements: ({ propertyId }: PropertyArgument) =>
      claims(propertyId).map((one) => statementOf(world, one)),
    bestStatements: ({ propertyId }: PropertyArgument) =>
      bestOf(claims(propertyId)).map((one) => statementOf(world, one)),
  };
};

/** An error in a list's place: null there, and the error beside the data. */
const orError = <T>(make: () => T): T | GraphQLError => {
  try {
    return make();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
};

const rootOf = (context: Context): Fields => ({
  item: ({ id }: { readonly id: ItemId }) => orError(() => itemOf(context, id)),
  itemsById: ({ ids }: { readonly ids: readonly ItemId[] }) =>
    ids.map((id) => orError(() => itemOf(context, id))),
});

/** How many items a query loads, by the lists that it names or is handed. */
const itemsIn = (document: DocumentNode, variables: Fields): number => {
  const fields = document.definitions.flatMap((one) =>
    one.kind === 'OperationDefinition' ? one.selectionSet.selections : [],
  );
  const counts = fields.map((field) => {
    if (field.kind !== 'Field') return 0;
    const list = field.arguments?.find(({ name }) => name.value === 'ids')?.value;
    if (list?.kind === 'ListValue') return list.values.length;
    const given = list?.kind === 'Variable' ? variables[list.name.value] : null;
    return Array.isArray(given) ? given.length : 1;
  });
  return counts.reduce((sum, count) => sum + count, 0);
};

const errors = (...messages: readonly string[]): Fields => ({
  errors: messages.map((message) => ({ message })),
});

const run = (world: World, query: string, variables: Fields): Fields => {
  const document = parse(query);
  const invalid = validate(schema, document);
  if (invalid.length > 0) return { errors: invalid.map((error) => error.toJSON()) };
  const cost = itemsIn(document, variables) * COST.item;
  if (cost > COST.most) {
    const over = Math.ceil((cost / COST.most) * 100) - 100;
    return errors(`The query complexity is ${over}% over the limit.`);
  }
  const context: Context = { world, redirects: {} };
  const rootValue = rootOf(context);
  const result = execute({ schema, document, rootValue, variableValues: variables });
  if (result instanceof Promise) throw new Error('nothing here takes its time');
  const moved = Object.keys(context.redirects).length > 0;
  const message = 'Some of the items asked for are redirects.';
  return {
    ...(result.errors ? { errors: result.errors.map((error) => error.toJSON()) } : {}),
    ...(result.data === undefined ? {} : { data: JSON.parse(JSON.stringify(result.data)) }),
    ...(moved ? { extensions: { message, redirects: context.redirects } } : {}),
  };
};

const isJson = ({ headers }: SiteRequest): boolean =>
  (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() === 'application/json';

/**
 * Answers a request. What GraphQL itself has to complain of stands in `errors`, with status 200.
 * @throws {ApiError} where it was not posted
 */
export const graphql = (world: World, request: SiteRequest): Fields => {
  if (request.method !== 'POST') {
    const info = 'The "wbgraphql" module requires a POST request.';
    throw new ApiError('mustbeposted', info);
  }
  if (!isJson(request)) return errors("Requests must be sent as 'application/json'");
  const body = orNothing(request.body.toString('utf8'));
  const { query = '', variables = {} } = body;
  try {
    return run(world, String(query), variables as Fields);
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error.toJSON()] };
    throw error;
  }
};

/** PHP's `json_decode` gives nothing for what is no JSON, and the query is then empty. */
const orNothing = (text: string): Fields => {
  try {
    return JSON.parse(text) as Fields;
  } catch {
    return {};
  }
};
