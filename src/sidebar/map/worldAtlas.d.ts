/** Natural Earth's countries as TopoJSON. Declared, so that the compiler need not read 860 KB. */
declare module 'world-atlas/countries-110m.json' {
  const world: import('./outlines').World;
  export default world;
}
declare module 'world-atlas/countries-50m.json' {
  const world: import('./outlines').World;
  export default world;
}
