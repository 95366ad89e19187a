/** A style sheet of ours that comes and goes without touching a node of the page. */
export interface AdoptedSheet {
  readonly sheet: CSSStyleSheet;
  remove(): void;
}

/**
 * Adds a sheet to a document or shadow root through `adoptedStyleSheets`: no node, exempt from
 * the page's CSP, and the page's own adopted sheets keep their order.
 */
export const adoptSheet = (root: DocumentOrShadowRoot, css: string): AdoptedSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
  const remove = (): void => {
    const at = root.adoptedStyleSheets.indexOf(sheet);
    if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
  };
  return { sheet, remove };
};
