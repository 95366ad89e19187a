import { describe, expect, test } from 'vitest';
import { recognise } from '../../../src/engine/recognise';
import type { Recognition } from '../../../src/engine/types';
import { documentOf, linkedWith } from './linkedWith';
import { uncasedLexicon } from './uncasedWorld';

const lexicon = uncasedLexicon();

const named = (language: string, text: string): Recognition =>
  linkedWith(lexicon, documentOf(language, text));

/** `text=item` of each mention, in reading order. */
const found = (language: string, text: string): readonly string[] => {
  const { mentions, entities } = named(language, text);
  return mentions.map((mention) => `${mention.text}=${entities[mention.entity]?.item ?? '-'}`);
};

const words = (list: string): readonly string[] => (list === '' ? [] : list.split(' | '));

describe('names of the pack in text without case', () => {
  test.each([
    ['التقى الوزير نظيره في القاهرة أمس.', 'القاهرة=Q85'],
    ['وصل فولوديمير زيلينسكي إلى أثينا.', 'فولوديمير زيلينسكي=Q3874799 | أثينا=Q1524'],
    ['وقال زيلينسكي إن أوكرانيا لن تستسلم.', 'زيلينسكي=Q3874799 | أوكرانيا=Q212'],
    ['سافر الوفد من القدس وعاد للقاهرة.', 'القدس=Q1218 | لقاهرة=Q85'],
    ['اجتمع وفدان بالقاهرة وبكين.', 'القاهرة=Q85 | بكين=Q956'],
    ['وأوكرانيا تنتظر، فالصين صامتة.', 'أوكرانيا=Q212 | الصين=Q148'],
    ['تربط مصر بقطر علاقات قديمة.', 'مصر=Q79 | قطر=Q846'],
    ['قالت الأمم المتحدة إن الوضع خطير.', 'الأمم المتحدة=Q1065'],
    ['دعا حلف شمال الأطلسي إلى الهدوء.', 'حلف شمال الأطلسي=Q7184'],
    ['للولايات المتحدة قواعد في المنطقة.', 'لولايات المتحدة=Q30'],
    ['زار جو بايدن كييف، ثم غادر بايدن.', 'جو بايدن=Q6279 | كييف=Q1899 | بايدن=Q6279'],
    ['كفرنسا، تريد امريكا حلا.', 'فرنسا=Q142 | امريكا=Q30'],
    ['في مِصْر وإيران وروسيا.', 'مِصْر=Q79 | إيران=Q794 | روسيا=Q159'],
    ['قال الناتو (NATO) ذلك.', 'الناتو=Q7184 | NATO=Q7184'],
    ['اتصل بنيامين نتنياهو ببوتين هاتفيا.', 'بنيامين نتنياهو=Q43723 | بوتين=Q7747'],
    ['وصلت الرسالة اليوم، وكان نور القمر جميلا.', ''],
    ['السياسة الجديدة في هذا الكون الواسع.', ''],
    ['المصري والإيرانية يتحدثان.', ''],
  ])('Arabic: %s', (text, expected) => {
    expect(found('ar', text)).toEqual(words(expected));
  });

  test.each([
    ['中国外交部长王毅周三在北京发表讲话。', '中国=Q148 | 王毅=Q701801 | 北京=Q956'],
    ['弗拉基米尔·泽连斯基抵达基辅。', '弗拉基米尔·泽连斯基=Q3874799 | 基辅=Q1899'],
    ['泽连斯基说，乌克兰不会投降。', '泽连斯基=Q3874799 | 乌克兰=Q212'],
    ['法国总统马克龙将访问埃及。', '法国=Q142 | 马克龙=Q3052772 | 埃及=Q79'],
    ['联合国呼吁俄罗斯停火。', '联合国=Q1065 | 俄罗斯=Q159'],
    ['北大西洋公约组织秘书长表示欢迎。', '北大西洋公约组织=Q7184'],
    ['莫迪从新德里飞往东京。', '莫迪=Q1058 | 新德里=Q987 | 东京=Q1490'],
    ['据BBC报道，伊朗与卡塔尔举行会谈。', 'BBC=- | 伊朗=Q794 | 卡塔尔=Q846'],
    ['NATO秘书长Jens Stoltenberg周三表示。', 'NATO=Q7184 | Jens Stoltenberg=-'],
    ['美国和中华人民共和国发表声明。', '美国=Q30 | 中华人民共和国=Q148'],
    ['美国总统乔·拜登说，拜登政府支持。', '美国=Q30 | 乔·拜登=Q6279 | 拜登=Q6279'],
    ['“罗马不是一天建成的”，他在开罗说。', '罗马=Q220 | 开罗=Q85'],
    ['普京在2024年访问北京', '普京=Q7747 | 北京=Q956'],
    ['发展中国家的其中国内企业不受影响。', ''],
    ['今天天气很好，大约有一百人高兴地去公园。', ''],
    ['这是一个新世界的新消息。', ''],
    ['宇宙空间和时间。', ''],
  ])('Chinese: %s', (text, expected) => {
    expect(found('zh', text)).toEqual(words(expected));
  });

  test.each([
    ['ja', 'バイデン大統領は東京都で会談した。', 'バイデン=Q6279 | 東京都=Q1490'],
    ['ja', '京都の人々はローマへ行った。', '京都=Q34600 | ローマ=Q220'],
    ['ja', 'ローマンとロシアンティーの話。', ''],
    [
      'ja',
      'ウォロディミル・ゼレンスキー氏は国連で演説した。',
      'ウォロディミル・ゼレンスキー=Q3874799 | 国連=Q1065',
    ],
    ['ja', 'さくらの花が咲いた。', ''],
    ['ja', '【ソウル】米国とNHKの取材。', 'ソウル=Q8684 | 米国=Q30 | NHK=-'],
    ['ko', '조 바이든 대통령은 서울에서 연설했다.', '조 바이든=Q6279 | 서울=Q8684'],
    [
      'ko',
      '바이든은 러시아의 우크라이나 침공을 비판했다.',
      '바이든=Q6279 | 러시아=Q159 | 우크라이나=Q212',
    ],
    ['ko', 'NATO는 도쿄와 베이징에서도 회의를 열었다.', 'NATO=Q7184 | 도쿄=Q1490 | 베이징=Q956'],
    ['ko', '중국산 제품과 미국인 관광객.', ''],
    ['ko', '오늘 사랑 메시지를 보냈다.', ''],
    ['he', 'נשיא ארה"ב נחת בישראל ובירושלים.', 'ארה"ב=Q30 | ירושלים=Q1218'],
    ['he', "ג'ו ביידן אמר שבאיראן מתכוננים.", "ג'ו ביידן=Q6279 | איראן=Q794"],
    [
      'he',
      'נאט"ו והאו"ם הגיבו לבנימין נתניהו.',
      'נאט"ו=Q7184 | האו"ם=Q1065 | בנימין נתניהו=Q43723',
    ],
    ['he', 'אור גדול האיר את החדר.', ''],
    ['hi', 'नरेन्द्र मोदी ने नई दिल्ली में बात की।', 'नरेन्द्र मोदी=Q1058 | नई दिल्ली=Q987'],
    ['hi', 'चीन और यूक्रेन के बीच संयुक्त राष्ट्र।', 'चीन=Q148 | यूक्रेन=Q212 | संयुक्त राष्ट्र=Q1065'],
    ['hi', 'उसने कहना शुरू किया।', ''],
    ['th', 'ประธานาธิบดีเดินทางถึงยูเครนเมื่อวาน', 'ยูเครน=Q212'],
    ['ka', 'პრეზიდენტი ამბობს: უკრაინა და ჩინეთი.', 'უკრაინა=Q212 | ჩინეთი=Q148'],
  ])('%s: %s', (language, text, expected) => {
    expect(found(language, text)).toEqual(words(expected));
  });
});

