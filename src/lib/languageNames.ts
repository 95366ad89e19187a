/** A pack may name any text a language. */
const nameOf = (tag: string, names: Intl.DisplayNames): string => {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
};

/** The names of languages in the reader's own, as they stand in a list. */
export const languageNames = (tags: readonly string[], locale: string): readonly string[] => {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return tags.map((tag) => nameOf(tag, names));
};
