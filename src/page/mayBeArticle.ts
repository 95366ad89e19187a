/**
 * May an article lie at this address? Nearly all that do have a date, a number or a slug of several
 * words in it (all of 127 at hand), and most front pages and sections have none of these. A guess
 * before anything of the page is known: `isArticle` decides.
 */
export const mayBeArticle = ({
  pathname,
  search,
}: Pick<Location, 'pathname' | 'search'>): boolean => /[\d-]/.test(pathname + search);
