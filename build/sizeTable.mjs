import { gzipSync } from 'node:zlib';

/**
 * A table of file sizes for the terminal.
 * @param {Map<string, Uint8Array>} files path → contents
 * @returns {string} one line a file, largest first, with the size it has on the wire
 */
export function sizeTable(files) {
  const rows = [...files]
    .map(([name, contents]) => ({ name, bytes: contents.length, gzip: gzipSync(contents).length }))
    .sort((a, b) => b.bytes - a.bytes || a.name.localeCompare(b.name));
  const number = (value) => value.toLocaleString('en').padStart(9);
  const width = Math.max(...rows.map(({ name }) => name.length), 4);
  const lines = rows.map(
    (row) => `${row.name.padEnd(width)} ${number(row.bytes)} ${number(row.gzip)}`,
  );
  return [`${'file'.padEnd(width)} ${'bytes'.padStart(9)} ${'gzipped'.padStart(9)}`, ...lines].join(
    '\n',
  );
}
