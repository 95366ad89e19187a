import { useState } from 'preact/hooks';
import type { Kind } from '../engine/types';
import type { Thumbnail } from '../wikidata/types';

interface Props {
  readonly name: string;
  readonly kind: Kind | null;
  readonly thumbnail: Thumbnail | null;
}

const initialOf = (name: string): string => {
  const [letter = ''] = name.match(/\p{L}|\p{N}/u) ?? [];
  return letter.toLocaleUpperCase();
};

/**
 * A picture of 40 px or, in the same place, the name's initial over the underline that the article
 * gives to this kind. It is an ornament to the name beside it and has no words of its own.
 */
export const Face = ({ name, kind, thumbnail }: Props) => {
  const [broken, setBroken] = useState<string | null>(null);
  if (thumbnail !== null && thumbnail.src !== broken)
    return (
      <img
        class="face"
        src={thumbnail.src}
        width={40}
        height={40}
        alt=""
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        onError={() => setBroken(thumbnail.src)}
      />
    );
  return (
    <span class="face face-initial" aria-hidden="true">
      <span class={`form ${kind ?? 'other'}`}>{initialOf(name)}</span>
    </span>
  );
};
