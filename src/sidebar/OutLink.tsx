import type { ComponentChildren } from 'preact';
import { readUrl } from './formatFact';

interface Props {
  readonly href: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A link out of the panel, in a tab of its own. What is no web address stays plain words. */
export const OutLink = (props: Props) => {
  const url = readUrl(props.href);
  if (url === null) return <>{props.children}</>;
  return (
    <a class={props.class ?? ''} href={url.href} target="_blank" rel="noopener noreferrer">
      {props.children}
    </a>
  );
};
