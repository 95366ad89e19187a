/**
 * The element that holds what a page shows. Browsers always have a `<body>`; parsers for the
 * terminal may not see it as `document.body` where a script or a second `<html>` stands before it.
 */
export const bodyOf = (doc: Document): Element | null =>
  doc.querySelector('body') ?? doc.documentElement;
