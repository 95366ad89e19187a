/** What a list shows of its items: their names in the reader's language, and their pictures. */
import type { ItemId } from '../engine/types';
import { type BriefDeps, type BriefPurpose, loadBriefs } from './briefs';
import { termLanguageOf } from './languages';
import { ok } from './outcome';
import { type CreditDeps, pictureCredits } from './pictureCredits';
import { pictureFileOf } from './pictureFileOf';
import type { Brief } from './readBriefs';
import { requestBudget, turnOf, type Use } from './requestBudget';
import type { Labelled, Outcome, Picture, Profile, Thumbnail } from './types';

/** The cast of an article, or what one of its names may stand for. */
export type ProfilePurpose = Exclude<BriefPurpose, 'story'>;

const USE: Readonly<Record<ProfilePurpose, Use>> = {
  cast: 'castPictures',
  choices: 'choicePictures',
};

export interface ProfileQuestion {
  /** In order of importance: what is beyond a request's room stays without. */
  readonly items: readonly ItemId[];
  /** The reader's language, BCP 47. */
  readonly language: string;
  readonly purpose: ProfilePurpose;
  /** The article that requests are counted by. */
  readonly visit: string;
  readonly signal: AbortSignal;
}

const thumbnailOf = ({ src, width, height, ...credit }: Picture): Thumbnail => ({
  ...{ src, width, height, credit },
});

const baseOf = (language: string): string => language.split('-')[0]?.toLowerCase() ?? language;

/** Text in this language or in all (`mul`); one in a third language is no better than none. */
const textIn = (language: string, term: Labelled | undefined): string | null => {
  if (term === undefined) return null;
  const fits = term.language === 'mul' || baseOf(term.language) === baseOf(language);
  return fits ? term.text : null;
};

const profileOf = (
  item: ItemId,
  brief: Brief,
  of: { readonly language: string; readonly picture: Picture | null },
): Profile => ({
  item,
  label: textIn(of.language, brief.item.labels[of.language]),
  description: textIn(of.language, brief.item.descriptions[of.language]),
  thumbnail: of.picture && thumbnailOf(of.picture),
});

/**
 * Profiles of those items that something is known of, by at most two requests: one for briefs, and
 * one for whose the pictures are, each where the article's budget has room for it. A picture without
 * author or free licence is left out. Fails only where nothing at all is known. Rejects with the
 * reason of an aborted signal.
 */
export const profiles = async (
  deps: BriefDeps & CreditDeps,
  question: ProfileQuestion,
): Promise<Outcome<readonly Profile[]>> => {
  const { visit, signal } = question;
  const { briefs, outcome } = await loadBriefs(deps, question);
  if (!outcome.ok && briefs.size === 0) return outcome;
  const known = [...new Set(question.items)].flatMap((item) => {
    const brief = briefs.get(item);
    return brief === undefined
      ? []
      : [{ item, brief, file: pictureFileOf(brief.item, brief.kind) }];
  });
  const files = known.flatMap(({ file }) => file ?? []);
  const pictures = await deps.turns(turnOf(visit), async () => {
    const budget = requestBudget(deps.cache, visit);
    const use = USE[question.purpose];
    const mayAsk = (await budget.left(use)) > 0;
    const found = await pictureCredits(deps, { files, mayAsk, signal });
    if (found.cost > 0) await budget.spend(use, found.cost);
    return found.pictures;
  });
  const language = termLanguageOf(question.language);
  return ok(
    known.map(({ item, brief, file }) => {
      const picture = (file === null ? null : pictures.get(file)) ?? null;
      return profileOf(item, brief, { language, picture });
    }),
  );
};
