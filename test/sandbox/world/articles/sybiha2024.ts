/** 5 September 2024, in Ukrainian: full width, date in a JSON-LD graph with the zone of Kyiv. */
import type { SandboxArticle } from '../../worldTypes';

const url = 'https://www.pravda.com.ua/news/2024/09/5/7473701/';

const html = `<!DOCTYPE html>
<!-- Written for Sidelight's tests; not published by this outlet. -->
<html lang="uk">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Рада призначила Андрія Сибігу міністром закордонних справ | Українська правда</title>
<meta property="og:type" content="article">
<meta property="og:title" content="Рада призначила Андрія Сибігу міністром закордонних справ">
<meta property="og:locale" content="uk_UA">
<script type="application/ld+json">
{"@context":"https://schema.org","@graph":[
{"@type":"WebSite","@id":"https://www.pravda.com.ua/#site","name":"Українська правда"},
{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Новини"}]},
{"@type":"NewsArticle","@id":"${url}#article","headline":"Рада призначила Андрія Сибігу міністром закордонних справ",
"datePublished":"2024-09-05T12:41:00+03:00","dateModified":"2024-09-05T15:10:00+03:00",
"inLanguage":"uk","author":{"@type":"Person","name":"Оксана Вигадана"}}]}
</script>
<style>
body { margin: 0; font: 17px/1.55 "Segoe UI", Roboto, sans-serif; color: #111; background: #fff; }
.top { background: #b8232f; color: #fff; padding: 10px 3vw; display: flex; gap: 28px; flex-wrap: wrap; }
.top a { color: #fff; text-decoration: none; } .top b { font-size: 20px; }
.wide { padding: 24px 3vw; }
h1 { font-size: 34px; line-height: 1.2; margin: 4px 0 10px; }
.when { color: #666; font-size: 14px; }
.text p { margin: 0 0 1em; } .text a { color: #0a4b8f; }
.quote { border-left: 5px solid #b8232f; margin: 20px 0; padding: 4px 18px; background: #faf3f3; }
.also { background: #f2f5f7; padding: 14px 18px; margin: 20px 0; font-size: 15px; }
.help { border: 2px solid #b8232f; padding: 14px 18px; margin: 24px 0; }
.bottom { background: #222; color: #bbb; padding: 22px 3vw; font-size: 14px; } .bottom a { color: #ddd; }
</style>
</head>
<body>
<header class="top"><a href="https://www.pravda.com.ua/"><b>Українська правда</b></a>
<a href="https://www.pravda.com.ua/news/">Новини</a> <a href="https://www.pravda.com.ua/articles/">Публікації</a> <a href="https://www.pravda.com.ua/columns/">Колонки</a> <a href="https://www.eurointegration.com.ua/">Європейська правда</a> <a href="https://www.epravda.com.ua/">Економіка</a></header>
<div class="wide">
<article>
<h1>Рада призначила Андрія Сибігу міністром закордонних справ</h1>
<div class="when">Оксана Вигадана — <time datetime="2024-09-05T12:41:00+03:00">Четвер, 5 вересня 2024, 12:41</time></div>
<div class="text">
<p><strong>Верховна Рада у четвер, 5 вересня, призначила Андрія Сибігу міністром закордонних справ України. На цій посаді він змінив Дмитра Кулебу, який керував відомством з березня 2020 року.</strong></p>
<p>За призначення проголосували 258 народних депутатів. Годиною раніше парламент підтримав відставку Кулеби: за неї віддали голоси 240 депутатів.</p>
<p>Подання про призначення вніс президент <a href="https://www.pravda.com.ua/tags/zelenskyy/">Володимир Зеленський</a>. Голова Верховної Ради Руслан Стефанчук повідомив, що заяву про відставку Кулеба подав 4 вересня. Прем'єр-міністр Денис Шмигаль подякував йому за роботу.</p>
<div class="quote"><p>«Призначити Сибігу Андрія Івановича на посаду міністра закордонних справ України», – ідеться в постанові, яку зачитав Стефанчук.</p></div>
<p>Андрій Сибіга з квітня 2024 року був першим заступником міністра. До того він працював заступником керівника Офісу президента, а у 2016–2021 роках був послом України в Туреччині. Серед його перших завдань – переговори з ЄС і підготовка зустрічей у Вашингтоні та Брюсселі.</p>
<p>Кулеба очолив МЗС у день, коли уряд сформував Шмигаль, і був міністром під час повномасштабного вторгнення Росії. До березня 2020 року він був віцепрем'єром з питань європейської інтеграції, а його попередником у міністерстві був Вадим Пристайко.</p>
<p>Дмитру Кулебі 43 роки, він народився в Сумах. Андрій Сибіга старший за нього на шість років і понад двадцять п'ять років працює на дипломатичній службі.</p>
<p>Що відомо про зміни в уряді:</p>
<ul>
<li>у відставку за тиждень подали сім посадовців;</li>
<li>голосування про нових міністрів Рада провела у Києві за два дні;</li>
<li>посаду першої віцепрем'єрки зберегла Юлія Свириденко.</li>
</ul>
<p>У НАТО та в Європейському Союзі заявили, що очікують на швидке знайомство з новим міністром. Невдовзі на Сибігу чекає зустріч із держсекретарем США Ентоні Блінкеном.</p>
<div class="also"><b>Читайте також:</b> <a href="https://www.pravda.com.ua/articles/2024/09/4/7473500/">Великі перестановки: хто йде з уряду і чому</a>; <a href="https://www.pravda.com.ua/news/2024/09/4/7473400/">Шольц і Макрон поговорили про Близький Схід</a></div>
</div>
</article>
<section class="help"><b>Станьте членом клубу.</b> Підтримайте журналістів у Харкові, Одесі та Херсоні. <a href="https://club.pravda.com.ua/">Приєднатися</a></section>
<section class="also"><b>Головне за день</b><ul><li><a href="https://www.pravda.com.ua/news/2024/09/5/7473710/">Кличко розповів про метро в Києві</a></li><li><a href="https://www.pravda.com.ua/news/2024/09/5/7473711/">Путін приїхав до Владивостока</a></li></ul></section>
</div>
<footer class="bottom"><p>Written for Sidelight's tests; not published by this outlet. Написано для перевірки програми; видання цього не публікувало. Авторка вигадана.</p><p><a href="https://www.pravda.com.ua/about/">Про проєкт</a> · <a href="https://www.pravda.com.ua/rules/">Правила</a></p></footer>
</body>
</html>
`;

export const sybiha2024: SandboxArticle = {
  name: 'sybiha-2024',
  url,
  title: 'Рада призначила Андрія Сибігу міністром закордонних справ',
  language: 'uk',
  day: '2024-09-05',
  html,
};
