/** Names' answers, their pictures with author and licence or left out. */
import { type CreditDeps, type Pictures, pictureCredits } from './pictureCredits';
import type { PageChoice, PagePicture } from './readNames';
import type { Choice, NameAnswer, Thumbnail } from './types';

/** What is known of a name, as long as nobody knows whose its pictures are. */
export type Uncredited =
  | { readonly entity: number; readonly state: 'found'; readonly choice: PageChoice }
  | { readonly entity: number; readonly state: 'several'; readonly choices: readonly PageChoice[] }
  | { readonly entity: number; readonly state: 'unknown' | 'unasked' };

const filesOf = (answers: readonly Uncredited[]): readonly string[] => {
  const choices = answers.flatMap((answer): readonly PageChoice[] => {
    if (answer.state === 'found') return [answer.choice];
    return answer.state === 'several' ? answer.choices : [];
  });
  return choices.flatMap(({ picture }) => picture?.file ?? []);
};

const thumbnailOf = (picture: PagePicture | null, known: Pictures): Thumbnail | null => {
  const credited = picture === null ? null : (known.get(picture.file) ?? null);
  if (picture === null || credited === null) return null;
  const { src, width, height } = picture;
  const { author, licence, licenceUrl, page } = credited;
  return { src, width, height, credit: { author, licence, licenceUrl, page } };
};

const choiceOf = ({ picture, ...rest }: PageChoice, known: Pictures): Choice => ({
  ...rest,
  thumbnail: thumbnailOf(picture, known),
});

const credited = (answer: Uncredited, known: Pictures): NameAnswer => {
  const { entity } = answer;
  if (answer.state === 'found')
    return { entity, state: 'found', choice: choiceOf(answer.choice, known) };
  if (answer.state !== 'several') return { entity, state: answer.state };
  return { entity, state: 'several', choices: answer.choices.map((one) => choiceOf(one, known)) };
};

/**
 * The answers with those pictures whose author and free licence are known, as `pictureCredits`
 * tells them. Rejects with the reason of an aborted signal.
 */
export const creditAnswers = async (
  deps: CreditDeps,
  asked: {
    /** In order of importance: files beyond one request's room stay without credit. */
    readonly answers: readonly Uncredited[];
    readonly mayAsk: boolean;
    readonly signal: AbortSignal;
  },
): Promise<{ readonly answers: readonly NameAnswer[]; readonly cost: 0 | 1 }> => {
  const files = filesOf(asked.answers);
  const { pictures, cost } = await pictureCredits(deps, { ...asked, files });
  return { answers: asked.answers.map((answer) => credited(answer, pictures)), cost };
};
