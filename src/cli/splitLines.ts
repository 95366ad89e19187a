/** A stretch of a text between line breaks; `start` is its UTF-16 offset in the whole. */
export interface Line {
  readonly start: number;
  readonly text: string;
}

const BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** The lines of a text that hold anything but white space, with the way back to its offsets. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  const add = (end: number) => {
    const line = text.slice(start, end);
    if (line.trim() !== '') lines.push({ start, text: line });
  };
  for (const match of text.matchAll(BREAK)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}
