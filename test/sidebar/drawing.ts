/** A drawn stand-in for a photograph: head and shoulders, or hills for a place. */
export const drawing = (
  kind: 'person' | 'place',
  hue: number,
  width = 160,
  height = 200,
): string => {
  const high = (160 * height) / width;
  const ground = `translate(0 ${(high - 200) * 0.75})`;
  const body =
    kind === 'person'
      ? `<circle cx="80" cy="82" r="36" fill="hsl(${hue} 24% 72%)"/><path d="M14 200c4-52 34-74 66-74s62 22 66 74z" fill="hsl(${hue} 18% 36%)"/>`
      : `<circle cx="122" cy="${high * 0.27}" r="${high * 0.08}" fill="hsl(40 50% 84%)"/><path transform="${ground}" d="M0 150q40-60 80-20t80-40v110H0z" fill="hsl(${hue} 20% 42%)"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 160 ${high}"><rect width="160" height="${high}" fill="hsl(${hue} 22% 58%)"/>${body}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
};
