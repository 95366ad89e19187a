/** A pack of names in scripts without case, as the maker would write it, for tests of what finds them. */

import type { ItemId, Kind } from '../../../src/engine/types';
import { encodePack } from '../../../src/pack/encodePack';
import type { EntityRecord } from '../../../src/pack/entityRecord';
import { PackedLexicon } from '../../../src/pack/packedLexicon';

const LANGUAGES = ['en', 'ar', 'he', 'zh', 'ja', 'ko', 'hi', 'th', 'ka'] as const;
type Names = Partial<Record<(typeof LANGUAGES)[number], string>>;

/** Names by language, the label first, the others behind semicolons. */
const entity = (id: ItemId, kind: Kind | null, popularity: number, names: Names): EntityRecord => {
  const lists = Object.entries(names).map(([tag, list]) => [tag, list.split(';')] as const);
  return {
    ...{ id, kind, popularity },
    labels: Object.fromEntries(lists.map(([tag, [label]]) => [tag, label ?? ''])),
    aliases: Object.fromEntries(lists.map(([tag, [, ...others]]) => [tag, others])),
  };
};

const PLACES = [
  entity('Q30', 'place', 340, {
    ...{ en: 'United States', ar: 'الولايات المتحدة;أمريكا', he: 'ארצות הברית;ארה"ב', zh: '美国' },
    ...{ ja: 'アメリカ合衆国;アメリカ;米国', ko: '미국', hi: 'संयुक्त राज्य अमेरिका;अमेरिका' },
  }),
  entity('Q148', 'place', 330, {
    ...{ en: 'China', ar: 'الصين', he: 'סין', zh: '中华人民共和国;中国', ja: '中国', ko: '중국' },
    ...{ hi: 'चीन', th: 'ประเทศจีน;จีน', ka: 'ჩინეთი' },
  }),
  entity('Q142', 'place', 330, {
    en: 'France',
    ar: 'فرنسا',
    he: 'צרפת',
    zh: '法国',
    ja: 'フランス',
  }),
  entity('Q212', 'place', 290, {
    ...{ en: 'Ukraine', ar: 'أوكرانيا', he: 'אוקראינה', zh: '乌克兰', ja: 'ウクライナ' },
    ...{ ko: '우크라이나', hi: 'यूक्रेन', th: 'ประเทศยูเครน;ยูเครน', ka: 'უკრაინა' },
  }),
  entity('Q159', 'place', 320, {
    en: 'Russia',
    ar: 'روسيا',
    zh: '俄罗斯',
    ja: 'ロシア',
    ko: '러시아',
  }),
  entity('Q794', 'place', 300, { en: 'Iran', ar: 'إيران', he: 'איראן', zh: '伊朗', ko: '이란' }),
  entity('Q79', 'place', 310, { en: 'Egypt', ar: 'مصر', he: 'מצרים', zh: '埃及', ja: 'エジプト' }),
  entity('Q846', 'place', 270, {
    en: 'Qatar',
    ar: 'قطر',
    zh: '卡塔尔',
    ja: 'カタール',
    ko: '카타르',
  }),
  entity('Q220', 'place', 280, { en: 'Rome', zh: '罗马', ja: 'ローマ' }),
  entity('Q85', 'place', 200, { en: 'Cairo', ar: 'القاهرة', he: 'קהיר', zh: '开罗', ja: 'カイロ' }),
  entity('Q1524', 'place', 250, {
    en: 'Athens',
    ar: 'أثينا',
    he: 'אתונה',
    zh: '雅典',
    ja: 'アテネ',
  }),
  entity('Q956', 'place', 260, {
    en: 'Beijing',
    ar: 'بكين',
    he: "בייג'ינג",
    zh: '北京',
    ko: '베이징',
  }),
  entity('Q1218', 'place', 250, { en: 'Jerusalem', ar: 'القدس', he: 'ירושלים', ja: 'エルサレム' }),
  entity('Q1899', 'place', 220, { en: 'Kyiv', ar: 'كييف', he: 'קייב', zh: '基辅', ko: '키이우' }),
  entity('Q8684', 'place', 240, { en: 'Seoul', ar: 'سول', zh: '首尔', ja: 'ソウル', ko: '서울' }),
  entity('Q1490', 'place', 260, { en: 'Tokyo', zh: '东京', ja: '東京都;東京', ko: '도쿄' }),
  entity('Q34600', 'place', 160, { en: 'Kyoto', zh: '京都', ja: '京都市;京都', ko: '교토' }),
  entity('Q987', 'place', 120, { en: 'New Delhi', ar: 'نيودلهي', zh: '新德里', hi: 'नई दिल्ली' }),
];

