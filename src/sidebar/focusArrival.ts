/**
 * Puts the focus where reading goes on: the heading of a card, or the row one came from. Also after
 * a press on a button that goes away with the press: the focus would fall out of the panel.
 */
export const focusArrival = (within: ParentNode, options: FocusOptions = {}): void =>
  within.querySelector<HTMLElement>('[data-arrive]')?.focus(options);
