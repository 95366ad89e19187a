import type { Span } from '../engine/types';

/** Equal for equal spans of one document, and for no others. */
export const spanKey = ({ block, start, end }: Span): string => `${block}:${start}:${end}`;
