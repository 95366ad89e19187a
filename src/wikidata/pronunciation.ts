/** How a name is spoken: IPA (P898) and a recording on Commons (P443), in the language to show. */
import type { ItemId } from '../engine/types';
import type { LabelOf } from './factsFor';
import type { Item, Statement } from './item';
import { bestOf } from './statements';
import type { Labelled, Pronunciation, PropertyId } from './types';

/**
 * Wikidata's items of languages, by ISO 639 code: names give their language as a code, statements
 * as an item. A language that is missing here is known by P103 and P37 alone, which give items.
 */
const CODES: Readonly<Record<string, string>> = {
  ...{ Q1860: 'en', Q7976: 'en', Q7979: 'en', Q188: 'de', Q150: 'fr', Q1321: 'es', Q652: 'it' },
  ...{ Q5146: 'pt', Q750553: 'pt', Q7411: 'nl', Q9027: 'sv', Q9035: 'da', Q9043: 'no' },
  ...{ Q25167: 'nb', Q1412: 'fi', Q809: 'pl', Q9056: 'cs', Q9058: 'sk', Q9067: 'hu', Q7913: 'ro' },
  ...{ Q7918: 'bg', Q9129: 'el', Q8798: 'uk', Q7737: 'ru', Q9299: 'sr', Q6654: 'hr', Q256: 'tr' },
  ...{ Q13955: 'ar', Q9288: 'he', Q9168: 'fa', Q1617: 'ur', Q1568: 'hi', Q5287: 'ja', Q7850: 'zh' },
  ...{ Q9176: 'ko', Q9199: 'vi', Q9240: 'id', Q9083: 'lt', Q9078: 'lv', Q9072: 'et', Q8108: 'ka' },
  ...{ Q8785: 'hy', Q9217: 'th', Q7026: 'ca' },
};

const codeOf = (language: string): string => language.toLowerCase().split('-')[0] ?? '';
const codeOfItem = (item: string): string => CODES[item] ?? item;

/** Languages of the thing itself: of its own name, a person's first one, a country's official ones. */
const nativeCodes = (item: Item): ReadonlySet<string> =>
  new Set(
    (['P1559', 'P1705', 'P103', 'P37'] as const).flatMap((property) =>
      bestOf(item, property).flatMap(({ value }) => {
        if (value.type === 'item') return [codeOfItem(value.item)];
        return value.type === 'text' && value.language !== null ? [codeOf(value.language)] : [];
      }),
    ),
  );

/** Language of work or name: what a pronunciation is in. */
const languagesOf = ({ qualifiers }: Statement): readonly ItemId[] =>
  (qualifiers.P407 ?? []).flatMap((value) => (value.type === 'item' ? [value.item] : []));

interface Spoken {
  readonly text: string;
  readonly language: ItemId | null;
}

/** A pronunciation before its languages are named. */
export interface DraftPronunciation {
  readonly ipa: Spoken | null;
  readonly recording: Spoken | null;
}

/**
 * The statement in the thing's own language, else the reader's, else in a language not stated. One
 * in any other is how strangers say it, and is left out: Wikidata has Mali's name in Norwegian.
 */
const spoken = (
  item: Item,
  property: PropertyId,
  by: { readonly native: ReadonlySet<string>; readonly reader: string },
  isUsable: (text: string) => boolean,
): Spoken | null => {
  const all = bestOf(item, property).flatMap((statement) => {
    const { value } = statement;
    if (value.type !== 'text' || !isUsable(value.text)) return [];
    return { text: value.text.trim(), languages: languagesOf(statement) };
  });
  const inOne = (fits: (code: string) => boolean): Spoken | undefined =>
    all.flatMap(({ text, languages }) => {
      const language = languages.find((one) => fits(codeOfItem(one)));
      return language === undefined ? [] : { text, language };
    })[0];
  const unstated = all.find(({ languages }) => languages.length === 0);
  return (
    inOne((code) => by.native.has(code)) ??
    inOne((code) => code === by.reader) ??
    (unstated === undefined ? null : { text: unstated.text, language: null })
  );
};

/** "shi-KAH-goh" is a respelling: the alphabet has no capitals that are not small ones. */
const isIpa = (text: string): boolean =>
  text.trim() !== '' && text.length <= 80 && !/[A-Z<>]/.test(text);

/** A name that can be asked for alone: in a title of several, `|` would part it. */
const isFileName = (text: string): boolean =>
  /\.[a-z0-9]{2,4}$/i.test(text) && text.length <= 240 && !/[|#<>[\]{}]/.test(text);

/** What there is of an item's pronunciation for a reader of `language` (BCP 47); null: nothing. */
export const draftPronunciation = (item: Item, language: string): DraftPronunciation | null => {
  const by = { native: nativeCodes(item), reader: codeOf(language) };
  const ipa = spoken(item, 'P898', by, isIpa);
  const recording = spoken(item, 'P443', by, isFileName);
  return ipa === null && recording === null ? null : { ipa, recording };
};

/** The languages that have to be named. */
export const languagesToName = (draft: DraftPronunciation | null): readonly ItemId[] =>
  [draft?.ipa?.language, draft?.recording?.language].filter(
    (language): language is ItemId => typeof language === 'string',
  );

/** The pronunciation with its languages named, as far as they have names. */
export const labelPronunciation = (
  draft: DraftPronunciation | null,
  labelOf: LabelOf,
): Pronunciation | null => {
  if (draft === null) return null;
  const named = (language: ItemId | null): Labelled | null =>
    language === null ? null : labelOf(language);
  const { ipa, recording } = draft;
  return {
    ipa: ipa && { text: ipa.text, language: named(ipa.language) },
    recording: recording && { file: recording.text, language: named(recording.language) },
  };
};
