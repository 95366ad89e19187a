import { assemble } from './assemble';
import { corefer } from './corefer';
import { countriesOf } from './countries';
import type { TaggedSpan, Tagger } from './crf/tagger';
import { definiteHeads } from './definiteHeads';
import { demonymsOf } from './demonyms';
import { gatherEvidence } from './evidence';
import { findNames } from './findNames';
import { findTagged, type Tagged } from './findTagged';
import { KnownNames } from './knownNames';
import type { Language } from './language/descriptor';
import { languageOf } from './language/languageOf';
import type { Lexicon } from './lexicon';
import { mentionByToken } from './mentionByToken';
import { mergeNames } from './mergeNames';
import type { Name } from './names';
import { headlineWords, projectNames } from './projectNames';
import { repairNames } from './repairNames';
import { rolesOf } from './roles';
import { type Sentence, sentencesOf } from './sentences';
import type { Token } from './token';
import { tokenise } from './tokenise';
import type { Aside, Document, Recognition } from './types';
import { addUncased } from './uncased/addUncased';

/**
 * Finds who and what a document names: the one entrance of the engine. Pure and synchronous, linear
 * in the length of the text, and total: any text in any script gives an answer, at worst an empty
 * one.
 * @param tagger the trained model of the document's language; without one, rules find the names
 * @param lexicon its names are found in text without case, where nothing else tells a name; elsewhere
 *   they settle what the model is in doubt of. Without one, nothing is found there, and doubts remain
 */
export function recognise(
  document: Document,
  tagger: Tagger | null = null,
  lexicon: Lexicon | null = null,
): Recognition {
  const language = languageOf(document.language);
  const sentences = sentencesIn(document, language);
  const known = lexicon === null ? null : new KnownNames(lexicon, document.blocks);
  const found =
    tagger === null
      ? { names: byRules(sentences, language), asides: [] }
      : byModel(sentences, tagger, { language, known });
  const told = known === null ? found.names : known.told(found.names, sentences, language);
  const full = repairNames(sentences, told, language);
  const names = [...full, ...definiteHeads(sentences, full, language)];
  const recognition = assemble(document, corefer(names, language), language);
  const around = {
    blocks: document.blocks,
    language,
    mentions: mentionByToken(sentences, recognition.mentions),
    countries: countriesOf(recognition.entities, language),
  };
  const demonyms = demonymsOf(sentences, around);
  const asides = asidesOf(found.asides, document);
  const cased = { ...recognition, demonyms, asides, roles: rolesOf(sentences, around) };
  return lexicon === null ? cased : addUncased(cased, document, { sentences, lexicon });
}

function sentencesIn({ blocks }: Document, language: Language): readonly Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach(({ role, text }, block) => {
    const tokens = tokenise(text, language);
    for (const sentence of sentencesOf(tokens, { block, role }, language)) sentences.push(sentence);
  });
  return sentences;
}

function byModel(
  sentences: readonly Sentence[],
  tagger: Tagger,
  by: { readonly language: Language; readonly known: KnownNames | null },
): Tagged {
  const { language } = by;
  const { names, asides } = findTagged(sentences, tagger, language);
  const ruled = byRules(sentences, language, names);
  return { names: mergeNames({ tagged: names, ruled }, tagger, by), asides };
}

function asidesOf(spans: readonly TaggedSpan[], { blocks }: Document): readonly Aside[] {
  return spans.map(({ sentence: { tokens, block }, from, to, score }) => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    return { block, start, end, text: blocks[block]?.text.slice(start, end) ?? '', score };
  });
}

/** @param known names that are found already; the rules judge the rest, where that is enough */
function byRules(
  sentences: readonly Sentence[],
  language: Language,
  known: readonly Name[] = [],
): readonly Name[] {
  const settled = settledTokens(known, headlineWords(sentences));
  const context = { language, evidence: gatherEvidence(sentences, language), settled };
  const plain: Name[] = [];
  for (const sentence of sentences) {
    if (sentence.style !== 'mixed') continue;
    for (const name of findNames(sentence, context)) plain.push(name);
  }
  return [...plain, ...projectNames(sentences, plain, context)];
}

// A headline in capitals is read by the names of the story, so that these are judged by the rules too
// where any of their words stands in one.
function settledTokens(known: readonly Name[], headlines: ReadonlySet<string>): ReadonlySet<Token> {
  const settled = new Set<Token>();
  for (const { sentence, from, to } of known) {
    for (let i = from; i < to; i++) {
      const token = sentence.tokens[i];
      if (token !== undefined && !headlines.has(token.lower)) settled.add(token);
    }
  }
  return settled;
}
