/** A feature that states no date anywhere, made of names that are easily cut or mistaken. */
import type { SandboxArticle } from '../../worldTypes';

const url = 'https://www.irishtimes.com/culture/what-is-in-a-name-on-the-spelling-of-everybody/';

const html = `<!DOCTYPE html>
<!-- Written for Sidelight's tests; not published by this outlet. -->
<html lang="en-IE">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What is in a name? On the spelling of everybody – The Irish Times</title>
<meta property="og:type" content="article">
<meta property="og:title" content="What is in a name? On the spelling of everybody">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"OpinionNewsArticle","headline":"What is in a name? On the spelling of everybody","author":{"@type":"Person","name":"Conor O'Brien"}}</script>
<style>
body { margin: 0; font: 19px/1.65 Georgia, serif; background: #fbfaf7; color: #23211e; }
.mast { text-align: center; border-bottom: 1px solid #ccc; padding: 16px; font: bold 26px Georgia, serif; } .mast nav { font: 14px sans-serif; }
.body { max-width: 640px; margin-inline: auto 90px; padding: 26px 16px; } h1 { font-size: 36px; line-height: 1.2; }
@media (max-width: 800px) { .body { margin-inline: auto; } }
.sub { background: #efe9dc; padding: 14px; font: 15px sans-serif; } footer { padding: 20px; font: 13px sans-serif; border-top: 1px solid #ccc; }
</style>
</head>
<body>
<header class="mast">The Irish Times<nav><a href="https://www.irishtimes.com/ireland/">Ireland</a> <a href="https://www.irishtimes.com/world/">World</a> <a href="https://www.irishtimes.com/culture/">Culture</a></nav></header>
<main class="body">
<article>
<h1>What is in a name? On the spelling of everybody</h1>
<p>Conor O'Brien has never been sure where he belongs in the telephone book. Mr O'Brien, who keeps the names desk at an invented agency in Dublin, spends his mornings with the particles, accents and apostrophes of the powerful.</p>
<p>Take Ursula von der Leyen. Her name begins with a small letter if you start at the surname, and the European Commission likes it that way. French President Emmanuel Macron is easy; Jean-Luc Mélenchon is not, because half the keyboards in Dublin have no accent to give him.</p>
<p>Then there is Recep Tayyip Erdoğan, whose silent letter is printed in Turkey and dropped in London. A former mayor of Łódź once wrote to complain that she had been moved to “Lodz”. Ban Ki-moon, when he ran the United Nations, was Mr Ban; strangers called him Mr Ki-moon.</p>
<p>Mao Ning, a spokeswoman for China’s foreign ministry, shares her name with a singer who was famous before she was. The Kyiv Post is a newspaper and no postman. The New York Times is read in New York, the Bank of America in Charlotte is a bank, and the University of Oxford is older than both.</p>
<blockquote><p>A name is the one word that nobody may correct but its owner.</p></blockquote>
<p>Mercury is worse: a planet, a metal, a god, and the surname that Freddie Mercury chose for himself. Georgia is a country until somebody says Atlanta. And whoever writes “the WHO”, says O'Brien, should ask who, and which.</p>
<p>In a drawer he keeps the impossible cases. Mallory Markup signs with angle brackets. Anna Chronism died before she was born, in Gargantua or in Pont-sans-Nom. Zorro Ouistreham is called the same in every language, and a presenter of Channel Nine named Houston Fakelastname is in no encyclopedia at all.</p>
<p>His rules are short:</p>
<ul>
<li>Write what the person writes: Łódź, not Lodz; Kyiv, not Kiev.</li>
<li>Never guess. Two ministers called Johnson are two people.</li>
<li>If President Vladimir Putin telephones, ask him to spell it.</li>
</ul>
<p>O'Brien’s own name was once printed as “OBrien” in a letter from the World Health Organization. He framed it. “It is the only thing in this office,” he says, “that was signed by a doctor.”</p>
</article>
<section class="sub">Register to read more from Cork, Galway and Belfast.</section>
</main>
<footer><p>Written for Sidelight's tests; not published by this outlet. The author, the agency and the impossible cases are invented.</p></footer>
</body>
</html>
`;

export const names: SandboxArticle = {
  name: 'names',
  url,
  title: 'What is in a name? On the spelling of everybody',
  language: 'en-IE',
  day: null,
  html,
};
