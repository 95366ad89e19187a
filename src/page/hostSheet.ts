/**
 * The look of a node of ours in the page: nothing inherited, fixed, above all, never printed.
 * Important rules of a shadow tree win over any of the page, so every declaration is made so.
 * `place` holds declarations for the host, `inside` rules for what the shadow tree holds.
 */
export const hostSheet = (place: string, inside: string): string => {
  const host = `all: initial; display: block; position: fixed; box-sizing: border-box; margin: 0; z-index: 2147483647; ${place}`;
  const important = host.replace(/;/g, ' !important;');
  return `:host { ${important} } ${inside} @media print { :host { display: none !important; } }`;
};
