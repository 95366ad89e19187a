/**
 * A stretch of one text node that stands unchanged in a block's text: `length` code units from
 * `from` in the node are those from `at` in the text. Units are UTF-16 code units.
 */
export interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/** A block's text as a reader sees it, and where each part of it stands in the page. */
export interface MappedText {
  readonly text: string;
  /** In order of `at`, without overlap; a gap is a line break, which no text node holds. */
  readonly pieces: readonly Piece[];
}

/** A place in the page: a text node and an offset in its data. */
export interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}

/**
 * White space that HTML collapses, or characters that are never seen: soft hyphen, zero-width
 * space, word joiner, byte order mark, direction marks. A publisher's "Wladi\u00ADmir" is the name
 * "Wladimir". The zero-width joiners stay: scripts and emoji mean something by them.
 */
const COLLAPSED = /[\t\n\f\r ]+|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/g;

/**
 * Puts a block's text together from its text nodes: white space collapses across nodes as in
 * HTML's inline layout, unseen characters are left out, and every character keeps its place.
 */
export class BlockTextBuilder {
  #text = '';
  #pieces: Piece[] = [];
  #space: TextPoint | null = null;

  /** Length of the text so far, without white space that may still turn out to be trailing. */
  get length(): number {
    return this.#text.length;
  }

  /** Appends the data of a text node. */
  append(node: Text): void {
    const data = node.data;
    let from = 0;
    for (const match of data.matchAll(COLLAPSED)) {
      this.#add(node, from, match.index);
      from = match.index + match[0].length;
      // White space sorts before every character that is left out.
      if (match[0] < '!') this.#space ??= { node, offset: match.index };
    }
    this.#add(node, from, data.length);
  }

  /** Appends a line break, which swallows the white space around it. */
  break(): void {
    this.#space = null;
    if (this.#text !== '' && !this.#text.endsWith('\n')) this.#text += '\n';
  }

  /** The text and its map; white space and line breaks at either end are gone. */
  finish(): MappedText {
    return { text: this.#text.trimEnd(), pieces: this.#pieces };
  }

  #add(node: Text, from: number, to: number): void {
    if (to <= from) return;
    if (this.#space !== null && this.#text !== '' && !this.#text.endsWith('\n')) {
      this.#push(this.#space.node, this.#space.offset, ' ');
    }
    this.#space = null;
    this.#push(node, from, node.data.slice(from, to));
  }

  #push(node: Text, from: number, text: string): void {
    const at = this.#text.length;
    this.#text += text;
    const last = this.#pieces.at(-1);
    if (last?.node === node && last.from + last.length === from && last.at + last.length === at) {
      this.#pieces[this.#pieces.length - 1] = { ...last, length: last.length + text.length };
    } else {
      this.#pieces.push({ node, from, at, length: text.length });
    }
  }
}

/** Index of the last piece that begins at or before `offset`; -1 if there is none. */
const pieceBefore = (pieces: readonly Piece[], offset: number): number => {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** Where the character at `offset` stands; null outside the text or where no node holds it. */
export const pointOf = (mapped: MappedText, offset: number): TextPoint | null => {
  const piece = mapped.pieces[pieceBefore(mapped.pieces, offset)];
  if (piece === undefined || offset < 0 || offset >= mapped.text.length) return null;
  const inPiece = offset - piece.at;
  return inPiece < piece.length ? { node: piece.node, offset: piece.from + inPiece } : null;
};

/**
 * The page's range for `[start, end)` of a text: from its first character to after its last, so
 * that it neither begins in the node before nor reaches into the node after.
 * Line breaks at either end are left out. Null for a range that is empty or outside the text.
 */
export const boundsOf = (
  mapped: MappedText,
  start: number,
  end: number,
): StaticRangeInit | null => {
  let [first, last] = [start, end - 1];
  while (first <= last && mapped.text[first] === '\n') first++;
  while (last >= first && mapped.text[last] === '\n') last--;
  const from = first <= last ? pointOf(mapped, first) : null;
  const to = first <= last ? pointOf(mapped, last) : null;
  if (from === null || to === null) return null;
  return {
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset + 1,
  };
};

/** The offset in a text of the character at or after `point`; null if the text has no such node. */
export const offsetOf = (mapped: MappedText, point: TextPoint): number | null => {
  for (const piece of mapped.pieces) {
    if (piece.node !== point.node) continue;
    if (point.offset < piece.from) return piece.at;
    if (point.offset < piece.from + piece.length) return piece.at + point.offset - piece.from;
  }
  return null;
};
