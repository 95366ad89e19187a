/**
 * 1 January 2026: the office of `draghi2019` with another holder; two people called Radev, a bare
 * surname beside each; the date in a `<time>` alone.
 */
import type { SandboxArticle } from '../../worldTypes';

const url = 'https://www.politico.eu/article/bulgaria-adopts-euro-radev-lagarde-sofia/';

const html = `<!DOCTYPE html>
<!-- Written for Sidelight's tests; not published by this outlet. -->
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bulgaria wakes up with the euro – POLITICO</title>
<meta property="og:type" content="article">
<meta property="og:title" content="Bulgaria wakes up with the euro">
<style>
body { margin: 0; font: 18px/1.6 "Helvetica Neue", Arial, sans-serif; background: #fdfdfb; color: #202020; }
.head { display: flex; gap: 20px; padding: 16px 40px; border-bottom: 3px solid #dd0000; }
.head a { color: #202020; font-weight: bold; text-decoration: none; }
.story { width: min(92vw, 760px); margin: 30px auto; }
h1 { font: 700 42px/1.1 Georgia, serif; margin: 0 0 12px; }
.dek { font: 21px/1.4 Georgia, serif; color: #555; }
.info { font-size: 14px; color: #777; margin: 10px 0 22px; }
.story figure { margin: 0 0 20px; } .story figcaption { font-size: 13px; color: #777; }
.newsletter { border-block: 2px solid #dd0000; padding: 14px 0; margin: 24px 0; }
.foot { background: #202020; color: #ccc; padding: 26px 40px; font-size: 14px; }
</style>
</head>
<body>
<header class="head"><a href="https://www.politico.eu/">POLITICO</a><a href="https://www.politico.eu/section/politics/">Politics</a><a href="https://www.politico.eu/section/economy/">Economy</a><a href="https://www.politico.eu/newsletters/">Newsletters</a></header>
<main>
<article class="story">
<h1>Bulgaria wakes up with the euro</h1>
<p class="dek">The currency union has 21 members. Not everyone in Sofia is celebrating.</p>
<p class="info"><time datetime="2026-01-01T09:15:00+01:00">January 1, 2026 9:15 am CET</time> By Tom Madeup</p>
<figure><svg viewBox="0 0 760 320" role="img" aria-label="Drawing of coins"><rect width="760" height="320" fill="#dfe7ee"/><circle cx="280" cy="170" r="110" fill="#c9a227"/><circle cx="280" cy="170" r="80" fill="#d9dde0"/><circle cx="500" cy="190" r="90" fill="#d9dde0"/><circle cx="500" cy="190" r="62" fill="#c9a227"/></svg><figcaption>Bulgaria’s coins show the Madara Rider. Drawing: Sidelight</figcaption></figure>
<p>SOFIA — At midnight Bulgaria gave up the lev after more than 140 years and became the 21st country to use the euro, nineteen years after it joined the European Union.</p>
<p>“I warmly welcome Bulgaria to the euro family,” said Christine Lagarde, the president of the European Central Bank, whose building in Frankfurt was lit in the country’s colors. Lagarde called the currency “a powerful symbol of what Europe can achieve when we work together.”</p>
<p>The first banknotes were drawn by Dimitar Radev, the governor of the Bulgarian National Bank, who takes a seat in the ECB’s Governing Council today. The governor said that the change had gone smoothly. “This is a sign of belonging,” Radev told reporters at a cash machine in the center of the city.</p>
<p>The other Radev was less cheerful. Rumen Radev, the country’s president, had asked for a referendum on the currency last May and was turned down by parliament. In his New Year’s address President Radev called the euro “the last step” of Bulgaria’s integration, and regretted that its people had not been asked.</p>
<blockquote><p>The refusal to hold that referendum was one of the dramatic symptoms of the deep divide between the political class and the people.</p></blockquote>
<p>The country enters the eurozone without a budget and almost without a government: the cabinet of Rosen Zhelyazkov resigned on December 11 after weeks of protests. Bulgaria is expected to hold its eighth election in five years this spring.</p>
<p>What changes today:</p>
<ul>
<li>Prices have been shown in both currencies since August and will be until the summer.</li>
<li>Until January 31 customers may pay in lev or in euro.</li>
<li>The <a href="https://www.politico.eu/tag/bulgarian-national-bank/">Bulgarian National Bank</a> changes lev without a fee for as long as anybody brings them.</li>
</ul>
<p>Ursula von der Leyen, who leads the European Commission, said in Brussels that the euro would bring “new opportunities to invest.” Surveys by Eurobarometer show about half of Bulgarians against it.</p>
<p>In Plovdiv a baker named Stoyan Inventedov, who has sold bread opposite the theater since 1998, said that he had counted his last lev at four in the morning. “My daughter works in Berlin. For her it is nothing new,” Inventedov said.</p>
<div class="newsletter">Sign up for our morning email from Brussels and London. <a href="https://www.politico.eu/register/">Register</a></div>
</article>
<aside class="story"><h2>Related</h2><ul><li><a href="https://www.politico.eu/article/1">Croatia, three years on</a></li><li><a href="https://www.politico.eu/article/2">Viktor Orbán and the forint</a></li></ul></aside>
</main>
<footer class="foot"><p>Written for Sidelight's tests; not published by this outlet. The byline and the baker are invented.</p></footer>
</body>
</html>
`;

export const euro2026: SandboxArticle = {
  name: 'euro-2026',
  url,
  title: 'Bulgaria wakes up with the euro',
  language: 'en-US',
  day: '2026-01-01',
  html,
};
