/** What countries are called, as the browser knows it. */
import type { World } from './outlines';

const fold = (name: string): string => name.toLocaleLowerCase().replace(/^the /, '');

/** Tells whether a name is that of a country of the atlas, in one of some languages. */
export const countryNames = (
  world: World,
  languages: readonly string[],
): ((name: string) => boolean) => {
  const regions = world.objects.countries.geometries.flatMap(({ id }) =>
    id === undefined ? [] : (new Intl.Locale(`und-${id}`).region ?? []),
  );
  const styles = (['long', 'short'] as const).flatMap((style) =>
    languages.map((one) => new Intl.DisplayNames(one, { type: 'region', style, fallback: 'none' })),
  );
  const names = new Set(
    styles.flatMap((style) => regions.flatMap((region) => style.of(region) ?? [])).map(fold),
  );
  return (name) => names.has(fold(name));
};