const PEOPLE = [
  entity('Q3874799', 'person', 130, {
    ...{
      en: 'Volodymyr Zelenskyy',
      ar: 'فولوديمير زيلينسكي;زيلينسكي',
      he: 'וולודימיר זלנסקי;זלנסקי',
    },
    ...{ zh: '弗拉基米尔·泽连斯基;泽连斯基', ja: 'ウォロディミル・ゼレンスキー;ゼレンスキー' },
    ...{ ko: '볼로디미르 젤렌스키;젤렌스키', hi: 'वोलोदिमिर ज़ेलेंस्की;ज़ेलेंस्की' },
  }),
  // His wife is known by the same short name, and less well.
  entity('Q77235077', 'person', 60, {
    ...{ en: 'Olena Zelenska', zh: '奥莱娜·泽连斯卡', ar: 'أولينا زيلينسكا;زيلينسكي' },
  }),
  entity('Q6279', 'person', 180, {
    ...{ en: 'Joe Biden', ar: 'جو بايدن;بايدن', he: "ג'ו ביידן;ביידן", zh: '乔·拜登;拜登' },
    ...{ ja: 'ジョー・バイデン;バイデン', ko: '조 바이든;바이든', hi: 'जो बाइडेन;बाइडेन' },
  }),
  entity('Q7747', 'person', 200, { en: 'Vladimir Putin', ar: 'فلاديمير بوتين;بوتين', zh: '普京' }),
  entity('Q701801', 'person', 60, { en: 'Wang Yi', ar: 'وانغ يي', zh: '王毅', ja: '王毅' }),
  entity('Q3052772', 'person', 160, { en: 'Emmanuel Macron', ar: 'إيمانويل ماكرون', zh: '马克龙' }),
  entity('Q43723', 'person', 120, {
    ...{ en: 'Benjamin Netanyahu', ar: 'بنيامين نتنياهو;نتنياهو', he: 'בנימין נתניהו;נתניהו' },
  }),
  entity('Q1058', 'person', 150, { en: 'Narendra Modi', zh: '莫迪', hi: 'नरेन्द्र मोदी;मोदी' }),
  // Hardly known: by the surname only where the text has the full name.
  entity('Q90000006', 'person', 3, {
    ...{ en: 'Salim Haddad', ar: 'سليم الحداد;الحداد', he: 'סלים חדאד;חדאד', ko: '김하늘;하늘' },
    ...{ zh: '萨利姆·哈达德;哈达德', ja: 'サリーム・ハダード;ハダード', hi: 'सलीम हद्दाद;हद्दाद' },
  }),
];

const BODIES = [
  entity('Q7184', 'organisation', 170, {
    ...{ en: 'NATO', ar: 'حلف شمال الأطلسي;الناتو', he: 'נאט"ו', zh: '北大西洋公约组织;北约' },
  }),
  entity('Q1065', 'organisation', 300, {
    ...{ en: 'United Nations', ar: 'الأمم المتحدة', he: 'האומות המאוחדות;האו"ם', zh: '联合国' },
    ...{ ja: '国際連合;国連', ko: '유엔', hi: 'संयुक्त राष्ट्र' },
  }),
];

/** Words of every day that are somebody's or something's name, too. Ids are made up but for the first. */
const TRAPS = [
  entity('Q1', null, 290, {
    en: 'universe',
    zh: '宇宙空间',
    ar: 'الكون',
    ja: 'うちゅう',
    ko: '우주공간',
  }),
  entity('Q90000001', 'work', 40, { en: 'The Message', ar: 'الرسالة', zh: '新消息', ko: '메시지' }),
  entity('Q90000002', 'person', 12, { en: 'Nour', ar: 'نور', zh: '高兴', ko: '사랑', he: 'אור' }),
  entity('Q90000003', 'place', 9, {
    en: 'Dayue',
    zh: '大约',
    ja: 'さくら',
    ko: '오늘',
    ar: 'اليوم',
  }),
  entity('Q90000004', 'place', 1, { en: 'Hamlet', ar: 'الجديدة', zh: '新世界', hi: 'कहना' }),
  entity('Q90000005', 'place', 330, {
    en: 'Short',
    zh: '和',
    ja: 'の',
    ko: '이',
    ar: 'في',
    hi: 'ने',
  }),
];

/** The records, their pack, and that opened. */
export const UNCASED_RECORDS: readonly EntityRecord[] = [...PLACES, ...PEOPLE, ...BODIES, ...TRAPS];
export const uncasedPack = (): Uint8Array =>
  encodePack(UNCASED_RECORDS, {
    ...{ name: 'without case', source: 'a test', date: '2026-11-26' },
    languages: [...LANGUAGES],
  });
export const uncasedLexicon = (): PackedLexicon => new PackedLexicon(uncasedPack());
