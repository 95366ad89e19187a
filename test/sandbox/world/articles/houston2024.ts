/**
 * 9 July 2024: people whom no encyclopedia knows, one of them named like a city; a headline in
 * capitals. The page removes every node that it did not make itself.
 */
import type { SandboxArticle } from '../../worldTypes';

const url = 'https://apnews.com/article/hurricane-beryl-houston-power-outages-1d2c3b4a';

const html = `<!DOCTYPE html>
<!-- Written for Sidelight's tests; not published by this outlet. -->
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>HOUSTON SWELTERS WITHOUT POWER AS US COUNTS COST OF BERYL | AP News</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="2024-07-09T22:14:05Z">
<script type="application/ld+json">
{"@context":"http://schema.org","@type":"NewsArticle","headline":"HOUSTON SWELTERS WITHOUT POWER AS US COUNTS COST OF BERYL","datePublished":"2024-07-09T17:14:05-05:00","author":{"@type":"Person","name":"Ada Phantom"}}
</script>
<style>
body { margin: 0; font: 18px/1.6 Georgia, serif; } .head { border-top: 6px solid #ff322e; padding: 14px 20px; font-family: sans-serif; } .head a { margin-right: 18px; }
.page { max-width: 720px; margin: 0 auto; padding: 20px; } h1 { font: 900 34px/1.2 sans-serif; } .promo { background: #eef; padding: 12px; font-family: sans-serif; }
footer { background: #111; color: #ddd; padding: 20px; font: 14px sans-serif; }
</style>
</head>
<body>
<header class="head"><a href="https://apnews.com/">AP</a><a href="https://apnews.com/us-news">U.S.</a><a href="https://apnews.com/politics">Politics</a><a href="https://apnews.com/weather">Weather</a></header>
<main class="page">
<article>
<h1>HOUSTON SWELTERS WITHOUT POWER AS US COUNTS COST OF BERYL</h1>
<p>BY ADA PHANTOM · <time datetime="2024-07-09T22:14:05Z">Updated 5:14 PM CDT, July 9, 2024</time></p>
<p>HOUSTON (AP) — More than two million homes and businesses around Houston were without electricity on Tuesday, a day after Hurricane Beryl came ashore in Texas, and the heat index was expected to reach 106 degrees.</p>
<p>Houston Fakelastname, a roofer who is 41 and lives alone, had slept in his truck in Houston with the engine running. “It is us or the mosquitoes,” Fakelastname said. “Who is going to tell us when the lights come back?”</p>
<p>CenterPoint Energy, which serves the city, said that it had brought back power to a quarter of its customers and hoped to reach half by Wednesday. Officials asked why it took the company so long.</p>
<p>“I know that people are hot and tired,” said Mayor John Whitmire. Dan Patrick, who was acting governor while Greg Abbott was abroad, said that President Joe Biden had approved a disaster declaration. Mr. Whitmire opened cooling centers in libraries.</p>
<p>In Galveston, where the island’s restaurants were closed, Georgia Madeupname, a waitress from Paris, Texas, handed out ice from the back of a van. “They have IT people fixing the pumps, and it is still not working,” Madeupname said.</p>
<blockquote><p>We have been through worse, but not in this heat.</p></blockquote>
<p>At least seven people were killed in Texas, and one in Louisiana, officials said. Two men died when trees fell on their homes near Houston. The storm had been the earliest to reach Category 5 in the Atlantic, and had already killed people in Jamaica and Grenada.</p>
<ul><li>Schools in Houston stay closed until Friday.</li><li>The Bank of America branch on Main Street is open as a shelter.</li><li>The University of Houston gives out water.</li></ul>
<div class="promo">Sign up for AP Morning Wire. Donate to keep reporters in Gaza, Kyiv and Caracas.</div>
</article>
</main>
<footer><p>Written for Sidelight's tests; not published by this outlet. The byline, Houston Fakelastname and Georgia Madeupname are invented.</p></footer>
<script>
// As some pages do: whatever stands in the document and was not there at the start is removed.
(() => {
  const own = new WeakSet(document.querySelectorAll('*'));
  window.__removed = 0;
  new MutationObserver((records) => {
    for (const record of records) for (const node of record.addedNodes)
      if (node.nodeType === 1 && !own.has(node)) { node.remove(); window.__removed += 1; }
  }).observe(document.documentElement, { childList: true, subtree: true });
})();
</script>
</body>
</html>
`;

export const houston2024: SandboxArticle = {
  name: 'houston-2024',
  url,
  title: 'HOUSTON SWELTERS WITHOUT POWER AS US COUNTS COST OF BERYL',
  language: 'en',
  day: '2024-07-09',
  html,
};
