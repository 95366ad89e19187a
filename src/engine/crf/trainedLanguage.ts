const TRAINED: ReadonlySet<string> = new Set(['en', 'de']);

/**
 * The language whose weights read a text with this BCP 47 tag, such as `en` for `en-GB`. Null where
 * no weights were trained: rules find the names there, and nothing is amiss.
 */
export function trainedLanguage(tag: string): string | null {
  const code = tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return TRAINED.has(code) ? code : null;
}
