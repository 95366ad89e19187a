/** Pages of news sites that are no articles: a front page and a game. Both must be left alone. */
import type { SandboxAsset } from '../../worldTypes';

const FRONT_STORIES: readonly [string, string][] = [
  ['Truss to visit Moscow this month', 'The foreign secretary will meet Sergei Lavrov'],
  ['Biden sends troops to Eastern Europe', 'Poland, Germany and Romania will host them'],
  ['Macron: no security for Europe without Russia', 'The president speaks before his trip'],
  ['Kyiv calm as embassies move staff', 'Shops in the capital stay open'],
  ['Rafael Nadal wins in Melbourne', 'A 21st title after five sets'],
  ['Storm Malik leaves thousands without power', 'Scotland and the north-east are worst hit'],
  ['Sue Gray report: key findings', 'What the civil servant wrote about Downing Street'],
  ['Georgia and Ukraine sign trade deal', 'Tbilisi hopes for more exports'],
];

const cards = FRONT_STORIES.map(
  ([head, text], index) =>
    `<li class="card"><a href="/news/world-${60000000 + index}"><h3>${head}</h3></a><p>${text}</p></li>`,
).join('\n');

const front = `<!DOCTYPE html>
<!-- Written for Sidelight's tests; not published by this outlet. -->
<html lang="en-GB">
<head>
<meta charset="utf-8"><title>BBC - Homepage</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="og:type" content="website">
<script type="application/ld+json">{"@context":"http://schema.org","@type":"WebPage","name":"BBC - Homepage"}</script>
<style>body{margin:0;font:16px/1.4 Helvetica,Arial,sans-serif}header{background:#000;color:#fff;padding:12px 20px}.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(240px,1fr));gap:18px;list-style:none;padding:20px;margin:0}.card{border-bottom:1px solid #ccc}</style>
</head>
<body><header>BBC</header><main><h1>Welcome to the BBC</h1><h2>News</h2><ul class="cards">
${cards}
</ul></main><footer><p>Written for Sidelight's tests; not published by this outlet.</p></footer></body></html>
`;

const game = `<!DOCTYPE html>
<!-- Written for Sidelight's tests; not published by this outlet. -->
<html lang="en">
<head>
<meta charset="utf-8"><title>Capitals, a word game</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{margin:0;font:16px sans-serif;text-align:center}.board{display:grid;grid-template-columns:repeat(5,56px);gap:6px;justify-content:center;margin:20px}.board div{border:2px solid #bbb;height:56px;line-height:56px}button{margin:4px;padding:10px}</style>
</head>
<body><header><h1>Capitals</h1></header><main><div class="board" role="grid"></div><div class="keys"></div><p role="status">Guess the capital: Paris, Tbilisi, Kyiv or Rome?</p></main>
<footer><p>Written for Sidelight's tests; not published by this outlet.</p></footer>
<script>
const board = document.querySelector('.board');
for (let i = 0; i < 30; i += 1) board.append(document.createElement('div'));
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
  const key = document.createElement('button');
  key.textContent = letter;
  key.addEventListener('click', () => { const cell = [...board.children].find((c) => !c.textContent); if (cell) cell.textContent = letter; });
  document.querySelector('.keys').append(key);
}
</script></body></html>
`;

/** A front page full of names, without an article. */
export const frontPage: SandboxAsset = {
  url: 'https://www.bbc.com/',
  type: 'text/html; charset=utf-8',
  body: front,
};

/** A game on the site of an outlet. */
export const webApp: SandboxAsset = {
  url: 'https://www.nytimes.com/games/capitals',
  type: 'text/html; charset=utf-8',
  body: game,
};
