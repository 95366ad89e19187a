/** Width of a letter as part of its size, where there is nothing to measure with. */
const ABOUT = 0.56;

let brush: CanvasRenderingContext2D | null | undefined;

/** Width of a line of text in pixels. @param size of the type, in pixels */
export const textWidth = (text: string, size: number): number => {
  brush ??= document.createElement('canvas').getContext?.('2d') ?? null;
  if (!brush) return text.length * size * ABOUT;
  brush.font = `600 ${size}px ${getComputedStyle(document.documentElement).fontFamily}`;
  return brush.measureText(text).width;
};
