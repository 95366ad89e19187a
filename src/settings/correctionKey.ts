/**
 * A name as corrections are found by: without case and accents, with one kind of apostrophe,
 * hyphen and space. A reader who corrected "Zoë Müller" means "Zoe Muller" too.
 */
export const correctionKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
