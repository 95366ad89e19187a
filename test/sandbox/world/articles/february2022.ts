/** 2 February 2022: a narrow column with wide margins, JSON-LD, a dark variant of its own. */
import type { SandboxArticle, SandboxAsset } from '../../worldTypes';
import { drawDoor } from '../pictures/draw';

const url =
  'https://www.independent.co.uk/news/uk/politics/liz-truss-kuleba-ukraine-covid-call-b2006001.html';

const html = `<!DOCTYPE html>
<!-- Written for Sidelight's tests; not published by this outlet. -->
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Truss speaks to Ukrainian counterpart after Covid keeps her from Kyiv | The Independent</title>
<meta name="description" content="Foreign secretary speaks to Dmytro Kuleba by video as Boris Johnson warns Vladimir Putin">
<meta property="og:type" content="article">
<meta property="og:title" content="Truss speaks to Ukrainian counterpart after Covid keeps her from Kyiv">
<meta property="og:url" content="${url}">
<meta property="article:published_time" content="2022-02-02T19:42:10+00:00">
<meta property="article:modified_time" content="2022-02-03T07:05:44+00:00">
<link rel="canonical" href="${url}">
<script type="application/ld+json">
{"@context":"https://schema.org","@type":"NewsArticle","mainEntityOfPage":"${url}",
"headline":"Truss speaks to Ukrainian counterpart after Covid keeps her from Kyiv",
"datePublished":"2022-02-02T19:42:10Z","dateModified":"2022-02-03T07:05:44Z",
"author":[{"@type":"Person","name":"Petra Inventedbyline"}],
"publisher":{"@type":"NewsMediaOrganization","name":"The Independent"},
"articleSection":"Politics","isAccessibleForFree":true}
</script>
<style>
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --quiet: #6b6b6b; --line: #e2e2e2; --accent: #c4123e; --band: #f4f4f4; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e3; --paper: #16171a; --quiet: #a2a2a2; --line: #34363b; --accent: #ff6f8d; --band: #202226; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 18px/1.6 Georgia, "Times New Roman", serif; }
a { color: inherit; text-decoration-color: var(--accent); }
.bar { border-bottom: 1px solid var(--line); padding: 10px 24px; display: flex; gap: 24px; align-items: center; font: 14px/1.4 Arial, sans-serif; }
.bar .name { font: bold 22px Georgia, serif; }
.bar nav ul { list-style: none; display: flex; gap: 16px; margin: 0; padding: 0; }
.register { background: var(--accent); color: #fff; font: 14px/1.4 Arial, sans-serif; padding: 8px 24px; }
.register button { margin-inline-start: 12px; }
.crumbs { font: 13px Arial, sans-serif; color: var(--quiet); }
main { max-width: 660px; margin-inline: 64px auto; padding: 24px 0 48px; }
h1 { font-size: 38px; line-height: 1.15; margin: 12px 0; }
.standfirst { font-size: 20px; color: var(--quiet); margin: 0 0 16px; }
.byline { font: 14px Arial, sans-serif; color: var(--quiet); border-block: 1px solid var(--line); padding: 8px 0; }
figure { margin: 24px 0; } figure img { width: 100%; height: auto; display: block; background: var(--band); object-fit: cover; }
figcaption { font: 13px/1.4 Arial, sans-serif; color: var(--quiet); padding-top: 6px; }
blockquote { border-inline-start: 4px solid var(--accent); margin: 24px 0; padding-inline-start: 20px; font-style: italic; }
.related, .donate, .comments { font-family: Arial, sans-serif; font-size: 15px; background: var(--band); padding: 16px 20px; margin: 28px 0; }
.related ul { padding-inline-start: 18px; }
footer { border-top: 1px solid var(--line); padding: 24px 64px; font: 13px/1.6 Arial, sans-serif; color: var(--quiet); }
@media (max-width: 760px) { main { margin-inline: 16px; } footer { padding-inline: 16px; } .bar nav { display: none; } }
</style>
</head>
<body>
<div class="register" role="region" aria-label="Register">Register for free to keep reading and to get the View from Westminster email. <button type="button">Register</button></div>
<header class="bar">
  <a class="name" href="https://www.independent.co.uk/">The Independent</a>
  <nav aria-label="Sections"><ul>
    <li><a href="https://www.independent.co.uk/news">News</a></li>
    <li><a href="https://www.independent.co.uk/news/uk/politics">UK Politics</a></li>
    <li><a href="https://www.independent.co.uk/sport">Sport</a></li>
    <li><a href="https://www.independent.co.uk/climate-change">Climate</a></li>
    <li><a href="https://www.independent.co.uk/topic/vladimir-putin">Vladimir Putin</a></li>
  </ul></nav>
</header>
<main id="main">
<nav class="crumbs" aria-label="Breadcrumb"><a href="https://www.independent.co.uk/news">News</a> › <a href="https://www.independent.co.uk/news/uk">UK</a> › <a href="https://www.independent.co.uk/news/uk/politics">UK Politics</a></nav>
<article>
<header>
<h1>Truss speaks to Ukrainian counterpart after Covid keeps her from Kyiv</h1>
<p class="standfirst">Foreign secretary tells Dmytro Kuleba that Britain stands by his country, as Boris Johnson warns the Kremlin of a ‘tragic miscalculation’</p>
<div class="byline"><span>Petra Inventedbyline</span>, Political Correspondent · <time datetime="2022-02-02T19:42:10Z">Wednesday 02 February 2022 19:42</time></div>
</header>
<figure>
<picture><source media="(min-width: 2000px)" srcset="/images/2022/02/02/door.svg"><img src="/images/2022/02/02/door.svg" alt="Drawing of a black door in a brick wall" width="660" height="330" loading="lazy"></picture>
<figcaption>Mr Johnson spoke to President Putin from Downing Street on Wednesday (Drawing: Sidelight)</figcaption>
</figure>
<p>Liz Truss has spoken to her Ukrainian counterpart Dmytro Kuleba by video link after a positive Covid test kept her from travelling to Kyiv with the prime minister.</p>
<p>The foreign secretary, who began isolating on Monday, told Mr Kuleba that the United Kingdom would go on supplying Ukraine with defensive weapons. Ms Truss also said that sanctions against people close to President Vladimir Putin would be ready “within days”.</p>
<p>Boris Johnson flew to the Ukrainian capital on Tuesday without her and met President Volodymyr Zelensky. On Wednesday afternoon <a href="https://www.independent.co.uk/topic/boris-johnson">Boris Johnson</a> held a telephone call with Mr Putin that had been put off from Monday.</p>
<p>A spokesperson for Downing Street said that Mr Johnson had “expressed his deep concern about Russia’s current hostile activity on the Ukrainian border” and had told the Russian leader that any incursion would be “a tragic miscalculation”.</p>
<blockquote><p>The two leaders agreed that aggravation was in no one’s interest, and that dialogue must go on.</p></blockquote>
<p>The Kremlin gave a cooler account. It said Mr Putin had complained that NATO was unwilling to answer Moscow’s concerns about its expansion to the east. Moscow denies that it plans to invade its neighbour, although more than 100,000 of its soldiers stand near the border.</p>
<h2>Troops from the United States</h2>
<p>In Washington, President Joe Biden ordered about 3,000 soldiers to Eastern Europe. Two thousand of them will go from the US to Poland and Germany; a further thousand, based in Germany, are to move to Romania. Mr Biden told reporters at the White House that the decision was “totally consistent” with what he had told Mr Putin.</p>
<p>The measures announced by London and its allies so far include:</p>
<ul>
<li>two thousand anti-tank missiles, delivered by the Royal Air Force in January;</li>
<li>an offer to NATO of more soldiers for Estonia, announced by Ben Wallace, the defence secretary;</li>
<li>£88 million of aid to make Ukraine less dependent on Russian gas.</li>
</ul>
<aside class="related" aria-label="Recommended"><h2>Recommended</h2><ul>
<li><a href="https://www.independent.co.uk/news/uk/politics/sue-gray-b2004001.html">Sue Gray: What we know about the report</a></li>
<li><a href="https://www.independent.co.uk/news/world/europe/macron-moscow-b2004002.html">Emmanuel Macron may travel to Moscow next week</a></li>
<li><a href="https://www.independent.co.uk/sport/football/mbappe-b2004003.html">Kylian Mbappe leaves Paris guessing</a></li>
</ul></aside>
<p>Kuleba’s ministry said that the two ministers had spoken for forty minutes and had agreed on a new meeting in Kyiv as soon as Ms Truss has recovered. Mr Kuleba thanked London afterwards for being among the first to send weapons.</p>
<p>Labour said that the trip had shown how much the foreign secretary had been missed. Sir Keir Starmer, the leader of the opposition, backed the government’s line on Russia but asked why sanctions announced in January had not been laid before parliament.</p>
<p>Ms Truss’s own visit to Moscow, where she was to meet Sergei Lavrov, is still planned for later this month. Jens Stoltenberg, the secretary general of NATO, said in Brussels that the alliance was prepared to listen to Russia but would “not compromise on core principles”.</p>
<section class="donate" aria-label="Support us"><h2>Support free-thinking journalism</h2><p>Your contribution helps our reporters in Kabul, Texas and Jerusalem. <a href="https://www.independent.co.uk/donations">Donate now</a></p></section>
</article>
<section class="comments" id="comments"><h2>Comments</h2>
<p><b>Reader One</b> Nigel Farage and Jeremy Corbyn would both have something to say about this.</p>
<p><b>Reader Two</b> I was in Odessa last summer. Lovely people.</p>
</section>
<aside class="related" aria-label="More about"><h2>More about</h2><ul><li><a href="https://www.independent.co.uk/topic/liz-truss">Liz Truss</a></li><li><a href="https://www.independent.co.uk/topic/ukraine">Ukraine</a></li><li><a href="https://www.independent.co.uk/topic/nato">Nato</a></li></ul></aside>
</main>
<footer>
<p>Written for Sidelight's tests; not published by this outlet. The people in the byline and in the comments are invented.</p>
<p><a href="https://www.independent.co.uk/service/contact-us">Contact us</a> · <a href="https://www.independent.co.uk/service/privacy">Privacy notice</a> · <a href="https://www.independent.co.uk/archive">Archive</a></p>
</footer>
</body>
</html>
`;

export const february2022: SandboxArticle = {
  name: 'february-2022',
  url,
  title: 'Truss speaks to Ukrainian counterpart after Covid keeps her from Kyiv',
  language: 'en-GB',
  day: '2022-02-02',
  html,
};

/** The picture above the story. */
export const february2022Picture: SandboxAsset = {
  url: 'https://www.independent.co.uk/images/2022/02/02/door.svg',
  type: 'image/svg+xml',
  body: drawDoor(),
};
