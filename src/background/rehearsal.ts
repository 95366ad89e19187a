import type { Block, BlockRole, Document } from '../engine/types';

/**
 * What is rehearsed: sentences of ours with every kind of name, office and turn that articles have,
 * so that nearly all code is run that an article will need. What they say is of no matter. They are
 * in English for every language: languages differ in their lists, and these are read for any text.
 */
const STORY: readonly (readonly [BlockRole, string])[] = [
  ['headline', 'Ministers Meet in Geneva as Talks Over Grain Exports Enter Second Week'],
  [
    'standfirst',
    'The Foreign Secretary flew to Switzerland on Tuesday, days after Kyiv and Ankara had agreed on a route.',
  ],
  ['paragraph', 'By Maria Lindgren and J. D. Okafor in Geneva'],
  [
    'paragraph',
    'GENEVA (Reuters) - Ukraine’s foreign minister, Dmytro Kuleba, and his Turkish counterpart met at the Palais des Nations on Tuesday, officials at the United Nations (UN) said.',
  ],
  [
    'paragraph',
    '“Nobody left the room,” said Dr. Anna-Lena Weiss, a researcher at the University of Basel. “That is news by itself.” Weiss, 52, who advised the World Trade Organization (WTO) until 2019, spoke of “small steps”.',
  ],
  [
    'paragraph',
    'The Kremlin did not comment. The Russian president, Vladimir Putin, had told the Moscow-based newspaper Kommersant in March that the European Union’s sanctions were “a wall”; the EU and the White House denied it.',
  ],
  [
    'paragraph',
    'Exports by Maersk, Cargill Inc. and two German-owned firms, Müller & Sons GmbH and Nordfrost, fell by 12.5% to $3.4bn in the first quarter, according to the Ministry of Agriculture in Berlin.',
  ],
  [
    'paragraph',
    'In Washington, D.C., Senator Lisa Murkowski of Alaska and the former Secretary of State John Kerry urged Congress to act. Mr Kerry said the Democrats “would vote tomorrow”, but Ms Murkowski was less sure.',
  ],
  [
    'paragraph',
    'Players of Manchester United wore black at Old Trafford, where they beat Real Madrid 2-1, and Novak Djokovic of Serbia thanked the crowd in Paris. Rain is expected in London, Paris, New York and Tokyo.',
  ],
  [
    'caption',
    'The Prime Minister of Japan at the British Museum. Photograph: Tom Nowak/AFP/Getty Images',
  ],
];

const BLOCKS: readonly Block[] = STORY.map(([role, text]) => ({ role, text }));

/** First in pieces, for whoever asks meanwhile waits for the one that is being read; then whole. */
const PIECES: readonly (readonly Block[])[] = [...BLOCKS.map((block) => [block]), BLOCKS, BLOCKS];

/** Without its region: British and American English are read by the same code. */
const primary = (tag: string): string => tag.split('-')[0] ?? tag;

/** Lets everything that waits have its turn. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Practises reading before an article is there. Code that runs for the first time is compiled while
 * it does, and interpreted for some time after that: an article that a fresh worker reads costs ten
 * times what the same costs later. Here our own sentences pay for it, while the page still loads.
 */
export class Rehearsal {
  readonly #rest: () => Promise<void>;
  /** Languages in which something was read, or is being rehearsed. */
  readonly #practised = new Set<string>();
  /** How many articles came. */
  #articles = 0;

  /** @param rest what to wait for between two pieces; tests give their own */
  constructor(rest: () => Promise<void> = nextTask) {
    this.#rest = rest;
  }

  /** An article is to be read: it comes before any rehearsal, and is one for its language. */
  met(language: string): void {
    this.#articles++;
    this.#practised.add(primary(language));
  }

  /**
   * Has each piece read, once for a language; stops where an article comes. Never rejects: what
   * fails here fails for the article too, and is said there.
   */
  async run(language: string, read: (document: Document) => unknown): Promise<void> {
    if (this.#practised.has(primary(language))) return;
    this.#practised.add(primary(language));
    const before = this.#articles;
    for (const blocks of PIECES) {
      await this.#rest();
      if (this.#articles > before) return;
      try {
        await read({ language, blocks });
      } catch {
        return;
      }
    }
  }
}
