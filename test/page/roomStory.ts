import { SENTENCES } from './parse';

/** A page of the tests: names in plain text, in a link, a button, a label and over two nodes. */
export const roomStory = ({ style = '', before = '', after = '' } = {}): string => `<!doctype html>
<html lang="en"><head><title>A crane falls at Norwick</title>
<meta name="names" content="Anna Bergström=person; Norwick=place; Ferry Office=organisation; Quay Days=event; The Crane=work; Southhaven=; Linked Lane=place; Button Bay=place">
<style>body { font: 18px/1.6 serif; margin: 40px auto; width: 560px } ${style}</style></head>
<body>${before}<article><h1>A crane falls at the eastern quay</h1>
<p id="one">In Norwick the mayor, <b>Anna</b> Bergström, spoke for the Ferry Office on Quay Days, and of the painting called The Crane.</p>
<p id="two">Boats leave from Southhaven now. <a id="link" href="/elsewhere">The road to Linked Lane is open</a>, and so is the bridge, said one of those who came.</p>
<p id="three">Those who press <button id="button" type="button">Button Bay</button> are asked to wait until the ferry is back, the harbour master said.</p>
${SENTENCES.slice(3)
  .map((s) => `<p>${s}</p>`)
  .join('\n')}
<div style="height: 1500px"></div>
<p id="last">At the end of the day Anna Bergström went home, and nobody else was seen on the old quay that night.</p>
</article>${after}</body></html>`;
