import type { BlockRole } from '../engine/types';
import { isCaption, isHeading } from './prose';
import type { TextRun } from './textRuns';

/** The role of a run in the body of a story, by its element. */
export const roleOf = (run: TextRun): BlockRole => {
  if (isCaption(run)) return 'caption';
  if (isHeading(run)) return 'subheading';
  if (run.element.closest('blockquote,q') !== null) return 'quote';
  return run.element.closest('li') === null ? 'paragraph' : 'item';
};

/** What publishers call the sentence between headline and story. */
const STANDFIRST =
  /(?:^|[-_\s])(?:stand-?first|lead|lede|dek|deck|summary|intro|sub-?title|sub-?head|teaser|excerpt|abstract|vorspann|chapo|sommario|entradilla|ingress|description)(?:$|[-_\s])/i;

const namesStandfirst = (element: Element | null): boolean =>
  STANDFIRST.test((element?.getAttribute('class') ?? '').replace(/([a-z])([A-Z])/g, '$1-$2'));

/** Is the run itself named as a standfirst? */
export const isCalledStandfirst = ({ element }: TextRun): boolean => namesStandfirst(element);

/** Is it named so by itself or by the box it stands in? */
export const isInStandfirst = ({ element }: TextRun): boolean =>
  namesStandfirst(element) || namesStandfirst(element.parentElement);
