/** 6 February 2023, in Arabic, right to left. */
import type { SandboxArticle } from '../../worldTypes';

const url = 'https://www.aljazeera.net/news/2023/2/6/earthquake-turkey-syria-gaziantep';

const html = `<!DOCTYPE html>
<!-- Written for Sidelight's tests; not published by this outlet. -->
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>زلزال عنيف يضرب جنوب تركيا وشمال سوريا | الجزيرة نت</title>
<meta property="og:type" content="article">
<script type="application/ld+json">
{"@context":"https://schema.org","@type":"NewsArticle","headline":"زلزال عنيف يضرب جنوب تركيا وشمال سوريا","datePublished":"2023-02-06T08:20:00+03:00","dateModified":"2023-02-06T21:45:00+03:00","inLanguage":"ar","author":{"@type":"Organization","name":"الجزيرة"}}
</script>
<style>
body { margin: 0; font: 19px/1.9 "Al-Jazeera", Tahoma, sans-serif; background: #fff; color: #222; }
.top { background: #fa9000; padding: 12px 24px; } .top a { color: #000; margin-inline-end: 20px; text-decoration: none; }
main { max-width: 780px; margin-inline: 80px auto; padding: 20px; }
h1 { font-size: 36px; line-height: 1.4; } .sub { color: #555; }
blockquote { border-inline-start: 4px solid #fa9000; margin: 20px 0; padding-inline-start: 16px; }
.more { background: #f3f3f3; padding: 12px 20px; } footer { background: #222; color: #ccc; padding: 20px 24px; font-size: 15px; }
@media (max-width: 760px) { main { margin-inline: 0; } }
@media (prefers-color-scheme: dark) { body { background: #17181a; color: #e6e6e6; } .sub { color: #aaa; } .more { background: #26282c; } }
</style>
</head>
<body>
<header class="top"><a href="https://www.aljazeera.net/">الجزيرة نت</a><a href="https://www.aljazeera.net/news/">أخبار</a><a href="https://www.aljazeera.net/sport/">رياضة</a><a href="https://www.aljazeera.net/ebusiness/">اقتصاد</a></header>
<main>
<article>
<h1>زلزال عنيف يضرب جنوب تركيا وشمال سوريا</h1>
<p class="sub">أردوغان يعلن حالة طوارئ من الدرجة الرابعة، ومنظمة الصحة العالمية تحذر من ارتفاع عدد الضحايا</p>
<p><time datetime="2023-02-06T08:20:00+03:00">6 فبراير/شباط 2023</time></p>
<p>ضرب زلزال بقوة 7.8 درجات فجر الاثنين جنوب تركيا وشمال سوريا، ووقع مركزه قرب مدينة غازي عنتاب القريبة من الحدود السورية، وشعر به السكان في أنقرة ودمشق وبيروت.</p>
<p>وقال الرئيس التركي رجب طيب أردوغان إن فرق الإنقاذ أُرسلت على الفور إلى المناطق المنكوبة، وإن الزلزال هو أكبر كارثة تشهدها تركيا منذ عام 1939. وأضاف أردوغان أن بلاده تلقت عروض مساعدة من 45 دولة.</p>
<p>وفي سوريا انهارت مبان كثيرة في حلب وحماة واللاذقية، وعقد الرئيس بشار الأسد اجتماعا طارئا لحكومته في دمشق. وفي المناطق الخارجة عن سيطرة الحكومة في إدلب قال الدفاع المدني إن مئات العائلات ما زالت تحت الأنقاض.</p>
<blockquote><p>كل دقيقة تمر تعني حياة تضيع، هكذا يصف عمال الإنقاذ سباقهم مع الوقت.</p></blockquote>
<p>وأعلنت الأمم المتحدة والاتحاد الأوروبي إرسال فرق إغاثة، كما أعلن حلف شمال الأطلسي تضامنه مع تركيا العضو فيه. وعرض الرئيس الأميركي جو بايدن والرئيس الروسي فلاديمير بوتين المساعدة على أنقرة.</p>
<p>وقالت <a href="https://www.aljazeera.net/tag/who/">منظمة الصحة العالمية</a> من جنيف إن عدد الوفيات قد يتضاعف مرات عدة، لأن الزلزال وقع والناس نيام، ولأن البرد شديد في جنوب تركيا.</p>
<p>وقال سكان في غازي عنتاب إن الهزة الأولى استمرت أكثر من دقيقة، وإنهم خرجوا إلى الشوارع تحت المطر والثلج. وتوقفت القطارات في جنوب تركيا، وأغلقت المدارس أبوابها في عشر ولايات حتى الأسبوع المقبل.</p>
<p>أبرز ما نعرفه حتى الآن:</p>
<ul>
<li>زلزال ثان بقوة 7.5 درجات ضرب قرب كهرمان مرعش بعد ساعات.</li>
<li>إغلاق مطار هاتاي بعد تضرر مدرجه.</li>
<li>حداد وطني في تركيا لسبعة أيام.</li>
</ul>
<section class="more"><h2>اقرأ أيضا</h2><ul><li><a href="https://www.aljazeera.net/1">لماذا تكثر الزلازل في إسطنبول؟</a></li><li><a href="https://www.aljazeera.net/2">ماكرون يتعهد بإرسال فرق إنقاذ</a></li></ul></section>
</article>
</main>
<footer><p dir="ltr">Written for Sidelight's tests; not published by this outlet.</p><p>كُتب لاختبار برنامج ولم تنشره هذه الجهة.</p></footer>
</body>
</html>
`;

export const gaziantep2023: SandboxArticle = {
  name: 'gaziantep-2023',
  url,
  title: 'زلزال عنيف يضرب جنوب تركيا وشمال سوريا',
  language: 'ar',
  day: '2023-02-06',
  html,
};
