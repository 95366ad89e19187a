import { useState } from 'preact/hooks';
import type { Picture as Source } from '../wikidata/types';
import { usePanel } from './context';
import { OutLink } from './OutLink';
import { Woven } from './Woven';

interface Props {
  readonly picture: Source;
  readonly name: string;
}

/** A landscape stands across the panel; a portrait stands beside the name. */
export const isWide = (size: { readonly width: number; readonly height: number }): boolean =>
  size.width > size.height * 1.2;

/**
 * A freely licensed picture with its author and licence. Width and height stand in the markup, so
 * that the text beside it does not move when it arrives; nor when it does not: its place stays, empty.
 */
export const Picture = ({ picture, name }: Props) => {
  const { text } = usePanel();
  const [broken, setBroken] = useState(false);
  const licence = picture.licenceUrl;
  return (
    <figure class={`picture ${isWide(picture) ? 'wide' : ''} ${broken ? 'broken' : ''}`}>
      <OutLink href={picture.page}>
        <img
          src={picture.src}
          width={picture.width}
          height={picture.height}
          alt={text.say('pictureOf', name)}
          decoding="async"
          referrerpolicy="no-referrer"
          onError={() => setBroken(true)}
        />
      </OutLink>
      <figcaption>
        <Woven
          message="pictureCredit"
          parts={[
            <bdi key="author">{picture.author}</bdi>,
            licence === null ? (
              picture.licence
            ) : (
              <OutLink key="licence" href={licence}>
                {picture.licence}
              </OutLink>
            ),
          ]}
        />
      </figcaption>
    </figure>
  );
};
