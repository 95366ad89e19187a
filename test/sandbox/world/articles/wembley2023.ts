/** 17 October 2023: sport, where a country's name means its team. JSON-LD with a zone of +01:00. */
import type { SandboxArticle } from '../../worldTypes';

const url = 'https://www.bbc.com/sport/football/67139001';

const html = `<!DOCTYPE html>
<!-- Written for Sidelight's tests; not published by this outlet. -->
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>England 3-1 Italy: Kane scores twice to send England to Euro 2024 - BBC Sport</title>
<meta property="og:type" content="article">
<script type="application/ld+json">
{"@context":"http://schema.org","@type":"NewsArticle","url":"${url}","headline":"England 3-1 Italy: Kane scores twice to send England to Euro 2024","datePublished":"2023-10-17T21:51:02+01:00","author":{"@type":"Person","name":"Phil Pretend"},"publisher":{"@type":"NewsMediaOrganization","name":"BBC Sport"}}
</script>
<style>
body { margin: 0; font: 16px/1.5 Reith, Helvetica, Arial, sans-serif; background: #f6f6f6; color: #141414; }
.top { background: #ffd230; padding: 12px 20px; font-weight: bold; } .top a { color: #141414; margin-right: 18px; text-decoration: none; }
.cols { display: flex; gap: 32px; max-width: 1180px; margin: 0 auto; padding: 20px; align-items: flex-start; }
article { flex: 2; background: #fff; padding: 20px; } .rail { flex: 1; font-size: 15px; }
h1 { font-size: 30px; line-height: 1.2; } .lead { font-weight: bold; } time { color: #545658; font-size: 14px; }
@media (max-width: 800px) { .cols { display: block; } }
</style>
</head>
<body>
<nav class="top"><a href="https://www.bbc.com/sport">BBC Sport</a><a href="https://www.bbc.com/sport/football">Football</a><a href="https://www.bbc.com/sport/cricket">Cricket</a><a href="https://www.bbc.com/sport/formula1">Formula 1</a><a href="https://www.bbc.com/sport/rugby-union">Rugby U</a></nav>
<div class="cols">
<article>
<h1>England 3-1 Italy: Kane scores twice to send England to Euro 2024</h1>
<p><time datetime="2023-10-17T21:51:02+01:00">17 October 2023</time> · By Phil Pretend at Wembley</p>
<p class="lead">England beat Italy at Wembley to reach next summer’s European Championship in Germany, coming from behind for the first time in the campaign.</p>
<p>Gianluca Scamacca gave Italy the lead after a quarter of an hour, turning in Giovanni Di Lorenzo’s low cross. The crowd of more than 83,000 fell quiet, as it had in the final of 2021 when Italy won here on penalties.</p>
<p>England were level before half-time. Jude Bellingham ran at the defence and was brought down by Di Lorenzo, and Harry Kane scored from the spot. The referee had needed a look at the screen.</p>
<p>After the break it was Bellingham again, winning the ball near his own box and carrying it sixty yards before he found Marcus Rashford. The Manchester United forward cut inside and shot low past Gianluigi Donnarumma.</p>
<p>Kane, who left for Bayern Munich in the summer, held off two men to score the third with 13 minutes left.</p>
<h2>Southgate praises Bellingham</h2>
<p>Gareth Southgate, the England manager, called the Real Madrid midfielder’s display outstanding. Southgate has now taken England to four tournaments in a row, and has yet to lose a qualifier at Wembley Stadium since taking charge.</p>
<p>For Luciano Spalletti it was a first defeat as coach of Italy. The champions of Europe must still play North Macedonia in Rome and Ukraine on neutral ground in Leverkusen, and may need both.</p>
<ul>
<li>England are unbeaten since the World Cup in Qatar.</li>
<li>Italy had not lost at Wembley since 1977.</li>
<li>Uefa will draw the groups in Hamburg in December.</li>
</ul>
</article>
<aside class="rail"><h2>Top stories</h2><ul><li><a href="https://www.bbc.com/sport/a">Cricket World Cup: Netherlands stun South Africa</a></li><li><a href="https://www.bbc.com/sport/b">Newcastle prepare for Dortmund</a></li><li><a href="https://www.bbc.com/sport/c">Scotland sweat on Robertson</a></li></ul><h2>Elsewhere on the BBC</h2><p>Autumn walks in Northumberland</p></aside>
</div>
<footer class="top"><p>Written for Sidelight's tests; not published by this outlet. The byline is invented.</p><p>Terms of Use · About the BBC · Privacy Policy</p></footer>
</body>
</html>
`;

export const wembley2023: SandboxArticle = {
  name: 'wembley-2023',
  url,
  title: 'England 3-1 Italy: Kane scores twice to send England to Euro 2024',
  language: 'en-GB',
  day: '2023-10-17',
  html,
};
