/** Follows the reader's theme; `auto` is the system's, and the style sheet's own business. */
export const applyTheme = (root: HTMLElement, theme: 'auto' | 'light' | 'dark'): void => {
  if (theme === 'auto') root.removeAttribute('data-theme');
  else root.dataset.theme = theme;
};
