/**
 * 30 December 2024: two Georgias, a person who has just died, a dateline, a list of briefs. The
 * response forbids frames and scripts.
 */
import type { SandboxArticle } from '../../worldTypes';

const url =
  'https://www.reuters.com/world/georgia-swears-new-president-atlanta-mourns-carter-2024-12-30/';

const html = `<!DOCTYPE html>
<!-- Written for Sidelight's tests; not published by this outlet. -->
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Georgia swears in a president as Atlanta mourns Carter | Reuters</title>
<meta property="og:type" content="article">
<script type="application/ld+json">
{"@context":"http://schema.org","@type":"ReportageNewsArticle","headline":"Georgia swears in a president as Atlanta mourns Carter","datePublished":"2024-12-30T06:12:44.512Z","dateModified":"2024-12-30T11:02:09Z","author":[{"@type":"Person","name":"Nino Notreal"},{"@type":"Person","name":"Jack Nobody"}],"publisher":{"@type":"NewsMediaOrganization","name":"Reuters"}}
</script>
<style>
body { margin: 0; font: 18px/1.6 Knowledge, Arial, sans-serif; color: #404040; background: #fff; }
.bar { display: flex; gap: 24px; padding: 18px 4vw; border-bottom: 1px solid #ddd; } .bar a { color: #404040; text-decoration: none; } .bar a:first-child { color: #fa6400; font-weight: bold; }
article { max-width: 1080px; margin: 0 auto; padding: 26px 4vw; }
h1 { font-size: 40px; line-height: 1.15; } .date { font-size: 14px; color: #666; }
ul.key { background: #f7f7f7; padding: 16px 36px; }
.read { border-top: 4px solid #fa6400; margin-top: 30px; padding-top: 10px; font-size: 15px; }
.end { background: #f7f7f7; padding: 24px 4vw; font-size: 13px; }
@media (prefers-color-scheme: dark) { body { background: #1f1f1f; color: #d6d6d6; } ul.key, .end { background: #2b2b2b; } .bar a { color: #d6d6d6; } }
</style>
</head>
<body>
<header class="bar"><a href="https://www.reuters.com/">Reuters</a><a href="https://www.reuters.com/world/">World</a><a href="https://www.reuters.com/world/us/">United States</a><a href="https://www.reuters.com/markets/">Markets</a><a href="https://www.reuters.com/account/register/">Register</a></header>
<main>
<article>
<h1>Georgia swears in a president as Atlanta mourns Carter</h1>
<p class="date">By Nino Notreal and Jack Nobody · December 30, 2024 6:12 AM UTC</p>
<p>TBILISI/ATLANTA, Dec 30 (Reuters) - Two places called Georgia turned a page on Sunday: the country in the Caucasus swore in a disputed president, and the American state lost the only one it had ever sent to the White House.</p>
<p>In Tbilisi, Mikheil Kavelashvili took the oath behind the closed doors of parliament. The former footballer, who once played for Manchester City, was chosen by an electoral college that the ruling Georgian Dream party controls. Opposition parties boycotted the vote.</p>
<p>His predecessor, Salome Zourabichvili, left the Orbeliani Palace the same morning but told a crowd outside that she was taking her legitimacy with her. Zourabichvili says that October’s parliamentary election was rigged; the government of Georgia denies it, and police in Tbilisi kept the two sides apart.</p>
<p>Protests have filled Rustaveli Avenue since November 28, when the government said that it would suspend talks on joining the European Union until 2028. The United States imposed sanctions on Bidzina Ivanishvili, the founder of Georgian Dream, on Friday.</p>
<h2>A peanut farmer from Plains</h2>
<p>Six thousand miles to the west, Jimmy Carter died at his home in Plains, Georgia, at the age of 100. He had been governor of Georgia before he became the 39th president of the United States in 1977, and he won the Nobel Peace Prize in 2002 for the work of the Carter Center in Atlanta.</p>
<p>President Joe Biden declared January 9 a national day of mourning. “America and the world lost an extraordinary leader,” Biden said. Donald Trump, the president-elect, said that the country owed Carter a debt of gratitude.</p>
<p>In Atlanta people laid flowers at the gate of the center. Georgia’s governor, Brian Kemp, ordered flags to half-staff; Raphael Warnock, a senator for the state and the pastor of Ebenezer Baptist Church, called Carter one of his heroes.</p>
<p>Also on Sunday:</p>
<ul class="key">
<li>Thousands formed a human chain along the river in Tbilisi the day before.</li>
<li>Atlanta and Tbilisi have been twinned since the 1980s.</li>
<li>Flags at the White House in Washington will stay lowered for thirty days.</li>
</ul>
<p>The Carter Center, which Carter founded in 1982 with his wife, has watched more than a hundred elections around the world.</p>
<div class="read"><b>Read Next</b><ul><li><a href="https://www.reuters.com/1">South Korea mourns after Jeju Air crash at Muan</a></li><li><a href="https://www.reuters.com/2">Azerbaijan’s Aliyev says Russia shot at plane</a></li></ul></div>
</article>
</main>
<footer class="end"><p>Written for Sidelight's tests; not published by this outlet. The bylines are invented.</p><p>Our Standards · Terms of Use · Cookies</p></footer>
</body>
</html>
`;

export const georgia2024: SandboxArticle = {
  name: 'georgia-2024',
  url,
  title: 'Georgia swears in a president as Atlanta mourns Carter',
  language: 'en',
  day: '2024-12-30',
  html,
  headers: {
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; script-src 'none'; frame-src 'none'; child-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    'x-frame-options': 'DENY',
  },
};
