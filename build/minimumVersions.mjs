/**
 * The oldest browsers Sidelight runs in, and why: the newest API without which a name cannot be
 * painted, clicked or looked up decides. Versions are those of MDN's browser-compat-data 8.1.
 *
 * | API                                    | for                             | Chrome | Firefox |
 * |----------------------------------------|---------------------------------|--------|---------|
 * | `use_dynamic_url` has an effect        | pages cannot probe for the panel | 130   | (ids are random) |
 * | `document.caretPositionFromPoint`      | pointer → mention               | 128    | 20      |
 * | CSS `light-dark()`                     | colours of pages and panel      | 123    | 120     |
 * | CSS nesting, relaxed                   | style sheets                    | 120    | 117     |
 * | `AbortSignal.any`                      | lifetimes that end together     | 116    | 124     |
 * | CSS Custom Highlight API               | painting                        | 105    | 140     |
 * | `document.adoptedStyleSheets`, mutable | painting, pointer cursor        | 99     | 101     |
 * | `data_collection_permissions`          | Firefox's consent at install    | –      | 140     |
 *
 * Used where present and not counted: `CSS.highlights.highlightsFromPoint` (Chrome 140, Firefox
 * 150), for which `caretPositionFromPoint` stands in; the Navigation API (Firefox 147); and
 * `text-decoration` in `::highlight()`, which Firefox draws from 146 on (before, only colours).
 */
export const MINIMUM_VERSIONS = { chrome: '130', firefox: '140.0' };

/** The same for esbuild: no syntax newer than these browsers is shipped. */
export const ESBUILD_TARGET = ['chrome130', 'firefox140'];
