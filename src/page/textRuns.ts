import { BlockTextBuilder, type MappedText } from './blockText';
import { type Suspicion, suspicionOf } from './clutter';

/** An element that may be clutter, chained outwards to the suspects that hold it. */
export interface Suspect {
  readonly element: Element;
  readonly suspicion: Suspicion;
  readonly outer: Suspect | null;
}

/** One unbroken run of inline text, as the layout's block structure divides it. */
export interface TextRun extends MappedText {
  /** The block-level element that the run stands in directly. */
  readonly element: Element;
  /** Characters of the text inside links. */
  readonly linked: number;
  /** Characters of the text in bold or italic inline elements. */
  readonly stressed: number;
  /** The innermost suspect around the run. */
  readonly suspect: Suspect | null;
}

/** Elements that are laid out inside a line. Custom elements count as blocks: most are. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd label mark output q rb ' +
    'ruby s samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/**
 * Elements without text that is read as part of an article. Ruby's small print repeats names, and
 * no story stands in a `<nav>`, which on many pages holds half of all elements.
 */
const UNREAD = new Set(
  (
    'nav script style noscript template svg math iframe object embed select option textarea ' +
    'input video audio canvas map rp rt head meta link datalist progress meter frameset'
  ).split(' '),
);

const STRESS = new Set(['b', 'strong', 'em', 'i']);

/** Class names by which pages hide text from sight and keep it for screen readers. */
const UNSEEN_CLASS =
  /(?:^|\s)(?:sr-only|screen-reader-text|screen-reader-only|visually-?hidden|u-visually-hidden|a11y-hidden|offscreen)(?:\s|$)/i;

/** The same by inline style: a box clipped to nothing. */
const CLIPPED = /clip\s*:\s*rect\(\s*0|clip-path\s*:\s*inset\(\s*(?:50|100)%/i;

const isUnread = (element: Element, tag: string): boolean =>
  UNREAD.has(tag) ||
  CLIPPED.test(element.getAttribute('style') ?? '') ||
  UNSEEN_CLASS.test(element.getAttribute('class') ?? '');

/** Walks a subtree once and divides its text into runs, in document order. */
class RunWalker {
  readonly runs: TextRun[] = [];
  #builder = new BlockTextBuilder();
  #linked = 0;
  #stressed = 0;
  #breaks = 0;
  #block: Element;
  #suspect: Suspect | null = null;

  constructor(root: Element) {
    this.#block = root;
  }

  /** `inLink` and `inStress` say whether an inline ancestor is a link or stressed. */
  walk(parent: Element, inLink: boolean, inStress: boolean): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) this.#text(node as Text, inLink, inStress);
      else if (node.nodeType === 1) this.#element(node as Element, inLink, inStress);
    }
  }

  #text(node: Text, inLink: boolean, inStress: boolean): void {
    const before = this.#builder.length;
    this.#builder.append(node);
    const added = this.#builder.length - before;
    if (added === 0) return;
    this.#breaks = 0;
    if (inLink) this.#linked += added;
    if (inStress) this.#stressed += added;
  }

  #element(element: Element, inLink: boolean, inStress: boolean): void {
    const tag = element.localName;
    if (tag === 'br') this.#lineBreak();
    else if (!this.#isUnread(element, tag)) this.#readable(element, inLink, inStress);
  }

  /** A button in a paragraph is a word with a job; anywhere else it is a control. */
  #isUnread(element: Element, tag: string): boolean {
    return (tag === 'button' && this.#block.localName !== 'p') || isUnread(element, tag);
  }

  #readable(element: Element, inLink: boolean, inStress: boolean): void {
    const tag = element.localName;
    const linked = inLink || (tag === 'a' && element.hasAttribute('href'));
    // Inside a paragraph a name is only a name: publishers call links `tag` or `author`.
    const inline = INLINE.has(tag);
    const suspicion = inline && this.#block.localName === 'p' ? null : suspicionOf(element, tag);
    const isInline = suspicion === null && inline;
    if (isInline) this.walk(element, linked, inStress || STRESS.has(tag));
    else this.#blockElement(element, suspicion, linked);
  }

  #blockElement(element: Element, suspicion: Suspicion | null, inLink: boolean): void {
    const [block, suspect] = [this.#block, this.#suspect];
    this.flush();
    this.#block = element;
    if (suspicion !== null) this.#suspect = { element, suspicion, outer: suspect };
    this.walk(element, inLink, false);
    this.flush();
    this.#block = block;
    this.#suspect = suspect;
  }

  /** Two breaks in a row part paragraphs on pages that know no `<p>`. */
  #lineBreak(): void {
    this.#breaks++;
    if (this.#breaks > 1) this.flush();
    else this.#builder.break();
  }

  flush(): void {
    this.#breaks = 0;
    if (this.#builder.length === 0) return;
    const mapped = this.#builder.finish();
    if (mapped.text !== '') {
      this.runs.push({
        ...mapped,
        element: this.#block,
        linked: this.#linked,
        stressed: this.#stressed,
        suspect: this.#suspect,
      });
    }
    this.#builder = new BlockTextBuilder();
    this.#linked = 0;
    this.#stressed = 0;
  }
}

/** The runs of text below `root` in document order, each with a way back to its text nodes. */
export const textRuns = (root: Element): TextRun[] => {
  const walker = new RunWalker(root);
  walker.walk(root, false, false);
  walker.flush();
  return walker.runs;
};
