import messages from '../../src/_locales/en/messages.json';
import { createText, type Text } from '../../src/lib/text';

type Table = Readonly<Record<string, { readonly message: string }>>;

/** Fills `$1` … as the browsers' `i18n.getMessage` does; '' for a key that does not exist. */
export const messageFrom =
  (table: Table, direction: 'ltr' | 'rtl' = 'ltr') =>
  (key: string, values: string[] = []): string => {
    if (key === 'direction') return direction;
    const message = table[key]?.message ?? '';
    return message.replace(/\$([1-9])/g, (_, n: string) => values[Number(n) - 1] ?? '');
  };

/** The English texts, without a browser. */
export const englishText = (direction: 'ltr' | 'rtl' = 'ltr', language = 'en-GB'): Text =>
  createText({ getMessage: messageFrom(messages, direction), language });
