import { usePanel } from './context';

const Bones = ({ widths }: { readonly widths: readonly ('full' | 'most' | 'half')[] }) => (
  <>
    {widths.map((width, i) => (
      <i key={i} class={`bone bone-${width}`} />
    ))}
  </>
);

/** The shape of the card that is coming: a stamp, six lines of words, four facts. */
export const CardSkeleton = () => {
  const { text } = usePanel();
  return (
    <div class="skeleton">
      <p class="unseen">{text.say('loading')}</p>
      <div class="stamp" aria-hidden="true">
        <Bones widths={['half', 'most', 'half']} />
      </div>
      <div aria-hidden="true" class="paragraph">
        <Bones widths={['full', 'most', 'full', 'most', 'half']} />
      </div>
      <div aria-hidden="true" class="facts">
        <Bones widths={['most', 'half', 'most', 'half']} />
      </div>
    </div>
  );
};

/** Three rows of a list that is coming. */
export const RowsSkeleton = () => {
  const { text } = usePanel();
  return (
    <div class="skeleton">
      <p class="unseen">{text.say('loading')}</p>
      {[0, 1, 2].map((row) => (
        <div key={row} class="row row-bones" aria-hidden="true">
          <i class="face" />
          <span class="words">
            <i class="bone bone-half" />
            <i class="bone bone-most" />
          </span>
        </div>
      ))}
    </div>
  );
};
