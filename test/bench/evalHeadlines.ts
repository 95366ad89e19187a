/** Sentences one by one, as printed and as headlines print them. */
import type { BlockRole } from '../../src/engine/types';
import { engineFinder } from '../engine/engineFinder';
import type { GoldDocument } from '../engine/scoreSpans';
import type { Variant } from './engineUnderTest';
import { finders, type PeerChoice, type ScoreRow, scoreSet, scoreTable } from './evalCorpora';
import { type EvaluationSet, sampleOf } from './evaluationSets';
import { allCaps, titleCase } from './recase';
import { sentenceDocuments } from './sentenceDocuments';

interface Case {
  readonly name: string;
  /** As what the engine is given a sentence: this casing is met in headlines. */
  readonly role: BlockRole;
  readonly convert: (text: string) => string;
}

const CASES: readonly Case[] = [
  { name: 'as printed', role: 'paragraph', convert: (text) => text },
  { name: 'Title Case', role: 'headline', convert: titleCase },
  { name: 'ALL CAPS', role: 'headline', convert: allCaps },
];

/** Prints the table and gives its rows. English only: elsewhere headlines are printed as prose. */
export function evaluateHeadlines(
  sets: readonly EvaluationSet[],
  { engine, peers }: { readonly engine: Variant; readonly peers: PeerChoice },
): readonly ScoreRow[] {
  const english = sets.filter(({ language }) => language === 'en');
  const rows = english.flatMap((set) => {
    const { name, language, documents } = peers === 'all' ? set : sampleOf(set);
    const sentences = documents.flatMap(sentenceDocuments);
    const all = finders(engine, { language, peers: peers !== 'none' });
    return CASES.flatMap(({ name: casing, role, convert }) => {
      const recased = sentences.map(
        (sentence): GoldDocument => ({ ...sentence, text: convert(sentence.text) }),
      );
      const ours = new Map(all).set(
        engine.name,
        engineFinder(engine.recognise, { language, role }),
      );
      return scoreSet({ name: `${name}, ${casing}`, language, documents: recased }, ours);
    });
  });
  if (rows.length > 0) {
    console.log(`\nSentence by sentence, each a document of its own\n${scoreTable(rows)}`);
  }
  return rows;
}
