/** 24 October 2019: the same office as in `euro2026`, another holder. The date in meta tags only. */
import type { SandboxArticle } from '../../worldTypes';

const url =
  'https://www.theguardian.com/business/2019/oct/24/mario-draghi-ecb-farewell-christine-lagarde';

const html = `<!DOCTYPE html>
<!-- Written for Sidelight's tests; not published by this outlet. -->
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Draghi says farewell to the ECB and wishes Lagarde well | European Central Bank | The Guardian</title>
<meta property="og:type" content="article">
<meta property="og:title" content="Draghi says farewell to the ECB and wishes Lagarde well">
<meta property="og:site_name" content="the Guardian">
<meta property="article:published_time" content="2019-10-24T16:05:31.000+01:00">
<meta property="article:modified_time" content="2019-10-25T08:12:00.000+01:00">
<meta property="article:section" content="Business">
<meta property="article:author" content="https://www.theguardian.com/profile/invented-byline">
<style>
body { margin: 0; font: 17px/1.5 Georgia, serif; color: #121212; background: #fff; }
@media (prefers-color-scheme: dark) { body { color: #dcdcdc; background: #1a1a1a; } a { color: #7fb1ff; } }
.masthead { background: #052962; color: #fff; padding: 14px 24px; font: bold 15px sans-serif; }
.masthead a { color: #fff; margin-right: 20px; text-decoration: none; }
.grid { display: grid; grid-template-columns: 220px minmax(0, 620px) 300px; gap: 28px; max-width: 1240px; margin: 0 auto; padding: 20px; }
@media (max-width: 1000px) { .grid { grid-template-columns: 1fr; } .side { display: none; } }
h1 { font-size: 34px; font-weight: 500; line-height: 1.15; margin: 0 0 10px; color: #ab0613; }
.meta { font: 14px/1.4 sans-serif; border-top: 1px solid #ccc; padding-top: 6px; }
.stand { font-weight: bold; } .pull { font-size: 24px; color: #c70000; border-left: 1px solid #c70000; margin: 24px 0; padding-left: 14px; }
.epic { background: #ffe500; color: #121212; padding: 20px; margin: 28px 0; font-family: sans-serif; }
.side { font: 15px/1.4 sans-serif; } .side li { margin-bottom: 10px; }
.site-footer { background: #052962; color: #fff; padding: 26px; font: 14px/1.6 sans-serif; }
</style>
</head>
<body>
<header class="masthead"><a href="https://www.theguardian.com/">The Guardian</a><a href="https://www.theguardian.com/uk/business">Business</a><a href="https://www.theguardian.com/politics">Politics</a><a href="https://support.theguardian.com/">Contribute</a></header>
<div class="grid">
<div class="meta">Ines Fictitious<br>Economics correspondent<br><span>Thu 24 Oct 2019 16.05 BST</span></div>
<main>
<article>
<h1>Draghi says farewell to the ECB and wishes Lagarde well</h1>
<p class="stand">President of the European Central Bank leaves with interest rates below zero and a bond-buying scheme that divides his colleagues</p>
<p>Mario Draghi has said that he feels “like someone who tried to comply with his mandate in the best possible way”, as he held his last news conference as president of the European Central Bank in Frankfurt.</p>
<p>The Italian, who will hand over to Christine Lagarde on 1 November, left interest rates in the eurozone unchanged on Thursday. The ECB’s deposit rate stays at minus 0.5%, and a new round of bond purchases worth €20bn a month begins next week.</p>
<p>Draghi, 72, is best remembered for a speech in London in July 2012. With Greece close to leaving the single currency, he promised that the bank would do “whatever it takes” to preserve the euro. Borrowing costs in Italy and Spain fell at once, and the promise was never tested.</p>
<p>Asked what advice he had for Lagarde, Draghi said that none was needed. “She knows perfectly well what she has to do,” he said. Ms Lagarde led the <a href="https://www.theguardian.com/business/imf">International Monetary Fund</a> until September; in Washington the IMF has since been run by Kristalina Georgieva, a Bulgarian economist.</p>
<blockquote class="pull"><p>Whatever it takes. And believe me, it will be enough.</p></blockquote>
<p>Not everybody will miss him. Jens Weidmann, the head of the Bundesbank, spoke against the latest round of bond purchases, as did the central bankers of France and the Netherlands. In Germany some newspapers have drawn Draghi as a vampire who drinks savers’ accounts dry.</p>
<h2>What Lagarde inherits</h2>
<ul>
<li>Inflation of 0.8%, far from the goal of just under 2%.</li>
<li>A governing council that is split over the purchases.</li>
<li>Governments, Berlin’s above all, that are slow to spend.</li>
</ul>
<p>Chancellor Angela Merkel and President Emmanuel Macron are both expected in Frankfurt on Monday, when the bank holds a ceremony for its departing president. The European Commission will be represented too.</p>
<p>Analysts in the City of London said that policy would hardly change under Lagarde. She is a lawyer, not an economist, and the first woman in the post.</p>
</article>
<section class="epic"><h2>More people are reading and supporting us than ever before</h2><p>From Sydney to San Francisco, readers help us hold power to account. <a href="https://support.theguardian.com/">Support us</a></p></section>
</main>
<aside class="side"><h2>Most viewed</h2><ol><li><a href="https://www.theguardian.com/a">Boris Johnson asks for December election</a></li><li><a href="https://www.theguardian.com/b">Turkey and Russia agree on Syria patrols</a></li><li><a href="https://www.theguardian.com/c">Jürgen Klopp: Liverpool can improve</a></li></ol></aside>
</div>
<footer class="site-footer"><p>Written for Sidelight's tests; not published by this outlet. The byline is invented.</p><p>Help · Complaints and corrections · SecureDrop · Terms and conditions</p></footer>
</body>
</html>
`;

export const draghi2019: SandboxArticle = {
  name: 'draghi-2019',
  url,
  title: 'Draghi says farewell to the ECB and wishes Lagarde well',
  language: 'en',
  day: '2019-10-24',
  html,
};
