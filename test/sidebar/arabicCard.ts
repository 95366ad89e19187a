/** A card as an Arabic reader gets it: real items and dates, invented sentences. */
import type { ItemId } from '../../src/engine/types';
import type { Card, TimePoint } from '../../src/wikidata/types';
import { KULEBA } from './cards';
import { day, month } from './points';

const label = (text: string, language = 'en') => ({ text, language });
const item = (id: ItemId, text: string) =>
  ({ type: 'item', item: id, label: label(text), during: null }) as const;
const time = (point: TimePoint) => ({ type: 'time', time: point, during: null }) as const;
const arabic = (id: ItemId, text: string) => ({ ...item(id, text), label: label(text, 'ar') });

/** A card as an Arabic reader gets it, with one label that Wikidata has in English only. */
export const ARABIC: Card = {
  ...KULEBA,
  name: label('دميترو كوليبا', 'ar'),
  pronunciation: {
    ipa: { text: 'dmɪˈtrɔ kʊˈlɛbɐ', language: label('الأوكرانية', 'ar') },
    recording: { file: 'Uk-Кулеба.ogg', language: label('الأوكرانية', 'ar') },
  },
  description: label('سياسي ودبلوماسي أوكراني', 'ar'),
  extract: {
    text: 'دميترو كوليبا سياسي ودبلوماسي أوكراني، قاد وزارة خارجية بلاده أكثر من أربع سنوات، وكان قبلها نائبا لرئيس الوزراء.',
    language: 'ar',
    direction: 'rtl',
    title: 'دميترو كوليبا',
    url: 'https://ar.wikipedia.org/wiki/Example',
  },
  onDay: KULEBA.onDay && {
    ...KULEBA.onDay,
    // biome-ignore lint/suspicious/noThenProperty: a list, which nobody can await
    then: KULEBA.onDay.then.map((tenure) => ({
      ...tenure,
      label: label('وزير خارجية أوكرانيا', 'ar'),
    })),
  },
  facts: [
    { key: 'born', property: 'P569', values: [time(day(1981, 4, 19))] },
    { key: 'birthplace', property: 'P19', values: [arabic('Q155042', 'سومي')] },
    { key: 'citizenship', property: 'P27', values: [arabic('Q212', 'أوكرانيا')] },
    {
      key: 'occupation',
      property: 'P106',
      values: [arabic('Q82955', 'سياسي'), item('Q193391', 'diplomat')],
    },
    {
      key: 'position',
      property: 'P39',
      values: [
        {
          ...arabic('Q20067862', 'نائب رئيس وزراء أوكرانيا'),
          during: { from: day(2019, 8, 29), to: day(2020, 3, 4), ended: true },
        },
        {
          ...arabic('Q5', 'عضو المجلس'),
          during: { from: month(2025, 1), to: null, ended: false },
        },
      ],
    },
    {
      key: 'website',
      property: 'P856',
      values: [{ type: 'url', url: 'https://mfa.gov.ua/', during: null }],
    },
  ],
};