describe('the surname of somebody hardly known', () => {
  test.each([
    ['ar', 'جاء سليم الحداد. وقال الحداد ذلك.', 'سليم الحداد | الحداد'],
    ['he', 'סלים חדאד הגיע. חדאד דיבר.', 'סלים חדאד | חדאד'],
    ['zh', '萨利姆·哈达德到了。哈达德说话。', '萨利姆·哈达德 | 哈达德'],
    ['ja', 'サリーム・ハダードが来た。ハダードは話した。', 'サリーム・ハダード | ハダード'],
    ['hi', 'सलीम हद्दाद आए। हद्दाद बोले।', 'सलीम हद्दाद | हद्दाद'],
    ['ar', 'جاء الحداد وأصلح الباب.', ''],
    ['zh', '哈达德到了。', ''],
    ['ko', '하늘이 맑다.', ''],
  ])('%s: %s', (language, text, expected) => {
    const { mentions, entities } = named(language, text);
    expect(mentions.map((each) => each.text)).toEqual(words(expected));
    expect(entities.length).toBe(expected === '' ? 0 : 1);
  });
});

describe('what is found is put among what is known', () => {
  test('a longer and a shorter name are one, with the kind of the item', () => {
    const text = 'وصل فولوديمير زيلينسكي أمس. وقال زيلينسكي إن مصر صديقة.';
    const { mentions, entities } = named('ar', text);
    expect(entities.map(({ forms, kind, reason }) => [forms, kind, reason])).toEqual([
      [['فولوديمير زيلينسكي', 'زيلينسكي'], 'person', 'linked'],
      [['مصر'], 'place', 'linked'],
    ]);
    expect(mentions.map(({ entity }) => entity)).toEqual([0, 0, 1]);
    expect(text.slice(mentions[1]?.sentence.start, mentions[1]?.sentence.end)).toBe(
      'وقال زيلينسكي إن مصر صديقة.',
    );
  });

  test('a name behind an article that writing swallows is the same as with it', () => {
    const { entities } = named('ar', 'من القاهرة للقاهرة.');
    expect(entities.map(({ forms, mentions }) => [forms, mentions])).toEqual([
      [['القاهرة'], [0, 1]],
    ]);
  });

  test('by block, whatever language is declared', () => {
    const text = 'He spoke of Beijing (北京) and of 中国 in Paris, and nobody answered him there.';
    const english = documentOf('en', text);
    const namesIn = (of: Recognition) => of.mentions.map(({ text: name }) => name);
    expect(namesIn(recognise(english, null, lexicon))).toEqual(namesIn(recognise(english)));
    const mixed = documentOf('en', 'Liz Truss spoke in Paris.\n泽连斯基在北京。');
    const { mentions } = recognise(mixed, null, lexicon);
    expect(mentions.map((each) => each.text)).toEqual(['Liz Truss', 'Paris', '泽连斯基', '北京']);
  });

  test('entities are numbered by their first mentions, and roles and demonyms keep theirs', () => {
    const text = '北京说。\nThe French President met Putin in France, and Paris was silent.';
    const document = documentOf('en', text);
    const [before, after] = [recognise(document), recognise(document, null, lexicon)];
    const countries = ({ demonyms, roles, entities }: Recognition) =>
      [...demonyms, ...roles].map(({ entity }) => entities[entity ?? -1]?.name ?? null);
    expect(countries(before)).toContain('France');
    expect(countries(after)).toEqual(countries(before));
    expect(after.entities.map(({ name }) => name)).toEqual([
      '北京',
      ...before.entities.map(({ name }) => name),
    ]);
  });

  test('without a lexicon nothing is found', () => {
    expect(recognise(documentOf('zh', '乌克兰和中国。')).mentions).toEqual([]);
  });
});
