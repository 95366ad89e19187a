import { usePanel } from './context';
import type { RelationLine } from './storyRelations';

/** What a relation is called, in the language that its name is in, and the way it points. */
export const RelationWords = ({ line }: { readonly line: RelationLine }) => {
  const { text } = usePanel();
  const { words } = line;
  return (
    <>
      {typeof words === 'string' ? (
        <span>{words}</span>
      ) : (
        <span lang={words.language}>{words.text}</span>
      )}{' '}
      <span class="arrow" aria-hidden="true">
        {text.direction === 'rtl' ? '←' : '→'}
      </span>{' '}
    </>
  );
};
