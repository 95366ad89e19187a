import type { Thumbnail } from '../wikidata/types';
import { usePanel } from './context';
import { OutLink } from './OutLink';
import { Woven } from './Woven';

/** A name with the picture that stands beside it. */
interface Pictured {
  readonly name: string;
  readonly thumbnail: Thumbnail | null;
}

type Shown = Pictured & { readonly thumbnail: Thumbnail };

/** One line a picture, however many names it stands beside. */
const shownIn = (all: readonly Pictured[]): readonly Shown[] => {
  const shown = all.filter((one): one is Shown => one.thumbnail !== null);
  return [...new Map(shown.toReversed().map((one) => [one.thumbnail.src, one])).values()].reverse();
};

const Credit = ({ name, thumbnail }: Shown) => {
  const { author, licence, licenceUrl, page } = thumbnail.credit;
  return (
    <li>
      <Woven
        message="pictureOfCredit"
        parts={[
          <OutLink key="name" href={page}>
            <bdi>{name}</bdi>
          </OutLink>,
          <bdi key="author">{author}</bdi>,
          licenceUrl === null ? (
            licence
          ) : (
            <OutLink key="licence" href={licenceUrl}>
              {licence}
            </OutLink>
          ),
        ]}
      />
    </li>
  );
};

/** Author and licence of each small picture in a list, at its foot; nothing where it shows none. */
export const Credits = ({ of }: { readonly of: readonly Pictured[] }) => {
  const { text } = usePanel();
  const shown = shownIn(of);
  if (shown.length === 0) return null;
  return (
    <details class="credits">
      <summary>{text.say('pictureCredits')}</summary>
      <ul>
        {shown.map((one) => (
          <Credit key={one.thumbnail.src} {...one} />
        ))}
      </ul>
    </details>
  );
};
