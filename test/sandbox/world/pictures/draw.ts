/**
 * Drawings for the offline world. Portraits are abstract figures with initials, plainly no
 * likeness of anybody; places are simple scenes. Colours follow from the name.
 */

const WIDTH = 600;
const HEIGHT = 750;

/** A muted hue from the text, so that two portraits side by side differ. */
function hueOf(text: string): number {
  let hue = 17;
  for (const character of text) hue = (hue * 31 + (character.codePointAt(0) ?? 0)) % 360;
  return hue;
}

function svg(width: number, height: number, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;
}

/** A head and shoulders of two shapes, with initials: 600 by 750 pixels. */
export function drawPortrait(name: string): string {
  const hue = hueOf(name);
  const initials = name
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 2);
  return svg(
    WIDTH,
    HEIGHT,
    `<rect width="600" height="750" fill="hsl(${hue},22%,82%)"/>
<path d="M40 750C60 560 180 480 300 480s240 80 260 270z" fill="hsl(${hue},24%,38%)"/>
<ellipse cx="300" cy="290" rx="135" ry="170" fill="hsl(${hue},20%,62%)"/>
<path d="M165 270C165 150 230 95 300 95s135 55 135 175C400 215 360 190 300 190s-100 25-135 80z" fill="hsl(${hue},22%,30%)"/>
<text x="300" y="675" font-family="serif" font-size="96" text-anchor="middle" fill="hsl(${hue},30%,92%)">${initials}</text>`,
  );
}

/** A flag of horizontal stripes: 600 by 400 pixels. */
export function drawStripes(colours: readonly string[]): string {
  const height = 400 / colours.length;
  const stripes = colours.map(
    (colour, index) =>
      `<rect y="${index * height}" width="600" height="${height}" fill="${colour}"/>`,
  );
  return svg(600, 400, stripes.join(''));
}

/** Domes above trees: 800 by 500 pixels. */
export function drawDomes(): string {
  const dome = (x: number, size: number): string =>
    `<rect x="${x - size / 2}" y="${330 - size}" width="${size}" height="${size}" fill="#f2efe6"/>
<path d="M${x - size / 2} ${330 - size}C${x - size / 2} ${330 - size * 1.7} ${x} ${330 - size * 1.6} ${x} ${330 - size * 2}C${x} ${330 - size * 1.6} ${x + size / 2} ${330 - size * 1.7} ${x + size / 2} ${330 - size}z" fill="#c9a227"/>`;
  return svg(
    800,
    500,
    `<rect width="800" height="500" fill="#bcd0dd"/>
${[dome(250, 90), dome(400, 130), dome(550, 90)].join('')}
<path d="M0 330h800v170H0z" fill="#5d7f58"/>
<path d="M0 360C150 300 250 380 400 350s260-40 400 20v130H0z" fill="#476545"/>`,
  );
}

/** A black door in a brick wall: 500 by 600 pixels. */
export function drawDoor(): string {
  const bricks: string[] = [];
  for (let y = 0; y < 600; y += 30)
    for (let x = (y / 30) % 2 ? -30 : 0; x < 500; x += 60)
      bricks.push(`<rect x="${x}" y="${y}" width="57" height="27" fill="#4b4744"/>`);
  return svg(
    500,
    600,
    `<rect width="500" height="600" fill="#37332f"/>${bricks.join('')}
<rect x="150" y="120" width="200" height="440" fill="#f4f1ea"/>
<path d="M160 200a90 90 0 0 1 180 0z" fill="#d7dde2"/>
<rect x="170" y="210" width="160" height="350" fill="#15171a"/>
<circle cx="250" cy="330" r="12" fill="#c9a227"/>
<rect x="110" y="560" width="280" height="40" fill="#cfc9bf"/>`,
  );
}

/** Low houses, some fallen, under a grey sky: 800 by 500 pixels. */
export function drawRuins(): string {
  const houses = [60, 190, 330, 470, 610].map(
    (x, index) =>
      `<rect x="${x}" y="${index % 2 ? 300 : 230}" width="110" height="${index % 2 ? 120 : 190}" fill="#8d8479" transform="rotate(${(index - 2) * 3} ${x + 55} 400)"/>`,
  );
  return svg(
    800,
    500,
    `<rect width="800" height="500" fill="#c5cbd0"/>${houses.join('')}<rect y="410" width="800" height="90" fill="#6d6359"/>`,
  );
}

/** A pitch under a great arch: 800 by 500 pixels. */
export function drawStadium(): string {
  return svg(
    800,
    500,
    `<rect width="800" height="500" fill="#1e2a38"/>
<path d="M80 330C200 20 600 20 720 330" fill="none" stroke="#eef1f4" stroke-width="14"/>
<ellipse cx="400" cy="360" rx="340" ry="110" fill="#5b6773"/>
<ellipse cx="400" cy="370" rx="270" ry="80" fill="#3f7a45"/>
<path d="M400 292v156" stroke="#dfe8df" stroke-width="3"/>
<ellipse cx="400" cy="370" rx="50" ry="22" fill="none" stroke="#dfe8df" stroke-width="3"/>`,
  );
}
