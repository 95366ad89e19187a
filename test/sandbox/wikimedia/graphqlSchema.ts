/**
 * As much of Wikibase's GraphQL schema as anybody here asks for, in our own words: names, nullability
 * and unions are those of the real one, so that a query which it would refuse is refused here.
 */
export const SCHEMA = `
scalar ItemId
scalar PropertyId
scalar LanguageCode
scalar Json
enum Rank { PREFERRED NORMAL DEPRECATED }
enum ValueType { VALUE SOME_VALUE NO_VALUE }

type Query {
  item(id: ItemId!): Item
  itemsById(ids: [ItemId!]!): [Item]!
}
type LabelWithLanguage { value: String! languageCode: String! }
type Item {
  id: ItemId!
  label(languageCode: LanguageCode!): String
  labelWithLanguageFallback(languageCode: LanguageCode!): LabelWithLanguage
  description(languageCode: LanguageCode!): String
  statements(propertyId: PropertyId!): [Statement]!
  bestStatements(propertyId: PropertyId!): [Statement]!
}
type Statement {
  id: String!
  rank: Rank!
  value: Value
  valueType: ValueType!
  qualifiers(propertyId: PropertyId!): [Qualifier]!
}
type Qualifier { value: Value valueType: ValueType! }

union Value = ItemValue | StringValue | CommonsMediaValue | ExternalIdValue | UrlValue
  | MonolingualTextValue | QuantityValue | TimeValue | GlobeCoordinateValue | UnknownValue
type ItemValue {
  id: String!
  label(languageCode: LanguageCode!): String
  labelWithLanguageFallback(languageCode: LanguageCode!): LabelWithLanguage
  description(languageCode: LanguageCode!): String
}
type StringValue { content: String! }
type CommonsMediaValue { content: String! url: String! }
type ExternalIdValue { content: String! url: String }
type UrlValue { content: String! url: String! }
type MonolingualTextValue { language: String! text: String! }
type QuantityValue { amount: String! unit: String! lowerBound: String upperBound: String }
type TimeValue {
  time: String! timezone: Int! before: Int! after: Int! precision: Int! calendarModel: String!
}
type GlobeCoordinateValue { latitude: Float! longitude: Float! precision: Float globe: String! }
type UnknownValue { content: Json! }
`;
