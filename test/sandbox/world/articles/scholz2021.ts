/** 8 December 2021, in German: a centred column, JSON-LD as a list, a date with the zone of Berlin. */
import type { SandboxArticle } from '../../worldTypes';

const url =
  'https://www.spiegel.de/politik/deutschland/olaf-scholz-zum-bundeskanzler-gewaehlt-a-5b1f0c1e.html';

const html = `<!DOCTYPE html>
<!-- Written for Sidelight's tests; not published by this outlet. -->
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bundestag: Olaf Scholz zum Bundeskanzler gewählt - DER SPIEGEL</title>
<meta property="og:type" content="article">
<meta property="og:title" content="Olaf Scholz zum Bundeskanzler gewählt">
<meta name="date" content="2021-12-08T10:34:00+01:00">
<script type="application/ld+json">
[{"@context":"https://schema.org","@type":"NewsArticle","url":"${url}",
"headline":"Olaf Scholz zum Bundeskanzler gewählt","alternativeHeadline":"Abstimmung im Bundestag",
"datePublished":"2021-12-08T10:34:00+01:00","dateModified":"2021-12-08T17:20:00+01:00",
"author":[{"@type":"Person","name":"Hanne Erfunden"}],"isAccessibleForFree":true},
{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@id":"https://www.spiegel.de/","name":"Startseite"}}]}]
</script>
<style>
:root { --fg: #000; --bg: #fff; --muted: #565656; --red: #e64415; }
@media (prefers-color-scheme: dark) { :root { --fg: #f0f0f0; --bg: #121212; --muted: #a8a8a8; --red: #ff7a50; } }
body { margin: 0; background: var(--bg); color: var(--fg); font: 19px/1.6 "Source Serif Pro", Georgia, serif; }
.leiste { background: #e64415; color: #fff; font: 15px sans-serif; padding: 12px 20px; display: flex; justify-content: center; gap: 22px; }
.leiste a { color: #fff; text-decoration: none; }
.spalte { max-width: 700px; margin: 0 auto; padding: 28px 18px; }
.dach { color: var(--red); font: bold 17px sans-serif; display: block; }
h1 { font-size: 40px; line-height: 1.1; margin: 6px 0 14px; }
.vorspann { font-weight: 600; } .zeile { color: var(--muted); font: 14px sans-serif; }
figure { margin: 22px 0; background: #8883; } figcaption { font: 14px/1.4 sans-serif; color: var(--muted); padding: 8px 0; background: var(--bg); }
blockquote { font-size: 23px; margin: 26px 8px; }
.kasten { border: 1px solid #8886; padding: 14px 18px; font: 15px/1.5 sans-serif; margin: 26px 0; }
.fuss { background: #8882; font: 14px/1.6 sans-serif; padding: 24px; text-align: center; }
</style>
</head>
<body>
<div class="leiste"><a href="https://www.spiegel.de/">DER SPIEGEL</a><a href="https://www.spiegel.de/politik/">Politik</a><a href="https://www.spiegel.de/ausland/">Ausland</a><a href="https://www.spiegel.de/wirtschaft/">Wirtschaft</a><a href="https://abo.spiegel.de/">Abonnement</a></div>
<main class="spalte">
<article>
<header>
<h1><span class="dach">Abstimmung im Bundestag</span> Olaf Scholz zum Bundeskanzler gewählt</h1>
<p class="vorspann">Nach 16 Jahren endet die Kanzlerschaft von Angela Merkel. Olaf Scholz hat im ersten Wahlgang die nötige Mehrheit erhalten. Frank-Walter Steinmeier überreichte ihm in Schloss Bellevue die Urkunde.</p>
<div class="zeile">Von Hanne Erfunden, Berlin · <time datetime="2021-12-08T10:34:00+01:00">08.12.2021, 10.34 Uhr</time></div>
</header>
<figure><svg viewBox="0 0 700 300" role="img" aria-label="Zeichnung einer Kuppel"><rect width="700" height="300" fill="#9db4c0"/><path d="M230 240a120 120 0 0 1 240 0z" fill="#e8eef2"/><rect x="120" y="240" width="460" height="60" fill="#b9a88c"/></svg>
<figcaption>Der Bundestag in Berlin: 395 Abgeordnete stimmten für Scholz. Zeichnung: Sidelight</figcaption></figure>
<p>Der Bundestag hat Olaf Scholz am Mittwoch zum neunten Kanzler der Bundesrepublik Deutschland gewählt. Auf den Sozialdemokraten entfielen 395 von 707 abgegebenen Stimmen; nötig waren 369. Gegen ihn stimmten 303 Abgeordnete, sechs enthielten sich.</p>
<p>Scholz nahm die Wahl an und fuhr anschließend zu Bundespräsident Frank-Walter Steinmeier. Am Mittag legte er im Bundestag den Amtseid ab. Auf die religiöse Formel verzichtete er, wie es vor ihm schon Gerhard Schröder getan hatte.</p>
<blockquote>»Mehr Fortschritt wagen« haben SPD, Grüne und FDP über ihren Vertrag geschrieben.</blockquote>
<p><a href="https://www.spiegel.de/thema/angela_merkel/">Angela Merkel</a> verfolgte die Abstimmung von der Ehrentribüne aus und wurde mit langem Beifall begrüßt. Die CDU-Politikerin hatte das Land seit November 2005 regiert. Beim Auszug aus dem Kanzleramt wünschte Merkel ihrem Nachfolger eine glückliche Hand.</p>
<p>Der neuen Regierung gehören SPD, Grüne und FDP an. Glückwünsche kamen aus vielen Hauptstädten: Der französische Präsident Emmanuel Macron schrieb, man werde das nächste Kapitel gemeinsam schreiben. Aus Moskau meldete sich Wladimir Putin, aus Washington Joe Biden. Auch der Ukraine sagte Scholz Unterstützung zu.</p>
<h2>Die ersten Reisen</h2>
<p>Seine erste Auslandsreise führt den Kanzler am Freitag nach Paris, danach nach Brüssel zur Europäischen Union und zur Nato. Außenministerin Annalena Baerbock bricht schon am Donnerstag nach Paris auf. Es geht um drei Fragen:</p>
<ul><li>die russischen Truppen an der Grenze der Ukraine,</li><li>die Finanzen der EU nach der Pandemie,</li><li>die Zusammenarbeit mit den USA.</li></ul>
<p>In Osnabrück, wo Scholz 1958 geboren wurde, läuteten am Mittag keine Glocken. In Hamburg aber, wo er von 2011 bis 2018 Erster Bürgermeister war, flaggte das Rathaus.</p>
<aside class="kasten"><b>Mehr zum Thema</b><ul><li><a href="https://www.spiegel.de/politik/a-1.html">Robert Habeck übernimmt das Wirtschaftsministerium</a></li><li><a href="https://www.spiegel.de/politik/a-2.html">Was Christian Lindner jetzt vorhat</a></li></ul></aside>
</article>
<section class="kasten"><b>Jetzt registrieren</b><p>Lesen Sie weiter mit einem kostenlosen Konto, auch in Wien und Zürich.</p></section>
</main>
<footer class="fuss"><p>Written for Sidelight's tests; not published by this outlet. Für die Tests von Sidelight geschrieben; in diesem Medium nicht erschienen. Die Autorin ist erfunden.</p><p><a href="https://www.spiegel.de/impressum">Impressum</a> · <a href="https://www.spiegel.de/datenschutz">Datenschutz</a></p></footer>
</body>
</html>
`;

export const scholz2021: SandboxArticle = {
  name: 'scholz-2021',
  url,
  title: 'Olaf Scholz zum Bundeskanzler gewählt',
  language: 'de',
  day: '2021-12-08',
  html,
};
