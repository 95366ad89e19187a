import type { ComponentChildren } from 'preact';
import { usePanel } from './context';
import type { RelationLine } from './storyRelations';

interface Props {
  readonly line: RelationLine;
  /** The name that it points at. */
  readonly children: ComponentChildren;
}

/** What a relation is called, in the language that its name is in, and what it points at. */
export const RelationWords = ({ line, children }: Props) => {
  const { text } = usePanel();
  const { words } = line;
  return (
    <>
      {typeof words === 'string' ? (
        <span>{words}</span>
      ) : (
        <bdi lang={words.language}>{words.text}</bdi>
      )}{' '}
      <span class="points">
        <span class="arrow" aria-hidden="true">
          {text.direction === 'rtl' ? '←' : '→'}
        </span>{' '}
        {children}
      </span>
    </>
  );
};
