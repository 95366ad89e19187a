import arabic from '../../src/_locales/ar/messages.json';
import german from '../../src/_locales/de/messages.json';
import english from '../../src/_locales/en/messages.json';
import spanish from '../../src/_locales/es/messages.json';
import french from '../../src/_locales/fr/messages.json';
import polish from '../../src/_locales/pl/messages.json';
import ukrainian from '../../src/_locales/uk/messages.json';
import { createText, type Text } from '../../src/lib/text';

type Table = Readonly<Record<string, { readonly message: string }>>;

/** Fills `$1` … as the browsers' `i18n.getMessage` does; '' for a key that does not exist. */
export const messageFrom =
  (table: Table) =>
  (key: string, values: string[] = []): string => {
    const message = table[key]?.message ?? '';
    return message.replace(/\$([1-9])/g, (_, n: string) => values[Number(n) - 1] ?? '');
  };

/** The English texts, without a browser. */
export const englishText = (language = 'en-GB'): Text =>
  createText({ getMessage: messageFrom(english), language });

const TABLES: Readonly<Record<string, Table>> = {
  ar: arabic,
  de: german,
  es: spanish,
  fr: french,
  pl: polish,
  uk: ukrainian,
};

/** The texts of another language of ours; English for one that we do not have. */
export const textIn = (language: string | null): Text => {
  const table = TABLES[language?.split('-')[0] ?? ''];
  if (table === undefined || language === null) return englishText();
  return createText({ getMessage: messageFrom(table), language });
};
