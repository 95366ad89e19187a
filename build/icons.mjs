import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** 16 and 32 px have a drawing of their own: fewer, thicker strokes on the pixel grid. */
const DRAWINGS = [
  { file: 'icon-small.svg', name: 'icon', sizes: [16, 32] },
  { file: 'icon.svg', name: 'icon', sizes: [48, 96, 128] },
  { file: 'icon-off.svg', name: 'off', sizes: [16, 32] },
];

/**
 * Renders the icons from their drawings in `icons/`.
 * @param {string} root the repository
 * @returns {Promise<Map<string, Uint8Array>>} `icons/icon-16.png` → PNG
 */
export async function renderIcons(root) {
  const files = new Map();
  for (const { file, name, sizes } of DRAWINGS) {
    const drawing = await readFile(join(root, 'icons', file), 'utf8');
    for (const size of sizes) files.set(`icons/${name}-${size}.png`, render(drawing, size));
  }
  return files;
}

// The drawings hold no text, so no font of the machine can change the bytes.
function render(drawing, size) {
  const options = { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } };
  return new Resvg(drawing, options).render().asPng();
}
