import type { Lexicon } from '../../../src/engine/lexicon';
import { link } from '../../../src/engine/link/link';
import { recognise } from '../../../src/engine/recognise';
import type { Document, Recognition } from '../../../src/engine/types';
import { SHIPPED } from '../link/madeLexicon';

/** A document of one paragraph a line. */
export const documentOf = (language: string, text: string): Document => ({
  language,
  blocks: text.split('\n').map((line) => ({ role: 'paragraph', text: line })),
});

/** What rules and a lexicon find in a document, linked by the shipped ranker. */
export const linkedWith = (lexicon: Lexicon, document: Document): Recognition =>
  link(document, recognise(document, null, lexicon), { lexicon, ranker: SHIPPED, year: null });
